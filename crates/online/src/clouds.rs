//! Microsoft's clouds: who signs people in, under which names environments lie, and which addresses are refused.
//!
//! A cloud is known by the suffix of an environment's host and by nothing else. What is not in the table is not
//! asked: neither a host that only looks alike nor one that an answer from the network names
//! (`oauth.md` section 1, `live-checks.md` sections 2 and 3).

use std::net::IpAddr;

use jetbridge_core::facts::AppId;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use url::{Host, Url};

/// The name of a cloud in files and messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CloudName {
    /// The commercial cloud.
    Global,
    /// US Government Community Cloud; its tenants live in the worldwide Entra.
    Gcc,
    /// US GCC High.
    GccHigh,
    /// US Department of Defense.
    Dod,
    /// China, operated by 21Vianet.
    China,
    /// The practice tenant on this computer.
    Practice,
}

impl CloudName {
    /// The name in files and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::Gcc => "gcc",
            Self::GccHigh => "gcc-high",
            Self::Dod => "dod",
            Self::China => "china",
            Self::Practice => "practice",
        }
    }
}

/// A row of `oauth.md` section 1.
struct Row {
    name: CloudName,
    authority: &'static str,
    discovery: &'static str,
    business_central: Option<&'static str>,
    graph: Option<&'static str>,
}

/// The worldwide Business Central; whether it exists in sovereign clouds is not documented (`oauth.md` section 1).
const BUSINESS_CENTRAL: &str = "https://api.businesscentral.dynamics.com";
const GRAPH: &str = "https://graph.microsoft.com";

const ROWS: [Row; 5] = [
    Row {
        name: CloudName::Global,
        authority: "https://login.microsoftonline.com",
        discovery: "https://globaldisco.crm.dynamics.com",
        business_central: Some(BUSINESS_CENTRAL),
        graph: Some(GRAPH),
    },
    Row {
        name: CloudName::Gcc,
        authority: "https://login.microsoftonline.com",
        discovery: "https://globaldisco.crm9.dynamics.com",
        business_central: Some(BUSINESS_CENTRAL),
        graph: Some(GRAPH),
    },
    Row {
        name: CloudName::GccHigh,
        authority: "https://login.microsoftonline.us",
        discovery: "https://globaldisco.crm.microsoftdynamics.us",
        business_central: None,
        graph: None,
    },
    Row {
        name: CloudName::Dod,
        authority: "https://login.microsoftonline.us",
        discovery: "https://globaldisco.crm.appsplatform.us",
        business_central: None,
        graph: None,
    },
    Row {
        name: CloudName::China,
        authority: "https://login.partner.microsoftonline.cn",
        discovery: "https://globaldisco.crm.dynamics.cn",
        business_central: None,
        graph: None,
    },
];

/// An address that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AddressFault {
    /// No address at all.
    #[error("not an address")]
    NotAnAddress,
    /// `http` outside this computer.
    #[error("not https")]
    NotHttps,
    /// A host under no suffix of the table; also one that only looks alike.
    #[error("{0} is no environment of a known cloud")]
    UnknownHost(String),
    /// The German cloud was closed on 29 October 2021.
    #[error("{0} belongs to the closed German cloud")]
    ClosedCloud(String),
    /// A service of the cloud that is not documented to exist.
    #[error("this cloud is not documented to have the service")]
    NoSuchService,
    /// A tenant that is neither a GUID nor a domain, or a word that stands for many tenants.
    #[error("not a tenant")]
    NotATenant,
    /// A challenge that names no authority, or one of another cloud.
    #[error("{0} is no authority of this cloud")]
    ForeignAuthority(String),
}

/// Scheme, host and port, and nothing more: `https://contoso.crm4.dynamics.com`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Origin(String);

impl Origin {
    /// The origin of an address; user names in it and other schemes are refused.
    pub fn of(url: &Url) -> Option<Self> {
        let right = matches!(url.scheme(), "https" | "http")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none();
        right.then(|| Self(url.origin().ascii_serialization()))
    }

