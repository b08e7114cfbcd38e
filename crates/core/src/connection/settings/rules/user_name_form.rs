//! The user name has not the form its sign-in asks for.
//!
//! **Why** — Windows sign-in wants `DOMAIN\user`; with `Office365` the page refuses a name without `@`, and with OAuth the
//! integration user is looked for by primary email.
//! **Do** — write it in that form.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::facts::Deployment;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-user-name-form",
        severities: &[Severity::Error, Severity::Warning],
        says: &["field", "wanted"],
        source: Source::Reference("business-central", "user_name"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for key in ["sales.user-name", "dataverse.user-name"] {
        let Some(user) = setup.text(key) else {
            continue;
        };
        let (wanted, mark, severity) = match setup.deployment {
            Deployment::ActiveDirectory => ("CONTOSO\\user", '\\', Severity::Error),
            Deployment::Ifd => ("CONTOSO\\user", '\\', Severity::Warning),
            Deployment::LegacyOAuth => ("user@contoso.com", '@', Severity::Warning),
            Deployment::Online | Deployment::OnPremEntra => {
                ("user@contoso.com", '@', Severity::Error)
            }
        };
        if !user.contains(mark) {
            found
                .at(here::field(key))
                .severity(severity)
                .with("field", here::caption(key))
                .with("wanted", wanted);
        }
    }
}
