//! Typographic quotes, from a word processor or a chat.
//!
//! **Why** — they quote nothing: they become part of the value, and a `;` between them still ends it.
//! **Do** — write straight quotes.

use super::{Check, here};
use crate::connection::{Draft, text};
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/smart-quotes",
        severities: &[Severity::Warning],
        says: &["count"],
        source: Source::Reference("connection", "G8"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let (count, first) = text::count(draft.text().expose(), text::is_smart_quote);
    if let Some(units) = first {
        found
            .at(here::text(units))
            .with("count", count)
            .fix(Fix::action("straighten-quotes", false));
    }
}
