//! Two people would get the same user name.
//!
//! **Why** — a user name belongs to one person in the whole tenant; the second one would not be created.
//! **Do** — change one of them.
//!
//! Case does not count.

use crate::finding::{Kind, Severity, Source};
use crate::roster::check::{Cell, Check, Families, Rule, Twice};
use crate::roster::fold::fingerprint;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/duplicate-upn",
        severities: &[Severity::Error],
        says: &["other_record"],
        source: Source::Reference("bulk-import", "3.13"),
    },
    check: &[Check::Twice(Twice {
        families: Families::MN,
        on: Key::UserName,
        identity,
    })],
};

fn identity(cell: &Cell<'_>) -> Option<u64> {
    if !cell.marks.meets(Marks::ODD_ADDRESS) {
        return Some(fingerprint(cell.clean));
    }
    let name = cell.user_name();
    name.parts()?;
    Some(fingerprint(&name.text))
}
