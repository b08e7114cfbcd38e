//! The template is one from before February 2023.
//!
//! **Why** — today's template has the column "Alternate email address"; without it the import refuses the file.
//! **Do** — let the column be added, empty.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::key::Key;
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/header-old-template",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("bulk-import", "3.1"),
    },
    check: &[Check::List(Families::M, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let (Some(line), Some(profile)) = (list.heading_line, &list.profile) else {
        return;
    };
    let key = Key::AlternateEmail;
    if profile.column(key).is_none() && list.column(key).is_none() {
        found
            .at(Location::cell(line, 0, Some(key.name())))
            .fix(Fix::action("add-column", true));
    }
}
