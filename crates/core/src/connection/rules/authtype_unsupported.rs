//! `AuthType=ExternalTokenManagement` in a string.
//!
//! **Why** — this type takes its token from program code; in a string it always ends in an exception.
//! **Do** — choose another type.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthWritten;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/authtype-unsupported",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("connection", "auth_types"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let (AuthWritten::Unsupported, Some((pair, _))) =
        (draft.auth(), draft.pair(Setting::AuthType))
    {
        found.at(here::value(pair));
    }
}
