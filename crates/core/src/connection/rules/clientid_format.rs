//! The application id is not a GUID.
//!
//! **Why** — the client passes it on unseen; Entra then answers that it knows no such application.
//! **Do** — copy the Application (client) ID from the registration's overview.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::facts::AppId;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/clientid-format",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "client_id"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let Some((pair, value)) = draft.pair(Setting::ClientId) else {
        return;
    };
    if value.trim().is_empty() || Draft::is_placeholder(value) || AppId::read(value).is_some() {
        return;
    }
    let raised = found.at(here::value(pair));
    if let Some(id) = AppId::find(value) {
        raised.fix(Fix::replace(id.as_str(), false));
    }
}
