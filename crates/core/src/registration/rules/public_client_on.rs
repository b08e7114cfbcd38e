//! Public client flows are allowed on a confidential app.
//!
//! **Why** — a confidential app has no use for them, and they open the app to sign-in with a password alone.
//! **Do** — set *Allow public client flows* to No.

use super::{Check, PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::purpose::Purpose;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/public-client-on",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.settings()
        && case.context.serves(Purpose::BcOnpremEntra)
        && !case.context.serves(Purpose::Desktop)
        && !case.context.serves(Purpose::BcLegacy)
        && let Some(flag) = manifest.public_client.as_ref().filter(|flag| flag.value)
    {
        found.at(at(&flag.pointer)).fix(PATCH);
    }
}
