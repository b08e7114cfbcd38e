//! The authentication type is not the one of the deployment.
//!
//! The first option is stored as `Office365` and shown as *OAuth 2.0*; the last one is called `OAuth`. The two are mixed up
//! easily.
//!
//! **Why** — every type asks for other fields and signs in another way.
//! **Do** — choose the type of the deployment.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::facts::Deployment;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-authentication-type",
        severities: &[Severity::Error],
        says: &["field", "wanted"],
        source: Source::Reference("business-central", "auth_by_address"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let (stored, shown) = match setup.deployment {
        Deployment::Online | Deployment::OnPremEntra => ("Office365", "OAuth 2.0"),
        Deployment::LegacyOAuth => ("OAuth", "OAuth"),
        Deployment::ActiveDirectory => ("AD", "AD"),
        Deployment::Ifd => ("IFD", "IFD"),
    };
    for key in ["sales.authentication-type", "dataverse.authentication-type"] {
        if setup.text(key).is_some_and(|text| text != stored) {
            found
                .at(here::field(key))
                .with("field", here::caption(key))
                .with("wanted", shown)
                .fix(Fix::replace(stored, false));
        }
    }
}