    /// As text without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host without the port.
    pub fn host(&self) -> &str {
        let host = self.0.split_once("://").map_or("", |(_, rest)| rest);
        match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        }
    }

    /// The address of a path on it.
    pub fn at(&self, path: &str) -> String {
        format!("{}/{}", self.0, path.trim_start_matches('/'))
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// This computer and no other.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => IpAddr::V4(ip).is_loopback(),
        Some(Host::Ipv6(ip)) => IpAddr::V6(ip).is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// Where the practice tenant listens; every part is an `http` address of this computer.
#[derive(Debug, Clone)]
pub struct PracticeAddresses<'a> {
    /// In place of the sign-in host.
    pub authority: &'a str,
    /// In place of Business Central.
    pub business_central: &'a str,
    /// In place of the list of environments.
    pub discovery: &'a str,
    /// In place of Microsoft Graph.
    pub graph: &'a str,
}

/// A cloud: one that Microsoft runs, or the practice tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cloud {
    name: CloudName,
    authority: Origin,
    discovery: Origin,
    business_central: Option<Origin>,
    graph: Option<Origin>,
}

impl Cloud {
    /// One of Microsoft's clouds; none for the practice tenant, which has no fixed address.
    pub fn named(name: CloudName) -> Option<Self> {
        let row = ROWS.iter().find(|row| row.name == name)?;
        let fixed = |text: &str| Origin(text.to_owned());
        Some(Self {
            name,
            authority: fixed(row.authority),
            discovery: fixed(row.discovery),
            business_central: row.business_central.map(fixed),
            graph: row.graph.map(fixed),
        })
    }

    /// The cloud an environment lies in, by the suffix of its host.
    ///
    /// # Errors
    /// When the address cannot be read, is not `https` or lies under no suffix of the table.
    pub fn of_environment(address: &str) -> Result<Self, AddressFault> {
        let url = read(address)?;
        if url.scheme() != "https" {
            return Err(AddressFault::NotHttps);
        }
        let host = url.host_str().unwrap_or_default();
        let name = cloud_of(host)?;
        Self::named(name).ok_or_else(|| AddressFault::UnknownHost(host.to_owned()))
    }

    /// The practice tenant.
    ///
    /// # Errors
    /// When an address is not `http` on this computer.
    pub fn practice(addresses: &PracticeAddresses<'_>) -> Result<Self, AddressFault> {
        Ok(Self {
            name: CloudName::Practice,
            authority: loopback(addresses.authority)?,
            discovery: loopback(addresses.discovery)?,
            business_central: Some(loopback(addresses.business_central)?),
            graph: Some(loopback(addresses.graph)?),
        })
    }

    /// Its name.
    pub fn name(&self) -> CloudName {
        self.name
    }

    /// The practice tenant: shown with a banner, and the only one that may speak plain `http`.
    pub fn is_practice(&self) -> bool {
        self.name == CloudName::Practice
    }

    /// Who signs people in.
    pub fn authority(&self) -> &Origin {
        &self.authority
    }

    /// An environment of this cloud, to ask for a token: `contoso.crm4.dynamics.com`, with or without scheme and path.
    ///
    /// # Errors
    /// When the address cannot be read or is no environment of this cloud.
    pub fn environment(&self, address: &str) -> Result<Resource, AddressFault> {
        let url = read(address)?;
        if self.is_practice() {
            return Ok(Resource::dataverse(loopback(address)?));
        }
        if url.scheme() != "https" {
            return Err(AddressFault::NotHttps);
        }
        let host = url.host_str().unwrap_or_default();
        if cloud_of(host)? != self.name || url.port().is_some() {
            return Err(AddressFault::UnknownHost(host.to_owned()));
        }
        Origin::of(&url)
            .map(Resource::dataverse)
            .ok_or(AddressFault::NotAnAddress)
    }

    /// Business Central.
    ///
    /// # Errors
    /// When the cloud is not documented to have it.
    pub fn business_central(&self) -> Result<Resource, AddressFault> {
        let origin = self.business_central.clone();
        origin
            .map(|origin| Resource {
                origin,
                permission: "Financials.ReadWrite.All",
            })
            .ok_or(AddressFault::NoSuchService)
    }

    /// The list of environments, a resource of its own.
    pub fn discovery(&self) -> Resource {
        Resource::dataverse(self.discovery.clone())
    }

    /// Microsoft Graph, for the checks that somebody switched on; with one permission.
    ///
    /// # Errors
    /// When the address in this cloud is not documented here.
    pub fn graph(&self, permission: &'static str) -> Result<Resource, AddressFault> {
        let origin = self.graph.clone().ok_or(AddressFault::NoSuchService)?;
        Ok(Resource { origin, permission })
    }

