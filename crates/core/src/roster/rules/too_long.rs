//! The text is longer than the column takes.
//!
//! **Why** — the import refuses it.
//! **Do** — shorten it yourself: nothing is ever cut.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::units;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/too-long",
        severities: &[Severity::Error],
        says: &["length", "max"],
        source: Source::Reference("bulk-import", "2.2"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |_| true,
        wakes: Marks::LONG,
        unless: Claim::NONE,
        claims: Claim::LONG,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if let Some(max) = cell.longest {
        longer_than(cell, max as usize, Severity::Error, found);
    }
}

/// Raises length and maximum when the clean value is longer.
pub(super) fn longer_than(cell: &Cell<'_>, max: usize, severity: Severity, found: &mut Sink<'_>) {
    let length = units(cell.clean);
    if length > max {
        found
            .at(cell.location())
            .severity(severity)
            .with("length", length)
            .with("max", max);
    }
}
