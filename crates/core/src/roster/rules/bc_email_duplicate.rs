//! Two salespeople have the same address.
//!
//! **Why** — a user can be coupled with one salesperson only, and a user name belongs to one person.
//! **Do** — change one of them.

use crate::finding::{Kind, Severity, Source};
use crate::roster::check::{Cell, Check, Families, Rule, Twice};
use crate::roster::fold::fingerprint;
use crate::roster::key::Key;
use crate::roster::user_name::is_address;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-email-duplicate",
        severities: &[Severity::Error],
        says: &["other_record"],
        source: Source::Reference("bulk-import", "6"),
    },
    check: &[Check::Twice(Twice {
        families: Families::B,
        on: Key::Email,
        identity,
    })],
};

fn identity(cell: &Cell<'_>) -> Option<u64> {
    is_address(cell.clean).then(|| fingerprint(cell.clean))
}
