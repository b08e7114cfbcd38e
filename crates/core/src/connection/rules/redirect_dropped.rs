//! The redirect URI is not a well-formed address.
//!
//! `//app:…` in place of `app://…` is the usual form of it.
//!
//! **Why** — the client drops it without a word and signs in without one.
//! **Do** — write it exactly as it is registered, `app://<application id>` or `http://localhost`.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::connection::uri::{self, Form};
use crate::facts::AppId;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/redirect-dropped",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "redirect"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::RedirectUri)
        && uri::form(value) == Form::Malformed
        && !Draft::is_placeholder(value)
    {
        let raised = found.at(here::value(pair));
        if let Some(id) = AppId::find(value) {
            raised.fix(Fix::replace(format!("app://{id}"), false));
        }
    }
}
