//! OAuth with a password but no user.
//!
//! **Why** — the client uses the two only together; the password has no effect, the sign-in window comes.
//! **Do** — add `Username`, or leave the password out.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/password-without-user",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "oauth_sign_in"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.auth().meant() == Some(AuthType::OAuth)
        && draft.has(Setting::Password)
        && !draft.has(Setting::User)
        && let Some((pair, _)) = draft.pair(Setting::Password)
    {
        found.at(here::key(pair));
    }
}
