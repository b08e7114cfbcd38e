//! The password has a form that Business Central cannot carry.
//!
//! **Why** — Business Central pastes it into its string without quotes: a `;` cuts it, and a `=` in front, a quote at an end
//! or a blank at an end change it. Tools that quote are not affected, hence a hint only.
//! **Do** — give the integration user a password without these.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/password-breaks-when-pasted",
        severities: &[Severity::Info],
        says: &["key"],
        source: Source::Reference("connection", "bc_pastes_raw"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    for setting in [Setting::Password, Setting::ClientSecret] {
        if let Some((pair, value)) = draft.pair(setting)
            && !Draft::is_placeholder(value)
            && !survives_pasting(value)
        {
            found.at(here::value(pair)).with("key", here::name(pair));
        }
    }
}

/// Reads back as itself when pasted behind `Password=` as it is.
fn survives_pasting(value: &str) -> bool {
    !value.contains(|c: char| c == ';' || c.is_control())
        && !value.starts_with(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''))
        && !value.ends_with(|c: char| c.is_whitespace() || matches!(c, '"' | '\''))
}
