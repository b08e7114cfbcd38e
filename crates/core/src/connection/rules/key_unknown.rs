//! A key nobody reads.
//!
//! **Why** — unknown keys are ignored without a word, so a slip such as `LoginPromt` goes unnoticed.
//! **Do** — write the name that was meant, or take it out. A key that resembles no setting is not named here: a torn
//! password can look like a key.

use super::{Check, here};
use crate::connection::keys;
use crate::connection::{Draft, redact};
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/key-unknown",
        severities: &[Severity::Warning],
        says: &["written", "near"],
        source: Source::Reference("connection", "G12"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    for (pair, _) in draft.pairs() {
        if pair.key.contains(';') || redact::known_name(&pair.key).is_some() {
            continue;
        }
        let near = keys::near(&pair.key);
        let name = near.and_then(keys::Near::name);
        let raised = found
            .at(here::key(pair))
            .with("written", here::name(pair))
            .with("near", name.unwrap_or("none"));
        if let Some(name) = name {
            raised.fix(Fix::replace(name, false));
        }
    }
}
