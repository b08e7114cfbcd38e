//! Any text → the codes and ids in it.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::reference::errors::{self, ErrorFamily, ErrorRow};

/// More than any error page holds; what is behind it is not looked at.
const MOST: usize = 256 * 1024;
/// Where JSON may begin: so many braces are tried.
const BRACES: usize = 64;
/// The longest sentence of a service that is shown.
const SAID: usize = 400;

/// What was found in a text.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The codes, the most telling first; each once.
    pub codes: Vec<Found>,
    /// Ids for the logs of the service.
    pub ids: Ids,
    /// The service's own sentence, shortened; somebody else's text, never to be trusted.
    pub said: Option<String>,
}

/// A code in a text.
#[derive(Debug, Clone)]
pub struct Found {
    /// As the reference writes it, or as it was found when it is not known.
    pub code: String,
    /// What is known about it.
    pub row: Option<&'static ErrorRow>,
}

/// What a service gives so that its own people find the event again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ids {
    /// Of the trace.
    pub trace: Option<String>,
    /// Of everything that belongs together.
    pub correlation: Option<String>,
    /// Of the one request.
    pub request: Option<String>,
    /// When it happened, as the service wrote it.
    pub time: Option<String>,
}

impl Reading {
    /// Nothing in the text says anything.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.ids == Ids::default()
    }

    fn add(&mut self, code: String, row: Option<&'static ErrorRow>) {
        if !self.codes.iter().any(|found| found.code == code) {
            self.codes.push(Found { code, row });
        }
    }

    fn add_row(&mut self, row: Option<&'static ErrorRow>) {
        if let Some(row) = row {
            self.add(row.code.clone(), Some(row));
        }
    }

    fn entra(&mut self, number: u32) {
        self.add(format!("AADSTS{number}"), errors::entra(number));
    }

    fn dataverse(&mut self, number: u32) {
        let row = errors::dataverse(number);
        let code = row.map_or_else(|| format!("0x{number:08x}"), |row| row.code.clone());
        self.add(code, row);
    }

    /// A name in a place where nothing but a name stands.
    fn name(&mut self, name: &str) {
        let name = name.trim();
        if let Some(number) = entra_number(name) {
            self.entra(number);
        } else if let Some(number) = hexadecimal(name) {
            self.dataverse(number);
        } else if let Some(row) = errors::named(name) {
            self.add(of_row(row, name), Some(row));
        } else if !name.is_empty()
            && name.len() <= 80
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
        {
            self.add(name.to_owned(), None);
        }
    }

    fn say(&mut self, text: &str) {
        if self.said.is_none() {
            self.said = sentence(text);
        }
    }
}

/// Finds the codes and ids in any text: a code alone, a page of the browser, the address it ended at, an answer of a
/// service, a line of a log. Never fails; a text that says nothing gives nothing.
pub fn read(text: &str) -> Reading {
    let text = text.get(..floor(text, MOST)).unwrap_or_default().trim();
    let text = &*unescaped(text);
    let mut found = Reading::default();
    alone(text, &mut found);
    address(text, &mut found);
    documents(text, &mut found);
    words(text, &mut found);
    phrases(text, &mut found);
    if found.codes.is_empty() {
        statuses(text, &mut found);
    }
    ids(text, &mut found.ids);
    if found.said.is_none() {
        let named = text
            .lines()
            .find(|line| line.to_ascii_uppercase().contains("AADSTS"));
        if let Some(line) = named {
            found.say(line);
        }
    }
    // The names of the protocol come with every number and say less than it.
    let of_protocol = |one: &Found| one.row.is_some_and(|row| row.family == ErrorFamily::Oauth);
    if found
        .codes
        .iter()
        .any(|one| entra_number(&one.code).is_some())
    {
        found.codes.retain(|one| !of_protocol(one));
    }
    found
        .codes
        .sort_by_key(|one| of_protocol(one) || one.code.starts_with("http-"));
    found
}

/// A code that stands for many is shown as it was met.
fn of_row(row: &ErrorRow, name: &str) -> String {
    if row.code.ends_with('*') {
        name.to_owned()
    } else {
        row.code.clone()
    }
}

/// The whole text is one code.
fn alone(text: &str, found: &mut Reading) {
    if text.chars().any(char::is_whitespace) {
        return;
    }
    if (4..=8).contains(&text.len())
        && let Ok(number) = text.parse()
    {
        found.entra(number);
    } else if let Some(row) = errors::named(text) {
        found.add(of_row(row, text), Some(row));
    }
}

