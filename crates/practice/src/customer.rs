//! A customer to practise on: who can sign in, what is registered, and what is in the environment.
//!
//! The environment is kept in the form of a snapshot (`schemas/snapshot.schema.json`), because that is the form in
//! which environments are described everywhere else: a reference case, a saved survey and the built-in data are the
//! same kind of thing, and each can be served.

use serde::Deserialize;
use serde_json::Value;

use crate::practice::PracticeError;

/// A customer with a tenant of its own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// A short name, unique among the customers of a practice tenant.
    pub id: String,
    /// The name on the pages.
    pub name: String,
    /// The tenant.
    pub tenant: Tenant,
    /// App registrations.
    #[serde(default)]
    pub applications: Vec<Application>,
    /// Who can sign in.
    #[serde(default)]
    pub accounts: Vec<Account>,
    /// The environment of Business Central.
    pub business_central: BusinessCentral,
    /// The environment, in the form of a snapshot.
    #[serde(default)]
    pub environment: Value,
    /// What was consented to before anybody signs in, for everybody: `dataverse`, `business-central`.
    #[serde(default)]
    pub consented: Vec<String>,
    /// Services that give no token, with the number of the refusal.
    #[serde(default)]
    pub refused: Vec<(String, u32)>,
    /// Whoever can sign in may read everything in the environment, and needs no user in it.
    #[serde(default)]
    pub anybody: bool,
}

/// An Entra tenant.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenant {
    /// Its id.
    pub id: String,
    /// Its verified domains.
    pub domains: Vec<String>,
}

/// An app registration.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// Application (client) id.
    pub id: String,
    /// The name the consent page shows.
    pub name: String,
    /// Which platform its redirect URIs are registered under.
    pub platform: Platform,
    /// Redirect URIs.
    #[serde(default)]
    pub redirects: Vec<String>,
    /// "Allow public client flows".
    #[serde(default)]
    pub public_flows: bool,
    /// Client secrets.
    #[serde(default)]
    pub secrets: Vec<ClientSecret>,
    /// Public keys of certificates, RSA in DER form (PKCS #1), in base64.
    #[serde(default)]
    pub certificates: Vec<String>,
}

/// The platform of redirect URIs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Mobile and desktop applications.
    Native,
    /// Web: redeeming a code takes a secret.
    Web,
    /// Single-page application: redeeming a code takes an Origin header.
    Spa,
}

/// A client secret that was invented for practice; it opens nothing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientSecret {
    /// The secret.
    pub value: String,
    /// Its end date is past.
    #[serde(default)]
    pub ended: bool,
}

/// Somebody who can sign in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// User name.
    pub upn: String,
    /// Name.
    pub name: String,
    /// Object id in Entra.
    pub oid: String,
    /// The password of the password flow; invented, opens nothing.
    #[serde(default)]
    pub password: String,
    /// May consent for everybody.
    #[serde(default)]
    pub administrator: bool,
    /// Is at home in another tenant.
    #[serde(default)]
    pub guest: bool,
    /// Sign-in is blocked.
    #[serde(default)]
    pub disabled: bool,
}

/// An environment of Business Central.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BusinessCentral {
    /// Its name.
    pub environment: String,
    /// `Production` or `Sandbox`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Country of the localisation.
    pub country: String,
}

impl Customer {
    /// Contoso, the built-in customer. Everything is as it should be until trouble is switched on.
    ///
    /// # Errors
    /// When the built-in data cannot be read, which the tests make impossible.
    pub fn contoso() -> Result<Self, PracticeError> {
        read(
            include_str!("../data/contoso.json"),
            include_str!("../data/contoso.environment.json"),
        )
    }

    /// Fabrikam, a second customer with a tenant of its own and an older Business Central.
    ///
    /// # Errors
    /// As for [`Customer::contoso`].
    pub fn fabrikam() -> Result<Self, PracticeError> {
        read(
            include_str!("../data/fabrikam.json"),
            include_str!("../data/fabrikam.environment.json"),
        )
    }
}

fn read(customer: &str, environment: &str) -> Result<Customer, PracticeError> {
    let mut customer: Customer = serde_json::from_str(customer).map_err(PracticeError::Data)?;
    customer.environment = serde_json::from_str(environment).map_err(PracticeError::Data)?;
    Ok(customer)
}
