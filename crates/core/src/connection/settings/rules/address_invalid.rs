//! The address cannot be read as one, not even with `https://` in front.
//!
//! **Why** — the page refuses it.
//! **Do** — copy the environment URL from the Power Platform admin center.

use super::{Check, here};
use crate::connection::business_central::{AddressError, server_address};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-address-invalid",
        severities: &[Severity::Error],
        says: &["field"],
        source: Source::Reference("business-central", "server_address"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for (key, text, page) in here::addresses(setup) {
        if server_address(text, page) == Err(AddressError::InvalidUrl) {
            found.at(here::field(key)).with("field", here::caption(key));
        }
    }
}
