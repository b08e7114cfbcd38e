//! A string for Business Central without a usable `ProxyVersion`.
//!
//! **Why** — Business Central picks the library it connects with by this number, the *SDK version* of the set-up page.
//! **Do** — add it; 100 is the Dataverse service client, 91 and below are the older libraries for on-premises.

use super::{Check, here};
use crate::connection::{Draft, Target};
use crate::finding::{Kind, Location, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/bc-proxy-version",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "bc_proxy_version"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.target() != Target::BusinessCentral {
        return;
    }
    match draft.key("ProxyVersion") {
        Some((_, value)) if value.parse::<u16>().is_ok_and(|n| n > 0) => {}
        Some((pair, _)) => {
            found.at(here::value(pair));
        }
        None => {
            found.at(Location::Key {
                key: Some("proxyversion".to_owned()),
                span: None,
            });
        }
    }
}
