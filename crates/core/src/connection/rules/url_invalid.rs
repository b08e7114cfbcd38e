//! The address is not an absolute `http` or `https` address.
//!
//! **Why** — the client drops it and then ends in a null reference.
//! **Do** — write it with its scheme, as `https://contoso.crm4.dynamics.com`.

use super::{Check, here};
use crate::connection::address::{self, Kind as Place};
use crate::connection::keys::Setting;
use crate::connection::{Draft, redact};
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/url-invalid",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("connection", "service_address"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let Some((pair, value)) = draft.pair(Setting::Url) else {
        return;
    };
    if address::judge(value).kind != Place::Invalid {
        return;
    }
    let raised = found.at(here::value(pair));
    let with_scheme = format!("https://{}", value.trim().trim_start_matches('/'));
    let is_dataverse = address::judge(&with_scheme).kind == Place::Dataverse;
    if let Some(right) = redact::address_shown(&with_scheme).filter(|_| is_dataverse) {
        raised.fix(Fix::replace(right, true));
    }
}
