//! No address.
//!
//! **Why** — the client ends in a null reference before it tries anything.
//! **Do** — add `Url` with the environment URL.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/url-missing",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("connection", "service_address"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.pair(Setting::Url).is_none() {
        found.at(here::absent(Setting::Url));
    }
}
