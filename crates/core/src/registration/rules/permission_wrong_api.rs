//! A needed permission stands under another API.
//!
//! **Why** — an id means something only under its own API.
//! **Do** — move it to the API it belongs to.

use super::{Check, PATCH, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-wrong-api",
        severities: &[Severity::Error],
        says: &["permission", "api"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::WrongApi) {
        found
            .at(at(&verdict.pointer))
            .with("permission", verdict.permission.as_str())
            .with("api", verdict.instead.as_str())
            .fix(PATCH);
    }
}
