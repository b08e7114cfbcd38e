//! There are more users than one file takes.
//!
//! **Why** — the admin centre takes 249 users in a file and refuses the whole file beyond that.
//! **Do** — let the list be split into files of at most 249.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::reference::import_template::import_templates;
use crate::roster::check::{Check, Families, Rule, Total};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/too-many-rows",
        severities: &[Severity::Error],
        says: &["max_users", "first_excess_record"],
        source: Source::Reference("bulk-import", "1"),
    },
    check: &[Check::Total(Families::M, check)],
};

fn check(total: &Total, _: &List, found: &mut Sink<'_>) {
    let max = import_templates()
        .m365_bulk_import
        .limits
        .max_users_per_file;
    if let Some(line) = total.excess_line.filter(|_| !total.split) {
        found
            .at(Location::record(line, max + 1))
            .with("max_users", max)
            .with("first_excess_record", max + 1)
            .fix(Fix::action("split-files", true));
    }
}
