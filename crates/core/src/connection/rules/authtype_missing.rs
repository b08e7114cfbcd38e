//! No `AuthType`.
//!
//! **Why** — the client does not guess how to sign in; it refuses.
//! **Do** — add `AuthType`, usually `OAuth` or `ClientSecret`.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthWritten;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/authtype-missing",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("connection", "auth_types"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.auth() == AuthWritten::Missing {
        found.at(here::absent(Setting::AuthType));
    }
}
