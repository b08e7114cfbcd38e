//! The domain is one no tenant can verify.
//!
//! **Why** — a domain such as `.local` exists inside a company only; a user name in it cannot sign in to
//! Microsoft 365.
//! **Do** — use one of the customer's verified domains.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::{is_address, is_domain, is_routable};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-domain-not-routable",
        severities: &[Severity::Error, Severity::Warning],
        says: &["domain"],
        source: Source::Reference("bulk-import", "2.3"),
    },
    check: &[
        Check::Cell(CellCheck {
            families: Families::MN,
            on: |key| key == Key::UserName,
            wakes: Marks::ODD_ADDRESS,
            unless: Claim::NONE,
            claims: Claim::NONE,
            check: user_name,
        }),
        Check::Cell(CellCheck {
            families: Families::B,
            on: |key| key == Key::Email,
            wakes: Marks::ODD_ADDRESS,
            unless: Claim::NONE,
            claims: Claim::NONE,
            check: email,
        }),
    ],
};

fn user_name(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let Some((_, domain)) = cell.user_name().parts() else {
        return;
    };
    check(cell, domain, Severity::Error, found);
}

/// The address would become the user name.
fn email(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if let Some((_, domain)) = cell
        .clean
        .split_once('@')
        .filter(|_| is_address(cell.clean))
    {
        check(cell, domain, Severity::Warning, found);
    }
}

fn check(cell: &Cell<'_>, domain: &str, severity: Severity, found: &mut Sink<'_>) {
    if is_domain(domain) && !is_routable(domain) && !cell.list().purpose.is_verified(domain) {
        found
            .at(cell.location())
            .severity(severity)
            .with("domain", domain);
    }
}
