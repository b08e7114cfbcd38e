//! Every salesperson is a user in Dataverse.
//!
//! **Why** — only a user with the same primary email can be coupled. In the Person model customers cannot be
//! synchronised without it.
//! **Do** — create the accounts, license them and add them to the environment, or correct the email.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::Ownership;
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::people::People;
use crate::readiness::verdict::{Verdict, met, not_applicable, unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/salespeople-have-users",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "people"],
        source: Source::Reference("business-central", "2 salespeople"),
    },
    check: Check {
        group: Group::Salespeople,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.features.sales,
        needs: &["environment-access"],
        at: "/snapshot/business_central/salespeople",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let people = People::of(case)?;
    if people.nobody() {
        return Some(not_applicable());
    }
    if people.without_user.is_empty() {
        return people.all_known.then(met);
    }
    let verdict = match case.facts.ownership_model {
        Some(Ownership::Person) => unmet(),
        _ => warning(),
    };
    people
        .users_complete
        .then(|| verdict.with("people", people.without_user.join(", ")))
}
