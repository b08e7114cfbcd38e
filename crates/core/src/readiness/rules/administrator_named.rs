//! The administrator of Dataverse is named.
//!
//! **Why** — setting up needs somebody who may do everything in the environment, once.
//! **Do** — enter the user name of the administrator who will sign in during the set-up.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/administrator-named",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::Administrator,
        owner: Owner::Consultant,
        applies: |_| true,
        needs: &[],
        at: "/facts/administrator",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    Some(met_or_unmet(case.facts.administrator().is_some()))
}
