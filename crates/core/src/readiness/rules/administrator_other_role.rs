//! The administrator holds a role for daily work.
//!
//! **Why** — older guides ask for one role that is not administrative, such as Sales Manager.
//! **Do** — assign such a role as well.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::roles;
use crate::readiness::snapshot::Role;
use crate::readiness::verdict::{Verdict, met_or_warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/administrator-other-role",
        severities: &[Severity::Warning],
        says: &["state", "user"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::Administrator,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.legacy(),
        needs: &["administrator-exists"],
        at: "/snapshot/dataverse/user_roles",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let roles = case.roles_of(&case.administrator()??.systemuserid)?;
    let other =
        |role: &Role| !role.is(roles::SYSTEM_ADMINISTRATOR) && !role.is(roles::SYSTEM_CUSTOMIZER);
    Some(met_or_warning(roles.iter().any(other)).with("user", case.facts.administrator()?))
}
