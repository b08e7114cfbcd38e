//! The administrator holds System Administrator.
//!
//! **Why** — importing the solution and creating roles needs this role. Business Central looks at roles held
//! directly.
//! **Do** — assign System Administrator to the user directly, for the time of the set-up.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::roles;
use crate::readiness::snapshot::Role;
use crate::readiness::verdict::{Verdict, met, unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/administrator-is-system-administrator",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "user"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::Administrator,
        owner: Owner::DynamicsAdmin,
        applies: |_| true,
        needs: &["administrator-exists"],
        at: "/snapshot/dataverse/user_roles",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let id = &case.administrator()??.systemuserid;
    let holds = |roles: &[Role]| {
        roles
            .iter()
            .any(|role| role.is(roles::SYSTEM_ADMINISTRATOR))
    };
    let verdict = if holds(case.roles_of(id)?) {
        met()
    } else if case.team_roles_of(id).is_some_and(holds) {
        warning()
    } else {
        unmet()
    };
    Some(verdict.with("user", case.facts.administrator()?))
}
