//! OAuth without an application id.
//!
//! **Why** — the client takes Microsoft's sample app, which is meant for development and can be blocked by the customer.
//! **Do** — register an app and add its `AppId`.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/clientid-defaulted",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "sample_app"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.auth().meant() == Some(AuthType::OAuth) && !draft.has(Setting::ClientId) {
        found.at(here::absent(Setting::ClientId));
    }
}
