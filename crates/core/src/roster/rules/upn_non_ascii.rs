//! The user name holds a letter beyond a–z.
//!
//! **Why** — accented letters are not allowed in it.
//! **Do** — write it with plain letters; a proposal can be made from the name.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-non-ascii",
        severities: &[Severity::Error],
        says: &["char"],
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
    let first = name.text.chars().find(|c| !c.is_ascii());
    if let (Some(first), Some(_)) = (first, name.parts()) {
        found.at(cell.location()).with("char", first);
    }
}
