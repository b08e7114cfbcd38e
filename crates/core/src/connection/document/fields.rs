//! The fields of the room: which there are, what they stand for, and which of them the pages share with the string.

use super::Document;
use crate::connection::client::{AuthType, AuthWritten};
use crate::connection::draft::{Draft, Target};
use crate::connection::keys::Setting;
use crate::connection::settings::Entry;
use crate::finding::{Finding, Location};
use crate::reference::business_central::FieldType;
use crate::reference::connection as facts;

/// A field that is a pair of the string.
pub struct Own {
    /// Its name in the room.
    pub field: &'static str,
    /// The key we write.
    pub key: &'static str,
    /// The group it stands in.
    pub group: &'static str,
    /// The setting; none for a key of Business Central's own.
    pub setting: Option<Setting>,
    /// What it holds.
    pub kind: FieldType,
}

const fn own(
    field: &'static str,
    key: &'static str,
    group: &'static str,
    setting: Option<Setting>,
    kind: FieldType,
) -> Own {
    Own {
        field,
        key,
        group,
        setting,
        kind,
    }
}

/// In the order in which they stand.
pub static OWN: [Own; 17] = [
    own(
        "url",
        "Url",
        "environment",
        Some(Setting::Url),
        FieldType::Text,
    ),
    own(
        "proxy-version",
        "ProxyVersion",
        "environment",
        None,
        FieldType::Number,
    ),
    own(
        "auth-type",
        "AuthType",
        "sign-in",
        Some(Setting::AuthType),
        FieldType::Choice,
    ),
    own(
        "user",
        "Username",
        "sign-in",
        Some(Setting::User),
        FieldType::Text,
    ),
    own(
        "password",
        "Password",
        "sign-in",
        Some(Setting::Password),
        FieldType::Secret,
    ),
    own(
        "domain",
        "Domain",
        "sign-in",
        Some(Setting::Domain),
        FieldType::Text,
    ),
    own(
        "home-realm",
        "HomeRealmUri",
        "sign-in",
        Some(Setting::HomeRealm),
        FieldType::Text,
    ),
    own(
        "login-prompt",
        "LoginPrompt",
        "sign-in",
        Some(Setting::LoginPrompt),
        FieldType::Choice,
    ),
    own(
        "integrated-security",
        "Integrated Security",
        "sign-in",
        Some(Setting::IntegratedSecurity),
        FieldType::Choice,
    ),
    own(
        "client-id",
        "AppId",
        "application",
        Some(Setting::ClientId),
        FieldType::Id,
    ),
    own(
        "client-secret",
        "ClientSecret",
        "application",
        Some(Setting::ClientSecret),
        FieldType::Secret,
    ),
    own(
        "redirect-uri",
        "RedirectUri",
        "application",
        Some(Setting::RedirectUri),
        FieldType::Text,
    ),
    own(
        "thumbprint",
        "Thumbprint",
        "application",
        Some(Setting::Thumbprint),
        FieldType::Text,
    ),
    own(
        "store-name",
        "StoreName",
        "application",
        Some(Setting::StoreName),
        FieldType::Choice,
    ),
    own(
        "token-cache",
        "TokenCacheStorePath",
        "application",
        Some(Setting::TokenCache),
        FieldType::Text,
    ),
    own(
        "new-instance",
        "RequireNewInstance",
        "client",
        Some(Setting::RequireNewInstance),
        FieldType::Choice,
    ),
    own(
        "skip-discovery",
        "SkipDiscovery",
        "client",
        Some(Setting::SkipDiscovery),
        FieldType::Choice,
    ),
];

/// What is known about the customer and belongs to neither page.
pub const ABOUT: [&str; 3] = ["administrator", "domains", "solution"];

/// The field of a setting.
fn of_setting(setting: Setting) -> Option<&'static Own> {
    OWN.iter().find(|own| own.setting == Some(setting))
}

/// A field of the string by its name.
pub fn named(field: &str) -> Option<&'static Own> {
    OWN.iter().find(|own| own.field == field)
}

/// The key a field writes in the string; none for a field of the pages.
pub fn key_of(field: &str) -> Option<&'static str> {
    named(field).map(|own| own.key)
}

/// What is told about the customer under this name.
pub fn about(field: &str) -> Option<&'static str> {
    let name = field.strip_prefix("about.")?;
    ABOUT.into_iter().find(|known| *known == name)
}

/// Something of this name is a value on its own, not a piece of the text.
pub fn is_value(name: &str) -> bool {
    matches!(
        super::base(name),
        "password" | "client-secret" | "access-token" | "certificate"
    )
}

