//! The settings the Dataverse client reads, and every name it knows them by.

/// A setting of the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// Service address.
    Url,
    /// User name.
    User,
    /// Password.
    Password,
    /// Active Directory domain.
    Domain,
    /// Home realm address (AD FS).
    HomeRealm,
    /// How to sign in.
    AuthType,
    /// A connection of its own.
    RequireNewInstance,
    /// Application id.
    ClientId,
    /// Redirect URI.
    RedirectUri,
    /// File of the token cache.
    TokenCache,
    /// When the sign-in window comes.
    LoginPrompt,
    /// Thumbprint of the certificate.
    Thumbprint,
    /// Certificate store.
    StoreName,
    /// Do not ask the discovery service.
    SkipDiscovery,
    /// The current Windows user.
    IntegratedSecurity,
    /// Client secret.
    ClientSecret,
}

impl Setting {
    /// All settings.
    pub const ALL: [Self; 16] = [
        Self::Url,
        Self::User,
        Self::Password,
        Self::Domain,
        Self::HomeRealm,
        Self::AuthType,
        Self::RequireNewInstance,
        Self::ClientId,
        Self::RedirectUri,
        Self::TokenCache,
        Self::LoginPrompt,
        Self::Thumbprint,
        Self::StoreName,
        Self::SkipDiscovery,
        Self::IntegratedSecurity,
        Self::ClientSecret,
    ];

    /// Its names in the order the client asks for them, as documented; the first one with a value counts.
    pub fn aliases(self) -> &'static [&'static str] {
        match self {
            Self::Url => &["ServiceUri", "Service Uri", "Url", "Server"],
            Self::User => &["UserName", "User Name", "UserId", "User Id"],
            Self::Password => &["Password"],
            Self::Domain => &["Domain"],
            Self::HomeRealm => &["HomeRealmUri", "Home Realm Uri"],
            Self::AuthType => &["AuthType", "AuthenticationType"],
            Self::RequireNewInstance => &["RequireNewInstance"],
            Self::ClientId => &["ClientId", "AppId", "ApplicationId"],
            Self::RedirectUri => &["RedirectUri", "ReplyUrl"],
            Self::TokenCache => &["TokenCacheStorePath"],
            Self::LoginPrompt => &["LoginPrompt"],
            Self::Thumbprint => &["CertificateThumbprint", "Thumbprint"],
            Self::StoreName => &["CertificateStoreName", "StoreName"],
            Self::SkipDiscovery => &["SkipDiscovery"],
            Self::IntegratedSecurity => &["Integrated Security"],
            Self::ClientSecret => &["ClientSecret", "Secret"],
        }
    }

    /// The name Microsoft's own examples use, the one we write.
    pub fn usual_name(self) -> &'static str {
        match self {
            Self::Url => "Url",
            Self::User => "Username",
            Self::ClientId => "AppId",
            Self::Thumbprint => "Thumbprint",
            Self::StoreName => "StoreName",
            other => other.aliases()[0],
        }
    }

    /// The setting a key names; none for a key the client does not read.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| {
            setting
                .aliases()
                .iter()
                .any(|a| a.eq_ignore_ascii_case(key))
        })
    }

    /// Its value must never be shown.
    pub fn is_secret(self) -> bool {
        matches!(self, Self::Password | Self::ClientSecret)
    }
}

/// Keys that only Business Central's own helper reads. `AccessToken` is a bearer token, `Certificate` the certificate
/// itself: both are secrets.
pub const BUSINESS_CENTRAL: [&str; 3] = ["ProxyVersion", "AccessToken", "Certificate"];

/// Names that are often written and that the client does not read, with the setting that was probably meant.
const NOT_READ: [(&str, Option<Setting>); 13] = [
    ("CertThumbprint", Some(Setting::Thumbprint)),
    ("IntegratedSecurity", Some(Setting::IntegratedSecurity)),
    ("Auth Type", Some(Setting::AuthType)),
    ("Authentication Type", Some(Setting::AuthType)),
    ("Client Id", Some(Setting::ClientId)),
    ("Uid", Some(Setting::User)),
    ("User", Some(Setting::User)),
    ("Pwd", Some(Setting::Password)),
    ("TenantId", None),
    ("Authority", None),
    ("Timeout", None),
    ("Region", None),
    ("Organization", None),
];

/// What a key that is not read was probably meant to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Near {
    /// This setting, by this name.
    Setting(Setting, &'static str),
    /// A key of Business Central's helper.
    BusinessCentral(&'static str),
    /// A name known from elsewhere that nothing here reads.
    KnownNowhere(&'static str),
}

impl Near {
    /// The name that would be read; none where there is none.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Setting(_, name) | Self::BusinessCentral(name) => Some(name),
            Self::KnownNowhere(_) => None,
        }
    }
}

/// What an unknown key was probably meant to be. A key that resembles nothing may be a piece of a password: callers show
/// a key only if this knows it.
pub fn near(key: &str) -> Option<Near> {
    let bare = bare(key);
    if bare.is_empty() || bare.len() > 32 {
        return None;
    }
    let exact = NOT_READ
        .into_iter()
        .find(|(name, _)| self::bare(name) == bare);
    if let Some((name, meant)) = exact {
        return Some(match meant {
            Some(setting) => Near::Setting(setting, setting.usual_name()),
            None => Near::KnownNowhere(name),
        });
    }
    let settings = Setting::ALL.into_iter().flat_map(|setting| {
        let names = setting.aliases().iter();
        names.map(move |name| (*name, Near::Setting(setting, name)))
    });
    let own = BUSINESS_CENTRAL.map(|name| (name, Near::BusinessCentral(name)));
    settings
        .chain(own)
        .map(|(name, near)| {
            (
                strsim::osa_distance(&bare, &self::bare(name)),
                name.len(),
                near,
            )
        })
        // One slip in a short name, two in a longer one; "Server" and "Secret" must not become each other.
        .filter(|(distance, length, _)| *distance <= if *length > 8 { 2 } else { 1 })
        .min_by_key(|(distance, _, _)| *distance)
        .map(|(_, _, near)| near)
}

/// Letters and digits in lower case: blanks, hyphens, underscores and invisible characters fall away.
fn bare(key: &str) -> String {
    key.chars()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '-' | '_' | '.') && !super::text::is_invisible(*c)
        })
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Near, Setting, near};

    #[test]
    fn every_alias_leads_to_its_setting_in_any_case() {
        for setting in Setting::ALL {
            for alias in setting.aliases() {
                assert_eq!(Setting::of(&alias.to_uppercase()), Some(setting));
            }
            assert_eq!(Setting::of(setting.usual_name()), Some(setting));
        }
    }

    #[test]
    fn near_names_are_offered() {
        let name = |key| near(key).and_then(Near::name);
        assert_eq!(name("loginpromt"), Some("LoginPrompt"));
        assert_eq!(name("certthumbprint"), Some("Thumbprint"));
        assert_eq!(name("user  name"), Some("UserName"));
        assert_eq!(name("\u{feff}authtype"), Some("AuthType"));
        assert_eq!(name("pasword"), Some("Password"));
        assert_eq!(name("redirect_uri"), Some("RedirectUri"));
        assert_eq!(name("proxyversoin"), Some("ProxyVersion"));
        assert_eq!(near("tenantid"), Some(Near::KnownNowhere("TenantId")));
        assert_eq!(near("kiwi9zebra7"), None);
        assert_eq!(near("x"), None);
    }
}
