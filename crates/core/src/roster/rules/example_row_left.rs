//! The template's example is still in the list.
//!
//! **Why** — it would be created as a user.
//! **Do** — leave the row out. With a single user the example has to stay, and then it is not told.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Record, Rule, Then, Total};
use crate::roster::key::Key;
use crate::roster::list::List;
use crate::roster::profile::Family;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/example-row-left",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3.6"),
    },
    check: &[
        Check::Record(Families::N, check),
        Check::Total(Families::N, first),
    ],
};

fn check(record: &Record<'_>, found: &mut Sink<'_>) -> Then {
    if !is_example(record) {
        return Then::GoOn;
    }
    // Whether the first record may stay is known when all are counted.
    if record.number > 1 {
        found
            .at(record.location())
            .fix(Fix::action("drop-row", true));
    }
    Then::End
}

fn first(total: &Total, _: &List, found: &mut Sink<'_>) {
    if let Some(line) = total.example_line.filter(|_| total.records != 2) {
        found
            .at(Location::record(line, 1))
            .fix(Fix::action("drop-row", true));
    }
}

/// The record is the example of Entra's template.
pub(in crate::roster) fn is_example(record: &Record<'_>) -> bool {
    const START: &str = "example:";
    record.list.family == Family::Entra
        && record.clean(Key::DisplayName).is_some_and(|name| {
            name.get(..START.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(START))
        })
}
