//! The password is too short.
//!
//! **Why** — the directory wants at least 8 characters.
//! **Do** — choose another.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::units;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/password-too-short",
        severities: &[Severity::Error],
        says: &["length"],
        source: Source::Reference("bulk-import", "4"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::N,
        on: |key| key == Key::Password,
        wakes: Marks::TEXT,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

/// Fewest characters of a password.
pub(super) const SHORTEST: usize = 8;

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let length = units(cell.clean);
    if cell.clean.is_ascii() && length < SHORTEST {
        found.at(cell.location()).with("length", length);
    }
}
