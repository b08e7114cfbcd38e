//! Dataverse accepts the local currency.
//!
//! **Why** — older versions want it to equal the base currency of the environment, which cannot be changed. Newer
//! ones want it among the currencies of Dataverse, or the base currency with a rate in Business Central.
//! **Do** — add the currency in Dataverse, or the base currency with an exchange rate in Business Central. For older
//! versions a new environment is needed.

use super::Check;
use crate::facts::Version;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::currency;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/local-currency-accepted",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "currency"],
        source: Source::Reference("business-central", "5 currency"),
    },
    check: Check {
        group: Group::Currency,
        owner: Owner::Consultant,
        applies: |_| true,
        needs: &["local-currency-set", "environment-access"],
        at: "/snapshot/business_central/general_ledger_setup",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let local = case.local_currency()?;
    let version = case.facts.bc_version;
    let verdict = if version < Version::bc(21) {
        met_or_unmet(currency::old(case)?)
    } else if version >= Version::bc(24) {
        currency::new(case)?
    } else {
        currency::between(case)?
    };
    Some(verdict.with("currency", local))
}
