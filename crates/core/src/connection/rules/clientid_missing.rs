//! An application signs in, but there is no application id.
//!
//! **Why** — the client silently takes Microsoft's sample app instead, whose secret nobody has.
//! **Do** — add `AppId` with the Application (client) ID of the registration.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/clientid-missing",
        severities: &[Severity::Error],
        says: &["auth"],
        source: Source::Reference("connection", "sample_app"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some(auth @ (AuthType::ClientSecret | AuthType::Certificate)) = draft.auth().meant()
        && !draft.has(Setting::ClientId)
    {
        found
            .at(here::absent(Setting::ClientId))
            .with("auth", auth.name());
    }
}
