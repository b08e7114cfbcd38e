//! The access mode of the integration user is right.
//!
//! **Why** — after the set-up Business Central wants Non-interactive; before, Read-Write will do as well.
//! **Do** — set the access mode to Non-interactive.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, name_of};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-access-mode",
        severities: &[Severity::Error],
        says: &["state", "user", "mode"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.legacy(),
        needs: &["integration-user-exists"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let user = case.integration_user()??;
    let mode = user.accessmode?;
    let right = mode == 4 || (mode == 0 && !case.facts.after());
    Some(
        met_or_unmet(right)
            .with("user", name_of(user))
            .with("mode", mode),
    )
}
