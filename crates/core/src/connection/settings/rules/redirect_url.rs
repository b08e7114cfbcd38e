//! The redirect URL is not the web client's address followed by `OAuthLanding.htm`.
//!
//! **Why** — Business Central prefills it, and it must be registered in exactly this form; another one ends in AADSTS50011.
//! **Do** — take the prefilled value and register it.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::connection::uri::HttpUri;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-redirect-url",
        severities: &[Severity::Error, Severity::Warning],
        says: &["field", "right"],
        source: Source::Reference("business-central", "redirect_url"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let key = "dataverse.redirect-url";
    let Some(text) = setup.text(key) else {
        return;
    };
    let wanted = setup
        .text("sales.web-client-url")
        .and_then(HttpUri::read)
        .map(|client| {
            let path = client.path.trim_end_matches('/');
            format!("{}{path}/OAuthLanding.htm", client.origin())
        });
    let uri = HttpUri::read(text);
    let severity = match (&uri, &wanted) {
        (None, _) => Severity::Error,
        (Some(uri), _) if !uri.secure || !uri.path.ends_with("/OAuthLanding.htm") || uri.tail => {
            Severity::Error
        }
        (Some(_), Some(wanted)) if wanted != text => Severity::Warning,
        (Some(_), _) => return,
    };
    let raised = found
        .at(here::field(key))
        .severity(severity)
        .with("field", here::caption(key))
        .with("right", wanted.as_deref().unwrap_or("none"));
    if let Some(wanted) = wanted {
        raised.fix(Fix::replace(wanted, false));
    }
}
