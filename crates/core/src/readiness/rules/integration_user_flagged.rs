//! The user is marked as integration user.
//!
//! **Why** — the set-up marks the user. Without the mark Business Central’s requirements are not met.
//! **Do** — wait for the set-up to finish, or enable the connection again.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, name_of};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-flagged",
        severities: &[Severity::Error],
        says: &["state", "user"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::Wait,
        applies: |facts| facts.legacy() && facts.dataverse_setup() && facts.after(),
        needs: &["integration-user-exists"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let user = case.integration_user()??;
    Some(met_or_unmet(user.isintegrationuser?).with("user", name_of(user)))
}
