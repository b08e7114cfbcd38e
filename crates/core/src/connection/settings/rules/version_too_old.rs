//! The version cannot sign in this way.
//!
//! **Why** — OAuth with user name and password came with certain updates only, an own Entra registration with 16.5.
//! **Do** — update Business Central or Dynamics NAV.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::facts::{Deployment, Version};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-version-too-old",
        severities: &[Severity::Error],
        says: &["version", "needed"],
        source: Source::Reference("business-central", "legacy_oauth_updates"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let bc = |major, minor| Version::Bc { major, minor };
    let nav = |year, update| Version::Nav { year, update };
    let needed = match (setup.deployment, setup.version) {
        (Deployment::OnPremEntra, _) => bc(16, 5),
        (Deployment::Online, _) => bc(16, 0),
        // 13 got no such update: the next version that did is named.
        (Deployment::LegacyOAuth, Version::Bc { major: 13 | 14, .. }) => bc(14, 21),
        (Deployment::LegacyOAuth, Version::Bc { major: 15, .. }) => bc(15, 13),
        (Deployment::LegacyOAuth, Version::Nav { year: 2018, .. }) => nav(2018, 41),
        (Deployment::LegacyOAuth, Version::Nav { year: 2017, .. }) => nav(2017, 55),
        (Deployment::LegacyOAuth, Version::Nav { .. }) => nav(2016, 67),
        (Deployment::LegacyOAuth | Deployment::ActiveDirectory | Deployment::Ifd, _) => return,
    };
    if setup.version < needed {
        found
            .at(here::place("version"))
            .with("version", setup.version.to_string())
            .with("needed", needed.to_string());
    }
}
