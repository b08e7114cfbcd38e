//! An on-premises address without an organisation.
//!
//! **Why** — the client takes the organisation from the address; without one it stops.
//! **Do** — add it as the first part of the path, `https://server/organisation`.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/url-no-org",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("connection", "organisation"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let none = draft.address().is_some_and(|at| {
        at.client_on_prem == Some(true) && at.organization.as_deref() == Some("")
    });
    if none && let Some((pair, _)) = draft.pair(Setting::Url) {
        found.at(here::value(pair));
    }
}
