//! The salesperson has no address.
//!
//! **Why** — salespeople and users are matched by it.
//! **Do** — fill it in, or leave the salesperson out.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::layout::is_blank_cell;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-email-missing",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "6"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::B,
        on: |key| key == Key::Email,
        wakes: Marks::EMPTY,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    // A salesperson who was given a user name needs no address to make one of.
    let record = cell.record;
    let own = record.list.column(Key::UserName);
    let own = own.and_then(|column| record.spans.get(column.source));
    if own.is_some_and(|span| !is_blank_cell(record.texts.text(*span), span.marks)) {
        return;
    }
    found.at(cell.location());
}
