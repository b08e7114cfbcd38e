//! The thumbprint is not 40 hex digits.
//!
//! **Why** — Windows shows it with blanks and hides a mark in front; copied as it is, no certificate matches it.
//! **Do** — keep the 40 digits only.

use super::{Check, here};
use crate::connection::keys::Setting;
use crate::connection::{Draft, redact, text};
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/thumbprint-format",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "thumbprint"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let Some((pair, value)) = draft.pair(Setting::Thumbprint) else {
        return;
    };
    if redact::is_thumbprint(value) || Draft::is_placeholder(value) {
        return;
    }
    let raised = found.at(here::value(pair));
    let noise = |c: &char| c.is_whitespace() || matches!(c, ':' | '-') || text::is_invisible(*c);
    let bare: String = value.chars().filter(|c| !noise(c)).collect();
    if redact::is_thumbprint(&bare) {
        raised.fix(Fix::replace(bare, true));
    }
}
