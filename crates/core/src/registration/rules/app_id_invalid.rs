//! The AppId is not a GUID.
//!
//! **Why** — Entra gives every registration a GUID; this text was changed.
//! **Do** — copy the Application (client) ID from the overview of the registration.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/app-id-invalid",
        severities: &[Severity::Error],
        says: &["app_id"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.whole()
        && let Some(written) = &manifest.app_id
        && manifest.own_id().is_none()
    {
        found
            .at(at(&written.pointer))
            .with("app_id", written.value.as_str());
    }
}
