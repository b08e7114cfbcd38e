//! The user name begins with `mailto:`.
//!
//! **Why** — it was copied from a link; the prefix is no part of the address.
//! **Do** — let it be removed.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-mailto-prefix",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Design,
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MN,
        on: |key| key == Key::UserName,
        wakes: Marks::ODD_ADDRESS,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let name = cell.user_name();
    if name.mailto {
        found
            .at(cell.location())
            .fix(Fix::replace(name.plain.as_str(), true));
    }
}
