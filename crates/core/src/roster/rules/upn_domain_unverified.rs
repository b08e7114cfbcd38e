//! The domain is not among the customer's verified ones.
//!
//! **Why** — a user can only be created in a domain the tenant has verified, or in its initial
//! `*.onmicrosoft.com` domain.
//! **Do** — use a verified domain, or have this one verified first.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::{is_address, is_domain, is_routable};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-domain-unverified",
        severities: &[Severity::Error, Severity::Warning],
        says: &["domain"],
        source: Source::Reference("bulk-import", "3.8"),
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
    // The initial domain is always there, and easily forgotten when the verified ones are named.
    let initial = domain.to_ascii_lowercase().ends_with(".onmicrosoft.com");
    let severity = if initial {
        Severity::Warning
    } else {
        Severity::Error
    };
    check(cell, domain, severity, found);
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
    let purpose = &cell.list().purpose;
    if !purpose.verified_domains.is_empty()
        && is_domain(domain)
        && is_routable(domain)
        && !purpose.is_verified(domain)
    {
        found
            .at(cell.location())
            .severity(severity)
            .with("domain", domain);
    }
}
