//! The integration user has an access mode the connection cannot work with.
//!
//! **Why** — Business Central takes Read-Write before the set-up and Non-interactive, and refuses every other.
//! **Do** — set the access mode to Non-interactive.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::modes::AccessMode;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/integration-user-access-mode",
        severities: &[Severity::Error],
        says: &["user", "mode"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let wrong = case
        .integrating_mode()
        .filter(|mode| !matches!(mode, AccessMode::ReadWrite | AccessMode::NonInteractive));
    if let Some((user, mode)) = case.person_integrating().zip(wrong) {
        found
            .at(field("integration_user.access_mode"))
            .with("user", user)
            .with("mode", mode.name());
    }
}
