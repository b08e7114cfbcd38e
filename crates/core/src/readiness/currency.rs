//! How Business Central's local currency and the currencies of Dataverse must fit, which changed with the versions.

use jiff::civil::Date;

use super::State;
use super::case::{Case, same, seen};
use super::verdict::{Verdict, met, unmet, warning};

/// The ISO code of the environment's base currency.
fn base<'a>(case: &Case<'a>) -> Option<&'a str> {
    let organization = seen(&case.snapshot.dataverse.organization)?;
    let id = organization.rows.first()?.base_currency.as_ref()?;
    let currencies = seen(&case.snapshot.dataverse.currencies)?;
    let row = currencies
        .rows
        .iter()
        .find(|row| row.transactioncurrencyid == *id)?;
    Some(row.isocurrencycode.as_str())
}

/// Up to version 20: the local currency is the base currency of the environment.
pub(super) fn old(case: &Case<'_>) -> Option<bool> {
    Some(same(case.local_currency()?, base(case)?))
}

/// From version 24: Dataverse knows the local currency, or Business Central knows the base currency with a rate.
pub(super) fn new(case: &Case<'_>) -> Option<Verdict> {
    let local = case.local_currency()?;
    let currencies = seen(&case.snapshot.dataverse.currencies);
    let own = |active: bool| {
        currencies.is_some_and(|list| {
            list.rows.iter().any(|row| {
                same(&row.isocurrencycode, local) && (row.statecode != Some(1)) == active
            })
        })
    };
    if own(true) {
        return Some(met());
    }
    if own(false) {
        // Whether an inactive currency will do is not verified, and an active one may be on another page.
        return currencies.is_some_and(|list| list.complete).then(warning);
    }
    let base = base(case)?;
    let known =
        seen(&case.snapshot.business_central.currencies)?.find(|row| same(&row.code, base))?;
    let other_way = match known {
        Some(_) => has_rate(case, base)?,
        None => false,
    };
    if other_way {
        return Some(met());
    }
    currencies.is_some_and(|list| list.complete).then(unmet)
}

/// Versions 21 to 23: in which of them the rule changed is not verified. What the old rule accepts is right in all of
/// them, so nothing is said while the old rule cannot be applied.
pub(super) fn between(case: &Case<'_>) -> Option<Verdict> {
    if old(case)? {
        return Some(met());
    }
    let new = new(case)?;
    Some(if new.state == State::Unmet {
        new
    } else {
        warning()
    })
}

/// The currency has a rate that is valid today. `None`: not known.
pub(super) fn has_rate(case: &Case<'_>, currency: &str) -> Option<bool> {
    let rates = seen(&case.snapshot.business_central.currency_exchange_rates)?;
    let valid = |text: &str| {
        text.get(..10)
            .and_then(|day| day.parse::<Date>().ok())
            .is_some_and(|day| day <= case.facts.today)
    };
    let found = rates.find(|rate| {
        same(&rate.currency, currency) && rate.starting.as_deref().is_some_and(valid)
    })?;
    Some(found.is_some())
}
