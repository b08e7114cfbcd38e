//! The owning team holds the integration roles.
//!
//! **Why** — records can be owned only by a team that may read them.
//! **Do** — run “Redeploy Integration Solution”, or assign the roles to the team.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::roles;
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/owning-team-roles",
        severities: &[Severity::Error],
        says: &["state", "team", "roles"],
        source: Source::Reference("business-central", "5 enable 8"),
    },
    check: Check {
        group: Group::CompanyAndOwnership,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.dataverse_setup() && facts.company.is_some() && facts.after(),
        needs: &["owning-team"],
        at: "/snapshot/dataverse/team_roles",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let team = case.owning_team()??;
    let list = seen(&case.snapshot.dataverse.team_roles)?;
    let held = list
        .rows
        .iter()
        .find(|row| row.teamid == team.teamid)?
        .roles
        .as_ref()?;
    let mut wanted = vec![roles::DATAVERSE_INTEGRATION];
    if case.facts.features.sales {
        wanted.extend([roles::INTEGRATION_ADMINISTRATOR, roles::INTEGRATION_USER]);
    }
    let missing = roles::missing(&wanted, held);
    Some(
        met_or_unmet(missing.is_empty())
            .with("team", team.name.as_str())
            .with("roles", missing),
    )
}
