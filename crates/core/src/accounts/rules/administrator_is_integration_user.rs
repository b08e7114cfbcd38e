//! One account is administrator and integration user.
//!
//! **Why** — Business Central refuses an integration user with the role System Administrator, and does not carry the changes that
//! account makes.
//! **Do** — name two accounts.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/administrator-is-integration-user",
        severities: &[Severity::Error],
        says: &["user"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(user) = case.one_for_both() {
        found
            .at(field("integration_user.user_name"))
            .with("user", user);
    }
}
