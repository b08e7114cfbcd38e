//! An integration user is named where Business Central makes one by itself.
//!
//! **Why** — with Entra Business Central creates an application user without licence, bound to the app.
//! **Do** — leave the account out.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/integration-user-not-needed",
        severities: &[Severity::Info],
        says: &["user"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(user) = case.known.integration_user.named()
        && !case.known.integration_user_is_person()
    {
        found
            .at(field("integration_user.user_name"))
            .with("user", user);
    }
}
