//! A redirect URI is missing.
//!
//! **Why** — Entra sends nobody to an address that is not registered (AADSTS50011).
//! **Do** — add the address under the platform named.

use super::{Check, SAFE_PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-missing",
        severities: &[Severity::Error],
        says: &["deployment", "wanted"],
        source: Source::Reference("business-central", "7.12"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (purpose, wanted, pointer) in &case.redirects.missing {
        let raised = found
            .at(at(pointer))
            .with("deployment", purpose.name())
            .with("wanted", wanted.text());
        if wanted.is_known() {
            raised.fix(SAFE_PATCH);
        }
    }
}
