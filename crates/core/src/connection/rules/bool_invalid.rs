//! A switch is neither `true` nor `false`.
//!
//! **Why** — the client takes its own default without a word, and for `RequireNewInstance` the opposite of it.
//! **Do** — write `true` or `false`.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client;
use crate::connection::keys::Setting;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/bool-invalid",
        severities: &[Severity::Warning],
        says: &["key", "becomes"],
        source: Source::Reference("connection", "booleans"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let switches = [
        (Setting::RequireNewInstance, "false"),
        (Setting::SkipDiscovery, "true"),
        (Setting::IntegratedSecurity, "false"),
    ];
    for (setting, becomes) in switches {
        let Some((pair, value)) = draft.pair(setting) else {
            continue;
        };
        if client::boolean(value).is_some() {
            continue;
        }
        let raised = found
            .at(here::value(pair))
            .with("key", here::name(pair))
            .with("becomes", becomes);
        match value.trim().to_ascii_lowercase().as_str() {
            "yes" | "1" | "on" | "sspi" => raised.fix(Fix::replace("true", false)),
            "no" | "0" | "off" => raised.fix(Fix::replace("false", false)),
            _ => raised,
        };
    }
}
