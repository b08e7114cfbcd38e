//! The password is too simple.
//!
//! **Why** — the directory wants three of lower case, upper case, digits and other characters.
//! **Do** — choose another.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::units;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/password-too-simple",
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

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let text = cell.clean;
    let length = units(text);
    let judged = super::password_too_short::SHORTEST..=LONGEST;
    if !text.is_ascii() || !judged.contains(&length) {
        return;
    }
    let classes = [
        text.bytes().any(|b| b.is_ascii_lowercase()),
        text.bytes().any(|b| b.is_ascii_uppercase()),
        text.bytes().any(|b| b.is_ascii_digit()),
        text.bytes().any(|b| !b.is_ascii_alphanumeric()),
    ];
    if classes.iter().filter(|held| **held).count() < 3 {
        found.at(cell.location()).with("length", length);
    }
}

/// Beyond this it is `too-long`.
const LONGEST: usize = 256;
