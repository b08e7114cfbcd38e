//! An API has two blocks.
//!
//! **Why** — they are read as one, but tools that write manifests expect one block for each API.
//! **Do** — put the permissions into one block.

use super::{Check, PATCH, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/api-repeated",
        severities: &[Severity::Warning],
        says: &["api"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::ApiRepeated) {
        found
            .at(at(&verdict.pointer))
            .with("api", verdict.permission.as_str())
            .fix(PATCH);
    }
}
