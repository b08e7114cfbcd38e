//! The solution file is not the one Dynamics 365 online needs.
//!
//! **Why** — Dynamics 365 Sales online takes `DynamicsNAVIntegrationSolution_v91` only; Dynamics NAV 2018 has a file of its own.
//! **Do** — import that file from the `CrmCustomization` folder of the installation media.

use super::{Check, here};
use crate::connection::address::{self, Kind as Place};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::reference::business_central;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-solution-online",
        severities: &[Severity::Error],
        says: &["solution", "wanted"],
        source: Source::Reference("business-central", "proxy_numbers"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let online = setup
        .either("server-address")
        .is_some_and(|(_, text)| address::judge(text).kind == Place::Dataverse);
    let Some(solution) = here::solution(setup).filter(|_| online) else {
        return;
    };
    let wanted = business_central::tables()
        .solutions
        .iter()
        .find(|s| s.proxy == Some(91));
    if let (Some(8 | 9), Some(wanted)) = (solution.proxy, wanted) {
        found
            .at(here::place("solution"))
            .with("solution", solution.file.as_str())
            .with("wanted", wanted.file.as_str());
    }
}
