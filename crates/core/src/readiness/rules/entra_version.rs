//! The version can use an Entra registration.
//!
//! **Why** — on-premises, the connection with client id and secret exists from 16.5.
//! **Do** — update to 16.5 or later, or use the legacy connection.

use super::Check;
use crate::facts::{Deployment, Version};
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/entra-version",
        severities: &[Severity::Error],
        says: &["state", "version"],
        source: Source::Reference("business-central", "lead"),
    },
    check: Check {
        group: Group::Version,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.deployment == Deployment::OnPremEntra,
        needs: &[],
        at: "/facts/bc_version",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let version = case.facts.bc_version;
    let first = Version::Bc {
        major: 16,
        minor: 5,
    };
    Some(met_or_unmet(version >= first).with("version", version.to_string()))
}
