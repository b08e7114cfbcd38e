//! The certificate store is none of the eight .NET knows.
//!
//! **Why** — names are compared letter by letter; with another one the client looks in no store at all.
//! **Do** — leave it out (then `My` is used) or write one of the names.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};
use crate::reference::connection as facts;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/storename-invalid",
        severities: &[Severity::Warning],
        says: &["names"],
        source: Source::Unverified("connection", "certificate_store"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let names = &facts::tables().store_names;
    let Some((pair, value)) = draft.pair(Setting::StoreName) else {
        return;
    };
    if Draft::is_placeholder(value) || names.iter().any(|name| name == value.trim()) {
        return;
    }
    let raised = found.at(here::value(pair)).with("names", names.join(", "));
    if let Some(right) = names
        .iter()
        .find(|name| name.eq_ignore_ascii_case(value.trim()))
    {
        raised.fix(Fix::replace(right.as_str(), true));
    }
}
