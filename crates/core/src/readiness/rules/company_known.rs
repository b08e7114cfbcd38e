//! The company exists in Business Central.
//!
//! **Why** — company row, business unit and team in Dataverse carry the id of the company.
//! **Do** — choose the company again from the list.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, same, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_warning, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/company-known",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "company"],
        source: Source::Reference("business-central", "5 BC_COMPANIES"),
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::Consultant,
        applies: |facts| facts.online(),
        needs: &["business-central-access"],
        at: "/snapshot/business_central/companies",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let company = case.facts.company.as_ref()?;
    let list = seen(&case.snapshot.business_central.companies)?;
    let known = list.find(|one| one.id == company.id)?;
    let verdict = match known {
        None => unmet(),
        Some(known) => met_or_warning(
            known
                .name
                .as_deref()
                .is_none_or(|name| same(name, &company.name)),
        ),
    };
    Some(verdict.with("company", company.name.as_str()))
}
