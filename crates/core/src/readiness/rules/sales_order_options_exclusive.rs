//! Only one kind of sales order integration is chosen.
//!
//! **Why** — Business Central allows one of the two.
//! **Do** — turn one of them off.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/sales-order-options-exclusive",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("business-central", "1 5330.141"),
    },
    check: Check {
        group: Group::SalesOrders,
        owner: Owner::Consultant,
        applies: |facts| facts.features.sales,
        needs: &[],
        at: "/facts/features",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let features = &case.facts.features;
    let both = features.legacy_sales_orders && features.bidirectional_sales_orders;
    Some(met_or_unmet(!both))
}
