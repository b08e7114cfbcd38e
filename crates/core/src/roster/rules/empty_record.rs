//! A row holds separators and nothing else.
//!
//! **Why** — spreadsheets leave such rows behind deleted ones; the import takes them for users without a name.
//! **Do** — leave the row out.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Aside, AsideKind, Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/empty-record",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Aside(Families::MNU, check)],
};

fn check(row: Aside, list: &List, found: &mut Sink<'_>) {
    if row.kind == AsideKind::Separators && !list.form.workbook {
        found
            .at(Location::row(row.line))
            .fix(Fix::action("drop-row", true));
    }
}
