//! The integration user holds, or shall hold, the role System Administrator.
//!
//! **Why** — Business Central refuses it at the test of the connection.
//! **Do** — take the role away.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::checks::SYSTEM_ADMINISTRATOR;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/integration-user-is-system-administrator",
        severities: &[Severity::Error],
        says: &["user"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(user) = case.person_integrating()
        && case.known.integration_user.holds(SYSTEM_ADMINISTRATOR)
    {
        found.at(field("integration_user.roles")).with("user", user);
    }
}
