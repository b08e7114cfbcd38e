//! A column is none of the template's.
//!
//! **Why** — the import refuses headings it does not know.
//! **Do** — drop the column, or say which of the template's columns it is.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::clean::clean;
use crate::roster::list::{Column, List};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/header-extra-column",
        severities: &[Severity::Error],
        says: &["name"],
        source: Source::Reference("bulk-import", "1"),
    },
    check: &[Check::List(Families::MN, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let (Some(line), false) = (list.heading_line, list.mapped) else {
        return;
    };
    let mut nameless = false;
    let surplus = |column: &Column| column.key.is_none() && column.source < list.width;
    for column in list.columns.iter().filter(|column| surplus(column)) {
        let name = clean(&column.heading);
        if name.is_empty() {
            // A spreadsheet has columns without end; only those with text below are columns of the list.
            let counts = !list.form.workbook || column.used;
            if !counts || std::mem::replace(&mut nameless, true) {
                continue;
            }
        }
        found
            .at(Location::record(line, 0))
            .with("name", name)
            .fix(Fix::action("drop-column", false));
    }
}
