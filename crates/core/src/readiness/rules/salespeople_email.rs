//! Every salesperson has an email.
//!
//! **Why** — coupling finds the user by email. Without salespeople nobody owns synchronised records in the Person
//! model.
//! **Do** — enter the email of each salesperson, or block those who left.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::people::{active, email_of};
use crate::readiness::verdict::{Verdict, met_or_warning, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/salespeople-email",
        severities: &[Severity::Warning],
        says: &["state", "people"],
        source: Source::Reference("business-central", "7.25"),
    },
    check: Check {
        group: Group::Salespeople,
        owner: Owner::Consultant,
        applies: |facts| facts.features.sales,
        needs: &[],
        at: "/snapshot/business_central/salespeople",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.business_central.salespeople)?;
    let without: Vec<_> = active(list)
        .filter(|one| email_of(one).is_none())
        .map(|one| one.code.as_str())
        .collect();
    let verdict = if !without.is_empty() {
        unmet()
    } else if !list.complete {
        return None;
    } else {
        met_or_warning(active(list).next().is_some())
    };
    Some(verdict.with("people", without.join(", ")))
}
