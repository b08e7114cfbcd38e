//! The first line tells Excel the separator.
//!
//! **Why** — only Excel understands `sep=`; an import takes the line for the heading row.
//! **Do** — leave the line out.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/sep-line",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Design,
    },
    check: &[Check::List(Families::MNU, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    if list.form.sep_line {
        found
            .at(Location::row(1))
            .fix(Fix::action("drop-row", true));
    }
}
