//! The administrator is non-interactive.
//!
//! **Why** — a non-interactive user has no web interface, so nobody can sign in with it during the set-up.
//! **Do** — use an account with access mode Read-Write.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::modes::AccessMode;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/administrator-non-interactive",
        severities: &[Severity::Error],
        says: &["user"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(user) = case.known.administrator.named()
        && case.known.administrator.access_mode == Some(AccessMode::NonInteractive)
    {
        found
            .at(field("administrator.access_mode"))
            .with("user", user);
    }
}
