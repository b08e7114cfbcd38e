//! Letters are written in two parts.
//!
//! **Why** — macOS writes "å" as "a" and a ring; the directory compares texts and takes them for different ones.
//! **Do** — let them be written as one letter.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use unicode_normalization::is_nfc;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/not-nfc",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "7"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |key| !key.is_mail() && key != Key::Password,
        wakes: Marks::NON_ASCII,
        unless: Claim::BYTE.or(Claim::GARBLED),
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if !is_nfc(cell.raw) {
        found.at(cell.location()).fix(cell.clean_fix(true));
    }
}