/// What an address carries behind its question mark: what the browser came back with, or a page that explains a code.
fn address(text: &str, found: &mut Reading) {
    for piece in text.split(|c: char| c.is_whitespace() || "?&#\"'<>".contains(c)) {
        let Some((key, value)) = piece.split_once('=') else {
            continue;
        };
        let value = value.replace('+', " ");
        let value = percent_decode_str(&value).decode_utf8_lossy();
        match key {
            "error" | "suberror" if !value.is_empty() => {
                if let Some(row) = errors::named(&value) {
                    found.add_row(Some(row));
                } else if key == "error" {
                    found.name(&value);
                }
            }
            "error_description" => {
                words(&value, found);
                ids(&value, &mut found.ids);
                found.say(&value);
            }
            "code" if text.contains("/error?code=") && (4..=8).contains(&value.len()) => {
                if let Ok(number) = value.parse() {
                    found.entra(number);
                }
            }
            _ => {}
        }
    }
}

/// Every JSON document in the text.
fn documents(text: &str, found: &mut Reading) {
    let mut at = 0;
    for _ in 0..BRACES {
        let Some(next) = text[at..].find('{') else {
            return;
        };
        let mut values = serde_json::Deserializer::from_str(&text[at + next..]).into_iter();
        if let Some(Ok(value)) = values.next() {
            at += next + values.byte_offset();
            document(&value, found);
        } else {
            at += next + 1;
        }
    }
}

fn document(value: &Value, found: &mut Reading) {
    let Value::Object(fields) = value else {
        return;
    };
    let text = |key: &str| fields.get(key).and_then(Value::as_str);
    for number in fields
        .get("error_codes")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_u64)
    {
        if let Ok(number) = u32::try_from(number) {
            found.entra(number);
        }
    }
    if let Some(description) = text("error_description") {
        words(description, found);
        ids(description, &mut found.ids);
        found.say(description);
    }
    if let Some(name) = text("error")
        && (found.codes.is_empty() || errors::named(name).is_some())
    {
        found.name(name);
    }
    let code = text("code").filter(|code| !code.is_empty());
    if let Some(code) = code {
        found.name(code);
    }
    if let Some(message) = text("message") {
        // Business Central's answer to a token of another service holds nothing but this.
        if code.is_none() && message.eq_ignore_ascii_case("unauthorized") {
            found.add_row(errors::http(ErrorFamily::BusinessCentral, 401));
        }
        found.say(message);
    }
    for key in ["error", "innerError", "innererror"] {
        if let Some(inner) = fields.get(key) {
            document(inner, found);
        }
    }
}

/// Codes that cannot be anything else, wherever they stand.
fn words(text: &str, found: &mut Reading) {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = text;
    let mut before = ' ';
    while let Some(start) = rest.find(part) {
        if let Some(last) = rest[..start].chars().next_back() {
            before = last;
        }
        rest = &rest[start..];
        let end = rest.find(|c| !part(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        word_of(word, before, after, found);
        before = ' ';
        rest = after;
    }
}

fn word_of(word: &str, before: char, after: &str, found: &mut Reading) {
    if let Some(number) = entra_number(word) {
        found.entra(number);
    } else if word.eq_ignore_ascii_case("AADSTS") {
        // "AADSTS: 65001", as some logs part it.
        let number = after.trim_start_matches([':', ' ', '#']);
        let end = number
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(number.len());
        if (4..=8).contains(&end)
            && let Ok(number) = number[..end].parse()
        {
            found.entra(number);
        }
    } else if let Some(number) = hexadecimal(word) {
        found.dataverse(number);
    } else if before == '-' && word.len() == 10 && word.starts_with("21") {
        // The same numbers as .NET prints them: signed.
        if let Ok(number) = format!("-{word}").parse::<i32>() {
            found.dataverse(number.cast_unsigned());
        }
    } else if word.contains('_') || ["NoEnvironment", "environmentNotFound"].contains(&word) {
        // Names without an underscore are words of the language too and count only where a name stands.
        if let Some(row) = errors::named(word) {
            found.add(of_row(row, word), Some(row));
        }
    }
}

/// Errors known by their text alone.
fn phrases(text: &str, found: &mut Reading) {
    let text = text.to_ascii_lowercase();
    for (phrase, code) in [
        ("administration mode", "http-403-administration-mode"),
        ("has not been assigned any roles", "http-403-no-roles"),
        ("www-authenticate: bearer", "http-401-challenge"),
    ] {
        if text.contains(phrase) {
            found.add_row(errors::named(code));
        }
    }
}

/// A bare status, where there is nothing better.
fn statuses(text: &str, found: &mut Reading) {
    let mut named = false;
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        if named && let Ok(status @ (408 | 429 | 502..=504)) = word.parse::<u16>() {
            let row = [ErrorFamily::Dataverse, ErrorFamily::BusinessCentral]
                .into_iter()
                .find_map(|family| errors::http(family, status));
            found.add_row(row);
        }
        named = match word.to_ascii_lowercase().as_str() {
            "http" | "status" | "statuscode" | "code" => true,
            // "HTTP/1.1 503", "HTTP 2 503"
            "1" | "2" | "3" | "0" | "" => named,
            _ => false,
        };
    }
}

/// `AADSTS65001` → 65001.
fn entra_number(word: &str) -> Option<u32> {
    let (head, digits) = word.split_at_checked(6)?;
    let fits = head.eq_ignore_ascii_case("AADSTS") && (4..=8).contains(&digits.len());
    if fits && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        digits.parse().ok()
    } else {
        None
    }
}

