//! What is looked at in Business Central (`live-checks.md` section 4, `business-central.md` section 5).

use std::collections::BTreeSet;

use jetbridge_core::readiness::Facts;
use jetbridge_core::reference::integration;

use super::caller::{Caller, encoded};
use super::section::{Reason, Section, Why, text};
use super::{BusinessCentral, Desk};

/// The sections after `companies`, with what is asked of the company.
fn plan(facts: &Facts) -> Vec<(&'static str, String)> {
    let mut plan = vec![
        ("general_ledger_setup", "generalLedgerSetup".to_owned()),
        ("currencies", "currencies".to_owned()),
        (
            "currency_exchange_rates",
            "currencyExchangeRates?$select=currencyCode,startingDate".to_owned(),
        ),
        (
            "salespeople",
            "salespeoplePurchasers?$select=code,displayName,email,blocked,privacyBlocked"
                .to_owned(),
        ),
    ];
    if facts.after() && !facts.legacy() {
        let codeunits: BTreeSet<u32> = integration::jobs().iter().map(|job| job.codeunit).collect();
        let filter: Vec<_> = codeunits
            .iter()
            .map(|codeunit| format!("objectIdToRun%20eq%20{codeunit}"))
            .collect();
        plan.push((
            "job_queue_entries",
            format!("jobQueueEntries?$filter={}", filter.join("%20or%20")),
        ));
    }
    plan
}

/// How many sections these facts call for.
pub(super) fn sections(facts: &Facts) -> usize {
    1 + plan(facts).len()
}

/// The address of the company that is meant; none when nothing of it can be asked.
pub(super) async fn company(
    desk: &Desk<'_>,
    bc: &Caller,
    wish: &BusinessCentral,
    facts: &Facts,
    open: bool,
) -> Option<String> {
    let mut base = String::new();
    let look = async {
        if !open {
            return Err(Why::of(Reason::Unauthorised));
        }
        let environment = match &wish.environment {
            Some(name) => name.clone(),
            None => environment(bc).await?,
        };
        // With the tenant: guests and delegated administrators would land in their own.
        base = format!(
            "/v2.0/{}/{}/api/v2.0",
            encoded(bc.tenant()),
            encoded(&environment)
        );
        bc.rows(
            "business_central.companies",
            &format!("{base}/companies?$select=id,name,displayName"),
        )
        .await
    };
    let companies = desk
        .take("business_central", "companies", look)
        .await
        .ok()?;
    let id = match (&facts.company, companies.rows.as_slice()) {
        (Some(company), _) => company.id.as_str().to_owned(),
        (None, [only]) => text(only, "id")?.to_owned(),
        (None, _) => return None,
    };
    Some(format!("{base}/companies({})", encoded(&id)))
}

/// The only environment of production, or the only one at all.
async fn environment(bc: &Caller) -> Result<String, Why> {
    let seen = bc
        .rows("business_central.companies", "/environments/v1.2")
        .await?;
    let production: Vec<_> = seen
        .rows
        .iter()
        .filter(|row| text(row, "type") == Some("Production"))
        .collect();
    let only = match (production.as_slice(), seen.rows.as_slice()) {
        ([only], _) => Some(*only),
        ([], [only]) => Some(only),
        _ => None,
    };
    let name = only.and_then(|row| text(row, "name"));
    name.map(str::to_owned)
        .ok_or_else(|| Why::of(Reason::NotFound))
}

/// Looks at the company; what comes back are the addresses of the salespeople.
pub(super) async fn look(
    desk: &Desk<'_>,
    bc: &Caller,
    facts: &Facts,
    company: Option<String>,
) -> Vec<String> {
    let asked = plan(facts).into_iter().map(|(name, path)| {
        let company = &company;
        async move {
            let look = async {
                match company {
                    Some(company) => {
                        let section = format!("business_central.{name}");
                        bc.rows(&section, &format!("{company}/{path}")).await
                    }
                    None => Err(Why::of(Reason::NotAsked)),
                }
            };
            (name, desk.take("business_central", name, look).await)
        }
    });
    let found = futures_util::future::join_all(asked).await;
    found
        .into_iter()
        .filter(|(name, _)| *name == "salespeople")
        .flat_map(|(_, section): (_, Section)| section.map(|seen| seen.rows).unwrap_or_default())
        .filter_map(|row| Some(text(&row, "email")?.trim().to_owned()))
        .filter(|email| !email.is_empty())
        .collect()
}
