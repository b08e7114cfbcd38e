//! A key has swallowed the `;` and the pair behind it.
//!
//! **Why** — a `;` does not end a key: `Domain;Url=x` is one pair with the key `domain;url`, and so is everything up to the
//! next `=`. `Password==x;…` does the same, because a doubled `=` belongs to the key.
//! **Do** — put `=` behind the first name; a value that begins with `=` belongs in quotes.

use super::{Check, here};
use crate::connection::{Draft, redact};
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/key-swallowed",
        severities: &[Severity::Warning],
        says: &["first", "lost"],
        source: Source::Reference("connection", "G4"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    for (pair, _) in draft.pairs() {
        if !pair.key.contains(';') {
            continue;
        }
        let known = |part: &str| redact::known_name(part.trim());
        let names: Vec<Option<&str>> = pair.key.split(';').map(known).collect();
        let first = pair.key.split([';', '=']).next().and_then(known);
        let raised = found
            .at(here::key(pair))
            .with("first", first.unwrap_or("none"))
            .with("lost", names.last().copied().flatten().unwrap_or("none"));
        // Only when every part is a known name is there nothing secret in between, and nothing to guess.
        let known: Option<Vec<&str>> = names.into_iter().collect();
        if let Some(known) = known {
            raised.fix(Fix::replace(known.join("=;"), false));
        } else if first.is_some()
            && pair.key.find('=') < pair.key.find(';')
            && pair.key.contains('=')
        {
            // The first name ran into a doubled equals sign: what follows up to the last semicolon was its value.
            raised.fix(Fix::action("quote-value", false));
        }
    }
}
