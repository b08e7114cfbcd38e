//! The environment URL is an https address of Dataverse.
//!
//! **Why** — Business Central and Jetbridge both connect to this address. Another host or a path behind it leads to
//! errors that name neither.
//! **Do** — copy the environment URL from the Power Platform admin centre, without anything behind the host.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::address::Address;
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_warning, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/environment-url-valid",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "url"],
        source: Source::Reference("oauth", "1"),
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::Consultant,
        applies: |_| true,
        needs: &[],
        at: "/facts/environment_url",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let text = case.facts.environment_url.trim();
    let Some(address) = Address::read(text).filter(|address| address.scheme == "https") else {
        return Some(unmet().with("url", text));
    };
    let plain = address.rest.is_empty() && address.port.is_none_or(|port| port == 443);
    Some(met_or_warning(plain && address.is_dataverse()).with("url", text))
}
