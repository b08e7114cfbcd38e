//! A permission is asked for with the wrong type.
//!
//! **Why** — a delegated permission (`Scope`) acts for a person, an application permission (`Role`) by itself; the id
//! of one under the type of the other asks for nothing that exists.
//! **Do** — set the type that belongs to the permission.

use super::{Check, PATCH, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-wrong-type",
        severities: &[Severity::Error],
        says: &["permission", "type"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::WrongType) {
        found
            .at(at(&verdict.pointer))
            .with("permission", verdict.permission.as_str())
            .with("type", verdict.instead.as_str())
            .fix(PATCH);
    }
}
