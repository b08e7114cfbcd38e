//! The redirect URI is too long.
//!
//! **Why** — Entra takes 256 characters.
//! **Do** — shorten the address.

use super::{Check, at, remarks};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::reference::scopes;
use crate::registration::case::Case;
use crate::registration::redirects::Remark;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-too-long",
        severities: &[Severity::Error],
        says: &["uri", "length", "limit"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (uri, remark) in remarks(case) {
        if let Remark::TooLong(length) = remark {
            found
                .at(at(&uri.pointer))
                .with("uri", uri.text.as_str())
                .with("length", length)
                .with("limit", scopes::redirect_limits().length);
        }
    }
}
