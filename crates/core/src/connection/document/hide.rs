//! Where secrets stand in a text, so that they can be taken out of it.
//!
//! The rules of showing (`redact`) mask whatever is not understood. Here somebody is still writing, and must see what is
//! misspelt; so a text stays readable except for what is a secret, what may be the rest of one that a `;` tore, and what
//! stands behind the name of a secret wherever that occurs.

use crate::connection::draft::Draft;
use crate::connection::grammar::{Pair, Parsed};
use crate::connection::keys::{self, Near, Setting};
use crate::connection::redact;

/// A stretch to be hidden, in bytes, and the name under which it is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// From.
    pub start: usize,
    /// To.
    pub end: usize,
    /// Name.
    pub name: &'static str,
}

/// Names of secrets as they may occur inside other text.
const WORDS: [&str; 7] = [
    "password",
    "passwort",
    "pwd",
    "clientsecret",
    "secret",
    "accesstoken",
    "certificate",
];

/// The name of the secret a key holds; none if it holds none.
pub fn secret_of(key: &str) -> Option<&'static str> {
    let of_setting = |setting| match setting {
        Setting::Password => Some("password"),
        Setting::ClientSecret => Some("client-secret"),
        _ => None,
    };
    let own = |name: &str| match name {
        "AccessToken" => Some("access-token"),
        "Certificate" => Some("certificate"),
        _ => None,
    };
    if let Some(setting) = Setting::of(key) {
        return of_setting(setting);
    }
    if let Some(name) = keys::BUSINESS_CENTRAL
        .iter()
        .find(|name| name.eq_ignore_ascii_case(key))
    {
        return own(name);
    }
    match keys::near(key)? {
        Near::Setting(setting, _) => of_setting(setting),
        Near::BusinessCentral(name) => own(name),
        Near::KnownNowhere(_) => None,
    }
}

/// Everything to be hidden in a text, in its order. The pair around byte `typing` is still being written: that its key is
/// unknown says nothing yet.
pub fn stretches(text: &str, parsed: &Parsed, typing: Option<usize>) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut torn = false;
    for pair in &parsed.pairs {
        let before = found.len();
        let written =
            typing.is_some_and(|at| pair.span.bytes.start <= at && at <= pair.span.bytes.end);
        of_pair(text, pair, torn && !written, &mut found);
        torn = match found.get(before..).and_then(|new| new.last()) {
            Some(stretch) => stretch.name != "address",
            None => false,
        };
    }
    if let Some(error) = &parsed.error {
        let start = parsed
            .pairs
            .last()
            .map_or(0, |pair| pair.span.bytes.end)
            .max(error.span.bytes.start.min(text.len()));
        let written = typing.is_some_and(|at| start <= at);
        of_rest(text, start, torn && !written, &mut found);
    }
    found.retain(|stretch| stretch.end > stretch.start);
    found
}

fn of_pair(text: &str, pair: &Pair, torn: bool, found: &mut Vec<Stretch>) {
    let (span, value) = (&pair.span.bytes, &pair.value_span.bytes);
    if let Some(name) = secret_of(&pair.key) {
        let plain = pair
            .value
            .as_ref()
            .is_none_or(|value| Draft::is_placeholder(value.expose()));
        if !plain {
            found.push(Stretch {
                start: value.start,
                end: value.end,
                name,
            });
        }
        return;
    }
    if let Some(start) = behind_word(&text[span.clone()], true) {
        found.push(Stretch {
            start: span.start + start,
            end: span.end,
            name: "rest",
        });
        return;
    }
    if torn && !redact::is_nameable(&pair.key) {
        found.push(Stretch {
            start: span.start,
            end: span.end,
            name: "rest",
        });
        return;
    }
    let inner = &text[value.clone()];
    if let Some(at) = inner.rfind('@')
        && Setting::of(&pair.key) == Some(Setting::Url)
    {
        let start = inner[..at].find("://").map_or(0, |at| at + 3);
        found.push(Stretch {
            start: value.start + start,
            end: value.start + at,
            name: "address",
        });
    }
}

