//! The user name is longer than the import's article allows.
//!
//! **Why** — the article on the import says 79 characters in all; the directory takes more.
//! **Do** — shorten it, if you can.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::units;
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::LONGEST_DOMAIN;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-over-79",
        severities: &[Severity::Warning],
        says: &["length", "max"],
        source: Source::Reference("bulk-import", "1"),
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
    const MAX: usize = 79;
    let name = cell.user_name();
    let Some((local, domain)) = name.parts() else {
        return;
    };
    let length = units(&name.text);
    if length > MAX && units(local) <= 50 && units(domain) <= LONGEST_DOMAIN {
        found
            .at(cell.location())
            .with("length", length)
            .with("max", MAX);
    }
}
