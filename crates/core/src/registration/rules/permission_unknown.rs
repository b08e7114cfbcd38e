//! A permission is not in the documentation.
//!
//! **Why** — it may be a mistyped id, and an unknown id makes consent fail.
//! **Do** — compare it with *API permissions* in the portal.

use super::{Check, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-unknown",
        severities: &[Severity::Warning],
        says: &["permission"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::Unknown) {
        found
            .at(at(&verdict.pointer))
            .with("permission", verdict.permission.as_str());
    }
}
