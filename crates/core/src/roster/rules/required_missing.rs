//! A value the list cannot do without is missing.
//!
//! **Why** — the import refuses a user without it; Business Central knows a salesperson by the code.
//! **Do** — fill it in.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::marks::Marks;
use crate::roster::profile::requires;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/required-missing",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "2.2"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |_| true,
        wakes: Marks::EMPTY,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if requires(cell.list().family, cell.key) {
        found.at(cell.location());
    }
}
