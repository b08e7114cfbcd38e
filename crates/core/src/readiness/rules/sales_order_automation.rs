//! Automatic sales orders have what they build on.
//!
//! **Why** — only orders of the legacy integration can be created automatically.
//! **Do** — turn on legacy sales order integration, or turn the automation off.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/sales-order-automation",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("business-central", "1 5330.66"),
    },
    check: Check {
        group: Group::SalesOrders,
        owner: Owner::Consultant,
        applies: |facts| facts.features.sales && facts.features.auto_create_sales_orders,
        needs: &[],
        at: "/facts/features",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    Some(met_or_unmet(case.facts.features.legacy_sales_orders))
}
