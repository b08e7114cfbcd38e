//! The registration is not the one whose AppId is used.
//!
//! **Why** — the connection would go on using the other registration, whatever is repaired in this one
//! (AADSTS700016).
//! **Do** — open the registration with the expected AppId, or correct the AppId in the connection string.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/app-id-differs",
        severities: &[Severity::Error],
        says: &["app_id", "expected"],
        source: Source::Reference("business-central", "7.19"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.whole()
        && let (Some(written), Some(own), Some(expected)) =
            (&manifest.app_id, manifest.own_id(), &case.context.app_id)
        && own != *expected
    {
        found
            .at(at(&written.pointer))
            .with("app_id", own.as_str())
            .with("expected", expected.as_str());
    }
}
