//! The redirect URI is `app://` with the id of another application.
//!
//! **Why** — Business Central's instructions take the same id for both, so one of the two was probably not changed.
//! The Dataverse client does not mind as long as the address is registered; for it this is a hint only.
//! **Do** — use `app://` with the application id, or check that this address is registered.

use super::{Check, here};
use crate::connection::keys::Setting;
use crate::connection::{Draft, Target};
use crate::facts::AppId;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};
use crate::reference::connection as facts;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/redirect-names-other-app",
        severities: &[Severity::Info, Severity::Warning],
        says: &["right"],
        source: Source::Reference("connection", "bc_oauth_app"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let own = draft.value(Setting::ClientId).and_then(AppId::read);
    let (Some(own), Some((pair, value))) = (own, draft.pair(Setting::RedirectUri)) else {
        return;
    };
    let sample = &facts::tables().sample_app;
    // Microsoft's own pair of id and address differ, and the rules about the sample app speak of them already.
    if value.eq_ignore_ascii_case(&sample.redirect_uri) {
        return;
    }
    let Some(named) = value.strip_prefix("app://").and_then(AppId::find) else {
        return;
    };
    if named == own {
        return;
    }
    let right = format!("app://{own}");
    let severity = match draft.target() {
        Target::Dataverse => Severity::Info,
        Target::BusinessCentral => Severity::Warning,
    };
    found
        .at(here::value(pair))
        .with("right", right.as_str())
        .severity(severity)
        .fix(Fix::replace(right, false));
}
