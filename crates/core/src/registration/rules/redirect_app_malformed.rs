//! The redirect URI is meant to be `app://<AppId>`, but is not.
//!
//! **Why** — the form is compared as text, slashes included.
//! **Do** — register `app://` followed by the AppId and nothing else.

use super::{Check, PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Fit;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-app-malformed",
        severities: &[Severity::Error],
        says: &["uri", "wanted"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for nearest in &case.redirects.nearest {
        if let (Fit::Malformed, Some(uri)) = (nearest.fit, case.redirect(nearest.at)) {
            let raised = found
                .at(at(&uri.pointer))
                .with("uri", uri.text.as_str())
                .with("wanted", nearest.wanted.text());
            if nearest.wanted.is_known() {
                raised.fix(PATCH);
            }
        }
    }
}