    /// The tenant that an environment names in its refusal of a call without a token
    /// (`WWW-Authenticate: Bearer authorization_uri=…, resource_id=…`).
    ///
    /// # Errors
    /// When a part is missing, the authority is not the one of this cloud, or the resource is another one: a server
    /// must not be able to send a sign-in, and with it a token, somewhere else.
    pub fn challenged(
        &self,
        headers: &[&str],
        resource: &Resource,
    ) -> Result<Tenant, AddressFault> {
        // One header; several are for servers on premises, which are not signed in to this way.
        let [header] = headers else {
            return Err(AddressFault::NotAnAddress);
        };
        let challenge = Challenge::read(header).ok_or(AddressFault::NotAnAddress)?;
        let (Some(authority), Some(id)) = (
            challenge.value("authorization_uri"),
            challenge.value("resource_id"),
        ) else {
            return Err(AddressFault::NotAnAddress);
        };
        let url = Url::parse(authority).map_err(|_| AddressFault::NotAnAddress)?;
        if Origin::of(&url).as_ref() != Some(&self.authority) {
            let host = url.host_str().unwrap_or_default().to_owned();
            return Err(AddressFault::ForeignAuthority(host));
        }
        let named = Url::parse(id).ok().as_ref().and_then(Origin::of);
        if named.is_none_or(|named| !resource.is_served_by(&named)) {
            return Err(AddressFault::UnknownHost(id.to_owned()));
        }
        let segment = url.path_segments().and_then(|mut parts| parts.next());
        Tenant::read(segment.unwrap_or_default())
    }
}

/// A customer's tenant: its GUID or one of its domains. Words that stand for many tenants are none, because the
/// registration of the customer is for one tenant (`oauth.md` section 1, rule 1).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Tenant(String);

impl Tenant {
    /// Reads a GUID or a domain name; it becomes part of a path, so nothing else goes in.
    ///
    /// # Errors
    /// For every other text.
    pub fn read(text: &str) -> Result<Self, AddressFault> {
        let text = text.trim();
        if let Some(id) = AppId::read(text) {
            return Ok(Self(id.as_str().to_owned()));
        }
        let label = |part: &str| {
            (1..=63).contains(&part.len())
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && !part.starts_with('-')
                && !part.ends_with('-')
        };
        let domain = text.len() <= 253 && text.contains('.') && text.split('.').all(label);
        domain
            .then(|| Self(text.to_ascii_lowercase()))
            .ok_or(AddressFault::NotATenant)
    }

    /// The segment of the path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The GUID, where it is one.
    pub fn id(&self) -> Option<AppId> {
        AppId::read(&self.0)
    }
}

impl std::fmt::Display for Tenant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a token is for: one service at one address, with one permission.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Resource {
    origin: Origin,
    permission: &'static str,
}

impl Resource {
    fn dataverse(origin: Origin) -> Self {
        Self {
            origin,
            permission: "user_impersonation",
        }
    }

    /// The address of the service; a token for it goes nowhere else.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The address of a path on it.
    pub fn at(&self, path: &str) -> String {
        self.origin.at(path)
    }

    /// The scope a person grants.
    pub fn scope(&self) -> String {
        format!("{}/{}", self.origin, self.permission)
    }

    /// The scope an app asks for in its own name.
    pub fn whole(&self) -> String {
        format!("{}/.default", self.origin)
    }

    /// The permission without the address.
    pub fn permission(&self) -> &'static str {
        self.permission
    }

    /// This very address, or the other spelling of the same environment: `{org}.crm4…` and `{org}.api.crm4…`.
    pub fn is_served_by(&self, origin: &Origin) -> bool {
        let short = |origin: &Origin| origin.as_str().replacen(".api.crm", ".crm", 1);
        self.origin == *origin
            || (cloud_of(self.origin.host()).is_ok()
                && cloud_of(origin.host()).is_ok()
                && short(&self.origin) == short(origin))
    }
}

/// Reads what a person typed: with or without scheme, path and slash.
fn read(address: &str) -> Result<Url, AddressFault> {
    let text = address.trim();
    let whole = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let url = Url::parse(&whole).map_err(|_| AddressFault::NotAnAddress)?;
    Origin::of(&url).ok_or(AddressFault::NotAnAddress)?;
    Ok(url)
}