/// `0x80040220` → its number. Dataverse's all begin with 8.
fn hexadecimal(word: &str) -> Option<u32> {
    let digits = word
        .strip_prefix("0x")
        .or_else(|| word.strip_prefix("0X"))?;
    if digits.len() == 8 && digits.starts_with('8') {
        u32::from_str_radix(digits, 16).ok()
    } else {
        None
    }
}

/// The labels of the ids, as pages, answers, headers and logs write them.
fn ids(text: &str, ids: &mut Ids) {
    let lower = text.to_ascii_lowercase();
    let behind = |labels: &[&'static str], value: fn(&str) -> Option<String>| {
        labels.iter().find_map(|label| {
            lower.match_indices(label).find_map(|(at, _)| {
                let behind = &text[at + label.len()..];
                value(behind.trim_start_matches([':', '=', '"', '\'', ' ', '\t', '\u{a0}']))
            })
        })
    };
    let found = Ids {
        trace: behind(&["trace id", "trace_id"], guid),
        correlation: behind(&["correlation id", "correlation_id", "correlationid"], guid),
        request: behind(
            &[
                "x-ms-service-request-id",
                "request id",
                "request-id",
                "req_id",
            ],
            guid,
        ),
        time: behind(&["timestamp"], time),
    };
    let fill = |place: &mut Option<String>, value| *place = place.take().or(value);
    fill(&mut ids.trace, found.trace);
    fill(&mut ids.correlation, found.correlation);
    fill(&mut ids.request, found.request);
    fill(&mut ids.time, found.time);
}

fn guid(text: &str) -> Option<String> {
    let text = text.trim_start_matches('{').get(..36)?;
    let fits = text.bytes().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    });
    fits.then(|| text.to_ascii_lowercase())
}

fn time(text: &str) -> Option<String> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || "-:TZ.+ ".contains(c)))
        .unwrap_or(text.len());
    let text = text[..end].trim();
    let fits = (16..=40).contains(&text.len()) && text.starts_with(|c: char| c.is_ascii_digit());
    fits.then(|| text.to_owned())
}

/// The first line, without control characters and what follows the ids.
fn sentence(text: &str) -> Option<String> {
    let line = text.lines().find(|line| !line.trim().is_empty())?;
    let line = line.split("Trace ID:").next().unwrap_or(line);
    let line: String = line.chars().filter(|c| !c.is_control()).collect();
    let line = line.trim();
    let short = &line[..floor(line, SAID)];
    (!short.is_empty()).then(|| short.to_owned())
}

/// The quotation marks of a page's source.
fn unescaped(text: &str) -> Cow<'_, str> {
    if text.contains("&quot;") || text.contains("&#39;") || text.contains("&amp;") {
        let text = text.replace("&quot;", "\"").replace("&#39;", "'");
        Cow::Owned(text.replace("&amp;", "&"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The last border between characters not behind `most`.
fn floor(text: &str, most: usize) -> usize {
    text.floor_char_boundary(most)
}
