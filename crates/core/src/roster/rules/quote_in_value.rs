//! The text holds a double quote.
//!
//! **Why** — the written file has to double and enclose it; how the import reads that is not documented.
//! **Do** — do without it, if you can.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/quote-in-value",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "2.4"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MN,
        on: |key| !key.is_mail(),
        wakes: Marks::QUOTE,
        unless: Claim::BREAK.or(Claim::EXPONENT),
        claims: Claim::QUOTE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    found.at(cell.location());
}
