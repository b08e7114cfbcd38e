//! Only personal Microsoft accounts may sign in.
//!
//! **Why** — Business Central and Dataverse know work accounts only.
//! **Do** — set the supported account types to accounts of organisations.

use super::{Check, PATCH, at, audience};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/audience-personal",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some((audience, pointer)) = audience(case)
        && audience == "PersonalMicrosoftAccount"
    {
        found.at(at(pointer)).fix(PATCH);
    }
}
