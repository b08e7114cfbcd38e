//! The client secret is valid.
//!
//! **Why** — from that day Business Central cannot sign in.
//! **Do** — create a new secret and enter it in every company that uses the connection.

use super::Check;
use crate::facts::Deployment;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::WARNED_DAYS;
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_warning, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/client-secret-current",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "end"],
        source: Source::Reference("business-central", "6 [design: 30]"),
    },
    check: Check {
        group: Group::Registration,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.deployment == Deployment::OnPremEntra,
        needs: &[],
        at: "/facts/secret_expires",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let days = (case.facts.secret_expires? - case.facts.today).get_days();
    let verdict = if days <= 0 {
        unmet()
    } else {
        met_or_warning(days > WARNED_DAYS)
    };
    Some(verdict.with("end", case.facts.secret_expires?.to_string()))
}
