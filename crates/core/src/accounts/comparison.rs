//! What older guides say and what holds today, side by side. The words are under `accounts-fact-<id>`: the value says
//! what it is about, `.then` and `.now` what each says.

use serde::Serialize;

use super::known::{AccountKind, KnownAccounts};

/// Which column counts for a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum FactColumn {
    /// What the older guide says.
    Then,
    /// What holds today.
    Now,
    /// Neither by itself: it depends on the version or is not known for this one.
    Both,
}

/// A fact about accounts that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AccountFact {
    /// Stable name.
    pub id: &'static str,
    /// Whose account it is about.
    pub account: AccountKind,
    /// The year of the older guide.
    pub year: u16,
    /// Which column counts for this customer.
    pub counts: FactColumn,
    /// Part of it was not verified on a live system; the words say which.
    pub unverified: bool,
    /// Keys of its sources, as in `reference/`.
    pub source: &'static [&'static str],
}

struct Fact {
    id: &'static str,
    account: AccountKind,
    year: u16,
    counts: fn(&KnownAccounts) -> FactColumn,
    unverified: bool,
    source: &'static [&'static str],
}

const NOW: fn(&KnownAccounts) -> FactColumn = |_| FactColumn::Now;
/// What is written for accounts of people holds wherever one signs in.
const BY_PERSON: fn(&KnownAccounts) -> FactColumn = |known| match known.deployment() {
    None => FactColumn::Both,
    Some(_) if known.integration_user_is_person() => FactColumn::Then,
    Some(_) => FactColumn::Now,
};

const FACTS: &[Fact] = &[
    Fact {
        id: "administrator-roles",
        account: AccountKind::Administrator,
        year: 2019,
        counts: BY_PERSON,
        unverified: false,
        source: &["GUIDE-2019", "AL"],
    },
    Fact {
        id: "administrator-entra",
        account: AccountKind::Administrator,
        year: 2019,
        counts: BY_PERSON,
        unverified: false,
        source: &["GUIDE-2019", "D-users"],
    },
    Fact {
        id: "administrator-after",
        account: AccountKind::Administrator,
        year: 2019,
        counts: BY_PERSON,
        unverified: false,
        source: &["GUIDE-2019", "D-users"],
    },
    Fact {
        id: "integration-account",
        account: AccountKind::IntegrationUser,
        year: 2019,
        counts: BY_PERSON,
        unverified: false,
        source: &["GUIDE-2019", "D-connect", "AL"],
    },
    Fact {
        id: "integration-licence",
        account: AccountKind::IntegrationUser,
        year: 2017,
        counts: |known| match known.deployment() {
            None => FactColumn::Both,
            Some(_) => FactColumn::Now,
        },
        unverified: true,
        source: &["GUIDE-2017", "PP-users", "AL", "AL20"],
    },
    Fact {
        id: "integration-mode",
        account: AccountKind::IntegrationUser,
        year: 2019,
        counts: |known| match known.deployment() {
            None => FactColumn::Both,
            Some(_) => FactColumn::Now,
        },
        unverified: false,
        source: &["GUIDE-2019", "AL"],
    },
    Fact {
        id: "integration-roles",
        account: AccountKind::IntegrationUser,
        year: 2021,
        counts: BY_PERSON,
        unverified: false,
        source: &["GUIDE-2021", "D-users", "AL"],
    },
    Fact {
        id: "non-interactive-limit",
        account: AccountKind::IntegrationUser,
        year: 2017,
        counts: NOW,
        unverified: false,
        source: &["GUIDE-2017", "PP-users"],
    },
    Fact {
        id: "salespeople-licence",
        account: AccountKind::Salespeople,
        year: 2019,
        counts: NOW,
        unverified: false,
        source: &["GUIDE-2019", "SKU"],
    },
    Fact {
        id: "salespeople-role",
        account: AccountKind::Salespeople,
        year: 2021,
        counts: NOW,
        unverified: false,
        source: &["GUIDE-2021", "D-sales"],
    },
    Fact {
        id: "salespeople-availability",
        account: AccountKind::Salespeople,
        year: 2021,
        counts: BY_PERSON,
        unverified: true,
        source: &["GUIDE-2021", "D-sales"],
    },
];

/// Every fact, with the column that counts for this customer.
pub fn comparisons(known: &KnownAccounts) -> Vec<AccountFact> {
    FACTS
        .iter()
        .map(|fact| AccountFact {
            id: fact.id,
            account: fact.account,
            year: fact.year,
            counts: (fact.counts)(known),
            unverified: fact.unverified,
            source: fact.source,
        })
        .collect()
}
