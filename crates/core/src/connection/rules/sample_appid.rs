//! The application is Microsoft's sample app.
//!
//! **Why** — it is shared by everybody, documented for development and prototyping only, and a customer can block it.
//! **Do** — register an own app and use its id.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::facts::AppId;
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::reference::connection as facts;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/sample-appid",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "sample_app"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::ClientId)
        && AppId::read(value).is_some_and(|id| id.as_str() == facts::tables().sample_app.app_id)
    {
        found.at(here::value(pair));
    }
}
