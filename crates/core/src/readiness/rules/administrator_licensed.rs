//! The administrator is licensed.
//!
//! **Why** — Business Central’s check of administrator credentials wants a licensed user.
//! **Do** — assign a licence for Dynamics 365 or Power Apps.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/administrator-licensed",
        severities: &[Severity::Error],
        says: &["state", "user"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::Administrator,
        owner: Owner::CustomerAdmin,
        applies: |_| true,
        needs: &["administrator-exists"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let licensed = case.administrator()??.islicensed?;
    Some(met_or_unmet(licensed).with("user", case.facts.administrator()?))
}
