//! The user name holds a character that is not allowed.
//!
//! **Why** — before the @ only letters, digits and ' . - _ ! # ^ ~ are allowed, behind it letters, digits, dots,
//! dashes and underscores. Plus addressing is not among them.
//! **Do** — remove it or replace it.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::{allowed_domain, allowed_local};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-invalid-char",
        severities: &[Severity::Error],
        says: &["char"],
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
    let odd = |part: &str, allowed: fn(u8) -> bool| {
        part.bytes()
            .find(|b| b.is_ascii() && *b != b' ' && !allowed(*b))
    };
    if let Some(byte) = odd(local, allowed_local).or_else(|| odd(domain, allowed_domain)) {
        found.at(cell.location()).with("char", char::from(byte));
    }
}
