//! The name entered for the integration user is not its primary e-mail.
//!
//! **Why** — Business Central looks the user up by primary e-mail; when none is found, its checks are passed over and the
//! failure comes later.
//! **Do** — enter the primary e-mail as user name in Business Central, or change the e-mail of the user.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::known::same;
use crate::accounts::rules::windows;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/integration-user-email-differs",
        severities: &[Severity::Error],
        says: &["user", "email"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let email = case.known.primary_email.trim();
    if let Some(user) = case.person_integrating()
        && !email.is_empty()
        && !windows(case.known)
        && !same(email, user)
    {
        found
            .at(field("integration_user.user_name"))
            .with("user", user)
            .with("email", email);
    }
}
