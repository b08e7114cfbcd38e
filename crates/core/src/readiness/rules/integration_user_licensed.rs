//! The integration user is licensed.
//!
//! **Why** — without a licence the account does not appear as an active user, and the test of the connection refuses
//! it.
//! **Do** — assign a licence before setting the access mode.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, name_of};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met, unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-licensed",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "user"],
        source: Source::Reference("business-central", "lead"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.legacy(),
        needs: &["integration-user-exists"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let user = case.integration_user()??;
    let verdict = match (user.islicensed?, case.facts.after()) {
        (true, _) => met(),
        (false, true) => warning(),
        (false, false) if user.accessmode? == 4 => warning(),
        (false, false) => unmet(),
    };
    Some(verdict.with("user", name_of(user)))
}
