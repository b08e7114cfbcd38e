//! The integration user is one of the salespeople.
//!
//! **Why** — changes the integration user makes are never carried over, so the work of that person stays behind.
//! **Do** — use an account that nobody works with.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/integration-user-is-salesperson",
        severities: &[Severity::Warning],
        says: &["user"],
        source: Source::Reference("business-central", "7.35"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(person) = case.integrating_salesperson() {
        found
            .at(field("integration_user.user_name"))
            .with("user", person.user_name.trim());
    }
}
