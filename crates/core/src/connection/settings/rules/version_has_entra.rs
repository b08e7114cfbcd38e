//! User name and password in a version that can sign in with an Entra registration.
//!
//! **Why** — from 16.5 on an application signs in: no password that expires, no multifactor prompt that stops the job.
//! **Do** — register an app and choose *OAuth 2.0*.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::facts::{Deployment, Version};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-version-has-entra",
        severities: &[Severity::Warning],
        says: &["version"],
        source: Source::Reference("business-central", "entra_from"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let entra = Version::Bc {
        major: 16,
        minor: 5,
    };
    if setup.deployment == Deployment::LegacyOAuth && setup.version >= entra {
        found
            .at(here::place("version"))
            .with("version", setup.version.to_string());
    }
}
