//! What each account needs, row by row.

use std::collections::BTreeMap;

use serde::Serialize;

use super::case::Case;
use super::known::{AccountKind, KnownAccounts};
use crate::facts::{Deployment, HandTick};
#[cfg(test)]
use crate::reference::integration;

/// How a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum AccountSeen {
    /// A check has seen that it is right.
    Proved,
    /// A check has seen that it is not.
    Error,
    /// A check has seen something worth a look.
    Warning,
    /// A person says so.
    Ticked,
    /// Nobody has looked.
    Unchecked,
}

/// Something an account needs. Short words under `accounts-check-<id>`; what it means, why, and where to look are those
/// of its first expectation, `readiness-<expectation>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AccountCheck {
    /// Stable name.
    pub id: &'static str,
    /// Whose.
    pub account: AccountKind,
    /// How it stands.
    pub seen: AccountSeen,
    /// Who ticked it, when it is ticked.
    pub tick: Option<HandTick>,
    /// The expectations a survey judges it by.
    pub expectations: Vec<&'static str>,
    /// Roles it is about, by id: names follow the language of the environment.
    pub roles: Vec<&'static str>,
}

/// A row before it is looked at.
struct Row {
    id: &'static str,
    account: AccountKind,
    expectations: &'static [&'static str],
    roles: &'static [&'static str],
    applies: fn(&KnownAccounts) -> bool,
    /// What can be told from who is what; none when that is not known.
    told: fn(&Case<'_>) -> Option<bool>,
}

pub(super) const SYSTEM_ADMINISTRATOR: &str = "627090ff-40a3-4053-8790-584edc5be201";
pub(super) const SYSTEM_CUSTOMIZER: &str = "119f245c-3cc8-4b62-b31c-d1a046ced15d";
pub(super) const SALES_MANAGER: &str = "c0ed2f4f-6f92-4691-92ba-78f2931e8fba";
pub(super) const SALESPERSON: &str = "a4be89ff-7c35-4d69-9900-999c3f603e6f";
pub(super) const DATAVERSE_INTEGRATION: &str = "a2b18661-9ff5-e911-a812-000d3a0b9028";
pub(super) const INTEGRATION_ADMINISTRATOR: &str = "8c8d4f51-a72b-e511-80d9-3863bb349780";
pub(super) const INTEGRATION_USER: &str = "6f960e32-a72b-e511-80d9-3863bb349780";
pub(super) const SALES_PROFESSIONAL: &str = "2f92fbbd-2d13-461a-895f-27c13f789fdb";

const NOTHING_TOLD: fn(&Case<'_>) -> Option<bool> = |_| None;
const ALWAYS: fn(&KnownAccounts) -> bool = |_| true;
const PERSON: fn(&KnownAccounts) -> bool = KnownAccounts::integration_user_is_person;
const NO_PERSON: fn(&KnownAccounts) -> bool = |known| !known.integration_user_is_person();

const fn row(
    id: &'static str,
    account: AccountKind,
    applies: fn(&KnownAccounts) -> bool,
    expectations: &'static [&'static str],
) -> Row {
    Row {
        id,
        account,
        expectations,
        roles: &[],
        applies,
        told: NOTHING_TOLD,
    }
}

impl Row {
    const fn roles(mut self, roles: &'static [&'static str]) -> Self {
        self.roles = roles;
        self
    }

    const fn told(mut self, told: fn(&Case<'_>) -> Option<bool>) -> Self {
        self.told = told;
        self
    }
}

