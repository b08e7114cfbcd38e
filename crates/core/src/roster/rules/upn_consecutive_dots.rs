//! Two dots stand together in the user name.
//!
//! **Why** — an address of mail with two dots together is no address.
//! **Do** — remove the dot.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-consecutive-dots",
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
    let Some((local, domain)) = cell.user_name().parts() else {
        return;
    };
    if [local, domain].iter().any(|part| part.contains("..")) {
        found.at(cell.location());
    }
}
