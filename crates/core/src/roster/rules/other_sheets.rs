//! Another sheet of the workbook holds a list too.
//!
//! **Why** — one sheet is read at a time; people on the other one would be forgotten.
//! **Do** — look at the other sheet as well.

use crate::finding::{Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/other-sheets",
        severities: &[Severity::Info],
        says: &["sheets"],
        source: Source::Design,
    },
    check: &[Check::List(Families::ALL, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let sheets = &list.form.other_sheets;
    if !sheets.is_empty() {
        found.at(Location::WHOLE).with("sheets", sheets.join(", "));
    }
}
