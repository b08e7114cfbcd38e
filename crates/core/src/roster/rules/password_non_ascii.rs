//! The password holds a letter beyond a–z.
//!
//! **Why** — passwords take no Unicode.
//! **Do** — choose another.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::units;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/password-non-ascii",
        severities: &[Severity::Error],
        says: &["length"],
        source: Source::Reference("bulk-import", "4"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::N,
        on: |key| key == Key::Password,
        wakes: Marks::NON_ASCII,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if !cell.clean.is_ascii() {
        found.at(cell.location()).with("length", units(cell.clean));
    }
}
