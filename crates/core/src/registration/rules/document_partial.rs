//! Only the permissions were given.
//!
//! **Why** — redirect URIs, flags and secrets cannot be judged.
//! **Do** — copy the whole manifest to have the rest judged.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/document-partial",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if case.manifest().is_some_and(|manifest| manifest.partial) {
        found.at(at(""));
    }
}
