//! The integration user has no licence and is not non-interactive yet.
//!
//! **Why** — without a licence an account does not reach Dataverse, and its access mode cannot be set.
//! **Do** — give it a licence, wait until Dataverse knows it, and set the access mode first.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::modes::AccessMode;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/integration-user-unlicensed-too-early",
        severities: &[Severity::Error],
        says: &["user"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let early = case.integrating_mode() != Some(AccessMode::NonInteractive);
    if let Some(user) = case.person_integrating()
        && case.known.integration_user.unlicensed()
        && early
    {
        found
            .at(field("integration_user.licence"))
            .with("user", user);
    }
}
