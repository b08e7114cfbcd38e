//! How many licences the accounts take, and who belongs to which.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::known::{KnownAccounts, NO_LICENCE, plain};
use super::modes::AccessMode;
use crate::facts::Deployment;
use crate::reference::integration::{self, LicenceRow, Opens};

/// People and licences joined. A value for whoever writes lists or documents: the groups are those a list of people can
/// be split by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LicencePlan {
    /// Each licence that somebody needs or the customer has, in the order of the reference.
    pub needs: Vec<LicenceNeed>,
    /// Salespeople by licence, each person in one group.
    pub groups: Vec<LicenceGroup>,
    /// User names of people for whom no licence is decided.
    pub undecided: Vec<String>,
    /// User names of people who shall have none.
    pub without: Vec<String>,
}

/// One licence: how many are needed, how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LicenceNeed {
    /// Id of the SKU, by which it is matched: names and part numbers drift.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its part number.
    pub sku: String,
    /// It opens Dynamics 365 Sales.
    pub opens_sales: bool,
    /// How many are needed.
    pub needed: u32,
    /// Of these, how many can be taken back once the account is non-interactive.
    pub returns: u32,
    /// How many the customer has; none when that was not entered.
    pub owned: Option<u32>,
    /// How many are missing; 0 where it is not known how many there are.
    pub missing: u32,
    /// User names of those who need it.
    pub people: Vec<String>,
}

/// The salespeople who get the same licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LicenceGroup {
    /// Id of the licence's SKU.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Their user names.
    pub people: Vec<String>,
}

/// Those who need the same licence.
#[derive(Default)]
struct Wanted {
    people: Vec<String>,
    met: BTreeSet<String>,
}

impl Wanted {
    /// Adds somebody. An administrator who sells needs one licence and not two; people without a user name are all
    /// different.
    fn add(&mut self, name: &str) {
        if name.is_empty() || self.met.insert(plain(name)) {
            self.people.push(name.to_owned());
        }
    }
}

/// Joins people and licences.
pub fn licence_plan(known: &KnownAccounts) -> LicencePlan {
    let mut wanted: BTreeMap<&str, Wanted> = BTreeMap::new();
    let mut groups: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut undecided = Vec::new();
    let mut without = Vec::new();
    if let Some(name) = known.administrator.named()
        && let Some(row) = licence(&known.administrator.licence)
    {
        wanted.entry(&row.id).or_default().add(name);
    }
    let integrating = known
        .integration_user
        .named()
        .filter(|_| known.integration_user_is_person());
    let returned = integrating
        .filter(|_| may_return(known))
        .and_then(|_| licence(&known.integration_user.licence));
    if let Some(name) = integrating
        && let Some(row) = licence(&known.integration_user.licence)
    {
        wanted.entry(&row.id).or_default().add(name);
    }
    for person in &known.salespeople {
        let own = match person.licence.trim() {
            "" => known.salespeople_licence.trim(),
            own => own,
        };
        let name = person.user_name.trim().to_owned();
        match licence(own) {
            Some(row) => {
                wanted.entry(&row.id).or_default().add(&name);
                groups.entry(&row.id).or_default().push(name);
            }
            None if own == NO_LICENCE => without.push(name),
            None => undecided.push(name),
        }
    }
    let rows = integration::licences().iter();
    let needs = rows
        .filter_map(|row| {
            let people = wanted.remove(row.id.as_str()).unwrap_or_default().people;
            let mut counts = known.owned.iter().filter(|owned| is(&owned.sku, row));
            let owned = counts.next().map(|owned| owned.count);
            if people.is_empty() && owned.is_none() {
                return None;
            }
            let needed = u32::try_from(people.len()).unwrap_or(u32::MAX);
            Some(LicenceNeed {
                id: row.id.clone(),
                name: row.name.clone(),
                sku: row.sku.clone(),
                opens_sales: row.opens == Opens::Sales,
                needed,
                returns: u32::from(returned.is_some_and(|other| other.id == row.id)),
                owned,
                missing: owned.map_or(0, |owned| needed.saturating_sub(owned)),
                people,
            })
        })
        .collect();
    let groups = integration::licences()
        .iter()
        .filter_map(|row| {
            Some(LicenceGroup {
                people: groups.remove(row.id.as_str())?,
                id: row.id.clone(),
                name: row.name.clone(),
            })
        })
        .collect();
    LicencePlan {
        needs,
        groups,
        undecided,
        without,
    }
}

/// The licence may be taken back once the account is non-interactive. On the legacy path it stays: the test there wants
/// it.
pub(super) fn may_return(known: &KnownAccounts) -> bool {
    !keeps_licence(known) && known.integration_user.access_mode == Some(AccessMode::NonInteractive)
}

/// The connection signs in with a user whose licence Business Central tests.
pub(super) fn keeps_licence(known: &KnownAccounts) -> bool {
    known.integration_user_is_person()
        && matches!(
            known.deployment(),
            Some(Deployment::LegacyOAuth | Deployment::ActiveDirectory | Deployment::Ifd)
        )
}

fn is(sku: &str, row: &LicenceRow) -> bool {
    row.id.eq_ignore_ascii_case(sku.trim())
}

/// The licence of an id.
pub(super) fn licence(id: &str) -> Option<&'static LicenceRow> {
    integration::licences().iter().find(|row| is(id, row))
}
