//! The web client's address is no absolute `https` address, or names no company.
//!
//! **Why** — Dynamics 365 opens it as a link; without a company Business Central adds the current one itself.
//! **Do** — copy it from the browser.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::connection::uri::HttpUri;
use crate::facts::Deployment;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-web-client-url",
        severities: &[Severity::Warning, Severity::Info],
        says: &["field", "right"],
        source: Source::Reference("business-central", "web_client_url"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let key = "sales.web-client-url";
    let Some(text) = setup.text(key) else {
        return;
    };
    let severity = match HttpUri::read(text) {
        Some(uri) if !uri.secure && setup.deployment == Deployment::Online => Severity::Warning,
        Some(_) if !text.to_ascii_lowercase().contains("company=") => Severity::Info,
        Some(_) => return,
        None => Severity::Warning,
    };
    let raised = found
        .at(here::field(key))
        .severity(severity)
        .with("field", here::caption(key))
        .with("right", "?company=");
    if severity == Severity::Warning
        && let Some(rest) = text.strip_prefix("http://")
    {
        raised.fix(Fix::replace(format!("https://{rest}"), false));
    }
}
