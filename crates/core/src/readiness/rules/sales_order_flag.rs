//! Sales order integration in Dataverse is as chosen.
//!
//! **Why** — Dataverse decides by this setting whether orders can be submitted.
//! **Do** — turn “Enable Legacy Sales Order Integration” on or off again in Business Central.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met, unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/sales-order-flag",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state"],
        source: Source::Reference("business-central", "1 5330.66"),
    },
    check: Check {
        group: Group::SalesOrders,
        owner: Owner::Consultant,
        applies: |facts| {
            facts.features.sales && !facts.features.bidirectional_sales_orders && facts.after()
        },
        needs: &["environment-access"],
        at: "/snapshot/dataverse/organization",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let wanted = case.facts.features.legacy_sales_orders;
    Some(match (case.sales_order_flag()?, wanted) {
        (false, true) => unmet(),
        (true, false) => warning(),
        _ => met(),
    })
}
