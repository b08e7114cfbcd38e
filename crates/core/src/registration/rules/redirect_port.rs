//! The loopback address names a port.
//!
//! **Why** — the port is ignored, and of several addresses that differ by it only Entra picks one.
//! **Do** — register the address without the port.

use super::{Check, SAFE_PATCH, at, remarks};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Remark;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-port",
        severities: &[Severity::Warning],
        says: &["uri"],
        source: Source::Reference("oauth", "3.1"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (uri, remark) in remarks(case) {
        if remark == Remark::Port {
            found
                .at(at(&uri.pointer))
                .with("uri", uri.text.as_str())
                .fix(SAFE_PATCH);
        }
    }
}
