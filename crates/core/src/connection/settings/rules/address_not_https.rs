//! The address does not begin with `https`.
//!
//! **Why** — *Dataverse Connection Setup* takes `https` only, and the Sales page `http` only for a server of the customer's own
//! with non-secure connections allowed. A server name with a port and without a scheme counts as a scheme, too.
//! **Do** — write `https://` in front.

use super::{Check, here};
use crate::connection::business_central::{AddressError, server_address};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-address-not-https",
        severities: &[Severity::Error],
        says: &["field"],
        source: Source::Reference("business-central", "server_address"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for (key, text, page) in here::addresses(setup) {
        if server_address(text, page) == Err(AddressError::MustUseHttps) {
            found.at(here::field(key)).with("field", here::caption(key));
        }
    }
}
