//! Public client flows are not allowed.
//!
//! **Why** — the legacy connection signs in with user name and password, which Entra allows to public clients only
//! (AADSTS7000218).
//! **Do** — set *Allow public client flows* to Yes.

use super::{Check, PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::purpose::Purpose;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/public-client-off",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "7.16"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.settings()
        && case.context.serves(Purpose::BcLegacy)
        && manifest
            .public_client
            .as_ref()
            .is_none_or(|flag| !flag.value)
    {
        let flag = manifest.public_client.as_ref();
        let pointer = flag.map_or(&manifest.pointer, |flag| &flag.pointer);
        found.at(at(pointer)).fix(PATCH);
    }
}
