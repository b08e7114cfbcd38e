//! Microsoft’s own app has consent.
//!
//! **Why** — Business Central online connects with it.
//! **Do** — have an administrator accept it in the guide.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/microsoft-app-consent",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("business-central", "6"),
    },
    check: Check {
        group: Group::Registration,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.online(),
        needs: &["environment-access"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let users = seen(&case.snapshot.dataverse.users)?;
    case.application_users(users).next().map(|_| met())
}
