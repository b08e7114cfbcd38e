//! The Customer Engagement Plan is chosen, the licence the 2019 guide names.
//!
//! **Why** — it is an old name; today there are Sales Professional, Enterprise and Premium.
//! **Do** — choose the licence the customer has.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

/// Its SKU in `reference/licences.json`.
const CUSTOMER_ENGAGEMENT_PLAN: &str = "ea126fc5-a19e-42e2-a731-da9d437bffcf";

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/licence-name-old",
        severities: &[Severity::Info],
        says: &["licence"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let needs = case.licences.needs.iter();
    for need in needs.filter(|need| need.id == CUSTOMER_ENGAGEMENT_PLAN && need.needed > 0) {
        found
            .at(field("salespeople_licence"))
            .with("licence", need.name.as_str());
    }
}
