//! A string too long for *Dataverse Connection Setup*.
//!
//! **Why** — the field holds 2048 characters; what is longer is cut without a message.
//! **Do** — leave out what has no effect.

use super::{Check, here};
use crate::connection::{Draft, Target};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/bc-string-too-long",
        severities: &[Severity::Warning],
        says: &["length", "max"],
        source: Source::Reference("connection", "bc_string_length"),
    },
    check,
};

/// `Connection String` of table 7200.
const MAX: usize = 2048;

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.target() != Target::BusinessCentral {
        return;
    }
    let length = draft.text().expose().encode_utf16().count();
    if length > MAX {
        found
            .at(here::WHOLE)
            .with("length", length)
            .with("max", MAX);
    }
}
