//! There are too many redirect URIs.
//!
//! **Why** — a registration takes 256, and 100 where personal accounts may sign in.
//! **Do** — remove those no longer used.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::reference::scopes;
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-too-many",
        severities: &[Severity::Error],
        says: &["count", "limit"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let limits = scopes::redirect_limits();
    if let Some(manifest) = case.settings() {
        let personal = manifest
            .audience
            .as_ref()
            .is_some_and(|audience| audience.value.contains("PersonalMicrosoftAccount"));
        let limit = if personal {
            limits.uris_with_personal_accounts
        } else {
            limits.uris
        };
        let count = manifest.redirects.len();
        if count > limit {
            let list = manifest.homes.iter().find(|home| home.platform.is_none());
            let pointer = list.map_or(&manifest.pointer, |home| &home.pointer);
            found
                .at(at(pointer))
                .with("count", count)
                .with("limit", limit);
        }
    }
}
