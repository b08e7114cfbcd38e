//! Every currency has an exchange rate.
//!
//! **Why** — a currency without a rate stops the synchronisation of currencies.
//! **Do** — enter a rate, or delete currencies that are not used.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, same, seen};
use crate::readiness::currency;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/currencies-have-rates",
        severities: &[Severity::Warning],
        says: &["state", "currencies"],
        source: Source::Reference("business-central", "7.10"),
    },
    check: Check {
        group: Group::Currency,
        owner: Owner::Consultant,
        applies: |_| true,
        needs: &["local-currency-set"],
        at: "/snapshot/business_central/currencies",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let local = case.local_currency()?;
    let currencies = seen(&case.snapshot.business_central.currencies)?;
    let mut missing = Vec::new();
    let mut unknown = !currencies.complete;
    for currency in currencies
        .rows
        .iter()
        .filter(|currency| !same(&currency.code, local))
    {
        match currency::has_rate(case, &currency.code) {
            Some(true) => {}
            Some(false) => missing.push(currency.code.trim()),
            None => unknown = true,
        }
    }
    if missing.is_empty() && unknown {
        return None;
    }
    Some(met_or_unmet(missing.is_empty()).with("currencies", missing.join(", ")))
}
