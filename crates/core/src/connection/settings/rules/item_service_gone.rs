//! A field of the old item availability web service, in a version that no longer has it.
//!
//! **Why** — from version 18 a job keeps availability up to date; the address, the user and the key are not needed.
//! **Do** — turn on *Automatically Synchronize Item Availability* instead.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::facts::Version;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-item-service-gone",
        severities: &[Severity::Info],
        says: &["field"],
        source: Source::Reference("business-central", "item_service"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    if setup.version < Version::bc(18) {
        return;
    }
    for key in ["sales.odata-url", "sales.odata-user", "sales.odata-key"] {
        if setup.is_filled(key) {
            found.at(here::field(key)).with("field", here::caption(key));
        }
    }
}
