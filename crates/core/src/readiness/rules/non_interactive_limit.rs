//! There is room for a non-interactive user.
//!
//! **Why** — an environment takes seven; older environments took five.
//! **Do** — disable non-interactive accounts that are not used.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::snapshot::User;
use crate::readiness::verdict::{Verdict, met, unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/non-interactive-limit",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "count"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.legacy(),
        needs: &["environment-access"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let users = seen(&case.snapshot.dataverse.users)?;
    let counts = |user: &&User| {
        user.accessmode == Some(4) && user.applicationid.is_none() && user.isdisabled != Some(true)
    };
    let among = case
        .integration_user()
        .flatten()
        .is_some_and(|user| counts(&user));
    let count = users.rows.iter().filter(counts).count() + usize::from(!among);
    let verdict = match count {
        8.. => unmet(),
        // More of them may be on the pages that were left out.
        _ if !users.complete => return None,
        6 | 7 => warning(),
        _ => met(),
    };
    Some(verdict.with("count", count))
}
