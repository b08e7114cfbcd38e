//! A known property holds a value of the wrong type.
//!
//! **Why** — it is read as if it were absent, so a setting may be judged as missing.
//! **Do** — compare with the manifest in the portal.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/value-unexpected",
        severities: &[Severity::Warning],
        says: &["property"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for pointer in case.manifest().iter().flat_map(|manifest| &manifest.odd) {
        let property = pointer.rsplit('/').next().unwrap_or_default();
        found.at(at(pointer)).with("property", property);
    }
}
