//! The redirect URI stands under the wrong platform.
//!
//! **Why** — the platform decides how the app must prove itself: *Web* asks for a secret, *Single-page application*
//! for an Origin header.
//! **Do** — move the address to the platform named.

use super::{Check, PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-wrong-platform",
        severities: &[Severity::Error],
        says: &["uri", "platform", "wanted_platform", "deployment"],
        source: Source::Reference("oauth", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for nearest in case
        .redirects
        .nearest
        .iter()
        .filter(|nearest| nearest.misplaced)
    {
        if let Some(uri) = case.redirect(nearest.at) {
            found
                .at(at(uri.type_pointer.as_ref().unwrap_or(&uri.pointer)))
                .with("uri", uri.text.as_str())
                .with("platform", uri.platform.name())
                .with("wanted_platform", nearest.wanted.platform().name())
                .with("deployment", nearest.purpose.name())
                .fix(PATCH);
        }
    }
}
