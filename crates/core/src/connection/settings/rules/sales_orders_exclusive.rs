//! Both kinds of sales order integration are on.
//!
//! **Why** — legacy and bidirectional integration exclude each other.
//! **Do** — choose one; bidirectional needs the newest integration solution.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-sales-orders-exclusive",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "sales_orders"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let key = "sales.bidirectional-sales-orders";
    if setup.is_on(key) && setup.is_on("sales.legacy-sales-orders") {
        found.at(here::field(key));
    }
}
