//! A user name stands twice among the salespeople.
//!
//! **Why** — a Dataverse user can be coupled with one salesperson, so one of the two would be left over.
//! **Do** — remove one of the two, or give each person a user name.

use std::collections::BTreeMap;

use super::Check;
use crate::accounts::case::{Case, field};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/salesperson-repeated",
        severities: &[Severity::Warning],
        says: &["user", "count"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let mut seen: BTreeMap<String, (&str, usize)> = BTreeMap::new();
    for person in &case.known.salespeople {
        let name = person.user_name.trim();
        if !name.is_empty() {
            seen.entry(name.to_lowercase()).or_insert((name, 0)).1 += 1;
        }
    }
    for (user, count) in seen.into_values().filter(|(_, count)| *count > 1) {
        found
            .at(field("salespeople"))
            .with("user", user)
            .with("count", count);
    }
}
