//! A character stands in the text that nobody sees.
//!
//! **Why** — two names that look the same are then different, and searching does not find the person.
//! **Do** — let it be removed; joiners that some scripts need are only removed on your word.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule, code_point};
use crate::roster::clean::is_invisible;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/invisible-char",
        severities: &[Severity::Error],
        says: &["char"],
        source: Source::Reference("bulk-import", "2.2"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |key| key != Key::Password,
        wakes: Marks::NON_ASCII,
        unless: Claim::BYTE.or(Claim::GARBLED),
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if let Some(first) = cell.raw.chars().find(|c| is_invisible(*c)) {
        // Zero-width joiners carry meaning in some scripts.
        let safe = !cell.raw.contains(['\u{200c}', '\u{200d}']);
        found
            .at(cell.location())
            .with("char", code_point(first))
            .fix(cell.clean_fix(safe));
    }
}
