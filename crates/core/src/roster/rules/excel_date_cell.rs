//! The workbook stores a date.
//!
//! **Why** — the spreadsheet made a date of what was typed, such as the office number 12-3; the text is lost.
//! **Do** — type it again in a cell formatted as text.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/excel-date-cell",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: takes_no_date,
        wakes: Marks::DATE_CELL,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn takes_no_date(key: Key) -> bool {
    !matches!(
        key,
        Key::Commission | Key::BlockSignIn | Key::PrivacyBlocked | Key::Blocked | Key::Coupled
    )
}

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    found.at(cell.location());
}
