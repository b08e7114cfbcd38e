//! A permission is listed twice.
//!
//! **Why** — harmless, but it hides which entry is meant.
//! **Do** — remove one of the two.

use super::{Check, PATCH, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-repeated",
        severities: &[Severity::Warning],
        says: &["permission"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::Repeated) {
        found
            .at(at(&verdict.pointer))
            .with("permission", verdict.permission.as_str())
            .fix(PATCH);
    }
}
