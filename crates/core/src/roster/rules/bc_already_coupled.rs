//! The salesperson is coupled with a Dataverse user already.
//!
//! **Why** — a user exists; another one is probably not wanted.
//! **Do** — leave the salesperson out, or ask.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Record, Rule};
use crate::roster::key::Key;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-already-coupled",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Reference("bulk-import", "6"),
    },
    check: &[Check::Whole(Families::B, check)],
};

fn check(record: &Record<'_>, found: &mut Sink<'_>) {
    if super::bc_salesperson_blocked::says_yes(record, Key::Coupled) {
        found
            .at(record.location())
            .fix(Fix::action("drop-row", false));
    }
}
