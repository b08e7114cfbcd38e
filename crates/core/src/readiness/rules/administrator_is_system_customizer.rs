//! The administrator holds System Customizer.
//!
//! **Why** — older guides ask for it. Business Central notes its absence and goes on.
//! **Do** — assign System Customizer as well.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::roles;
use crate::readiness::verdict::{Verdict, met_or_warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/administrator-is-system-customizer",
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
    let holds = roles.iter().any(|role| role.is(roles::SYSTEM_CUSTOMIZER));
    Some(met_or_warning(holds).with("user", case.facts.administrator()?))
}
