//! A redirect URI is nearly the wanted one.
//!
//! **Why** — Entra compares character by character but for scheme and host (AADSTS50011).
//! **Do** — correct the address.

use super::{Check, PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Fit;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-differs",
        severities: &[Severity::Error],
        says: &["uri", "wanted", "how", "deployment"],
        source: Source::Reference("business-central", "7.12"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for nearest in &case.redirects.nearest {
        if let (Fit::Differs(how), Some(uri)) = (nearest.fit, case.redirect(nearest.at)) {
            let raised = found
                .at(at(&uri.pointer))
                .with("uri", uri.text.as_str())
                .with("wanted", nearest.wanted.text())
                .with("how", how.name())
                .with("deployment", nearest.purpose.name());
            if nearest.wanted.is_known() {
                raised.fix(PATCH);
            }
        }
    }
}
