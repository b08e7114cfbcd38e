//! The integration user is enabled.
//!
//! **Why** — Business Central refuses a disabled integration user.
//! **Do** — enable the user.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, name_of};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-enabled",
        severities: &[Severity::Error],
        says: &["state", "user"],
        source: Source::Reference("business-central", "5 test 4"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.legacy() || facts.after(),
        needs: &["integration-user-exists", "application-user-single"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let user = case.integration_user()??;
    Some(met_or_unmet(!user.isdisabled?).with("user", name_of(user)))
}
