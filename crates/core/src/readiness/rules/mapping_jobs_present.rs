//! Every mapping has its job.
//!
//! **Why** — without its job a mapping is never synchronised by itself.
//! **Do** — run “Use Default Synchronization Setup”, which resets changed mappings.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::jobs;
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/mapping-jobs-present",
        severities: &[Severity::Error],
        says: &["state", "jobs"],
        source: Source::Reference("business-central", "4"),
    },
    check: Check {
        group: Group::Jobs,
        owner: Owner::Consultant,
        applies: |facts| !facts.legacy() && facts.after(),
        needs: &[],
        at: "/snapshot/business_central/job_queue_entries",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.business_central.job_queue_entries)?;
    let missing: Vec<_> = jobs::mappings(case.facts)
        .into_iter()
        .filter(|mapping| !list.rows.iter().any(|entry| jobs::runs(entry, mapping)))
        .collect();
    if !missing.is_empty() && !list.complete {
        return None;
    }
    Some(met_or_unmet(missing.is_empty()).with("jobs", missing.join(", ")))
}
