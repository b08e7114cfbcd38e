//! The redirect URI has no scheme.
//!
//! **Why** — the client asks for an absolute address and throws before it looks at anything else.
//! **Do** — write `app://` in front of the application id, exactly as it is registered.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::connection::uri::{self, Form};
use crate::facts::AppId;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/redirect-relative",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("connection", "redirect"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::RedirectUri)
        && uri::form(value) == Form::Relative
    {
        let raised = found.at(here::value(pair));
        if let Some(id) = AppId::find(value) {
            raised.fix(Fix::replace(format!("app://{id}"), false));
        }
    }
}
