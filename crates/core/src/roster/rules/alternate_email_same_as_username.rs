//! The alternate email is the user name.
//!
//! **Why** — whoever cannot sign in cannot read mail there either.
//! **Do** — use another address, or leave it empty.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::same;
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::{is_address, text_of};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/alternate-email-same-as-username",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::M,
        on: |key| key == Key::AlternateEmail,
        wakes: Marks::TEXT,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let name = cell.record.clean(Key::UserName);
    if name.is_some_and(|name| same(&text_of(&name), cell.clean)) && is_address(cell.clean) {
        found.at(cell.location()).fix(Fix::replace("", false));
    }
}
