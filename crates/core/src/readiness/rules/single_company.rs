//! One company uses the environment.
//!
//! **Why** — with several companies every mapping needs multi-company synchronisation, and documents need a company
//! id.
//! **Do** — turn on multi-company synchronisation, or remove rows that are not used.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/single-company",
        severities: &[Severity::Warning],
        says: &["state", "count"],
        source: Source::Reference("business-central", "5 BCBI_COMPANY"),
    },
    check: Check {
        group: Group::CompanyAndOwnership,
        owner: Owner::Consultant,
        applies: |facts| facts.dataverse_setup() && !facts.features.multi_company && facts.after(),
        needs: &["base-solution-installed"],
        at: "/snapshot/dataverse/companies",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.dataverse.companies)?;
    let count = list.rows.len();
    if count <= 1 && !list.complete {
        return None;
    }
    Some(met_or_warning(count <= 1).with("count", count))
}
