//! A permission is not needed.
//!
//! **Why** — every permission more is one more line the administrator has to consent to.
//! **Do** — remove it unless something else uses this registration.

use super::{Check, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-superfluous",
        severities: &[Severity::Info],
        says: &["permission"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::Superfluous) {
        found
            .at(at(&verdict.pointer))
            .with("permission", verdict.permission.as_str());
    }
}
