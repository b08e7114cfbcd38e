//! The job queue runs.
//!
//! **Why** — jobs that nobody picks up stay Ready for ever.
//! **Do** — check that a job queue runs and that the person who started the jobs still has a licence.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/job-queue-running",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "7.33"),
    },
    check: Check {
        group: Group::Jobs,
        owner: Owner::Consultant,
        applies: |facts| facts.after(),
        needs: &[],
        at: "",
        judge: None,
    },
};
