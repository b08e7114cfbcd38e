//! Sign-in by device code is not possible.
//!
//! **Why** — signing in with the browser works without the flag, a device code does not.
//! **Do** — set *Allow public client flows* to Yes if the browser cannot be used.

use super::{Check, PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::purpose::Purpose;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/device-code-unavailable",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("oauth", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.settings()
        && case.context.serves(Purpose::Desktop)
        && !case.context.serves(Purpose::BcLegacy)
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
