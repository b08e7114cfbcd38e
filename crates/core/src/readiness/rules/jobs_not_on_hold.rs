//! No job is on hold.
//!
//! **Why** — a job on hold does not run. A job that sleeps because nothing happened has another status and is fine.
//! **Do** — set the job to Ready.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::jobs;
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/jobs-not-on-hold",
        severities: &[Severity::Warning],
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
    let found = jobs::with_status(list, "On Hold");
    if found.is_empty() && !list.complete {
        return None;
    }
    Some(met_or_unmet(found.is_empty()).with("jobs", found.join(", ")))
}
