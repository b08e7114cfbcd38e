//! The same key twice.
//!
//! **Why** — the last one wins, and an empty last one removes the setting altogether.
//! **Do** — keep one. Every earlier one is pointed at.

use std::collections::HashMap;

use super::{Check, here};
use crate::connection::Draft;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/duplicate-key",
        severities: &[Severity::Warning],
        says: &["key", "removed"],
        source: Source::Reference("connection", "G10"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let mut last = HashMap::new();
    for pair in draft.written() {
        last.insert(pair.key.as_str(), pair);
    }
    for pair in draft.written() {
        let winner = last[pair.key.as_str()];
        if winner.span == pair.span {
            continue;
        }
        // Taking out one that is overruled never changes what the string means; equal ones need no look.
        let same = winner.value == pair.value;
        found
            .at(here::pair(pair))
            .with("key", here::name(pair))
            .with("removed", if winner.value.is_none() { "yes" } else { "no" })
            .fix(Fix::replace("", same));
    }
}
