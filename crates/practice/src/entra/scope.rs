//! Scopes: `{resource}/{permission}`, and the words of OpenID Connect.

use super::Refusal;
use crate::practice::Shared;
use crate::trouble::Trouble;

/// A service tokens are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Resource {
    Dataverse,
    BusinessCentral,
    Graph,
    Discovery,
}

impl Resource {
    /// The name in data files and locale ids.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dataverse => "dataverse",
            Self::BusinessCentral => "business-central",
            Self::Graph => "graph",
            Self::Discovery => "discovery",
        }
    }

    /// Whose permission it is: the list of environments belongs to Dataverse.
    pub(crate) fn owner(self) -> Self {
        match self {
            Self::Discovery => Self::Dataverse,
            Self::Dataverse | Self::BusinessCentral | Self::Graph => self,
        }
    }

    /// What an app may ask of it in a person's name.
    fn permissions(self) -> &'static [&'static str] {
        match self {
            Self::Dataverse | Self::Discovery => &["user_impersonation"],
            Self::BusinessCentral => &["Financials.ReadWrite.All", "user_impersonation"],
            Self::Graph => &[
                "User.Read",
                "User.ReadBasic.All",
                "User.Read.All",
                "Organization.Read.All",
                "LicenseAssignment.Read.All",
                "Domain.Read.All",
                "Application.Read.All",
                "Directory.Read.All",
                "DelegatedPermissionGrant.Read.All",
            ],
        }
    }
}

const DATAVERSE: &str = "00000007-0000-0000-c000-000000000000";
const BUSINESS_CENTRAL: &str = "996def3d-b36c-4153-8607-a6fd3c01b89f";
const GRAPH: &str = "00000003-0000-0000-c000-000000000000";

/// What is wanted of one service.
#[derive(Debug, Clone)]
pub(crate) struct Wanted {
    pub(crate) resource: Resource,
    /// As it was asked for, without a slash at the end: what the token is for.
    pub(crate) audience: String,
    pub(crate) permissions: Vec<String>,
}

/// A scope that was understood.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    pub(crate) wanted: Vec<Wanted>,
    pub(crate) openid: bool,
    pub(crate) profile: bool,
    pub(crate) offline: bool,
}

impl Scope {
    /// Reads a scope.
    pub(crate) fn read(shared: &Shared, index: usize, text: &str) -> Result<Self, Refusal> {
        let mut scope = Self::default();
        for part in text.split_ascii_whitespace() {
            match part {
                "openid" => scope.openid = true,
                "profile" => scope.profile = true,
                "offline_access" => scope.offline = true,
                "email" => {}
                part => scope.add(shared, index, part)?,
            }
        }
        Ok(scope)
    }

    fn add(&mut self, shared: &Shared, index: usize, part: &str) -> Result<(), Refusal> {
        let (audience, permission) = match part.rsplit_once('/') {
            Some((audience, permission)) => (audience.trim_end_matches('/'), permission),
            None => (shared.addresses.graph.as_str(), part),
        };
        let Some(resource) = resource(shared, index, audience) else {
            // Something that is no address cannot be the name of a service either.
            let code = if audience.contains("://") {
                500_011
            } else {
                70011
            };
            return Err(Refusal::new(code)
                .detail(if code == 70011 { part } else { audience })
                .tenant(&shared.customer(index).name));
        };
        if permission != ".default" && !resource.permissions().contains(&permission) {
            return Err(Refusal::new(70011).detail(part));
        }
        let has = |trouble| shared.has(index, trouble);
        if resource == Resource::Dataverse && has(Trouble::EnvironmentGone) {
            return Err(Refusal::new(500_011)
                .detail(audience)
                .tenant(&shared.customer(index).name));
        }
        if resource == Resource::BusinessCentral && has(Trouble::BusinessCentralNotSubscribed) {
            return Err(Refusal::new(650_052)
                .detail(audience)
                .tenant(&shared.customer(index).name));
        }
        if resource == Resource::BusinessCentral && has(Trouble::PermissionMissing) {
            return Err(Refusal::new(650_057).detail(BUSINESS_CENTRAL));
        }
        match self.wanted.iter_mut().find(|one| one.audience == audience) {
            Some(one) => one.permissions.push(permission.to_owned()),
            None => self.wanted.push(Wanted {
                resource,
                audience: audience.to_owned(),
                permissions: vec![permission.to_owned()],
            }),
        }
        Ok(())
    }

    /// The one service a token can be for; the first one where only the words of OpenID Connect were said.
    pub(crate) fn one(mut self, text: &str) -> Result<Self, Refusal> {
        if self.wanted.len() > 1 {
            return Err(Refusal::new(28000).detail(text));
        }
        self.wanted.truncate(1);
        Ok(self)
    }
}

/// The service of an address.
pub(crate) fn resource(shared: &Shared, index: usize, audience: &str) -> Option<Resource> {
    let addresses = &shared.addresses;
    let same = |one: &str| one.eq_ignore_ascii_case(audience);
    let environment = &addresses.customers[index].environment;
    if same(environment) || same(&with_name(environment)) || same(DATAVERSE) {
        Some(Resource::Dataverse)
    } else if same(&addresses.business_central)
        || same(&with_name(&addresses.business_central))
        || same("https://api.businesscentral.dynamics.com")
        || same(BUSINESS_CENTRAL)
    {
        Some(Resource::BusinessCentral)
    } else if same(&addresses.graph)
        || same(&with_name(&addresses.graph))
        || same("https://graph.microsoft.com")
        || same(GRAPH)
    {
        Some(Resource::Graph)
    } else if same(&addresses.discovery) || same(&with_name(&addresses.discovery)) {
        Some(Resource::Discovery)
    } else {
        None
    }
}

/// Loopback by its name.
fn with_name(address: &str) -> String {
    address.replacen("127.0.0.1", "localhost", 1)
}
