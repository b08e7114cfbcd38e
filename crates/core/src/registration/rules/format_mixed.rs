//! Names of both manifest formats stand in one document.
//!
//! **Why** — no tool writes such a document; it was put together by hand, and one of two settings may be without
//! effect.
//! **Do** — copy the manifest again from the portal.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/format-mixed",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.whole().filter(|manifest| manifest.old && manifest.new) {
        found.at(at(&manifest.pointer));
    }
}
