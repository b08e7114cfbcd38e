//! A heading is written differently.
//!
//! **Why** — the import compares headings exactly: case and punctuation count.
//! **Do** — let the heading be written as in the template.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::heading::Grade;
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/header-differs",
        severities: &[Severity::Warning],
        says: &["found", "expected"],
        source: Source::Reference("bulk-import", "1"),
    },
    check: &[Check::List(Families::MN, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    at_grade(list, Grade::Letters, |location, text, expected| {
        found
            .at(location)
            .with("found", text)
            .with("expected", expected)
            .fix(Fix::replace(expected, true));
    });
}

/// Tells place, text and expected text of every heading that matched with a grade.
pub(super) fn at_grade(list: &List, grade: Grade, mut tell: impl FnMut(Location, &str, &str)) {
    let (Some(line), Some(profile)) = (list.heading_line, &list.profile) else {
        return;
    };
    for column in list.columns.iter().filter(|c| c.grade == Some(grade)) {
        let Some(key) = column.key else { continue };
        let Some(expected) = profile.column(key).and_then(|c| c.headings.first()) else {
            continue;
        };
        let location = Location::cell(line, 0, Some(key.name()));
        tell(location, &column.heading, &expected.text);
    }
}
