//! The registration has a certificate that nothing here uses.
//!
//! **Why** — none of the deployments signs in with one.
//! **Do** — remove it unless something else uses this registration.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/certificate-unneeded",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(certificates) = case
        .secrets()
        .and_then(|manifest| manifest.certificates.as_ref())
        && certificates.value > 0
    {
        found.at(at(&certificates.pointer));
    }
}
