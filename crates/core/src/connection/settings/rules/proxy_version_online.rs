//! An SDK version below 100 in Business Central online.
//!
//! **Why** — online every version below 100 acts as 100, the Dataverse service client.
//! **Do** — nothing.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::facts::Deployment;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-proxy-version-online",
        severities: &[Severity::Info],
        says: &["field"],
        source: Source::Reference("business-central", "proxy"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    if setup.deployment != Deployment::Online {
        return;
    }
    for key in ["sales.proxy-version", "dataverse.proxy-version"] {
        if setup
            .text(key)
            .and_then(here::number)
            .is_some_and(|n| (1..100).contains(&n))
        {
            found.at(here::field(key)).with("field", here::caption(key));
        }
    }
}
