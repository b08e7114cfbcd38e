//! A formula gives the text.
//!
//! **Why** — the stored result is read; it may be older than what the formula would give now.
//! **Do** — let the spreadsheet calculate and save again, if in doubt.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/formula-cell",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Design,
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |_| true,
        wakes: Marks::FORMULA_CELL,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    found.at(cell.location());
}
