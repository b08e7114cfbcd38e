//! The administrator is enabled.
//!
//! **Why** — a disabled user cannot sign in.
//! **Do** — enable the user; in Dataverse this follows the sign-in status and the licence in Microsoft 365.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/administrator-enabled",
        severities: &[Severity::Error],
        says: &["state", "user"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::Administrator,
        owner: Owner::CustomerAdmin,
        applies: |_| true,
        needs: &["administrator-exists"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let disabled = case.administrator()??.isdisabled?;
    Some(met_or_unmet(!disabled).with("user", case.facts.administrator()?))
}
