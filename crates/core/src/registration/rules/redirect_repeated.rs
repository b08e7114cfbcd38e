//! The same redirect URI is listed again.
//!
//! **Why** — under another platform it changes how the app must prove itself; under the same it is clutter.
//! **Do** — keep one of the two.

use super::{Check, PATCH, at, remarks};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Remark;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-repeated",
        severities: &[Severity::Warning],
        says: &["uri"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (uri, remark) in remarks(case) {
        if remark == Remark::Repeated {
            found
                .at(at(&uri.pointer))
                .with("uri", uri.text.as_str())
                .fix(PATCH);
        }
    }
}
