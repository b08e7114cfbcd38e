//! `AuthType=AD` with the address of an online environment.
//!
//! **Why** — Windows sign-in works against a server in the customer's own network only.
//! **Do** — use `OAuth`, `ClientSecret` or `Certificate` for Dataverse online.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::address::Kind as Place;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/authtype-url-mismatch",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "auth_types"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let online = draft
        .address()
        .is_some_and(|at| at.kind == Place::Dataverse);
    if draft.auth().meant() == Some(AuthType::Ad)
        && online
        && let Some((pair, _)) = draft.pair(Setting::AuthType)
    {
        found.at(here::value(pair));
    }
}
