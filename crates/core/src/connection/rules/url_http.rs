//! The address begins with `http`.
//!
//! **Why** — everything, sign-in included, would cross the network in the clear; Dataverse online answers `https` only.
//! **Do** — use `https`; on-premises, ask for a certificate on the server.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::address::{self, Kind as Place};
use crate::connection::keys::Setting;
use crate::connection::uri::HttpUri;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/url-http",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "service_address"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::Url)
        && let Some(uri) = HttpUri::read(value).filter(|uri| !uri.secure)
    {
        let raised = found.at(here::value(pair));
        let secure = HttpUri {
            secure: true,
            ..uri
        };
        if secure.port.is_none() && address::judge_uri(&secure).kind == Place::Dataverse {
            raised.fix(Fix::replace(secure.origin(), true));
        }
    }
}
