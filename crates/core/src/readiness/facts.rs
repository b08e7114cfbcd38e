//! What is known about one customer, whatever the environment looks like.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use super::asked::Asked;
use super::snapshot::Guid;
use crate::facts::{CustomerFacts, Deployment, Version};

/// The facts an environment is judged by. They hold no secret.
#[derive(Debug, Clone, Deserialize)]
pub struct Facts {
    /// How Business Central runs: online, on-premises with Entra, or legacy.
    #[serde(deserialize_with = "deployment")]
    pub deployment: Deployment,
    /// Before the connection is enabled, or after.
    pub phase: Phase,
    /// The version of Business Central or Dynamics NAV.
    #[serde(deserialize_with = "version")]
    pub bc_version: Version,
    /// The Dataverse environment, as it was written.
    pub environment_url: String,
    /// The customer's tenant.
    pub tenant_id: Option<Guid>,
    #[serde(default)]
    administrator: Option<Administrator>,
    #[serde(default)]
    integration_user: Option<IntegrationUser>,
    /// The company in Business Central.
    pub company: Option<Company>,
    /// Who owns records in Dataverse.
    pub ownership_model: Option<Ownership>,
    /// An integration with Dynamics 365 Sales from before Dataverse is being upgraded.
    #[serde(default)]
    pub upgrading_from_sales: bool,
    /// What is used.
    #[serde(default)]
    pub features: Features,
    /// The day the client secret ends.
    pub secret_expires: Option<Date>,
    /// The day everything is judged by.
    pub today: Date,
}

/// Where the set-up stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Phase {
    /// The connection is not enabled yet.
    #[default]
    Before,
    /// It is.
    After,
}

/// Who owns records in Dataverse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Ownership {
    /// The salesperson.
    Person,
    /// A team of the company's business unit.
    Team,
}

/// A company of Business Central.
#[derive(Debug, Clone, Deserialize)]
pub struct Company {
    /// Its id.
    pub id: Guid,
    /// Its name.
    pub name: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Administrator {
    username: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
struct IntegrationUser {
    email: Option<String>,
    application_id: Option<Guid>,
}

/// What of the integration is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[allow(clippy::struct_excessive_bools)] // switches of two set-up pages, independent of each other
pub struct Features {
    /// Dynamics 365 Sales.
    pub sales: bool,
    /// Unit groups instead of single units.
    pub unit_group_mapping: bool,
    /// Sales Professional instead of Sales Enterprise.
    pub sales_professional: bool,
    /// Virtual tables.
    pub virtual_tables: bool,
    /// The new sales pricing experience.
    pub new_pricing: bool,
    /// Legacy sales order integration.
    pub legacy_sales_orders: bool,
    /// Bidirectional synchronisation of sales orders.
    pub bidirectional_sales_orders: bool,
    /// Sales orders are created automatically.
    pub auto_create_sales_orders: bool,
    /// Sales quotes are processed automatically.
    pub auto_process_sales_quotes: bool,
    /// Item availability is synchronised.
    pub item_availability: bool,
    /// Several companies share the environment.
    pub multi_company: bool,
}

impl Default for Features {
    fn default() -> Self {
        Self {
            sales: true,
            unit_group_mapping: true,
            sales_professional: false,
            virtual_tables: false,
            new_pricing: false,
            legacy_sales_orders: false,
            bidirectional_sales_orders: false,
            auto_create_sales_orders: false,
            auto_process_sales_quotes: false,
            item_availability: false,
            multi_company: false,
        }
    }
}

/// What has to be known before anything can be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Missing {
    /// How Business Central runs; on-premises environments of Dynamics 365 cannot be asked.
    Deployment,
    /// Its version.
    Version,
    /// The address of the environment.
    Environment,
}

impl Facts {
    /// The facts of a customer: what every room knows, and what was said in this one.
    ///
    /// # Errors
    /// With what has to be known before anything can be judged.
    pub fn of(customer: &CustomerFacts, asked: &Asked, today: Date) -> Result<Self, Vec<Missing>> {
        let deployment = customer.deployment.filter(|deployment| {
            !matches!(deployment, Deployment::ActiveDirectory | Deployment::Ifd)
        });
        let environment = filled(customer.environment_url.as_deref());
        let (Some(deployment), Some(bc_version), Some(environment)) =
            (deployment, customer.version, environment)
        else {
            let all = [
                (deployment.is_none(), Missing::Deployment),
                (customer.version.is_none(), Missing::Version),
                (environment.is_none(), Missing::Environment),
            ];
            let missing = all.into_iter().filter(|(is, _)| *is);
            return Err(missing.map(|(_, what)| what).collect());
        };
        let guid = |text: &str| filled(Some(text)).map(Guid::new);
        let email = filled(customer.integration_user.as_deref()).map(str::to_owned);
        let application_id = guid(&asked.application_user);
        Ok(Self {
            deployment,
            phase: asked.phase,
            bc_version,
            environment_url: environment.to_owned(),
            tenant_id: customer.tenant_id.as_deref().and_then(guid),
            administrator: filled(customer.administrator.as_deref()).map(|name| Administrator {
                username: Some(name.to_owned()),
            }),
            integration_user: (email.is_some() || application_id.is_some()).then_some(
                IntegrationUser {
                    email,
                    application_id,
                },
            ),
            company: guid(&asked.company_id).map(|id| Company {
                id,
                name: asked.company_name.trim().to_owned(),
            }),
            ownership_model: asked.ownership,
            upgrading_from_sales: asked.upgrading_from_sales,
            features: asked.features.clone(),
            secret_expires: asked.secret_expires.trim().parse().ok(),
            today,
        })
    }

    /// The connection signs in with user name and password.
    pub fn legacy(&self) -> bool {
        self.deployment == Deployment::LegacyOAuth
    }

    /// Business Central online.
    pub fn online(&self) -> bool {
        self.deployment == Deployment::Online
    }

    /// The connection is enabled.
    pub fn after(&self) -> bool {
        self.phase == Phase::After
    }

    /// *Dataverse Connection Setup* (table 7200) exists: everywhere but in the versions before Business Central 16.
    pub fn dataverse_setup(&self) -> bool {
        !self.legacy() || self.bc_version >= Version::bc(16)
    }

    /// The administrator's user name; blank counts as none.
    pub fn administrator(&self) -> Option<&str> {
        filled(self.administrator.as_ref()?.username.as_deref())
    }

    /// The integration user's user name as it is entered in Business Central; blank counts as none.
    pub fn integration_user(&self) -> Option<&str> {
        filled(self.integration_user.as_ref()?.email.as_deref())
    }

    /// The AppId of the application user.
    pub fn application_id(&self) -> Option<&Guid> {
        self.integration_user.as_ref()?.application_id.as_ref()
    }
}

fn filled(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn deployment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Deployment, D::Error> {
    let name = String::deserialize(deserializer)?;
    Deployment::named(&name).ok_or_else(|| serde::de::Error::custom(name))
}

fn version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Version, D::Error> {
    #[derive(Deserialize)]
    #[serde(tag = "product", rename_all = "lowercase")]
    enum Product {
        Bc { major: u16, minor: u16 },
        Nav { year: u16, cumulative_update: u16 },
    }
    Ok(match Product::deserialize(deserializer)? {
        Product::Bc { major, minor } => Version::Bc { major, minor },
        Product::Nav {
            year,
            cumulative_update: update,
        } => Version::Nav { year, update },
    })
}
