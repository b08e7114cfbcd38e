//! The supported account types are none of the documented ones.
//!
//! **Why** — Entra refuses other values, blanks included.
//! **Do** — choose one of the documented ones.

use super::{Check, at, audience};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

/// The account types a registration can have.
const KNOWN: &[&str] = &[
    "AzureADMyOrg",
    "AzureADMultipleOrgs",
    "AzureADandPersonalMicrosoftAccount",
    "PersonalMicrosoftAccount",
];

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/audience-unknown",
        severities: &[Severity::Warning],
        says: &["audience"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some((audience, pointer)) = audience(case)
        && !KNOWN.contains(&audience)
    {
        found.at(at(pointer)).with("audience", audience);
    }
}
