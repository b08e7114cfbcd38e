//! The document does not show client secrets.
//!
//! **Why** — whether there is one and how long it is valid cannot be told.
//! **Do** — look under *Certificates & secrets*, or copy the whole manifest.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::purpose::Purpose;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/secret-not-shown",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.secrets()
        && case.context.serves(Purpose::BcOnpremEntra)
        && manifest.secrets.is_none()
    {
        found.at(at(&manifest.pointer));
    }
}
