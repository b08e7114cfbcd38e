//! The cells are not separated by commas.
//!
//! **Why** — the admin centre splits at commas only and reads every row as one long user name.
//! **Do** — let the file be written with commas.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/delimiter-not-comma",
        severities: &[Severity::Error],
        says: &["delimiter"],
        source: Source::Reference("bulk-import", "2.4"),
    },
    check: &[Check::List(Families::MNU, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    if let Some(separator) = list.form.separator.filter(|s| *s != b',') {
        found
            .at(Location::WHOLE)
            .with("delimiter", char::from(separator))
            .fix(Fix::action("use-comma", true));
    }
}
