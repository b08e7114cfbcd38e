//! The salespeople’s users can work in the app.
//!
//! **Why** — with another access mode a person cannot change records.
//! **Do** — set the access mode to Read-Write.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::people::People;
use crate::readiness::verdict::Verdict;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/salespeople-access-mode",
        severities: &[Severity::Warning],
        says: &["state", "people"],
        source: Source::Reference("live-checks", "3"),
    },
    check: Check {
        group: Group::Salespeople,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.features.sales,
        needs: &["environment-access"],
        at: "/snapshot/business_central/salespeople",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let people = People::of(case)?;
    people.judge(|user| Some(user.accessmode? == 0))
}
