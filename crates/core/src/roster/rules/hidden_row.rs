//! The row is hidden in the workbook.
//!
//! **Why** — a filter or a person hid it; it is read all the same, and may not be meant to be imported.
//! **Do** — leave the row out, or show it in the workbook.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Record, Rule, Then};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/hidden-row",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Design,
    },
    check: &[Check::Record(Families::ALL, check)],
};

fn check(record: &Record<'_>, found: &mut Sink<'_>) -> Then {
    if record.hidden {
        found.at(record.location());
    }
    Then::GoOn
}
