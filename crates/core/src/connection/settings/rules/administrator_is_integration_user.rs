//! The integration user is the administrator's own account.
//!
//! **Why** — the integration user must not hold the System Administrator role, which the administrator needs; and changes made
//! by the integration user are never synchronised, so nobody may work with it.
//! **Do** — create an account for the integration alone.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-administrator-is-integration-user",
        severities: &[Severity::Error],
        says: &["user"],
        source: Source::Reference("business-central", "separate_accounts"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let (Some(administrator), Some((key, user))) =
        (&setup.administrator, setup.either("user-name"))
    else {
        return;
    };
    if administrator.trim().to_lowercase() == user.to_lowercase() {
        found.at(here::field(&key)).with("user", user);
    }
}
