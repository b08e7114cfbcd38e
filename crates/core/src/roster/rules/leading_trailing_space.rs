//! A space stands before or behind the text.
//!
//! **Why** — in a user name or password it makes the sign-in fail; elsewhere it makes equal things look
//! different.
//! **Do** — let it be removed; in a password it may be meant.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/leading-trailing-space",
        severities: &[Severity::Warning, Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3.10"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |_| true,
        wakes: Marks::EDGE_SPACE,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let harms = matches!(cell.key, Key::UserName | Key::Password | Key::BlockSignIn);
    let severity = if harms {
        Severity::Error
    } else {
        Severity::Warning
    };
    found
        .at(cell.location())
        .severity(severity)
        .fix(cell.clean_fix(cell.key != Key::Password));
}