/// The field of the string that stands for a field of the pages, too: both pages take it from there.
pub fn linked(page_field: &str) -> Option<&'static str> {
    let (_, name) = page_field.split_once('.')?;
    match name {
        "server-address" => Some("url"),
        "user-name" => Some("user"),
        "password" => Some("password"),
        "domain" => Some("domain"),
        "proxy-version" => Some("proxy-version"),
        "authentication-type" => Some("auth-type"),
        _ => None,
    }
}

/// The page's own Connection String field: the text itself.
pub fn is_text(page_field: &str) -> bool {
    page_field.ends_with(".connection-string")
}

/// The field a finding is about.
pub fn field_of(finding: &Finding) -> Option<&'static str> {
    let Location::Key { key: Some(key), .. } = &finding.location else {
        return None;
    };
    if let Some(own) = linked(key) {
        return Some(own);
    }
    if let Some(field) = crate::connection::settings::field(key) {
        return Some(field.key.as_str());
    }
    match key.as_str() {
        "version" => return Some("version"),
        "solution" => return Some("about.solution"),
        "administrator" => return Some("about.administrator"),
        "proxyversion" => return Some("proxy-version"),
        _ => {}
    }
    let setting = Setting::of(key)?;
    of_setting(setting).map(|own| own.field)
}

/// What a field of the pages holds because the string says so.
pub fn from_string(page_field: &str, draft: &Draft, document: &Document) -> Option<Entry> {
    let text = |text: &str| Some(Entry::Text(text.to_owned()));
    match linked(page_field)? {
        "url" => draft.value(Setting::Url).and_then(text),
        "user" => {
            let user = draft.value(Setting::User)?;
            // The pages keep domain and name in one field; the string parts them.
            match draft.value(Setting::Domain) {
                Some(domain) if !user.contains(['\\', '@']) => text(&format!("{domain}\\{user}")),
                _ => text(user),
            }
        }
        "password" => document.secret("password").map(Entry::Secret),
        "domain" => draft.value(Setting::Domain).and_then(text),
        "proxy-version" => draft.key("ProxyVersion").and_then(|(_, value)| text(value)),
        "auth-type" => stored_type(&draft.auth()).and_then(text),
        _ => None,
    }
}

/// The option under which the pages store a sign-in type.
fn stored_type(auth: &AuthWritten) -> Option<&'static str> {
    match (auth, auth.meant()) {
        (AuthWritten::Legacy("IFD"), _) => Some("IFD"),
        (AuthWritten::Retired("Office365"), _)
        | (_, Some(AuthType::ClientSecret | AuthType::Certificate)) => Some("Office365"),
        (_, Some(AuthType::OAuth)) => Some("OAuth"),
        (_, Some(AuthType::Ad)) => Some("AD"),
        _ => None,
    }
}

/// A field of the string is of use with this sign-in (reference: who needs what). Before a type is chosen, what most need.
pub fn of_use(own: &Own, auth: &AuthWritten, target: Target) -> bool {
    use Setting as S;
    let Some(setting) = own.setting else {
        return target == Target::BusinessCentral;
    };
    let ifd = matches!(auth, AuthWritten::Legacy(_));
    match auth.meant() {
        None if ifd => matches!(
            setting,
            S::Url | S::AuthType | S::User | S::Password | S::Domain | S::HomeRealm
        ),
        None => matches!(
            setting,
            S::Url
                | S::AuthType
                | S::User
                | S::Password
                | S::LoginPrompt
                | S::ClientId
                | S::RedirectUri
        ),
        Some(AuthType::OAuth) => !matches!(
            setting,
            S::ClientSecret | S::Thumbprint | S::StoreName | S::Domain | S::HomeRealm
        ),
        Some(AuthType::ClientSecret) => matches!(
            setting,
            S::Url
                | S::AuthType
                | S::ClientId
                | S::ClientSecret
                | S::SkipDiscovery
                | S::RequireNewInstance
        ),
        Some(AuthType::Certificate) => matches!(
            setting,
            S::Url
                | S::AuthType
                | S::ClientId
                | S::Thumbprint
                | S::StoreName
                | S::SkipDiscovery
                | S::RequireNewInstance
        ),
        Some(AuthType::Ad) => matches!(
            setting,
            S::Url
                | S::AuthType
                | S::User
                | S::Password
                | S::Domain
                | S::SkipDiscovery
                | S::RequireNewInstance
        ),
    }
}

/// What a field of the string can be chosen from.
pub fn choices(field: &str, target: Target) -> Vec<String> {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    match field {
        "auth-type" => {
            let mut types: Vec<String> = names(&["OAuth", "ClientSecret", "Certificate", "AD"]);
            if target == Target::BusinessCentral {
                types.push("IFD".to_owned());
            }
            types
        }
        "login-prompt" => names(&["Auto", "Always", "Never"]),
        "store-name" => facts::tables().store_names.clone(),
        "integrated-security" | "new-instance" | "skip-discovery" => names(&["true", "false"]),
        _ => Vec::new(),
    }
}
