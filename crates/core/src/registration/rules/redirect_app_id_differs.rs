//! The redirect URI names another app.
//!
//! **Why** — Business Central sends `app://` with the AppId of the connection string; another GUID is never asked
//! for.
//! **Do** — register `app://` with this registration's AppId.

use super::{Check, PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Fit;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-app-id-differs",
        severities: &[Severity::Error],
        says: &["uri", "wanted"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for nearest in &case.redirects.nearest {
        if let (Fit::OtherApp, Some(uri)) = (nearest.fit, case.redirect(nearest.at)) {
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
