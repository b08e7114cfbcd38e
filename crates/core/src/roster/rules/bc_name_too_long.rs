//! The name is longer than Business Central takes.
//!
//! **Why** — Name takes 50 characters; the synchronisation from Dataverse writes the display name there.
//! **Do** — shorten it yourself: nothing is ever cut.

use super::too_long::longer_than;
use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-name-too-long",
        severities: &[Severity::Error, Severity::Warning],
        says: &["length", "max"],
        source: Source::Reference("bulk-import", "6"),
    },
    check: &[
        Check::Cell(CellCheck {
            families: Families::B,
            on: |key| key == Key::Name,
            wakes: Marks::LONG,
            unless: Claim::LONG,
            claims: Claim::NONE,
            check: salesperson,
        }),
        Check::Cell(CellCheck {
            families: Families::MN,
            on: |key| key == Key::DisplayName,
            wakes: Marks::LONG,
            unless: Claim::LONG,
            claims: Claim::NONE,
            check: user,
        }),
    ],
};

/// Longest text of the field.
pub(super) const LONGEST: u32 = 50;

fn salesperson(cell: &Cell<'_>, found: &mut Sink<'_>) {
    longer_than(cell, LONGEST as usize, Severity::Error, found);
}

fn user(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if cell.list().purpose.bc_integration {
        longer_than(cell, LONGEST as usize, Severity::Warning, found);
    }
}
