//! OAuth with an application id but no redirect URI.
//!
//! **Why** — Entra sends the answer of an interactive sign-in to a registered address only.
//! **Do** — add `RedirectUri` as it is registered.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/redirect-missing",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "redirect"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.auth().meant() == Some(AuthType::OAuth)
        && draft.has(Setting::ClientId)
        && draft.pair(Setting::RedirectUri).is_none()
    {
        found.at(here::absent(Setting::RedirectUri));
    }
}
