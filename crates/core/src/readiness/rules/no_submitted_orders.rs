//! No submitted orders keep sales order integration on.
//!
//! **Why** — while there are, sales order integration cannot be turned off.
//! **Do** — finish or cancel the submitted orders first.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_warning, not_applicable};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/no-submitted-orders",
        severities: &[Severity::Warning],
        says: &["state"],
        source: Source::Reference("business-central", "1 5330.66"),
    },
    check: Check {
        group: Group::SalesOrders,
        owner: Owner::Consultant,
        applies: |facts| {
            facts.features.sales
                && !facts.features.legacy_sales_orders
                && !facts.features.bidirectional_sales_orders
                && facts.after()
        },
        needs: &["environment-access"],
        at: "/snapshot/dataverse/organization",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    if !case.sales_order_flag()? {
        return Some(not_applicable());
    }
    let list = seen(&case.snapshot.dataverse.submitted_orders)?;
    let submitted = list.find(|_| true)?;
    Some(met_or_warning(submitted.is_none()))
}
