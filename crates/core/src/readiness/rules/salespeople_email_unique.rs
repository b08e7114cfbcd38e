//! Every email belongs to one salesperson.
//!
//! **Why** — one user in Dataverse can be coupled to one salesperson.
//! **Do** — give each salesperson an email of their own, or block one of them.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::people::{active, email_of};
use crate::readiness::verdict::{Verdict, met_or_warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/salespeople-email-unique",
        severities: &[Severity::Warning],
        says: &["state", "people"],
        source: Source::Reference("business-central", "5 BC_SALESPEOPLE [design]"),
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
    let emails: Vec<_> = active(list)
        .filter_map(email_of)
        .map(str::to_lowercase)
        .collect();
    let mut twice: Vec<_> = emails
        .iter()
        .enumerate()
        .filter(|(at, email)| emails[..*at].contains(email))
        .map(|(_, email)| email.as_str())
        .collect();
    twice.dedup();
    if twice.is_empty() && !list.complete {
        return None;
    }
    Some(met_or_warning(twice.is_empty()).with("people", twice.join(", ")))
}
