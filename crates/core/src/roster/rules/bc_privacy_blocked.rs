//! The salesperson is blocked for privacy.
//!
//! **Why** — data of this person must not be used any more.
//! **Do** — leave the salesperson out.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Record, Rule};
use crate::roster::key::Key;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-privacy-blocked",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "6"),
    },
    check: &[Check::Whole(Families::B, check)],
};

fn check(record: &Record<'_>, found: &mut Sink<'_>) {
    if super::bc_salesperson_blocked::says_yes(record, Key::PrivacyBlocked) {
        found
            .at(record.location())
            .fix(Fix::action("drop-row", false));
    }
}
