//! A heading has stray blanks.
//!
//! **Why** — the import compares headings exactly; a blank nobody sees makes it another heading.
//! **Do** — let the heading be written as in the template.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::heading::Grade;
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/header-whitespace",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3.2"),
    },
    check: &[Check::List(Families::MN, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    super::header_differs::at_grade(list, Grade::Spaces, |location, _, expected| {
        found.at(location).fix(Fix::replace(expected, true));
    });
}
