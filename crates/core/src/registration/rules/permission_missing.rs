//! A needed permission is missing.
//!
//! **Why** — without it consent cannot cover the connection and sign-in ends with AADSTS65001.
//! **Do** — add the delegated permission and grant admin consent.

use super::{Check, SAFE_PATCH, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-missing",
        severities: &[Severity::Error],
        says: &["permission"],
        source: Source::Reference("business-central", "7.17"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::Missing) {
        found
            .at(at(&verdict.pointer))
            .with("permission", verdict.permission.as_str())
            .fix(SAFE_PATCH);
    }
}
