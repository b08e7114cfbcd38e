//! A row has more or fewer cells than the heading row.
//!
//! **Why** — every value behind the missing or surplus separator stands in the wrong column.
//! **Do** — put the values in their columns; surplus empty cells are simply left out.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Record, Rule, Then};
use crate::roster::layout::is_blank_cell;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/field-count",
        severities: &[Severity::Error, Severity::Warning],
        says: &["expected", "actual"],
        source: Source::Reference("bulk-import", "3.16"),
    },
    check: &[Check::Record(Families::MNB, check)],
};

fn check(record: &Record<'_>, found: &mut Sink<'_>) -> Then {
    let (expected, actual) = (record.list.width, record.spans.len());
    if expected == actual || !record.as_read || record.list.form.workbook {
        return Then::GoOn;
    }
    let harmless = actual > expected
        && record.spans[expected..]
            .iter()
            .all(|span| is_blank_cell(record.texts.text(*span), span.marks));
    let raised = found
        .at(record.location())
        .with("expected", expected)
        .with("actual", actual);
    if harmless {
        raised
            .severity(Severity::Warning)
            .fix(Fix::action("trim-row", true));
        Then::GoOn
    } else {
        Then::End
    }
}
