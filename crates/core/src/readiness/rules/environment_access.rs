//! The person who signed in may use the environment.
//!
//! **Why** — without access nothing can be looked at. The account is not a member, has no security role or no
//! licence.
//! **Do** — add the account to the environment, give it a security role, and wait a few minutes.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, reason, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::snapshot::Reason;
use crate::readiness::verdict::{Verdict, met, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/environment-access",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("live-checks", "3.3 0x80072560"),
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::DynamicsAdmin,
        applies: |_| true,
        needs: &["environment-reachable"],
        at: "/snapshot/dataverse/whoami",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let whoami = &case.snapshot.dataverse.whoami;
    match (seen(whoami), reason(whoami)) {
        (Some(list), _) if !list.rows.is_empty() => Some(met()),
        (None, Some(Reason::Forbidden)) => Some(unmet()),
        _ => None,
    }
}
