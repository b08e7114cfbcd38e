//! The workbook stores a number where digits are a text.
//!
//! **Why** — a leading 0 or + may be lost, and nothing in the file tells.
//! **Do** — compare with the source; format the column as text before typing.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/excel-number-cell",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: is_digits,
        wakes: Marks::NUMBER_CELL,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

/// Digits of these are no quantity.
fn is_digits(key: Key) -> bool {
    matches!(
        key,
        Key::OfficeNumber
            | Key::OfficePhone
            | Key::MobilePhone
            | Key::Fax
            | Key::PostalCode
            | Key::Phone
            | Key::Code
    )
}

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if !cell.clean.is_empty() {
        found.at(cell.location());
    }
}
