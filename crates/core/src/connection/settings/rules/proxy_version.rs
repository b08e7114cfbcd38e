//! The SDK version is 0, or no number.
//!
//! **Why** — the page refuses it; the version is picked from the server's own list.
//! **Do** — pick one from the list.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-proxy-version",
        severities: &[Severity::Error],
        says: &["field"],
        source: Source::Reference("business-central", "proxy"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for key in ["sales.proxy-version", "dataverse.proxy-version"] {
        if setup
            .text(key)
            .is_some_and(|text| here::number(text).is_none_or(|n| n <= 0))
        {
            found.at(here::field(key)).with("field", here::caption(key));
        }
    }
}
