//! The loopback address is IPv6.
//!
//! **Why** — Entra does not take `[::1]` as a redirect URI.
//! **Do** — register `http://localhost`.

use super::{Check, PATCH, at, remarks};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Remark;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-ipv6",
        severities: &[Severity::Error],
        says: &["uri"],
        source: Source::Reference("oauth", "3.1"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (uri, remark) in remarks(case) {
        if remark == Remark::Ipv6 {
            found
                .at(at(&uri.pointer))
                .with("uri", uri.text.as_str())
                .fix(PATCH);
        }
    }
}
