//! One registration is to serve a deployment that forbids a secret and one that needs one.
//!
//! **Why** — with a secret the legacy sign-in is refused, without one the on-premises connection is.
//! **Do** — make two registrations.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/deployments-conflict",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.manifest().filter(|_| case.context.conflicts()) {
        found.at(at(&manifest.pointer));
    }
}
