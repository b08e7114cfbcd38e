//! The local currency code is filled in.
//!
//! **Why** — the connection cannot be enabled without it.
//! **Do** — enter the ISO code of the local currency.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/local-currency-set",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("business-central", "5 currency"),
    },
    check: Check {
        group: Group::Currency,
        owner: Owner::Consultant,
        applies: |_| true,
        needs: &[],
        at: "/snapshot/business_central/general_ledger_setup",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    Some(met_or_unmet(!case.local_currency()?.is_empty()))
}
