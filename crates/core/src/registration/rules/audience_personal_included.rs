//! Personal Microsoft accounts may sign in as well.
//!
//! **Why** — no personal account can use Business Central or Dataverse, and signing in with one ends in errors hard
//! to understand.
//! **Do** — limit the supported account types to accounts of organisations.

use super::{Check, PATCH, at, audience};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/audience-personal-included",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("oauth", "4.5"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some((audience, pointer)) = audience(case)
        && audience == "AzureADandPersonalMicrosoftAccount"
    {
        found.at(at(pointer)).fix(PATCH);
    }
}
