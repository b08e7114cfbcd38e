//! `AuthType=AD` with a user but no password.
//!
//! **Why** — without a password the current Windows user signs in and the user name has no effect.
//! **Do** — add the password, or leave the user name out.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/password-missing",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "ad_credentials"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.auth().meant() == Some(AuthType::Ad)
        && draft.has(Setting::User)
        && !draft.has(Setting::Password)
    {
        found.at(here::absent(Setting::Password));
    }
}
