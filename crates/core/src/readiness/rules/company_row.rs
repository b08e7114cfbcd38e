//! The company has its row in Dataverse.
//!
//! **Why** — every synchronised record names the company by this row.
//! **Do** — run “Redeploy Integration Solution”.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/company-row",
        severities: &[Severity::Error],
        says: &["state", "company"],
        source: Source::Reference("business-central", "5 enable 10"),
    },
    check: Check {
        group: Group::CompanyAndOwnership,
        owner: Owner::Consultant,
        applies: |facts| facts.dataverse_setup() && facts.company.is_some() && facts.after(),
        needs: &["base-solution-installed"],
        at: "/snapshot/dataverse/companies",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.dataverse.companies)?;
    let company = case.facts.company.as_ref()?;
    let found = list.find(|row| case.is_company(row))?.is_some();
    Some(met_or_unmet(found).with("company", company.name.as_str()))
}
