//! Something stands above the heading row.
//!
//! **Why** — the import takes the first row for the headings.
//! **Do** — leave the rows out; in a workbook they are not read.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::List;
use crate::roster::profile::Family;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/rows-above-heading",
        severities: &[Severity::Error, Severity::Info],
        says: &["count"],
        source: Source::Reference("bulk-import", "2.4"),
    },
    check: &[Check::List(Families::MNB, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let (form, Some(line)) = (&list.form, list.heading_line) else {
        return;
    };
    if form.above == 0 || (list.family == Family::BusinessCentral && !form.workbook) {
        return;
    }
    let severity = if form.workbook {
        Severity::Info
    } else {
        Severity::Error
    };
    found
        .at(Location::record(line, 0))
        .severity(severity)
        .with("count", form.above)
        .fix(Fix::action("drop-rows-above", true));
}
