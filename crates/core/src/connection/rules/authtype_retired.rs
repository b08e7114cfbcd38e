//! `AuthType=Office365` or `Live`: sign-in methods that have ended.
//!
//! **Why** — Dataverse stopped accepting WS-Trust sign-in in April 2022; `Live` went before.
//! **Do** — change to `OAuth` with an app registration, or to `ClientSecret`.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthWritten;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/authtype-retired",
        severities: &[Severity::Error],
        says: &["written"],
        source: Source::Reference("connection", "office365_ended"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let (AuthWritten::Retired(name), Some((pair, _))) =
        (draft.auth(), draft.pair(Setting::AuthType))
    {
        found.at(here::value(pair)).with("written", name);
    }
}
