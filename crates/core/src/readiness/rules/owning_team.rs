//! The owning team is there.
//!
//! **Why** — synchronised records belong to this team in the Team model, and salespeople join it in the Person model.
//! **Do** — run “Redeploy Integration Solution”.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, same, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_warning, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/owning-team",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "team"],
        source: Source::Reference("business-central", "5 enable 8, 10"),
    },
    check: Check {
        group: Group::CompanyAndOwnership,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.dataverse_setup() && facts.company.is_some() && facts.after(),
        needs: &["company-row"],
        at: "/snapshot/dataverse/companies",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let Some(team) = case.owning_team()? else {
        return Some(unmet().with("team", ""));
    };
    let units = seen(&case.snapshot.dataverse.business_units)?;
    let home = team.business_unit.as_ref()?;
    let unit = units.find(|unit| unit.businessunitid == *home)?;
    let named = unit.is_some_and(|unit| same(&team.name, &format!("BCI - {}", unit.name)));
    Some(met_or_warning(named).with("team", team.name.as_str()))
}