fn loopback(address: &str) -> Result<Origin, AddressFault> {
    let url = Url::parse(address.trim()).map_err(|_| AddressFault::NotAnAddress)?;
    if url.scheme() != "http" || !is_loopback(&url) {
        return Err(AddressFault::UnknownHost(
            url.host_str().unwrap_or_default().to_owned(),
        ));
    }
    Origin::of(&url).ok_or(AddressFault::NotAnAddress)
}

/// `{organisation}[.api].crm[number].{domain}`; the number is of the worldwide domain only.
fn cloud_of(host: &str) -> Result<CloudName, AddressFault> {
    let unknown = || AddressFault::UnknownHost(host.to_owned());
    let (organisation, rest) = host.split_once('.').ok_or_else(unknown)?;
    let rest = rest.strip_prefix("api.").unwrap_or(rest);
    let (crm, domain) = rest.split_once('.').ok_or_else(unknown)?;
    let number = crm.strip_prefix("crm").ok_or_else(unknown)?;
    let digits = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    if organisation.is_empty() || organisation == "globaldisco" || !digits {
        return Err(unknown());
    }
    match (domain, number) {
        ("dynamics.com", "9") => Ok(CloudName::Gcc),
        ("dynamics.com", _) => Ok(CloudName::Global),
        ("microsoftdynamics.us", "") => Ok(CloudName::GccHigh),
        ("appsplatform.us", "") => Ok(CloudName::Dod),
        ("dynamics.cn", "") => Ok(CloudName::China),
        ("microsoftdynamics.de", _) => Err(AddressFault::ClosedCloud(host.to_owned())),
        _ => Err(unknown()),
    }
}

/// A `WWW-Authenticate: Bearer …` header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge(Vec<(String, String)>);

