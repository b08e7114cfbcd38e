//! The customer has fewer licences than people need.
//!
//! **Why** — the import makes the users all the same, and the last of them stay without licence.
//! **Do** — order the missing licences before the import, or choose another licence for some people.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/licences-short",
        severities: &[Severity::Warning],
        says: &["licence", "needed", "owned", "missing"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for need in case.licences.needs.iter().filter(|need| need.missing > 0) {
        found
            .at(field("owned"))
            .with("licence", need.name.as_str())
            .with("needed", i64::from(need.needed))
            .with("owned", i64::from(need.owned.unwrap_or_default()))
            .with("missing", i64::from(need.missing));
    }
}
