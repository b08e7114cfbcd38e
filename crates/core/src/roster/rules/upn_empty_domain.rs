//! Nothing stands behind the @.
//!
//! **Why** — a user name ends in one of the customer's domains.
//! **Do** — fill in the domain.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-empty-domain",
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
    let text = &cell.user_name().text;
    if text.ends_with('@') && text.matches('@').count() == 1 {
        found.at(cell.location());
    }
}
