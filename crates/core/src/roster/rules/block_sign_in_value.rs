//! "Block sign in" is neither Yes nor No.
//!
//! **Why** — Entra takes these two words and nothing else. No means that the account is enabled.
//! **Do** — write Yes or No.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::fold;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/block-sign-in-value",
        severities: &[Severity::Error, Severity::Warning],
        says: &["value"],
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
    let word = ["Yes", "No"]
        .into_iter()
        .find(|word| fold(word) == fold(cell.clean));
    if word == Some(cell.clean) {
        return;
    }
    let raised = found.at(cell.location()).with("value", cell.clean);
    if let Some(word) = word {
        raised
            .severity(Severity::Warning)
            .fix(Fix::replace(word, true));
    }
}
