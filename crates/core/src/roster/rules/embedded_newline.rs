//! A cell holds a line break.
//!
//! **Why** — the import counts lines; a line break inside a cell tears the row apart.
//! **Do** — let it be made a space.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/embedded-newline",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "2.4"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |_| true,
        wakes: Marks::LINE_BREAK,
        unless: Claim::NONE,
        claims: Claim::BREAK,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    found.at(cell.location()).fix(cell.clean_fix(true));
}
