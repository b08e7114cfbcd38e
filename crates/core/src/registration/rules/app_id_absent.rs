//! The document has no AppId.
//!
//! **Why** — it is a request to create a registration, or an excerpt; whether it is the right registration cannot be
//! told.
//! **Do** — nothing for a request body; else copy the whole manifest.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/app-id-absent",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.whole().filter(|manifest| manifest.app_id.is_none()) {
        found.at(at(&manifest.pointer));
    }
}
