//! A space is a special one.
//!
//! **Why** — copied from web pages and Word; it looks like a space, and nothing that is compared matches.
//! **Do** — let it be made an ordinary space.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule, code_point};
use crate::roster::clean::is_special_space;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/non-breaking-space",
        severities: &[Severity::Error],
        says: &["char"],
        source: Source::Reference("bulk-import", "3"),
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
    if let Some(first) = cell.raw.chars().find(|c| is_special_space(*c)) {
        found
            .at(cell.location())
            .with("char", code_point(first))
            .fix(cell.clean_fix(true));
    }
}
