//! Every chosen feature has its job.
//!
//! **Why** — statistics, availability and sales orders each run in a job of their own.
//! **Do** — turn the feature off and on again, or run “Use Default Synchronization Setup”.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::jobs;
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/feature-jobs-present",
        severities: &[Severity::Warning],
        says: &["state", "jobs"],
        source: Source::Reference("business-central", "4"),
    },
    check: Check {
        group: Group::Jobs,
        owner: Owner::Consultant,
        applies: |facts| !facts.legacy() && facts.features.sales && facts.after(),
        needs: &[],
        at: "/snapshot/business_central/job_queue_entries",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.business_central.job_queue_entries)?;
    let missing: Vec<_> = jobs::codeunits(case.facts)
        .into_iter()
        .filter(|codeunit| list.rows.iter().all(|entry| entry.codeunit != *codeunit))
        .map(|codeunit| codeunit.to_string())
        .collect();
    if !missing.is_empty() && !list.complete {
        return None;
    }
    Some(met_or_unmet(missing.is_empty()).with("jobs", missing.join(", ")))
}
