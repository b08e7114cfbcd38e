//! Dataverse and Business Central accept the sign-in.
//!
//! **Why** — without consent neither Jetbridge nor the connection gets a token.
//! **Do** — have an administrator grant consent for the whole organisation.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/sign-in-consent",
        severities: &[Severity::Error],
        says: &["state", "resource"],
        source: Source::Reference("oauth", "4.2"),
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::CustomerAdmin,
        applies: |_| true,
        needs: &[],
        at: "/snapshot/sign_in",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.sign_in)?;
    let mut resources = vec!["dataverse"];
    if case.facts.online() {
        resources.push("business-central");
    }
    let of = |resource: &&str| {
        list.rows
            .iter()
            .filter(|row| row.resource == *resource)
            .collect::<Vec<_>>()
    };
    let refused = |resource: &&str| of(resource).iter().any(|row| !row.granted);
    if let Some(resource) = resources.iter().find(|resource| refused(resource)) {
        return Some(unmet().with("resource", *resource));
    }
    resources
        .iter()
        .all(|resource| !of(resource).is_empty())
        .then(met)
}
