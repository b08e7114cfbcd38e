//! Nothing but the password is asked of the integration user.
//!
//! **Why** — the connection signs in with user name and password alone. Multifactor authentication and Conditional
//! Access stop it (AADSTS50076, 50079).
//! **Do** — exclude the account by policy, or plan a connection with an Entra registration.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-mfa",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "7.18"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.legacy(),
        needs: &[],
        at: "",
        judge: None,
    },
};
