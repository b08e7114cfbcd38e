//! A byte belongs to no character.
//!
//! **Why** — the text was joined from files of different encodings; the letter is a guess until someone looks.
//! **Do** — take the letter Windows would show, if it is the right one.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Record, Rule, Then};
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/invalid-byte",
        severities: &[Severity::Error],
        says: &["byte"],
        source: Source::Reference("bulk-import", "3.15"),
    },
    check: &[
        Check::Cell(CellCheck {
            families: Families::MNB,
            on: |_| true,
            wakes: Marks::STRAY,
            unless: Claim::NONE,
            claims: Claim::BYTE,
            check,
        }),
        Check::Record(Families::U, unknown),
    ],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if let Some(byte) = cell.stray {
        found
            .at(cell.location())
            .with("byte", format!("{byte:02X}"))
            .fix(cell.clean_fix(false));
    }
}

fn unknown(record: &Record<'_>, found: &mut Sink<'_>) -> Then {
    let byte = record
        .spans
        .iter()
        .find_map(|span| record.texts.stray(*span));
    if let Some(byte) = byte {
        found
            .at(record.location())
            .with("byte", format!("{byte:02X}"));
    }
    Then::GoOn
}
