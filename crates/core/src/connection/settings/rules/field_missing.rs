//! A field this deployment cannot do without is blank.
//!
//! **Why** — the page refuses to turn the connection on.
//! **Do** — fill it in.

use super::{Check, here};
use crate::connection::settings::{self, Setup};
use crate::facts::Deployment;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-field-missing",
        severities: &[Severity::Error],
        says: &["field"],
        source: Source::Reference("business-central", "required"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let pages: &[&str] = if setup.has_dataverse_page() {
        &["dataverse", "sales"]
    } else {
        &["sales"]
    };
    let wanted: &[&str] = match setup.deployment {
        Deployment::Online => &["server-address"],
        Deployment::OnPremEntra => &[
            "server-address",
            "client-id",
            "client-secret",
            "redirect-url",
        ],
        Deployment::LegacyOAuth | Deployment::ActiveDirectory | Deployment::Ifd => {
            &["server-address", "user-name", "password"]
        }
    };
    for name in wanted {
        // A value on one page is taken over by the other; a field that only one page has is looked for there.
        let keys: Vec<String> = pages
            .iter()
            .map(|page| format!("{page}.{name}"))
            .filter(|key| {
                settings::field(key)
                    .is_some_and(|f| settings::shown(f, setup.deployment, setup.version))
            })
            .collect();
        if let Some(first) = keys.first()
            && !keys.iter().any(|key| setup.is_filled(key))
        {
            found
                .at(here::field(first))
                .with("field", here::caption(first));
        }
    }
}
