//! A business unit is chosen although persons own the records.
//!
//! **Why** — with the ownership model *Person* Business Central always uses the default business unit.
//! **Do** — leave it, or choose the model *Team*.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-business-unit-person",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "owner"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let key = "dataverse.business-unit";
    if setup.text("dataverse.ownership-model") == Some("Person") && setup.is_filled(key) {
        found.at(here::field(key));
    }
}
