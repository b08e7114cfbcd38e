//! The version row holds more than the version.
//!
//! **Why** — the first two rows of an Entra file must stand as downloaded; spreadsheets add empty cells to the
//! short one.
//! **Do** — let the row be written as it belongs.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/version-row-padded",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "4"),
    },
    check: &[Check::List(Families::MNU, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    if list.form.workbook {
        return;
    }
    if let Some((version, line)) = list.form.version
        && version.padded
    {
        found
            .at(Location::row(line))
            .fix(Fix::action("trim-row", true));
    }
}
