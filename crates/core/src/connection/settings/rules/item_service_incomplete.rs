//! The item availability web service is set up in part.
//!
//! **Why** — Dynamics 365 needs all three, address, user and access key, to ask for the stock of an item.
//! **Do** — fill in the missing ones, or clear all three.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::facts::Version;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-item-service-incomplete",
        severities: &[Severity::Warning],
        says: &["field"],
        source: Source::Reference("business-central", "item_service"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let keys = ["sales.odata-url", "sales.odata-user", "sales.odata-key"];
    let some = keys.iter().any(|key| setup.is_filled(key));
    if setup.version >= Version::bc(18) || !some {
        return;
    }
    for key in keys.iter().filter(|key| !setup.is_filled(key)) {
        found.at(here::field(key)).with("field", here::caption(key));
    }
}
