//! A Microsoft address that is no Dataverse environment: Business Central itself, a discovery service, Finance.
//!
//! **Why** — the client would try to sign in there and fail after the user has typed a password.
//! **Do** — use the environment URL, which looks like `https://contoso.crm4.dynamics.com`.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::address::{self, Kind as Place};
use crate::connection::keys::Setting;
use crate::connection::uri::HttpUri;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/url-not-dataverse",
        severities: &[Severity::Warning],
        says: &["host"],
        source: Source::Reference("connection", "other_microsoft_hosts"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::Url)
        && let Some(uri) = HttpUri::read(value)
        && address::judge_uri(&uri).kind == Place::MicrosoftOther
    {
        found.at(here::value(pair)).with("host", uri.host);
    }
}
