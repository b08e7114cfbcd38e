//! Who is what, as the consultant entered it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::modes::AccessMode;
use crate::facts::{CustomerFacts, Deployment, Version};

/// A kind of account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum AccountKind {
    /// Sets the connection up.
    Administrator,
    /// Carries the changes.
    IntegrationUser,
    /// Work in Dynamics 365 Sales.
    Salespeople,
}

impl AccountKind {
    /// All of them.
    pub const ALL: [Self; 3] = [
        Self::Administrator,
        Self::IntegrationUser,
        Self::Salespeople,
    ];

    /// The name in JSON and in locale ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::IntegrationUser => "integration-user",
            Self::Salespeople => "salespeople",
        }
    }
}

/// Who is what. Everything may be missing; nothing is a secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
#[cfg_attr(
    feature = "typescript",
    derive(ts_rs::TS),
    ts(rename = "KnownAccounts")
)]
pub struct KnownAccounts {
    /// How Business Central runs, by name; empty when that is not known.
    pub deployment: String,
    /// Its version, `14.21` or `NAV 2018 CU41`; empty when that is not known.
    pub version: String,
    /// The administrator.
    pub administrator: KnownAccount,
    /// The integration user.
    pub integration_user: KnownAccount,
    /// The integration user's primary e-mail in Dataverse.
    pub primary_email: String,
    /// Non-interactive users of the environment besides the integration user.
    pub other_non_interactive: u32,
    /// The salespeople.
    pub salespeople: Vec<Salesperson>,
    /// The licence the salespeople get who have none of their own: id of its SKU, `none`, or empty when that is not
    /// decided.
    pub salespeople_licence: String,
    /// Licences the customer has to give away, by id of their SKU.
    pub owned: Vec<OwnedLicence>,
}

/// An account as it is or will be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct KnownAccount {
    /// User name.
    pub user_name: String,
    /// Id of the licence's SKU, `none`, or empty when that is not known.
    pub licence: String,
    /// None when that is not known.
    pub access_mode: Option<AccessMode>,
    /// Ids of security roles it holds or will hold.
    pub roles: Vec<String>,
}

/// A salesperson.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Salesperson {
    /// Display name.
    pub name: String,
    /// User name.
    pub user_name: String,
    /// A licence of their own, as in [`KnownAccounts::salespeople_licence`]; empty: that of all.
    pub licence: String,
}

/// Licences the customer has.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OwnedLicence {
    /// Id of the SKU.
    pub sku: String,
    /// How many are free.
    pub count: u32,
}

/// What stands for "no licence".
pub(super) const NO_LICENCE: &str = "none";

impl KnownAccounts {
    /// Takes over what is known about the customer elsewhere.
    pub fn meet(&mut self, customer: &CustomerFacts) {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        self.deployment = customer
            .deployment
            .map_or_else(String::new, |deployment| deployment.name().to_owned());
        self.version = customer
            .version
            .map_or_else(String::new, |version| version.to_string());
        self.administrator.user_name = text(&customer.administrator);
        self.integration_user.user_name = text(&customer.integration_user);
    }

    /// Says what of it is known about the customer, whichever room asks. A version that cannot be read is none.
    pub fn give(&self, customer: &mut CustomerFacts) {
        customer.deployment = self.deployment();
        customer.version = self.version();
        customer.administrator = self.administrator.named().map(str::to_owned);
        customer.integration_user = self.integration_user.named().map(str::to_owned);
    }

    /// Without what is known about the customer whichever room asks.
    #[must_use]
    pub fn own(&self) -> Self {
        let mut own = self.clone();
        own.meet(&CustomerFacts::default());
        own
    }

    /// Takes over who the salespeople are, as display and user names. Who was there already keeps their licence.
    pub fn take_people(&mut self, people: impl IntoIterator<Item = (String, String)>) {
        let before: BTreeMap<String, String> = std::mem::take(&mut self.salespeople)
            .into_iter()
            .rev() // the first of several counts
            .map(|person| (plain(&person.user_name), person.licence))
            .collect();
        self.salespeople = people
            .into_iter()
            .map(|(name, user_name)| Salesperson {
                licence: Some(plain(&user_name))
                    .filter(|name| !name.is_empty())
                    .and_then(|name| before.get(&name).cloned())
                    .unwrap_or_default(),
                name,
                user_name,
            })
            .collect();
    }

    /// How Business Central runs, when that is known.
    pub fn deployment(&self) -> Option<Deployment> {
        Deployment::named(self.deployment.trim())
    }

    /// Its version, when that is known.
    pub fn version(&self) -> Option<Version> {
        Version::read(&self.version)
    }

    /// The integration user is an account that somebody creates; with Entra Business Central makes an application user
    /// by itself. Not known: it may be one.
    pub fn integration_user_is_person(&self) -> bool {
        !matches!(
            self.deployment(),
            Some(Deployment::Online | Deployment::OnPremEntra)
        )
    }

    /// *Dataverse Connection Setup* (table 7200) exists. Not known: it may.
    pub(super) fn dataverse_setup(&self) -> bool {
        !self.integration_user_is_person()
            || self
                .version()
                .is_none_or(|version| version >= Version::bc(16))
    }
}

impl KnownAccount {
    /// The user name without outer blanks; none when nobody is named.
    pub fn named(&self) -> Option<&str> {
        Some(self.user_name.trim()).filter(|name| !name.is_empty())
    }

    /// It has no licence, and that is known.
    pub(super) fn unlicensed(&self) -> bool {
        self.licence == NO_LICENCE
    }

    /// It holds a role, by its id.
    pub(super) fn holds(&self, id: &str) -> bool {
        self.roles.iter().any(|role| role.eq_ignore_ascii_case(id))
    }
}

/// Names of accounts compare without case and outer blanks.
pub(super) fn same(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// A name as it compares.
pub(super) fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}
