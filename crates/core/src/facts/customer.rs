//! What is known about a customer, told once and used by every room: rooms read it and add to it, none owns it.

use serde::{Deserialize, Serialize};

use super::{Deployment, Version};

/// What is known about a customer. Texts are as somebody wrote them; the rooms judge them. It holds no secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CustomerFacts {
    /// How Business Central runs.
    #[serde(skip_serializing_if = "Option::is_none", with = "deployment")]
    #[cfg_attr(feature = "typescript", ts(type = "string", optional))]
    pub deployment: Option<Deployment>,
    /// The version of Business Central or Dynamics NAV, `14.21`.
    #[serde(skip_serializing_if = "Option::is_none", with = "version")]
    #[cfg_attr(feature = "typescript", ts(type = "string", optional))]
    pub version: Option<Version>,
    /// Address of the Dataverse environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub environment_url: Option<String>,
    /// The tenant's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub tenant_id: Option<String>,
    /// The tenant's first domain, `contoso.onmicrosoft.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub initial_domain: Option<String>,
    /// Domains the tenant has proved to own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub verified_domains: Vec<String>,
    /// Id of the customer's app registration.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub app_id: Option<String>,
    /// Address of Business Central's web client.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub web_client_url: Option<String>,
    /// User name of the administrator account.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub administrator: Option<String>,
    /// E-mail of the integration user.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub integration_user: Option<String>,
}

impl CustomerFacts {
    /// The domains user names may have: those the tenant owns, and the one it began with.
    pub fn domains(&self) -> Vec<String> {
        let all = self.verified_domains.iter().chain(&self.initial_domain);
        let mut domains: Vec<String> = Vec::new();
        for domain in all.map(|domain| domain.trim()) {
            let known = |one: &String| one.eq_ignore_ascii_case(domain);
            if !domain.is_empty() && !domains.iter().any(known) {
                domains.push(domain.to_owned());
            }
        }
        domains
    }

    /// Somebody said which domains user names may have; the one every tenant begins with is told by its ending.
    pub fn learn_domains(&mut self, domains: &[String]) {
        let is_initial = |domain: &&String| domain.to_lowercase().ends_with(".onmicrosoft.com");
        if self.initial_domain.is_none() {
            self.initial_domain = domains.iter().find(is_initial).cloned();
        }
        let initial = self.initial_domain.as_ref();
        self.verified_domains = domains
            .iter()
            .filter(|domain| initial.is_none_or(|initial| !initial.eq_ignore_ascii_case(domain)))
            .cloned()
            .collect();
    }
}

mod deployment {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::facts::Deployment;

    #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde hands it over so
    pub fn serialize<S: Serializer>(of: &Option<Deployment>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_some(&of.map(Deployment::name))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Deployment>, D::Error> {
        let name = Option::<String>::deserialize(from)?;
        name.map(|name| Deployment::named(&name).ok_or_else(|| D::Error::custom("deployment")))
            .transpose()
    }
}

mod version {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::facts::Version;

    #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde hands it over so
    pub fn serialize<S: Serializer>(of: &Option<Version>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_some(&of.map(|version| version.to_string()))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Version>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        text.map(|text| Version::read(&text).ok_or_else(|| D::Error::custom("version")))
            .transpose()
    }
}
