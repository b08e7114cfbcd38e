//! Of the two roles of the integration only one is chosen.
//!
//! **Why** — Business Central wants both; with one alone the test of the connection fails.
//! **Do** — assign the other one as well. The integration solution brings both.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::checks::{INTEGRATION_ADMINISTRATOR, INTEGRATION_USER};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::reference::integration;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/integration-user-roles-missing",
        severities: &[Severity::Warning],
        says: &["user", "role"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let Some(user) = case.person_integrating() else {
        return;
    };
    let wanted = [INTEGRATION_ADMINISTRATOR, INTEGRATION_USER];
    let mut missing = wanted
        .into_iter()
        .filter(|id| !case.known.integration_user.holds(id));
    if let (Some(id), None) = (missing.next(), missing.next()) {
        let role = integration::role(id).map_or(id, |role| role.name.as_str());
        found
            .at(field("integration_user.roles"))
            .with("user", user)
            .with("role", role);
    }
}
