//! `AuthType=AD` with user and password but no domain.
//!
//! **Why** — the client uses the two only together with `Domain`; otherwise the current Windows user signs in.
//! **Do** — add `Domain`.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/domain-missing",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "ad_credentials"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.auth().meant() == Some(AuthType::Ad)
        && draft.has(Setting::User)
        && draft.has(Setting::Password)
        && !draft.has(Setting::Domain)
    {
        found.at(here::absent(Setting::Domain));
    }
}
