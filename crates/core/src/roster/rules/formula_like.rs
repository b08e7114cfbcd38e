//! The text begins like a formula.
//!
//! **Why** — whoever opens the file in a spreadsheet runs it, and sees its result in place of the text.
//! **Do** — write the value itself. A phone number may begin with +.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/formula-like",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Design,
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: Key::is_text,
        wakes: Marks::FORMULA,
        unless: Claim::PLACEHOLDER.or(Claim::EXPONENT),
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let mut chars = cell.clean.chars();
    let formula = match chars.next() {
        Some('=' | '@') => true,
        Some('+' | '-') => chars
            .next()
            .is_some_and(|c| !c.is_ascii_digit() && c != ' ' && c != '('),
        _ => false,
    };
    if formula {
        found.at(cell.location());
    }
}