const ROWS: &[Row] = &[
    row(
        "administrator-licence",
        AccountKind::Administrator,
        ALWAYS,
        &["administrator-licensed"],
    ),
    row(
        "administrator-access-mode",
        AccountKind::Administrator,
        ALWAYS,
        &["administrator-enabled"],
    ),
    row(
        "administrator-role",
        AccountKind::Administrator,
        ALWAYS,
        &["administrator-is-system-administrator"],
    )
    .roles(&[SYSTEM_ADMINISTRATOR]),
    row(
        "administrator-customizer",
        AccountKind::Administrator,
        PERSON,
        &["administrator-is-system-customizer"],
    )
    .roles(&[SYSTEM_CUSTOMIZER]),
    row(
        "administrator-other-role",
        AccountKind::Administrator,
        PERSON,
        &["administrator-other-role"],
    )
    .roles(&[SALES_MANAGER]),
    row(
        "administrator-entra-role",
        AccountKind::Administrator,
        NO_PERSON,
        &["administrator-entra-role"],
    ),
    row(
        "guide-runner-licence",
        AccountKind::Administrator,
        |known| known.deployment() == Some(Deployment::Online),
        &["guide-runner-licence"],
    ),
    row(
        "administrator-not-integration-user",
        AccountKind::Administrator,
        PERSON,
        &["administrator-not-integration-user"],
    )
    .told(two_accounts),
    row(
        "integration-user-licence",
        AccountKind::IntegrationUser,
        PERSON,
        &["integration-user-licensed"],
    ),
    row(
        "integration-user-access-mode",
        AccountKind::IntegrationUser,
        PERSON,
        &["integration-user-access-mode"],
    ),
    row(
        "integration-user-not-admin",
        AccountKind::IntegrationUser,
        ALWAYS,
        &["integration-user-not-admin"],
    )
    .roles(&[SYSTEM_ADMINISTRATOR]),
    row(
        "integration-user-roles",
        AccountKind::IntegrationUser,
        ALWAYS,
        &["integration-user-integration-roles"],
    )
    .roles(&[INTEGRATION_ADMINISTRATOR, INTEGRATION_USER]),
    row(
        "integration-user-dataverse-role",
        AccountKind::IntegrationUser,
        KnownAccounts::dataverse_setup,
        &["integration-user-dataverse-role"],
    )
    .roles(&[DATAVERSE_INTEGRATION]),
    row(
        "integration-user-sales-pro-role",
        AccountKind::IntegrationUser,
        NO_PERSON,
        &["integration-user-sales-pro-role"],
    )
    .roles(&[SALES_PROFESSIONAL]),
    row(
        "application-user",
        AccountKind::IntegrationUser,
        NO_PERSON,
        &["application-user-single"],
    ),
    row(
        "integration-user-email",
        AccountKind::IntegrationUser,
        PERSON,
        &["integration-user-primary-email"],
    )
    .told(|case| {
        let email = Some(case.known.primary_email.trim()).filter(|email| !email.is_empty())?;
        Some(super::known::same(email, case.person_integrating()?))
    }),
    row(
        "integration-user-dedicated",
        AccountKind::IntegrationUser,
        PERSON,
        &["integration-user-dedicated"],
    )
    .told(|case| case.integrating_salesperson().is_some().then_some(false)),
    row(
        "integration-user-password",
        AccountKind::IntegrationUser,
        PERSON,
        &["integration-user-password"],
    ),
    row(
        "integration-user-mfa",
        AccountKind::IntegrationUser,
        PERSON,
        &["integration-user-mfa"],
    ),
    row(
        "integration-user-limit",
        AccountKind::IntegrationUser,
        PERSON,
        &["non-interactive-limit"],
    ),
    row(
        "salespeople-licence",
        AccountKind::Salespeople,
        ALWAYS,
        &["salespeople-licence"],
    ),
    row(
        "salespeople-access-mode",
        AccountKind::Salespeople,
        ALWAYS,
        &["salespeople-access-mode"],
    ),
    row(
        "salespeople-role",
        AccountKind::Salespeople,
        ALWAYS,
        &["salespeople-role"],
    )
    .roles(&[SALESPERSON]),
    row(
        "salespeople-email",
        AccountKind::Salespeople,
        ALWAYS,
        &["salespeople-have-users", "salespeople-email"],
    ),
    row(
        "salespeople-coupled",
        AccountKind::Salespeople,
        ALWAYS,
        &["salespeople-coupled"],
    ),
    row(
        "security-group",
        AccountKind::Salespeople,
        ALWAYS,
        &["security-group"],
    ),
];

fn two_accounts(case: &Case<'_>) -> Option<bool> {
    case.known.administrator.named()?;
    case.person_integrating()?;
    Some(case.one_for_both().is_none())
}

/// What each account of this customer needs. `states` are the states of expectations a survey brought, by name; a tick
/// never replaces what a check has seen.
pub fn checks(
    known: &KnownAccounts,
    ticks: &BTreeMap<String, HandTick>,
    states: &BTreeMap<String, String>,
) -> Vec<AccountCheck> {
    let case = Case::of(known);
    let rows = ROWS.iter().filter(|row| (row.applies)(known));
    rows.map(|row| {
        let state = |state: &str| {
            let mut of = row.expectations.iter();
            of.any(|id| states.get(*id).is_some_and(|own| own == state))
        };
        let told = (row.told)(&case);
        let tick = ticks.get(row.id);
        let seen = if told == Some(false) || state("unmet") {
            AccountSeen::Error
        } else if state("warning") {
            AccountSeen::Warning
        } else if state("met") && !state("not-checked") || told == Some(true) {
            AccountSeen::Proved
        } else if tick.is_some() {
            AccountSeen::Ticked
        } else {
            AccountSeen::Unchecked
        };
        AccountCheck {
            id: row.id,
            account: row.account,
            seen,
            tick: tick.filter(|_| seen == AccountSeen::Ticked).cloned(),
            expectations: row.expectations.to_vec(),
            roles: row.roles.to_vec(),
        }
    })
    .collect()
}

/// Ids of all rows and of the expectations they stand for, for the tests that every one has words.
pub(super) fn every() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    ROWS.iter().map(|row| (row.id, row.expectations))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_in_the_reference() {
        for role in ROWS.iter().flat_map(|row| row.roles) {
            assert!(integration::role(role).is_some(), "{role}");
        }
    }
}
