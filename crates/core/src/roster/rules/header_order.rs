//! The columns stand in another order than in the template.
//!
//! **Why** — the import reads columns by their place, whatever their headings say.
//! **Do** — let the columns be put in order.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/header-order",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "1"),
    },
    check: &[Check::List(Families::MN, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let (Some(line), Some(profile), false) = (list.heading_line, &list.profile, list.mapped) else {
        return;
    };
    let stand = list
        .columns
        .iter()
        .filter_map(|column| column.key)
        .filter(|key| profile.column(*key).is_some());
    let should = profile
        .columns
        .iter()
        .map(|column| column.key)
        .filter(|key| list.column(*key).is_some());
    for (key, _) in stand.zip(should).filter(|(key, should)| key != should) {
        found
            .at(Location::cell(line, 0, Some(key.name())))
            .fix(Fix::action("order-columns", true));
    }
}
