//! The salesperson is blocked.
//!
//! **Why** — a blocked salesperson is usually nobody who needs a user.
//! **Do** — leave the salesperson out, or ask.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Record, Rule};
use crate::roster::fold::fold;
use crate::roster::key::Key;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-salesperson-blocked",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "6"),
    },
    check: &[Check::Whole(Families::B, check)],
};

fn check(record: &Record<'_>, found: &mut Sink<'_>) {
    if says_yes(record, Key::Blocked) {
        found
            .at(record.location())
            .fix(Fix::action("drop-row", false));
    }
}

/// The column of the key says yes, in one of the ways exports do.
pub(super) fn says_yes(record: &Record<'_>, key: Key) -> bool {
    record.clean(key).is_some_and(|text| yes(&text))
}

/// The clean value says yes, in one of the ways exports do.
pub(in crate::roster) fn yes(clean: &str) -> bool {
    !clean.is_empty() && ["yes", "ja", "true", "sann", "waar", "1"].contains(&fold(clean).as_str())
}
