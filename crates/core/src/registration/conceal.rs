//! Blots client secrets out of a text before anybody keeps or shows it.

use std::ops::Range;

use super::places::Places;

/// What a blotted value reads.
pub(super) const BLOT: &str = "••••••••";

/// Properties that hold a secret wherever they stand.
const SECRETS: [&str; 5] = [
    "secrettext",
    "password",
    "clientsecret",
    "client_secret",
    "secret",
];

/// The text with every secret blotted out. What is blotted still counts as text that is there, so the finding about it
/// stays; the rest of the text is as it was.
pub(super) fn conceal(text: &str) -> String {
    let mut blots = if serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() {
        of_document(text)
    } else {
        of_fragment(text)
    };
    blots.sort_by_key(|range| range.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for blot in blots {
        out += &text[at..blot.start];
        out += BLOT;
        at = blot.end;
    }
    out + &text[at..]
}

/// The inside of a string that is not empty.
fn inside(text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let quoted = text.get(range.clone())?;
    let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.is_empty()).then(|| range.start + 1..range.end - 1)
}

fn of_document(text: &str) -> Vec<Range<usize>> {
    let holds = |pointer: &str| {
        let mut steps = pointer.rsplit('/');
        let name = steps.next().unwrap_or_default();
        // An entry of passwordCredentials, whatever list the registration itself stands in.
        let credential = steps.nth(1) == Some("passwordCredentials");
        is_secret(name) || (credential && name == "value")
    };
    Places::of(text)
        .all()
        .filter(|(pointer, _)| holds(pointer))
        .filter_map(|(_, range)| inside(text, &range))
        .collect()
}

fn is_secret(name: &str) -> bool {
    SECRETS.contains(&name.to_ascii_lowercase().as_str())
}

/// In a text that is no JSON as a whole: strings behind a telling name and a colon.
fn of_fragment(text: &str) -> Vec<Range<usize>> {
    let mut blots = Vec::new();
    let mut credentials = false;
    let mut name: Option<&str> = None;
    let mut at = 0;
    while let Some(open) = text[at..].find('"').map(|found| at + found) {
        let end = end_of_string(text, open);
        let range = open..end;
        let inner = inside(text, &range).or_else(|| {
            // A string that never ends reaches to the end of the text.
            let rest = open + 1..text.len();
            (end == text.len() && !text[open..].ends_with('"') && !rest.is_empty()).then_some(rest)
        });
        let said = inner.clone().map_or("", |inner| &text[inner]);
        let names = text[end..].trim_start().starts_with(':');
        if names {
            credentials |= said == "passwordCredentials";
            name = Some(said);
        } else {
            let telling = |name: &str| is_secret(name) || (credentials && name == "value");
            if name.take().is_some_and(telling) {
                blots.extend(inner);
            }
        }
        at = end;
    }
    blots
}

/// Behind the closing quote of the string that opens here; strings end with their line at the latest.
fn end_of_string(text: &str, open: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = open + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::conceal;

    const VALUE: &str = "T0p~s3cr\\\"et";

    #[test]
    fn a_secret_does_not_outlive_reading() {
        for text in [
            format!(r#"{{"passwordCredentials": [{{"keyId": "a", "secretText": "{VALUE}"}}]}}"#),
            format!(r#"[{{"passwordCredentials": [{{"value": "{VALUE}", "endDate": "2027"}}]}}]"#),
            format!(r#"{{"appId": "x", "password": "{VALUE}", "tenant": "y"}}"#),
            format!(r#"{{"passwordCredentials": [{{"secretText" : "{VALUE}",}}]}}"#),
            format!(r#""passwordCredentials": [{{"value": "{VALUE}""#),
            format!(r#"{{"secretText": "{VALUE}"#),
        ] {
            let told = conceal(&text);
            assert!(!told.contains("s3cr"), "{told}");
            assert!(told.contains("••••"), "{told}");
        }
    }

    #[test]
    fn what_is_no_secret_stays_as_it_was() {
        for text in [
            r#"{"value": [{"appId": "x", "appRoles": [{"value": "Task.Read"}]}]}"#,
            r#"{"passwordCredentials": [{"displayName": "one", "hint": "abc", "secretText": null}]}"#,
            r#"{"secretText": ""}"#,
            "no \"JSON\" at all: \"",
            "",
        ] {
            assert_eq!(conceal(text), text);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text: String) {
            conceal(&text);
            conceal(&format!("\"secret\":\"{text}"));
        }
    }
}
