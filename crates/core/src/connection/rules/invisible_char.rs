//! Characters nobody sees, or blanks that are no ordinary blanks.
//!
//! **Why** — they come with text copied from web pages and chats; in a key they make it another key, in a password another
//! password.
//! **Do** — take them out, or type that part anew.

use super::{Check, here};
use crate::connection::{Draft, text};
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/invisible-char",
        severities: &[Severity::Warning],
        says: &["count", "first"],
        source: Source::Reference("connection", "G1"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let whole = draft.text().expose();
    let unseen = |c: char| text::is_invisible(c) || text::is_odd_blank(c);
    let (count, first) = text::count(whole, unseen);
    if let (Some(units), Some(c)) = (first, whole.chars().find(|c| unseen(*c))) {
        found
            .at(here::text(units))
            .with("count", count)
            .with("first", format!("U+{:04X}", u32::from(c)))
            .fix(Fix::action("remove-invisible", false));
    }
}
