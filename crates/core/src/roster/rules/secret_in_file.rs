//! A column looks like it holds passwords.
//!
//! **Why** — a list of passwords travels by mail and stays in folders; neither this import nor a list of
//! salespeople needs it.
//! **Do** — drop the column, and have the passwords changed if the list was sent around.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::{Column, List};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/secret-in-file",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "4"),
    },
    check: &[
        Check::List(Families::M, check),
        Check::List(Families::B, check),
        Check::List(Families::U, check),
    ],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let secret = |column: &Column| column.key.is_none() && column.is_secret();
    if list.columns.iter().any(secret) {
        found
            .at(Location::WHOLE)
            .fix(Fix::action("drop-column", false));
    }
}
