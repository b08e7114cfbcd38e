//! The write-in product is set.
//!
//! **Why** — an order line without a product from the catalogue becomes this item or resource. Without it such orders
//! stop.
//! **Do** — choose type and number, and do not couple that item or resource.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/write-in-product",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "3 rules"),
    },
    check: Check {
        group: Group::SalesOrders,
        owner: Owner::Consultant,
        applies: |facts| {
            facts.features.sales
                && (facts.features.legacy_sales_orders
                    || facts.features.bidirectional_sales_orders
                    || facts.features.auto_create_sales_orders
                    || facts.features.auto_process_sales_quotes)
        },
        needs: &[],
        at: "",
        judge: None,
    },
};
