//! The client id is no GUID, or that of Microsoft's sample app.
//!
//! **Why** — Entra knows no application by it; and of the sample app nobody has the secret.
//! **Do** — copy the Application (client) ID of the customer's registration.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::facts::AppId;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};
use crate::reference::connection as facts;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-client-id",
        severities: &[Severity::Error],
        says: &["field", "sample"],
        source: Source::Reference("business-central", "required"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let key = "dataverse.client-id";
    let Some(text) = setup.text(key) else {
        return;
    };
    let sample = match AppId::read(text) {
        Some(id) if id.as_str() == facts::tables().sample_app.app_id => "yes",
        Some(_) => return,
        None => "no",
    };
    let raised = found
        .at(here::field(key))
        .with("field", here::caption(key))
        .with("sample", sample);
    if let Some(id) = AppId::find(text).filter(|_| sample == "no") {
        raised.fix(Fix::replace(id.as_str(), false));
    }
}
