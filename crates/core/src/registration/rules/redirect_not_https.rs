//! The redirect URI is neither https nor this computer.
//!
//! **Why** — codes sent there could be read on the way; Entra refuses such addresses.
//! **Do** — register the https address.

use super::{Check, at, remarks};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Remark;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-not-https",
        severities: &[Severity::Error],
        says: &["uri"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (uri, remark) in remarks(case) {
        if remark == Remark::NotHttps {
            found.at(at(&uri.pointer)).with("uri", uri.text.as_str());
        }
    }
}
