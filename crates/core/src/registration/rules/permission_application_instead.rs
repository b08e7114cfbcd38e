//! An application permission was chosen where the delegated one is needed.
//!
//! **Why** — an application permission gives a signed-in person nothing.
//! **Do** — add the delegated permission *Financials.ReadWrite.All*.

use super::{Check, PATCH, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-application-instead",
        severities: &[Severity::Error],
        says: &["permission", "instead"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::ApplicationInstead) {
        found
            .at(at(&verdict.pointer))
            .with("permission", verdict.permission.as_str())
            .with("instead", verdict.instead.as_str())
            .fix(PATCH);
    }
}
