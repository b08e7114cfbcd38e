//! The web service access key does not have its 44 characters.
//!
//! **Why** — the key is a random text of that length; a shorter or longer one was not copied whole.
//! **Do** — copy it anew from the user card in Business Central.

use super::{Check, here};
use crate::connection::settings::{Entry, Setup};
use crate::facts::Version;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-item-service-key",
        severities: &[Severity::Warning],
        says: &["length"],
        source: Source::Reference("business-central", "access_key"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let key = "sales.odata-key";
    if setup.version >= Version::bc(18) {
        return;
    }
    if let Some(Entry::Secret(secret)) = setup.values.get(key) {
        let length = secret.expose().trim().chars().count();
        if length != 44 && length > 0 {
            found.at(here::field(key)).with("length", length);
        }
    }
}
