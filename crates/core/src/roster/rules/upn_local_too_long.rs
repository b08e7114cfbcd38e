//! The part before the @ is too long.
//!
//! **Why** — the directory takes 64 characters there.
//! **Do** — shorten it yourself: nothing is ever cut.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::units;
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::LONGEST_LOCAL;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/upn-local-too-long",
        severities: &[Severity::Error],
        says: &["length", "max"],
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
    let Some((local, _)) = cell.user_name().parts() else {
        return;
    };
    let length = units(local);
    if length > LONGEST_LOCAL {
        found
            .at(cell.location())
            .with("length", length)
            .with("max", LONGEST_LOCAL);
    }
}
