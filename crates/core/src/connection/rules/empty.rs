//! There is no setting at all: the string is empty, or holds only separators.
//!
//! **Why** — the client refuses an empty string, and one of separators for its missing `AuthType`.
//! **Do** — paste or type the settings.

use super::{Check, here};
use crate::connection::Draft;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/empty",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("connection", "empty_string"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.written().is_empty() && draft.error().is_none() {
        found.at(here::WHOLE);
    }
}
