//! Business Central's `user_impersonation` was taken for Dataverse's.
//!
//! **Why** — two APIs have a permission of this name; only the one of Dynamics CRM opens Dataverse.
//! **Do** — add *Dynamics CRM > user_impersonation* and remove the other.

use super::{Check, PATCH, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-lookalike",
        severities: &[Severity::Error],
        says: &["permission", "instead"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::Lookalike) {
        found
            .at(at(&verdict.pointer))
            .with("permission", verdict.permission.as_str())
            .with("instead", verdict.instead.as_str())
            .fix(PATCH);
    }
}
