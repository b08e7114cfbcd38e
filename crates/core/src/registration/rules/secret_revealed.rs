//! The document holds a client secret itself.
//!
//! **Why** — whoever sees this file can sign in as the app.
//! **Do** — delete the file, and the secret where others could have seen it.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/secret-revealed",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let secrets = case
        .settings()
        .and_then(|manifest| manifest.secrets.as_ref());
    for secret in secrets.iter().flat_map(|list| &list.value) {
        for pointer in &secret.revealed {
            found.at(at(pointer));
        }
    }
}
