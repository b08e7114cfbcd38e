//! The headings are in another language than English.
//!
//! **Why** — the admin centre takes headings in its own language; it is told so that nobody takes it for a
//! mistake.
//! **Do** — nothing, if the file is imported in an admin centre of that language.

use crate::finding::{Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/header-localised",
        severities: &[Severity::Info],
        says: &["language"],
        source: Source::Reference("bulk-import", "1"),
    },
    check: &[Check::List(Families::M, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let (Some(line), Some(profile)) = (list.heading_line, &list.profile) else {
        return;
    };
    if let Some(language) = profile.language.as_deref().filter(|l| *l != "en") {
        found
            .at(Location::record(line, 0))
            .with("language", language);
    }
}
