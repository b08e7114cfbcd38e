//! There is nobody in the list.
//!
//! **Why** — an import needs a heading row and at least one row below it.
//! **Do** — add the people, or choose the sheet or file that holds them.

use crate::finding::{Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule, Total};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/no-records",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "2.4"),
    },
    check: &[Check::Total(Families::ALL, check)],
};

fn check(total: &Total, _: &List, found: &mut Sink<'_>) {
    if total.records == 0 {
        found.at(Location::WHOLE);
    }
}
