//! `AuthType` is spelled in the wrong case.
//!
//! **Why** — keys ignore case, values do not: `oauth` is refused with "AuthType is invalid".
//! **Do** — write the name as documented.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthWritten;
use crate::connection::keys::Setting;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/authtype-case",
        severities: &[Severity::Error],
        says: &["written", "right"],
        source: Source::Reference("connection", "enum_case"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let (AuthWritten::WrongCase(auth), Some((pair, value))) =
        (draft.auth(), draft.pair(Setting::AuthType))
    {
        found
            .at(here::value(pair))
            .with("written", value.trim())
            .with("right", auth.name())
            .fix(Fix::replace(auth.name(), true));
    }
}
