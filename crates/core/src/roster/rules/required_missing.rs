//! A value the list cannot do without is missing.
//!
//! **Why** — the import refuses a user without it; Business Central knows a salesperson by the code.
//! **Do** — fill it in.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::profile::{Family, requires};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/required-missing",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "2.2"),
    },
    check: &[
        required(Families::M, |key| requires(Family::Microsoft365, key)),
        required(Families::N, |key| requires(Family::Entra, key)),
        required(Families::B, |key| requires(Family::BusinessCentral, key)),
    ],
};

/// Most lists have empty cells, so only columns that must be filled are looked at.
const fn required(families: Families, on: fn(Key) -> bool) -> Check {
    Check::Cell(CellCheck {
        families,
        on,
        wakes: Marks::EMPTY,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })
}

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    found.at(cell.location());
}
