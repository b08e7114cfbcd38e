//! Salespeople shall get no licence for Dynamics 365 Sales.
//!
//! **Why** — a user without one cannot work in Dynamics 365 Sales and does not appear among those who can be coupled.
//! **Do** — choose a licence of Dynamics 365 Sales.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::known::NO_LICENCE;
use crate::accounts::licences::licence;
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::reference::integration::Opens;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/salespeople-without-licence",
        severities: &[Severity::Error],
        says: &["count", "licence"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let without = case.licences.without.len();
    if without > 0 {
        found
            .at(field("salespeople_licence"))
            .with("count", without)
            .with("licence", NO_LICENCE);
    }
    for group in &case.licences.groups {
        let other = licence(&group.id).is_some_and(|row| row.opens != Opens::Sales);
        if other {
            found
                .at(field("salespeople_licence"))
                .with("count", group.people.len())
                .with("licence", group.name.as_str());
        }
    }
}
