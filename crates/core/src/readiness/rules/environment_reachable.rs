//! The environment answers.
//!
//! **Why** — without an answer nothing in Dataverse can be set up or checked. A typing error in the address is the
//! most frequent cause.
//! **Do** — check the address, and that the environment is not deleted or switched off. A proxy in between may also
//! answer instead.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, reason, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::snapshot::{Challenge, Reason};
use crate::readiness::verdict::{Verdict, met, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/environment-reachable",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("live-checks", "3 D0"),
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::Consultant,
        applies: |_| true,
        needs: &["snapshot-matches"],
        at: "/snapshot/dataverse/challenge",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let dataverse = &case.snapshot.dataverse;
    let challenge = seen(&dataverse.challenge);
    let asked = |one: &Challenge| {
        one.status == 401
            && one
                .authorization_uri
                .as_deref()
                .is_some_and(|uri| !uri.trim().is_empty())
    };
    let somebody = seen(&dataverse.whoami).is_some_and(|list| !list.rows.is_empty());
    if somebody || challenge.is_some_and(|list| list.rows.iter().any(asked)) {
        return Some(met());
    }
    let gone = |reason| matches!(reason, Some(Reason::Unreachable | Reason::NotFound));
    let other_answer = challenge.is_some_and(|list| !list.rows.is_empty());
    (other_answer || gone(reason(&dataverse.challenge)) || gone(reason(&dataverse.whoami)))
        .then(unmet)
}
