//! The text holds a comma.
//!
//! **Why** — the written file has to enclose the text in quotes, which the documentation does not speak of.
//! **Do** — nothing, or do without the comma to be on the safe side.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/quoted-comma",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Reference("bulk-import", "2.4"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MN,
        on: |key| !key.is_mail(),
        wakes: Marks::COMMA,
        unless: Claim::BREAK.or(Claim::EXPONENT).or(Claim::QUOTE),
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    found.at(cell.location());
}
