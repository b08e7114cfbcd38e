//! Finding a connection string in what it came wrapped in.
//!
//! People paste what they have: a line of `app.config` with its entities, a JSON setting with its escapes, a command with
//! its quotes. The string inside is what the client will see, so that is what must be judged. Every layer taken off is named.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::draft::{Draft, Target};
use super::grammar;
use super::redact;
use crate::secret::Secret;

/// Something that was taken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layer {
    /// A byte order mark.
    ByteOrderMark,
    /// An XML element or attribute of this name.
    Xml(String),
    /// XML entities such as `&quot;`.
    Entities,
    /// A JSON string at this pointer.
    Json(String),
    /// Quotes around the whole, with the escapes that belong to them.
    Quotes(char),
    /// Text around it, as in a script or a note.
    Surroundings,
}

impl Layer {
    /// The name of its message, `connection-peeled-<name>`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::ByteOrderMark => "byte-order-mark",
            Self::Xml(_) => "xml",
            Self::Entities => "entities",
            Self::Json(_) => "json",
            Self::Quotes(_) => "quotes",
            Self::Surroundings => "surroundings",
        }
    }

    /// Where it was, for the message; empty where there is nothing to say.
    pub fn place(&self) -> String {
        match self {
            Self::Xml(place) | Self::Json(place) => place.clone(),
            Self::Quotes(quote) => quote.to_string(),
            Self::ByteOrderMark | Self::Entities | Self::Surroundings => String::new(),
        }
    }
}

/// A string that was found.
#[derive(Debug, Clone)]
pub struct Peeled {
    /// The string.
    pub text: Secret,
    /// What was taken off, outermost first; empty when the text was bare.
    pub layers: Vec<Layer>,
}

/// How deep wrappings may be nested, as in JSON that holds a quoted command.
const DEEPEST: usize = 4;

/// Finds the connection strings in a text, in its order. A text in which nothing is recognised is given back as it is, without
/// layers: then it is judged as typed.
pub fn peel(text: &str) -> Vec<Peeled> {
    let mut found = Vec::new();
    look(text, &mut Vec::new(), &mut found);
    if found.is_empty() {
        found.push(Peeled {
            text: Secret::new(text),
            layers: Vec::new(),
        });
    }
    found
}

/// A connection string is recognised in a text, bare or wrapped.
pub fn holds_one(text: &str) -> bool {
    let mut found = Vec::new();
    look(text, &mut Vec::new(), &mut found);
    !found.is_empty()
}

/// The first connection string in a text; none where none is recognised.
pub fn first(text: &str) -> Option<Peeled> {
    let mut found = Vec::new();
    look(text, &mut Vec::new(), &mut found);
    found.into_iter().next()
}

fn look(text: &str, layers: &mut Vec<Layer>, found: &mut Vec<Peeled>) {
    if layers.len() > DEEPEST {
        return;
    }
    let bare = text.trim();
    if let Some(rest) = bare.strip_prefix('\u{FEFF}') {
        return inside(Layer::ByteOrderMark, rest, layers, found);
    }
    if bare.starts_with('<') && xml(bare, layers, found) {
        return;
    }
    if bare.starts_with(['{', '[']) && json(bare, layers, found) {
        return;
    }
    if let Some((quote, inner)) = quoted(bare) {
        return inside(Layer::Quotes(quote), &inner, layers, found);
    }
    if looks_like_one(bare) {
        if layers.iter().all(|layer| *layer != Layer::Entities) && has_torn_entities(bare) {
            return inside(Layer::Entities, &unescape(bare), layers, found);
        }
        // Only what stands around a recognised wrapping is cut; a bare text stays as typed.
        let text = if layers.is_empty() { text } else { bare };
        found.push(Peeled {
            text: Secret::new(text),
            layers: layers.clone(),
        });
        return;
    }
    if let Some(inner) = embedded(bare) {
        inside(Layer::Surroundings, inner, layers, found);
    }
}

fn inside(layer: Layer, text: &str, layers: &mut Vec<Layer>, found: &mut Vec<Peeled>) {
    layers.push(layer);
    look(text, layers, found);
    layers.pop();
}

/// Two known keys, or one that can hardly be anything else, at the beginning of a pair.
fn looks_like_one(text: &str) -> bool {
    let parsed = grammar::parse(text);
    let first_is_known = parsed
        .pairs
        .first()
        .is_some_and(|pair| redact::known_name(&pair.key).is_some());
    let known = parsed
        .pairs
        .iter()
        .filter(|pair| redact::known_name(&pair.key).is_some())
        .count();
    first_is_known && (known >= 2 || parsed.pairs[0].key.starts_with("auth"))
}

