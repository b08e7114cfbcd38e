//! The heading row is none we know.
//!
//! **Why** — without headings nothing tells what the cells mean, so none of them is judged.
//! **Do** — say which column is which.

use crate::finding::{Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/header-unknown",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3.4"),
    },
    check: &[Check::List(Families::U, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    if let Some(line) = list.heading_line {
        found.at(Location::record(line, 0));
    }
}
