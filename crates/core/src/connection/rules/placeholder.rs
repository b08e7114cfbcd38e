//! A value is still the placeholder of an example or a template.
//!
//! The tokens Business Central replaces itself are right in a string for Business Central.
//!
//! **Why** — the client takes `{AppId}` as it stands.
//! **Do** — put the real value in.

use super::{Check, here};
use crate::connection::{Draft, Target};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/placeholder",
        severities: &[Severity::Warning],
        says: &["key", "placeholder"],
        source: Source::Reference("connection", "placeholders"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    for (pair, value) in draft.pairs() {
        let value = value.expose();
        // Business Central's own tokens are all capitals, those of Microsoft's articles are not.
        let replaced = draft.target() == Target::BusinessCentral && value.to_uppercase() == value;
        if Draft::is_placeholder(value) && !replaced {
            found
                .at(here::value(pair))
                .with("key", here::name(pair))
                .with("placeholder", value);
        }
    }
}
