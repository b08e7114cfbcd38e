//! A Dataverse host whose region is in no table that was read.
//!
//! **Why** — it may be a new region, or a slip in the number.
//! **Do** — compare with the environment URL in the Power Platform admin center. It is never refused for this.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::address::{self, Kind as Place};
use crate::connection::keys::Setting;
use crate::connection::uri::HttpUri;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/url-region-unknown",
        severities: &[Severity::Warning],
        says: &["host"],
        source: Source::Unverified("connection", "regions"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::Url)
        && let Some(uri) = HttpUri::read(value)
    {
        let at = address::judge_uri(&uri);
        if at.kind == Place::Dataverse && at.region.is_none() {
            found.at(here::value(pair)).with("host", uri.host);
        }
    }
}
