//! A value is longer than its field.
//!
//! **Why** — the page refuses it, or cuts it without a message.
//! **Do** — shorten it.

use super::{Check, here};
use crate::connection::settings::{self, Entry, Setup};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-field-too-long",
        severities: &[Severity::Error],
        says: &["field", "length", "max"],
        source: Source::Reference("business-central", "lengths"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for (key, entry) in &setup.values {
        let (Entry::Text(text), Some(field)) = (entry, settings::field(key)) else {
            continue;
        };
        let length = text.trim().encode_utf16().count();
        if let Some(max) = field.length.filter(|max| length > *max) {
            found
                .at(here::field(key))
                .with("field", here::caption(key))
                .with("length", length)
                .with("max", max);
        }
    }
}
