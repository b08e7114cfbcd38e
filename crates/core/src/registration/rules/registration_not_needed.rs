//! Business Central online needs no registration of the customer.
//!
//! **Why** — it signs in with Microsoft's own app, to which an administrator consents once.
//! **Do** — nothing here; consent during the set-up in Business Central.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/registration-not-needed",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.manifest().filter(|_| case.context.needs_none()) {
        found.at(at(&manifest.pointer));
    }
}
