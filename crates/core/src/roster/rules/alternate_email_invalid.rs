//! The alternate email is no address.
//!
//! **Why** — it is where the person recovers the account; mail to it would not arrive.
//! **Do** — correct it or leave it empty.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::is_address;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/alternate-email-invalid",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "2.2"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::M,
        on: |key| key == Key::AlternateEmail,
        wakes: Marks::ODD_ADDRESS,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if !is_address(cell.clean) {
        found.at(cell.location());
    }
}
