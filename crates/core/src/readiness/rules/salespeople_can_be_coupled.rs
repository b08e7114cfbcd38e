//! The salespeople’s users can be coupled.
//!
//! **Why** — Business Central offers users that are enabled, licensed and no integration users.
//! **Do** — enable and license these users.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::people::People;
use crate::readiness::verdict::Verdict;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/salespeople-can-be-coupled",
        severities: &[Severity::Error],
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
    people.judge(|user| {
        let right = |flag: Option<bool>, wanted: bool| flag.map(|flag| flag == wanted);
        let all = [
            right(user.isdisabled, false),
            right(user.islicensed, true),
            right(user.isintegrationuser, false),
        ];
        if all.contains(&Some(false)) {
            Some(false)
        } else {
            all.iter().all(Option::is_some).then_some(true)
        }
    })
}
