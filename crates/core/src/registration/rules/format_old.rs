//! The manifest is in the Azure AD Graph format.
//!
//! **Why** — the portal shows the Microsoft Graph format only since January 2025, so names differ from what is on the
//! screen.
//! **Do** — nothing; copy it anew to see the same names as the portal.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/format-old",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case
        .whole()
        .filter(|manifest| manifest.old && !manifest.new)
    {
        found.at(at(&manifest.pointer));
    }
}
