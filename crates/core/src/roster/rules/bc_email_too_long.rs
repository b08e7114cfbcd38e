//! The address is longer than Business Central takes.
//!
//! **Why** — E-Mail takes 80 characters; the synchronisation from Dataverse writes the address there.
//! **Do** — use a shorter address.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::units;
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::{LONGEST_DOMAIN, LONGEST_LOCAL, is_address};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-email-too-long",
        severities: &[Severity::Error, Severity::Warning],
        says: &["length", "max"],
        source: Source::Reference("bulk-import", "6"),
    },
    check: &[
        Check::Cell(CellCheck {
            families: Families::B,
            on: |key| key == Key::Email,
            wakes: Marks::ODD_ADDRESS,
            unless: Claim::NONE,
            claims: Claim::NONE,
            check: salesperson,
        }),
        Check::Cell(CellCheck {
            families: Families::MN,
            on: |key| key == Key::UserName,
            wakes: Marks::ODD_ADDRESS,
            unless: Claim::NONE,
            claims: Claim::NONE,
            check: user,
        }),
    ],
};

/// Longest address.
pub(super) const LONGEST: u32 = 80;

fn salesperson(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if is_address(cell.clean) {
        raise(cell, units(cell.clean), Severity::Error, found);
    }
}

fn user(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let name = cell.user_name();
    let Some((local, domain)) = name.parts() else {
        return;
    };
    let fits = units(local) <= LONGEST_LOCAL && units(domain) <= LONGEST_DOMAIN;
    if cell.list().purpose.bc_integration && fits {
        raise(cell, units(&name.text), Severity::Warning, found);
    }
}

fn raise(cell: &Cell<'_>, length: usize, severity: Severity, found: &mut Sink<'_>) {
    if length > LONGEST as usize {
        found
            .at(cell.location())
            .severity(severity)
            .with("length", length)
            .with("max", LONGEST);
    }
}
