//! The name of the integration user has not the form the sign-in needs.
//!
//! **Why** — Business Central does not take it: OAuth wants an address with @, Active Directory wants domain\\name.
//! **Do** — enter the name in that form.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::facts::Deployment;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/integration-user-name-form",
        severities: &[Severity::Error],
        says: &["user", "form"],
        source: Source::Reference("business-central", "1"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let Some(user) = case.person_integrating() else {
        return;
    };
    let (form, sign) = match case.known.deployment() {
        Some(Deployment::ActiveDirectory) => ("domain", '\\'),
        Some(Deployment::LegacyOAuth) => ("address", '@'),
        Some(Deployment::Online | Deployment::OnPremEntra | Deployment::Ifd) | None => return,
    };
    if !user.contains(sign) {
        found
            .at(field("integration_user.user_name"))
            .with("user", user)
            .with("form", form);
    }
}
