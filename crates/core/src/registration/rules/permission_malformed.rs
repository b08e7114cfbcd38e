//! An entry of the permissions cannot be read.
//!
//! **Why** — it holds no GUID where an id is expected, so it asks for nothing.
//! **Do** — remove it or correct the id.

use super::{Check, PATCH, at, permissions};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::permissions::Fate;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/permission-malformed",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for verdict in permissions(case, Fate::Malformed) {
        found.at(at(&verdict.pointer)).fix(PATCH);
    }
}
