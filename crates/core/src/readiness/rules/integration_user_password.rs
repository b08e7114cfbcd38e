//! The password of the integration user is final.
//!
//! **Why** — a password that must be changed at the first sign-in stops the connection.
//! **Do** — sign in once as the integration user and change the password, or clear the request.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-password",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "7.38"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::Consultant,
        applies: |facts| facts.legacy(),
        needs: &[],
        at: "",
        judge: None,
    },
};
