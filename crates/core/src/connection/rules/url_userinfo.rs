//! A user name or password stands in the address, before an `@`.
//!
//! **Why** — addresses end up in logs, in browser histories and on screens; the client does not use what stands there.
//! **Do** — take it out, and give `Username` and `Password` as their own settings.

use super::{Check, here};
use crate::connection::keys::Setting;
use crate::connection::uri::HttpUri;
use crate::connection::{Draft, redact};
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/url-userinfo",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Design,
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::Url)
        && HttpUri::read(value).is_some_and(|uri| uri.user_info)
    {
        let raised = found.at(here::value(pair));
        if let Some(right) = redact::address_shown(value) {
            raised.fix(Fix::replace(right, false));
        }
    }
}
