//! The domain is too long.
//!
//! **Why** — the directory takes 48 characters behind the @.
//! **Do** — use a shorter domain of the customer.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::units;
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::LONGEST_DOMAIN;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-domain-too-long",
        severities: &[Severity::Error],
        says: &["length", "max"],
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
    let Some((_, domain)) = cell.user_name().parts() else {
        return;
    };
    let length = units(domain);
    if length > LONGEST_DOMAIN {
        found
            .at(cell.location())
            .with("length", length)
            .with("max", LONGEST_DOMAIN);
    }
}
