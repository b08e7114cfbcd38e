//! The page will offer to shorten the address to scheme and host.
//!
//! **Why** — online that is right; on-premises on a default port it would take the organisation away, and then nothing
//! connects.
//! **Do** — online: agree. On-premises: refuse the offer.

use super::{Check, here};
use crate::connection::address::{self, Kind as Place};
use crate::connection::business_central::server_address;
use crate::connection::settings::Setup;
use crate::connection::uri::HttpUri;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-address-shortened",
        severities: &[Severity::Info, Severity::Warning],
        says: &["field", "right"],
        source: Source::Reference("business-central", "server_address"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for (key, text, page) in here::addresses(setup) {
        let Ok(stored) = server_address(text, page) else {
            continue;
        };
        let Some(uri) = HttpUri::read(text).filter(|uri| uri.path != "/" || uri.tail) else {
            continue;
        };
        if uri.origin() != stored {
            continue;
        }
        let own_server = address::judge_uri(&uri).kind == Place::OnPrem;
        let severity = if own_server {
            Severity::Warning
        } else {
            Severity::Info
        };
        let raised = found
            .at(here::field(key))
            .severity(severity)
            .with("field", here::caption(key))
            .with("right", stored.as_str());
        if !own_server {
            raised.fix(Fix::replace(stored, true));
        }
    }
}
