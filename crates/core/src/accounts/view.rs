//! What the window sees of this room.
//!
//! Every type here crosses the border as JSON and is generated into `ui/src/ipc/types.ts`. No sentence crosses: the
//! window has the catalogues too.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::checks::{AccountCheck, checks};
use super::comparison::{AccountFact, comparisons};
use super::judge;
use super::known::{AccountKind, KnownAccounts};
use super::licences::{LicencePlan, licence_plan};
use super::modes::AccessMode;
use super::path::{PathStep, path};
use crate::facts::HandTick;
use crate::finding::{Counts, Finding, Location, Params, Severity};
use crate::reference::integration::{self, LicenceRow, Opens, RoleRow};

/// What a customer's file keeps of this room: who is what, and what was ticked by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AccountsSection {
    /// Who is what.
    pub known: KnownAccounts,
    /// Ticks by hand, by the id of what was ticked.
    pub ticks: BTreeMap<String, HandTick>,
}

/// Everything about the accounts of a customer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AccountsView {
    /// Who is what.
    pub known: KnownAccounts,
    /// Overlaps and impossible combinations.
    pub findings: Vec<AccountFinding>,
    /// How many of each severity.
    pub counts: Counts,
    /// What each account needs.
    pub checks: Vec<AccountCheck>,
    /// The order for the integration user.
    pub path: Vec<PathStep>,
    /// Older guides and today.
    pub facts: Vec<AccountFact>,
    /// People and licences.
    pub licences: LicencePlan,
    /// The integration user is an account that somebody creates.
    pub person: bool,
    /// Something can be taken back.
    pub can_undo: bool,
    /// Something can be done again.
    pub can_redo: bool,
}

/// A finding with the accounts it concerns.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AccountFinding {
    /// Room and kind.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The field it is about.
    pub field: String,
    /// The accounts it is shown on.
    pub accounts: Vec<AccountKind>,
    /// For its words.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, string | number>"))]
    pub params: Params,
}

impl AccountsView {
    /// Of what was entered. `states` are the states of expectations a survey brought.
    pub fn of(section: &AccountsSection, states: &BTreeMap<String, String>) -> Self {
        let found = judge(&section.known);
        Self {
            counts: Counts::of(&found),
            findings: found.into_iter().map(concerned).collect(),
            checks: checks(&section.known, &section.ticks, states),
            path: path(&section.known, &section.ticks, states),
            facts: comparisons(&section.known),
            licences: licence_plan(&section.known),
            person: section.known.integration_user_is_person(),
            known: section.known.clone(),
            can_undo: false,
            can_redo: false,
        }
    }
}

fn concerned(finding: Finding) -> AccountFinding {
    let field = match finding.location {
        Location::Key { key, .. } => key.unwrap_or_default(),
        // Findings of this room name a field.
        Location::Table { .. } | Location::Pointer { .. } => String::new(),
    };
    let accounts = match finding.code {
        // An overlap is shown on both.
        "accounts/administrator-is-integration-user" => {
            vec![AccountKind::Administrator, AccountKind::IntegrationUser]
        }
        "accounts/integration-user-is-salesperson" => {
            vec![AccountKind::IntegrationUser, AccountKind::Salespeople]
        }
        _ => match field.split('.').next() {
            Some("administrator") => vec![AccountKind::Administrator],
            Some("integration_user" | "primary_email" | "other_non_interactive") => {
                vec![AccountKind::IntegrationUser]
            }
            _ => vec![AccountKind::Salespeople],
        },
    };
    AccountFinding {
        code: finding.code.to_owned(),
        severity: finding.severity,
        field,
        accounts,
        params: finding.params,
    }
}

/// The people of the open list, who may be named in this room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OfferedPeople {
    /// How many there are; none when no list is open.
    pub count: Option<u32>,
    /// User names, the first of them.
    pub user_names: Vec<String>,
    /// The user the connection signs in with; none when it names nobody.
    pub connection_user: Option<String>,
}

impl OfferedPeople {
    /// How many names are offered: whoever has more types the first letters.
    const MOST: usize = 500;

    /// Of the user names of a list, as they are in it.
    pub fn of(people: &[String]) -> Self {
        let mut met = BTreeSet::new();
        Self {
            count: u32::try_from(people.len()).ok(),
            user_names: people
                .iter()
                .filter(|name| name.contains('@') && met.insert(name.to_lowercase()))
                .take(Self::MOST)
                .cloned()
                .collect(),
            connection_user: None,
        }
    }

    /// With the user of the connection string, unless it is a placeholder.
    #[must_use]
    pub fn with_connection(mut self, user: &str) -> Self {
        let user = user.trim();
        self.connection_user =
            (!user.is_empty() && !user.starts_with('{')).then(|| user.to_owned());
        self
    }
}

/// What can be chosen, the same for every customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AccountChoices {
    /// Licences.
    pub licences: Vec<LicenceChoice>,
    /// Security roles.
    pub roles: Vec<RoleChoice>,
    /// Access modes, in the order of their numbers.
    pub modes: Vec<AccessMode>,
}

/// A licence to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LicenceChoice {
    /// Id of the SKU.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its part number.
    pub sku: String,
    /// It opens Dynamics 365 Sales.
    pub opens_sales: bool,
}

/// A security role to match by its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RoleChoice {
    /// Id of the role in the root business unit, or of its template; none where it is not known.
    pub id: Option<String>,
    /// The id is that of a template.
    pub template: bool,
    /// The English name.
    pub name: String,
    /// Names in other languages, by language tag; the first is the usual one.
    pub names: BTreeMap<String, Vec<String>>,
    /// Languages whose name is a poor rendering: the English one is safer.
    pub poor: Vec<String>,
}

impl AccountChoices {
    /// All of them.
    pub fn all() -> Self {
        Self {
            licences: integration::licences().iter().map(licence).collect(),
            roles: integration::roles().iter().map(role).collect(),
            modes: AccessMode::ALL.to_vec(),
        }
    }
}

fn licence(row: &LicenceRow) -> LicenceChoice {
    LicenceChoice {
        id: row.id.clone(),
        name: row.name.clone(),
        sku: row.sku.clone(),
        opens_sales: row.opens == Opens::Sales,
    }
}

fn role(row: &RoleRow) -> RoleChoice {
    RoleChoice {
        id: row.id.clone(),
        template: row.kind == "template",
        name: row.name.clone(),
        names: row.names.clone(),
        poor: row.poor.clone(),
    }
}

/// The message ids this room needs besides those of its findings, for the test that every one is said.
pub fn message_ids() -> Vec<String> {
    let mut ids = Vec::new();
    for (id, expectations) in super::checks::every() {
        ids.push(format!("accounts-check-{id}"));
        for expectation in expectations {
            ids.extend(
                ["title", "why", "do", "look"]
                    .map(|part| format!("readiness-{expectation}.{part}")),
            );
        }
    }
    for id in super::path::EVERY {
        ids.extend(
            ["", ".where", ".why", ".wrong"].map(|part| format!("accounts-step-{id}{part}")),
        );
    }
    for fact in comparisons(&KnownAccounts::default()) {
        ids.extend(["", ".then", ".now"].map(|part| format!("accounts-fact-{}{part}", fact.id)));
    }
    for mode in AccessMode::ALL {
        ids.extend(
            ["", ".may", ".licence"].map(|part| format!("accounts-mode-{}{part}", mode.name())),
        );
    }
    ids
}
