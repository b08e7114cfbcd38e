//! OAuth with a `LoginPrompt` that is no exact name.
//!
//! **Why** — the client compares letter by letter and takes `Auto` for everything else, so `never` opens a window.
//! **Do** — write `Auto`, `Always` or `Never`.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};
use crate::reference::connection as facts;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/loginprompt-invalid",
        severities: &[Severity::Warning],
        says: &["near"],
        source: Source::Reference("connection", "enum_case"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let names = &facts::tables().login_prompts;
    let Some((pair, value)) = draft.pair(Setting::LoginPrompt) else {
        return;
    };
    let exact = names.iter().any(|name| name == value.trim()) || Draft::is_placeholder(value);
    if draft.auth().meant() != Some(AuthType::OAuth) || exact {
        return;
    }
    let near = names
        .iter()
        .find(|name| name.eq_ignore_ascii_case(value.trim()));
    let raised = found
        .at(here::value(pair))
        .with("near", near.map_or("none", String::as_str));
    if let Some(name) = near {
        raised.fix(Fix::replace(name.as_str(), false));
    }
}