impl Challenge {
    /// Reads the values of a Bearer challenge, quoted or not; none for other schemes and for broken quotes.
    pub fn read(header: &str) -> Option<Self> {
        let (scheme, mut rest) = header.trim().split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return None;
        }
        let mut values = Vec::new();
        loop {
            rest = rest.trim_start_matches([' ', ',', '\t']);
            if rest.is_empty() {
                return Some(Self(values));
            }
            let (name, after) = rest.split_once('=')?;
            let value = if let Some(quoted) = after.strip_prefix('"') {
                let (value, after) = quoted.split_once('"')?;
                rest = after;
                value
            } else {
                let end = after.find(',').unwrap_or(after.len());
                rest = &after[end..];
                after[..end].trim_end()
            };
            values.push((name.trim().to_ascii_lowercase(), value.to_owned()));
        }
    }

    /// A value; none when it is not there or there twice.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut found = self.0.iter().filter(|(one, _)| one == name);
        let value = found.next()?;
        found.next().is_none().then_some(value.1.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{AddressFault, Challenge, Cloud, CloudName, PracticeAddresses, Tenant};

    const TENANT: &str = "8a1c2f3e-0000-4000-8000-00000000c0de";

    #[test]
    fn a_cloud_is_known_by_the_suffix_of_an_environment() {
        for (address, cloud) in [
            ("https://contoso.crm4.dynamics.com", CloudName::Global),
            (
                "contoso.crm.dynamics.com/main.aspx?appid=1",
                CloudName::Global,
            ),
            ("https://contoso.api.crm11.dynamics.com/", CloudName::Global),
            ("https://CONTOSO.crm9.dynamics.com", CloudName::Gcc),
            ("contoso.crm.microsoftdynamics.us", CloudName::GccHigh),
            ("contoso.crm.appsplatform.us", CloudName::Dod),
            ("contoso.crm.dynamics.cn", CloudName::China),
        ] {
            assert_eq!(
                Cloud::of_environment(address).map(|cloud| cloud.name()),
                Ok(cloud),
                "{address}"
            );
        }
        assert!(matches!(
            Cloud::of_environment("contoso.crm.microsoftdynamics.de"),
            Err(AddressFault::ClosedCloud(_))
        ));
        assert_eq!(
            Cloud::of_environment("http://contoso.crm4.dynamics.com"),
            Err(AddressFault::NotHttps)
        );
    }

    #[test]
    fn what_only_looks_alike_is_refused() {
        for address in [
            "https://contoso.crm4.dynamics.com.evil.example",
            "https://contoso.crm4.dynamics.com@evil.example",
            "https://contoso-crm4.dynamics.com",
            "https://contoso.crm4.dynamics.co",
            "https://contoso.crm4.dynamіcs.com", // a Cyrillic letter
            "https://contoso.crmx.dynamics.com",
            "https://crm4.dynamics.com",
            "https://a.b.crm4.dynamics.com",
            "https://evildynamics.com",
            "https://contoso.crm4.dynamics.com.",
            "https://globaldisco.crm.dynamics.com",
            "https://127.0.0.1",
            "javascript:alert(1)",
            "",
        ] {
            assert!(Cloud::of_environment(address).is_err(), "{address}");
        }
        let global = Cloud::named(CloudName::Global).unwrap();
        assert!(global.environment("contoso.crm9.dynamics.com").is_err());
        assert!(
            global
                .environment("https://contoso.crm4.dynamics.com:8443")
                .is_err()
        );
    }

    #[test]
    fn practice_is_plain_http_on_this_computer_and_nothing_else() {
        let with = |address| {
            Cloud::practice(&PracticeAddresses {
                authority: address,
                business_central: "http://127.0.0.1:2",
                discovery: "http://[::1]:3",
                graph: "http://localhost:4",
            })
        };
        let cloud = with("http://127.0.0.1:1").unwrap();
        assert!(cloud.environment("http://127.0.0.1:5/").is_ok());
        assert!(
            cloud
                .environment("http://contoso.crm4.dynamics.com")
                .is_err()
        );
        for address in [
            "https://127.0.0.1:1",
            "http://127.0.0.1.evil.example",
            "http://10.0.0.1",
            "http://0.0.0.0:1",
            "http://localhost.evil.example",
        ] {
            assert!(with(address).is_err(), "{address}");
        }
        let global = Cloud::named(CloudName::Global).unwrap();
        assert!(global.environment("http://127.0.0.1:5").is_err());
    }

    #[test]
    fn a_challenge_names_the_tenant_of_the_environments_own_cloud_only() {
        let cloud = Cloud::named(CloudName::Global).unwrap();
        let contoso = cloud.environment("contoso.crm4.dynamics.com").unwrap();
        let challenged = |authority: &str, id: &str| {
            let header = format!("Bearer authorization_uri={authority}, resource_id={id}");
            cloud.challenged(&[&header], &contoso)
        };
        let own = "https://contoso.crm4.dynamics.com/";
        let right = format!("https://login.microsoftonline.com/{TENANT}/oauth2/authorize");
        assert_eq!(challenged(&right, own).unwrap().as_str(), TENANT);
        assert!(challenged(&right, "https://contoso.api.crm4.dynamics.com/").is_ok());
        for (authority, id) in [
            (
                "https://login.microsoftonline.com.evil.example/t.example/x",
                own,
            ),
            (
                "https://login.microsoftonline.us/t.example/oauth2/authorize",
                own,
            ),
            (
                "http://login.microsoftonline.com/t.example/oauth2/authorize",
                own,
            ),
            (
                "https://login.microsoftonline.com@evil.example/t.example",
                own,
            ),
            (
                "https://login.microsoftonline.com/common/oauth2/authorize",
                own,
            ),
            ("https://login.microsoftonline.com/..%2f..%2fevil", own),
            (&right, "https://fabrikam.crm4.dynamics.com/"),
            (&right, ""),
        ] {
            assert!(challenged(authority, id).is_err(), "{authority} {id}");
        }
        let header = format!("Bearer authorization_uri={right}");
        assert!(cloud.challenged(&[&header], &contoso).is_err());
        assert!(cloud.challenged(&[], &contoso).is_err());
    }

    #[test]
    fn a_tenant_is_a_guid_or_a_domain() {
        for text in [TENANT, "contoso.onmicrosoft.com", "Contoso.example"] {
            assert!(Tenant::read(text).is_ok(), "{text}");
        }
        for text in [
            "common",
            "organizations",
            "consumers",
            "",
            "../x.example",
            "contoso.example/oauth2",
            "contoso.example?x",
            "contoso..example",
            "-a.example",
            "cöntoso.example",
        ] {
            assert!(Tenant::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn challenges_are_read_quoted_or_not() {
        let read = |text| Challenge::read(text);
        let one = read(r#"Bearer error="insufficient_claims", claims="eyJ9", realm=x"#).unwrap();
        assert_eq!(one.value("claims"), Some("eyJ9"));
        assert_eq!(one.value("realm"), Some("x"));
        assert_eq!(read("Bearer a=1, a=2").unwrap().value("a"), None);
        assert_eq!(read("Negotiate a=1"), None);
        assert_eq!(read("Bearer a=\"1"), None);
    }
}
