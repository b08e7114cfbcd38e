//! Several registrations, and no telling which is meant.
//!
//! **Why** — judging the wrong one would send somebody to repair what is right.
//! **Do** — give the AppId, or copy one registration only.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::reading::Subject;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/several-applications",
        severities: &[Severity::Error],
        says: &["count"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Subject::Several(count) = case.subject {
        found.at(at("")).with("count", count);
    }
}