/// What could not be read: hidden from the name of a secret on, and whole behind a secret.
fn of_rest(text: &str, start: usize, torn: bool, found: &mut Vec<Stretch>) {
    let rest = &text[start..];
    let lead = rest.len()
        - rest
            .trim_start_matches(|c: char| c == ';' || c.is_whitespace())
            .len();
    let key = rest[lead..].split('=').next().unwrap_or_default().trim();
    if let (Some(name), Some(equals)) = (secret_of(key), rest.find('=')) {
        let value = &rest[equals + 1..];
        let blank = value.len() - value.trim_start().len();
        found.push(Stretch {
            start: start + equals + 1 + blank,
            end: text.len(),
            name,
        });
    } else if torn {
        found.push(Stretch {
            start: start + lead,
            end: text.len(),
            name: "rest",
        });
    } else if let Some(at) = behind_word(rest, false) {
        found.push(Stretch {
            start: start + at,
            end: text.len(),
            name: "rest",
        });
    }
}

/// Behind the first name of a secret and its `=`. Without `strict` the `=` may be missing, as in a sentence.
fn behind_word(text: &str, strict: bool) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let blank = |rest: &str| rest.len() - rest.trim_start().len();
    WORDS
        .iter()
        .flat_map(|word| lower.match_indices(word).map(|(at, word)| at + word.len()))
        .filter_map(|behind| {
            let rest = &text[behind..];
            let gap = blank(rest);
            let equals = rest[gap..].starts_with('=');
            if !equals && (strict || gap == 0) {
                return None;
            }
            let at = behind + gap + rest[gap..].len() - rest[gap..].trim_start_matches('=').len();
            let at = at + blank(&text[at..]);
            (at < text.len()).then_some(at)
        })
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connection::grammar;

    fn hidden(text: &str) -> String {
        let mut out = text.to_owned();
        for stretch in stretches(text, &grammar::parse(text), None).iter().rev() {
            out.replace_range(stretch.start..stretch.end, "*");
        }
        out
    }

    #[test]
    fn secrets_are_found_wherever_they_stand() {
        for (text, wanted) in [
            (
                "Password=kiwi9;LoginPromt=Auto",
                "Password=*;LoginPromt=Auto",
            ),
            ("Pasword = \"ki;wi9\" ;Url=x", "Pasword = * ;Url=x"),
            ("Password={PASSWORD};A=1", "Password={PASSWORD};A=1"),
            ("Password=ki;wi9=zebra;Url=x", "Password=*;*;Url=x"),
            ("Password=ki;wi9", "Password=*;*"),
            ("Url=x;Password='kiwi9;AuthType=OAuth", "Url=x;Password=*"),
            ("Password==kiwi9;LoginPrompt=Auto", "Password==*"),
            (
                "Username=a@b.example Password=kiwi9;Url=x",
                "Username=a@b.example Password=*;Url=x",
            ),
            (
                "Url=https://sync:kiwi9@contoso.crm4.dynamics.com",
                "Url=https://*@contoso.crm4.dynamics.com",
            ),
            ("Username=sync@contoso.com", "Username=sync@contoso.com"),
            (
                "AccessToken=abc;Certificate=def;Thumbprint=1",
                "AccessToken=*;Certificate=*;Thumbprint=1",
            ),
            ("my password kiwi9", "my password *"),
            ("Foo=bar;Url=x", "Foo=bar;Url=x"),
        ] {
            assert_eq!(hidden(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_key_that_is_being_written_stays_readable() {
        let text = "Password=kiwi9;Logi=";
        let parsed = grammar::parse(text);
        assert_eq!(stretches(text, &parsed, Some(text.len())).len(), 1);
        assert_eq!(stretches(text, &parsed, None).len(), 2);
    }
}
