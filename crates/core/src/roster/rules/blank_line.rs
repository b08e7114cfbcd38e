//! A line is empty.
//!
//! **Why** — what the import makes of it is not documented; some importers stop there.
//! **Do** — leave the line out.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Aside, AsideKind, Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/blank-line",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Unverified("bulk-import", "9"),
    },
    check: &[Check::Aside(Families::MNU, check)],
};

fn check(row: Aside, list: &List, found: &mut Sink<'_>) {
    if row.kind == AsideKind::Blank && !list.form.workbook {
        found
            .at(Location::row(row.line))
            .fix(Fix::action("drop-row", true));
    }
}
