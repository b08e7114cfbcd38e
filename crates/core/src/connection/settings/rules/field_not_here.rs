//! A field has a value that this deployment or version does not show.
//!
//! **Why** — nobody can type it there, and nothing reads it.
//! **Do** — leave it out, or check deployment and version. The old fields of the item availability service have a rule of
//! their own.

use super::{Check, here};
use crate::connection::settings::{self, Setup};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-field-not-here",
        severities: &[Severity::Info],
        says: &["field", "version"],
        source: Source::Reference("business-central", "lengths"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for key in setup.values.keys().filter(|key| setup.is_filled(key)) {
        let Some(field) = settings::field(key) else {
            continue;
        };
        if !settings::shown(field, setup.deployment, setup.version)
            && !key.starts_with("sales.odata-")
        {
            found
                .at(here::field(key))
                .with("field", here::caption(key))
                .with("version", setup.version.to_string());
        }
    }
}
