//! The redirect URI holds a character that Entra does not take.
//!
//! **Why** — `! $ ' ( ) , ;` are refused in redirect URIs.
//! **Do** — choose an address without it.

use super::{Check, at, remarks};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::redirects::Remark;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-characters",
        severities: &[Severity::Error],
        says: &["uri", "char"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (uri, remark) in remarks(case) {
        if let Remark::Character(char) = remark {
            found
                .at(at(&uri.pointer))
                .with("uri", uri.text.as_str())
                .with("char", char);
        }
    }
}
