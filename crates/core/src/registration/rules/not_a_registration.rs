//! JSON, but not an app registration.
//!
//! **Why** — an enterprise application (service principal) or another object has none of the settings judged here.
//! **Do** — open *App registrations*, not *Enterprise applications*, and copy the manifest there.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::reading::Subject;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/not-a-registration",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if matches!(case.subject, Subject::Foreign) {
        found.at(at(""));
    }
}
