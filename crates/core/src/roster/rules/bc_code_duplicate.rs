//! Two salespeople have the same code.
//!
//! **Why** — the code is the key of the table; Business Central knows one salesperson by it.
//! **Do** — change one of them.

use crate::finding::{Kind, Severity, Source};
use crate::roster::check::{Cell, Check, Families, Rule, Twice};
use crate::roster::fold::fingerprint;
use crate::roster::key::Key;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-code-duplicate",
        severities: &[Severity::Error],
        says: &["other_record"],
        source: Source::Reference("bulk-import", "6"),
    },
    check: &[Check::Twice(Twice {
        families: Families::B,
        on: Key::Code,
        identity,
    })],
};

fn identity(cell: &Cell<'_>) -> Option<u64> {
    (!cell.clean.is_empty()).then(|| fingerprint(&cell.clean.to_uppercase()))
}
