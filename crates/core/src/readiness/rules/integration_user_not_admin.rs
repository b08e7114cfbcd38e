//! The integration user is no System Administrator.
//!
//! **Why** — Business Central refuses an integration user with this role.
//! **Do** — take the role away, or use another account.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, name_of};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::roles;
use crate::readiness::snapshot::Role;
use crate::readiness::verdict::{Verdict, met, unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-not-admin",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "user"],
        source: Source::Reference("business-central", "5 test 7"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.legacy() || facts.after(),
        needs: &["integration-user-exists", "application-user-single"],
        at: "/snapshot/dataverse/user_roles",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let user = case.integration_user()??;
    let holds = |roles: &[Role]| {
        roles
            .iter()
            .any(|role| role.is(roles::SYSTEM_ADMINISTRATOR))
    };
    let verdict = if holds(case.roles_of(&user.systemuserid)?) {
        unmet()
    } else if case.team_roles_of(&user.systemuserid).is_some_and(holds) {
        warning()
    } else {
        met()
    };
    Some(verdict.with("user", name_of(user)))
}
