//! The user name stands in angle brackets behind a name.
//!
//! **Why** — it was copied from a mail program; only the address in the brackets is the user name.
//! **Do** — let the address be taken.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-display-form",
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
    if name.display_form {
        found
            .at(cell.location())
            .fix(Fix::replace(name.plain.as_str(), true));
    }
}
