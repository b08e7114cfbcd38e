//! The person who signed in sees a company in Business Central.
//!
//! **Why** — currencies, salespeople and jobs cannot be checked without it.
//! **Do** — give the account a Business Central licence and a permission set.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, reason, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::snapshot::Reason;
use crate::readiness::verdict::{Verdict, met, unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/business-central-access",
        severities: &[Severity::Warning],
        says: &["state"],
        source: Source::Reference("live-checks", "4"),
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.online(),
        needs: &[],
        at: "/snapshot/business_central/companies",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let companies = &case.snapshot.business_central.companies;
    match (seen(companies), reason(companies)) {
        (Some(list), _) if !list.rows.is_empty() => Some(met()),
        (Some(list), _) => list.complete.then(warning),
        (None, Some(Reason::Forbidden | Reason::Unauthorised)) => Some(unmet()),
        _ => None,
    }
}
