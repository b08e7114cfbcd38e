//! Sales Hub is present.
//!
//! **Why** — salespeople open coupled records in this app. It may be missing in environments without Dynamics 365
//! Sales.
//! **Do** — install Dynamics 365 Sales in the environment.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, same, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/sales-hub-present",
        severities: &[Severity::Warning],
        says: &["state"],
        source: Source::Reference("business-central", "1 5330.64"),
    },
    check: Check {
        group: Group::SolutionsAndRoles,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.features.sales,
        needs: &["environment-access"],
        at: "/snapshot/dataverse/app_modules",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.dataverse.app_modules)?;
    let found = list.find(|app| {
        app.name
            .as_deref()
            .is_some_and(|name| same(name, "Sales Hub"))
    })?;
    Some(met_or_warning(found.is_some()))
}
