//! The host has a Microsoft name in it but does not belong to Microsoft.
//!
//! **Why** — the client only asks whether the name occurs somewhere, so it would send the sign-in there.
//! **Do** — copy the environment URL from the Power Platform admin center.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::address::{self, Kind as Place};
use crate::connection::keys::Setting;
use crate::connection::uri::HttpUri;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/url-lookalike",
        severities: &[Severity::Error],
        says: &["host"],
        source: Source::Reference("connection", "online_test"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::Url)
        && let Some(uri) = HttpUri::read(value)
        && address::judge_uri(&uri).kind == Place::Lookalike
    {
        found.at(here::value(pair)).with("host", uri.host);
    }
}
