//! The address does not fit the deployment.
//!
//! **Why** — online and with OAuth the other side is a Dataverse environment; Windows sign-in and AD FS are for a server of the
//! customer's own. A host that only looks like Microsoft's is an error everywhere.
//! **Do** — check the address, or the deployment.

use super::{Check, here};
use crate::connection::address::{self, Kind as Place};
use crate::connection::business_central::server_address;
use crate::connection::settings::Setup;
use crate::connection::uri::HttpUri;
use crate::facts::Deployment;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-address-deployment",
        severities: &[Severity::Error, Severity::Warning],
        says: &["field", "host"],
        source: Source::Reference("business-central", "auth_by_address"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for (key, text, page) in here::addresses(setup) {
        let Ok(stored) = server_address(text, page) else {
            continue;
        };
        let Some(uri) = HttpUri::read(&stored) else {
            continue;
        };
        let own_server = matches!(
            setup.deployment,
            Deployment::ActiveDirectory | Deployment::Ifd
        );
        let severity = match address::judge_uri(&uri).kind {
            Place::Dataverse if own_server => Severity::Error,
            Place::OnPrem if !own_server => Severity::Error,
            Place::Lookalike => Severity::Error,
            Place::MicrosoftOther => Severity::Warning,
            Place::Dataverse | Place::OnPrem | Place::Invalid => continue,
        };
        found
            .at(here::field(key))
            .severity(severity)
            .with("field", here::caption(key))
            .with("host", uri.host);
    }
}
