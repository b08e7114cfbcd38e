//! The text is not JSON.
//!
//! **Why** — nothing can be judged in it, and the portal would refuse it too.
//! **Do** — copy the manifest again as a whole; look at the line and column given.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::reading::Subject;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/json-broken",
        severities: &[Severity::Error],
        says: &["line", "column"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Subject::Broken(broken) = &case.subject {
        found
            .at(at(""))
            .with("line", broken.line)
            .with("column", broken.column);
    }
}
