//! The registration has a client secret and must have none.
//!
//! **Why** — with a secret Entra expects it on every sign-in, and the legacy connection string has no place for it
//! (AADSTS7000218).
//! **Do** — delete the secret, or make a registration of its own for what uses it.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::purpose::Purpose;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/secret-present",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.secrets()
        && case.context.serves(Purpose::BcLegacy)
        && let Some(secrets) = &manifest.secrets
        && manifest.secret_entries > 0
    {
        found.at(at(&secrets.pointer));
    }
}
