//! The string does not follow the grammar, so .NET reads nothing of it.
//!
//! **Why** — the client swallows the real error and says "AuthType is invalid", which sends people to the wrong place.
//! **Do** — by the kind of error; a value with special characters belongs in straight quotes.

use super::{Check, here};
use crate::connection::Draft;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/syntax",
        severities: &[Severity::Error],
        says: &["error", "at"],
        source: Source::Reference("connection", "syntax_error"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some(error) = draft.error() {
        found
            .at(here::text(error.span.units))
            .with("error", error.wrong.name())
            .with("at", error.at.unwrap_or(error.span.units[0]));
    }
}
