//! The version can sign in with OAuth.
//!
//! **Why** — sign-in with Office365 ended in 2022. OAuth needs Business Central 14.21 or 15.13, or Dynamics NAV 2018
//! CU41, 2017 CU55 or 2016 CU67.
//! **Do** — update to a version that can use OAuth.

use super::Check;
use crate::facts::Version;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/legacy-update-level",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "version"],
        source: Source::Reference("business-central", "lead"),
    },
    check: Check {
        group: Group::Version,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.legacy(),
        needs: &[],
        at: "/facts/bc_version",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let version = case.facts.bc_version;
    let enough = match version {
        Version::Bc { major: 14, minor } => minor >= 21,
        Version::Bc { major: 15, minor } => minor >= 13,
        Version::Bc { major, .. } => major >= 16,
        Version::Nav { year: 2018, update } => update >= 41,
        Version::Nav { year: 2017, update } => update >= 55,
        Version::Nav { year: 2016, update } => update >= 67,
        Version::Nav { .. } => false,
    };
    let verdict = if version >= Version::bc(16) {
        warning()
    } else {
        met_or_unmet(enough)
    };
    Some(verdict.with("version", version.to_string()))
}
