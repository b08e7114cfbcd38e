//! More than one address stands in the cell.
//!
//! **Why** — a salesperson has one address, and it becomes the user name.
//! **Do** — keep the one that is meant.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-email-multiple",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::B,
        on: |key| key == Key::Email,
        wakes: Marks::ODD_ADDRESS,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if holds_several(cell.clean) {
        found.at(cell.location());
    }
}

/// Two or more of its pieces hold an @.
pub(super) fn holds_several(text: &str) -> bool {
    text.split(|c: char| matches!(c, ';' | ',' | '/' | '|') || c.is_whitespace())
        .filter(|piece| piece.contains('@'))
        .count()
        > 1
}
