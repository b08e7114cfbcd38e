//! The user name has no @.
//!
//! **Why** — a user name is a name, an @ and one of the customer's domains.
//! **Do** — complete it.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-no-at",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "2.3"),
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
    if !cell.user_name().text.contains('@') {
        found.at(cell.location());
    }
}
