//! The redirect URI is that of Microsoft's sample app.
//!
//! **Why** — it belongs to an app everybody shares; an own registration does not have it.
//! **Do** — use the redirect URI of the own registration.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::facts::AppId;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};
use crate::reference::connection as facts;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/sample-redirect",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "sample_app"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let sample = &facts::tables().sample_app;
    if let Some((pair, value)) = draft.pair(Setting::RedirectUri)
        && value
            .trim_end_matches('/')
            .eq_ignore_ascii_case(&sample.redirect_uri)
    {
        let raised = found.at(here::value(pair));
        let own = draft.value(Setting::ClientId).and_then(AppId::read);
        if let Some(own) = own.filter(|id| id.as_str() != sample.app_id) {
            raised.fix(Fix::replace(format!("app://{own}"), false));
        }
    }
}
