//! `AuthType` is the number of a type.
//!
//! **Why** — the client takes `5` for `OAuth`, but no other reader of the string need do so, people least of all.
//! **Do** — write the name.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthWritten;
use crate::connection::keys::Setting;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/authtype-numeric",
        severities: &[Severity::Warning],
        says: &["right"],
        source: Source::Unverified("connection", "enum_number"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let (AuthWritten::Numeric(auth), Some((pair, _))) =
        (draft.auth(), draft.pair(Setting::AuthType))
    {
        found
            .at(here::value(pair))
            .with("right", auth.name())
            .fix(Fix::replace(auth.name(), true));
    }
}
