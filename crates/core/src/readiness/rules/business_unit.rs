//! The company has its business unit.
//!
//! **Why** — owning team and salespeople belong to it.
//! **Do** — put the unit back, or choose the business unit again in the set-up.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::Ownership;
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::snapshot::BusinessUnit;
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/business-unit",
        severities: &[Severity::Error],
        says: &["state", "company"],
        source: Source::Reference("business-central", "3 company"),
    },
    check: Check {
        group: Group::CompanyAndOwnership,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.dataverse_setup() && facts.company.is_some() && facts.after(),
        needs: &["environment-access"],
        at: "/snapshot/dataverse/business_units",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let company = case.facts.company.as_ref()?;
    let units = seen(&case.snapshot.dataverse.business_units)?;
    let ending = format!("({})", company.id.as_str());
    let own = |unit: &&BusinessUnit| unit.name.trim().to_lowercase().ends_with(&ending);
    let named: Vec<_> = units.rows.iter().filter(own).collect();
    let verdict = |right: bool| met_or_unmet(right).with("company", company.name.as_str());
    if !named.is_empty() {
        let right: Option<Vec<_>> = named.iter().map(|unit| case.is_first_level(unit)).collect();
        return Some(verdict(right?.contains(&true)));
    }
    if !units.complete {
        return None;
    }
    if case.facts.ownership_model != Some(Ownership::Team) {
        return Some(verdict(false));
    }
    let Some(team) = case.owning_team()? else {
        return Some(verdict(false));
    };
    let home = units
        .rows
        .iter()
        .find(|unit| Some(&unit.businessunitid) == team.business_unit.as_ref());
    Some(verdict(match home {
        Some(unit) => case.is_first_level(unit)?,
        None => false,
    }))
}
