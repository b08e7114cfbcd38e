//! The salesperson has no name.
//!
//! **Why** — the name becomes the display name of the user.
//! **Do** — fill it in.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-name-missing",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "6"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::B,
        on: |key| key == Key::Name,
        wakes: Marks::EMPTY,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    found.at(cell.location());
}
