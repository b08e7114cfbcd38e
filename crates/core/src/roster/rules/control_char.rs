//! A control character stands in the text.
//!
//! **Why** — it is invisible here and stops or corrupts the import.
//! **Do** — let it be removed.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule, code_point};
use crate::roster::clean::is_control;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/control-char",
        severities: &[Severity::Error],
        says: &["char"],
        source: Source::Reference("bulk-import", "2.2"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |_| true,
        wakes: Marks::CONTROL.and(Marks::NON_ASCII),
        unless: Claim::BYTE.or(Claim::GARBLED),
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if let Some(first) = cell.raw.chars().find(|c| is_control(*c)) {
        found
            .at(cell.location())
            .with("char", code_point(first))
            .fix(cell.clean_fix(true));
    }
}