fn xml(text: &str, layers: &mut Vec<Layer>, found: &mut Vec<Peeled>) -> bool {
    let before = found.len();
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut element = String::new();
    let mut inner = String::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                flush(&element, &mut inner, layers, found);
                tag.name().as_ref().clone_into(&mut element);
                for attribute in tag.attributes().with_checks(false).flatten() {
                    let name = attribute.key.as_ref().to_owned();
                    let raw = attribute.value.to_string();
                    // Attributes lose their line breaks in XML, and only then their entities.
                    let value = unescape(&raw.replace(['\r', '\n', '\t'], " "));
                    if raw != value && raw.contains('&') && looks_like_one(value.trim()) {
                        layers.push(Layer::Xml(format!("{element}/@{name}")));
                        inside(Layer::Entities, &value, layers, found);
                        layers.pop();
                    } else {
                        inside(
                            Layer::Xml(format!("{element}/@{name}")),
                            &value,
                            layers,
                            found,
                        );
                    }
                }
            }
            Ok(Event::Text(text)) => inner.push_str(&text),
            Ok(Event::CData(text)) => inner.push_str(&text),
            Ok(Event::GeneralRef(name)) => {
                inner.push('&');
                inner.push_str(&name);
                inner.push(';');
            }
            Ok(Event::End(_)) => flush(&element, &mut inner, layers, found),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    flush(&element, &mut inner, layers, found);
    found.len() > before
}

/// Looks at the text of an element that has ended.
fn flush(element: &str, inner: &mut String, layers: &mut Vec<Layer>, found: &mut Vec<Peeled>) {
    let text = std::mem::take(inner);
    if !text.trim().is_empty() {
        inside(
            Layer::Xml(element.to_owned()),
            &unescape(&text),
            layers,
            found,
        );
    }
}

fn json(text: &str, layers: &mut Vec<Layer>, found: &mut Vec<Peeled>) -> bool {
    let before = found.len();
    if let Ok(value) = serde_json::from_str::<serde_json::Value>(text) {
        walk(&value, &mut String::new(), layers, found);
    }
    found.len() > before
}

fn walk(
    value: &serde_json::Value,
    pointer: &mut String,
    layers: &mut Vec<Layer>,
    found: &mut Vec<Peeled>,
) {
    let end = pointer.len();
    match value {
        serde_json::Value::String(text) => {
            inside(Layer::Json(pointer.clone()), text, layers, found);
        }
        serde_json::Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                pointer.push('/');
                pointer.push_str(&n.to_string());
                walk(item, pointer, layers, found);
                pointer.truncate(end);
            }
        }
        serde_json::Value::Object(fields) => {
            for (name, item) in fields {
                pointer.push('/');
                pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
                walk(item, pointer, layers, found);
                pointer.truncate(end);
            }
        }
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {}
    }
}

/// The inside of a text that is one quoted string, perhaps with a `;` or `,` behind it.
fn quoted(text: &str) -> Option<(char, String)> {
    let text = text.trim_end_matches([';', ',']).trim_end();
    let quote = text
        .chars()
        .next()
        .filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
    let inner = match quote {
        // What a JSON reader takes, it takes better; C and shell strings are close enough to it.
        '"' => serde_json::from_str::<String>(text)
            .unwrap_or_else(|_| inner.replace("\\\"", "\"").replace("\"\"", "\"")),
        '\'' => inner.replace("'\\''", "'").replace("''", "'"),
        _ => inner.to_owned(),
    };
    (!inner.is_empty()).then_some((quote, inner))
}

/// A string inside other text: what stands in quotes around a known key, else the line from that key on.
fn embedded(text: &str) -> Option<&str> {
    text.lines().find_map(|line| {
        let at = line
            .char_indices()
            .map(|(at, _)| at)
            .find(|at| begins_pair(line, *at))?;
        let before = line[..at].trim_end();
        let rest = &line[at..];
        let inner = match before.chars().next_back() {
            Some(quote @ ('"' | '\'')) => {
                let start = before.len() - 1;
                let end =
                    closing(&line[start + 1..], quote).map_or(line.len(), |end| start + 2 + end);
                &line[start..end]
            }
            _ => rest,
        };
        // Without anything around it there is nothing to take off.
        (inner.len() < text.len()).then_some(inner)
    })
}

/// A known key followed by `=` begins here, and no letter stands before it.
fn begins_pair(line: &str, at: usize) -> bool {
    if line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
        return false;
    }
    let Some((key, _)) = line[at..].split_once('=') else {
        return false;
    };
    key.len() <= 32
        && redact::known_name(key.trim_end()).is_some()
        && key.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// Where a quote closes: the last one of its kind in the text that is not escaped. The last, because values inside may be
/// quoted, too.
fn closing(text: &str, quote: char) -> Option<usize> {
    text.char_indices()
        .rev()
        .find(|(at, c)| *c == quote && !text[..*at].ends_with('\\'))
        .map(|(at, _)| at)
}

/// A `;` of an entity was taken for the end of a value.
fn has_torn_entities(text: &str) -> bool {
    let draft = Draft::read(text, Target::Dataverse);
    let torn = |value: &str| {
        ["&quot", "&amp", "&apos", "&lt", "&gt"]
            .iter()
            .any(|entity| value.ends_with(entity))
    };
    draft.written().iter().any(|pair| {
        pair.value
            .as_ref()
            .is_some_and(|value| torn(value.expose()))
    })
}

/// Entities as characters; what is none stays.
fn unescape(text: &str) -> String {
    quick_xml::escape::unescape(text).map_or_else(|_| text.to_owned(), std::borrow::Cow::into_owned)
}
