//! OAuth with a password beside `Integrated Security=true`.
//!
//! **Why** — the current Windows user signs in; the password is not used.
//! **Do** — leave one of the two out.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::{self, AuthType};
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/password-ignored",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "oauth_sign_in"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let integrated = draft
        .value(Setting::IntegratedSecurity)
        .and_then(client::boolean);
    if draft.auth().meant() == Some(AuthType::OAuth)
        && integrated == Some(true)
        && draft.has(Setting::Password)
        && let Some((pair, _)) = draft.pair(Setting::Password)
    {
        found.at(here::key(pair));
    }
}
