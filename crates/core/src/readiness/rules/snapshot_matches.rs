//! What was looked at is this customer’s environment.
//!
//! **Why** — judging one customer by another customer’s environment says nothing about either.
//! **Do** — look again with this customer’s environment URL, or correct the URL in the facts.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::address::Address;
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/snapshot-matches",
        severities: &[Severity::Error],
        says: &["state", "url"],
        source: Source::Design,
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::Consultant,
        applies: |_| true,
        needs: &["environment-url-valid"],
        at: "/snapshot/environment_url",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let host = |text: &str| Address::read(text).map(|address| address.environment());
    let (ours, other) = (&case.facts.environment_url, &case.snapshot.environment_url);
    let matches = host(ours).is_some() && host(ours) == host(other);
    Some(met_or_unmet(matches).with("url", other.trim()))
}
