//! The user is created but may not sign in.
//!
//! **Why** — Yes in "Block sign in" disables the account; the column's name in brackets says the opposite.
//! **Do** — write No, if the person should be able to sign in.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::fold;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/user-created-blocked",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Reference("bulk-import", "4"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::N,
        on: |key| key == Key::BlockSignIn,
        wakes: Marks::TEXT,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if fold(cell.clean) == "yes" {
        found.at(cell.location());
    }
}
