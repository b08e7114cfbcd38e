//! *Unit Group Mapping* is to be changed while the connection is on.
//!
//! **Why** — the field can be edited only while the connection is off, and changing it starts an upgrade of the data.
//! **Do** — turn the connection off, change it, turn it on again.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-unit-groups-locked",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "switches"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let key = "sales.unit-group-mapping";
    if setup.switch(key) == Some(false) && setup.is_on("sales.enabled") {
        found.at(here::field(key));
    }
}
