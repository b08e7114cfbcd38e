//! The loopback address ends in a slash.
//!
//! **Why** — the path is compared; whether a slash and nothing are equal is not documented.
//! **Do** — register `http://localhost` without the slash.

use super::{Check, SAFE_PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Fit;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-trailing-slash",
        severities: &[Severity::Warning],
        says: &["uri"],
        source: Source::Reference("oauth", "3.1"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for nearest in &case.redirects.nearest {
        if let (Fit::Slash, Some(uri)) = (nearest.fit, case.redirect(nearest.at)) {
            found
                .at(at(&uri.pointer))
                .with("uri", uri.text.as_str())
                .fix(SAFE_PATCH);
        }
    }
}
