//! The part before the @ is longer than the import's article allows.
//!
//! **Why** — the directory takes 64 characters, the article on the import says 50; the shorter is safe.
//! **Do** — shorten it, if you can.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::units;
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::LONGEST_LOCAL;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-local-over-50",
        severities: &[Severity::Warning],
        says: &["length", "max"],
        source: Source::Reference("bulk-import", "1"),
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
    const MAX: usize = 50;
    let Some((local, _)) = cell.user_name().parts() else {
        return;
    };
    let length = units(local);
    if length > MAX && length <= LONGEST_LOCAL {
        found
            .at(cell.location())
            .with("length", length)
            .with("max", MAX);
    }
}
