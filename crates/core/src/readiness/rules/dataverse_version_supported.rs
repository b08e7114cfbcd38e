//! The version of Dataverse is supported.
//!
//! **Why** — the connection refuses versions up to 6 and version 7.1.
//! **Do** — wait until the server is updated, or use another environment.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, major_minor, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/dataverse-version-supported",
        severities: &[Severity::Error],
        says: &["state", "version"],
        source: Source::Reference("business-central", "5 Version"),
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::Wait,
        applies: |_| true,
        needs: &["environment-access"],
        at: "/snapshot/dataverse/version",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.dataverse.version)?;
    let text = &list.rows.first()?.version;
    let version = major_minor(text)?;
    Some(met_or_unmet(version.0 > 6 && version != (7, 1)).with("version", text.as_str()))
}
