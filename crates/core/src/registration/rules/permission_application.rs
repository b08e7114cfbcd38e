//! An application permission acts without a person.
//!
//! **Why** — it is not needed for the integration and lets whoever holds a secret act alone.
//! **Do** — remove it unless another integration uses this registration.

use super::{Check, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-application",
        severities: &[Severity::Warning],
        says: &["permission"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::Application) {
        found
            .at(at(&verdict.pointer))
            .with("permission", verdict.permission.as_str());
    }
}
