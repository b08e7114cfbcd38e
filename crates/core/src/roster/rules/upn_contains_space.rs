//! The user name holds a space.
//!
//! **Why** — spaces are not allowed in it.
//! **Do** — remove it, or put a dot in its place.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-contains-space",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "2.3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MN,
        on: |key| key == Key::UserName,
        wakes: Marks::ODD_ADDRESS,
        unless: Claim::BYTE.or(Claim::GARBLED),
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let name = cell.user_name();
    if name.parts().is_some() && name.text.contains(' ') {
        found.at(cell.location());
    }
}
