//! A column of the list is hidden in the workbook.
//!
//! **Why** — it is read all the same, and nobody who looked at the sheet saw what it holds.
//! **Do** — show the column in the workbook and look at it.

use crate::finding::{Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/hidden-column",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Design,
    },
    check: &[Check::List(Families::MNB, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let Some(line) = list.heading_line else {
        return;
    };
    for column in list.columns.iter().filter(|column| column.hidden) {
        if let Some(key) = column.key {
            found.at(Location::cell(line, 0, Some(key.name())));
        }
    }
}
