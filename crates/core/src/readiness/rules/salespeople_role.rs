//! The salespeople hold the role Salesperson.
//!
//! **Why** — a user without a role cannot open the app, licensed or not. Another role may do the same.
//! **Do** — assign the role Salesperson.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, name_of};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::people::People;
use crate::readiness::roles;
use crate::readiness::verdict::{Verdict, met_or_warning, not_applicable, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/salespeople-role",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "people"],
        source: Source::Reference("business-central", "2 salespeople"),
    },
    check: Check {
        group: Group::Salespeople,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.features.sales,
        needs: &["environment-access"],
        at: "/snapshot/business_central/salespeople",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let people = People::of(case)?;
    let mut without = Vec::new();
    let mut others = Vec::new();
    let mut unknown = !people.all_known;
    for user in &people.users {
        let direct = case.roles_of(&user.systemuserid);
        let team = case.team_roles_of(&user.systemuserid);
        let mut all = direct.into_iter().chain(team).flatten();
        if all.any(|role| role.is(roles::SALESPERSON)) {
            continue;
        }
        if direct.is_none() || case.team_roles_refused(&user.systemuserid) {
            unknown = true;
        } else if direct.into_iter().chain(team).all(<[_]>::is_empty) {
            without.push(name_of(user));
        } else {
            others.push(name_of(user));
        }
    }
    if !without.is_empty() {
        Some(unmet().with("people", without.join(", ")))
    } else if unknown {
        None
    } else if people.users.is_empty() {
        Some(not_applicable())
    } else {
        Some(met_or_warning(others.is_empty()).with("people", others.join(", ")))
    }
}
