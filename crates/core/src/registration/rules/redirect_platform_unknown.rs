//! A redirect URI has an unknown type.
//!
//! **Why** — known are `Web`, `Spa` and `InstalledClient`.
//! **Do** — set one of the three.

use super::{Check, PATCH, at, remarks};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Remark;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-platform-unknown",
        severities: &[Severity::Warning],
        says: &["uri", "type"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (uri, remark) in remarks(case) {
        if let (Remark::PlatformUnknown, Some(written)) = (remark, &uri.strange_type) {
            let entry = || uri.pointer.trim_end_matches("/url");
            found
                .at(at(uri.type_pointer.as_deref().unwrap_or_else(entry)))
                .with("uri", uri.text.as_str())
                .with("type", written.as_str())
                .fix(PATCH);
        }
    }
}
