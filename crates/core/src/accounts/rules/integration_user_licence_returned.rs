//! The licence of a non-interactive integration user is taken back where Business Central tests for one.
//!
//! **Why** — the guides let the licence go, but the test of Microsoft Dynamics 365 Connection Setup asks for it. Seen in
//! Microsoft's source of later versions; not verified for the oldest ones.
//! **Do** — keep the licence, or expect the error that the user is not licensed.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::licences::keeps_licence;
use crate::accounts::modes::AccessMode;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/integration-user-licence-returned",
        severities: &[Severity::Warning],
        says: &["user"],
        source: Source::Unverified("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(user) = case.person_integrating()
        && case.known.integration_user.unlicensed()
        && case.integrating_mode() == Some(AccessMode::NonInteractive)
        && keeps_licence(case.known)
    {
        found
            .at(field("integration_user.licence"))
            .with("user", user);
    }
}
