//! What the Dataverse service client does with a string.
//!
//! Microsoft's client is silent about most mistakes: a syntax error, a missing and a misspelt `AuthType` all end in the
//! same message, a wrong `LoginPrompt` becomes another one, a missing id becomes Microsoft's sample app. This is its
//! behaviour (`reference/connection.json`, source SVC), so that we can say what would really happen.

use serde::Serialize;

use super::address::{self, Address};
use super::draft::Draft;
use super::keys::Setting;
use super::redact;
use super::uri::{self, HttpUri};
use crate::reference::connection as facts;

/// How the client's attempt ends before any network is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// No string at all.
    ArgumentNullString,
    /// The redirect URI is a relative one.
    UriFormatExceptionRedirect,
    /// No usable `AuthType`, or a syntax error, which looks the same to the user.
    #[serde(rename = "argument_exception_authtype")]
    ArgumentExceptionAuthType,
    /// No organisation in the address.
    ArgumentNullOrgName,
    /// No usable address.
    NullReferenceNoUrl,
    /// `Certificate` without a thumbprint.
    ArgumentNullCertificate,
    /// A type that works only from code.
    ExternalTokenException,
    /// The type is a number that names nothing.
    NoConnectionObject,
    /// The network and sign-in follow.
    AttemptsConnection,
}

impl Outcome {
    /// The name in JSON and in the words about it, `client-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::ArgumentNullString => "argument_null_string",
            Self::UriFormatExceptionRedirect => "uri_format_exception_redirect",
            Self::ArgumentExceptionAuthType => "argument_exception_authtype",
            Self::ArgumentNullOrgName => "argument_null_org_name",
            Self::NullReferenceNoUrl => "null_reference_no_url",
            Self::ArgumentNullCertificate => "argument_null_certificate",
            Self::ExternalTokenException => "external_token_exception",
            Self::NoConnectionObject => "no_connection_object",
            Self::AttemptsConnection => "attempts_connection",
        }
    }
}

/// How to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AuthType {
    /// Active Directory.
    Ad,
    /// A user, by OAuth.
    OAuth,
    /// An application with a certificate.
    Certificate,
    /// An application with a secret.
    ClientSecret,
}

impl AuthType {
    /// The four that work from a string.
    pub const ALL: [Self; 4] = [Self::Ad, Self::OAuth, Self::Certificate, Self::ClientSecret];

    /// The name as the client spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ad => "AD",
            Self::OAuth => "OAuth",
            Self::Certificate => "Certificate",
            Self::ClientSecret => "ClientSecret",
        }
    }
}

/// What stands in `AuthType`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthWritten {
    /// Nothing.
    Missing,
    /// A type, spelled right.
    Exact(AuthType),
    /// A type in the wrong case; the client refuses it.
    WrongCase(AuthType),
    /// The number of a type; the client takes it.
    Numeric(AuthType),
    /// `Office365` or `Live`.
    Retired(&'static str),
    /// `IFD` or `Claims`: only the older client of the .NET Framework has them.
    Legacy(&'static str),
    /// `ExternalTokenManagement`, by name or number.
    Unsupported,
    /// Anything else.
    Unknown,
}

impl AuthWritten {
    /// Reads what stands there.
    pub fn read(value: Option<&str>) -> Self {
        let Some(text) = value.map(str::trim) else {
            return Self::Missing;
        };
        let of = |name: &str| AuthType::ALL.into_iter().find(|t| t.name() == name);
        let any_case =
            |names: &'static [&'static str]| names.iter().find(|n| n.eq_ignore_ascii_case(text));
        if let Some(found) = of(text) {
            return Self::Exact(found);
        }
        if let Some(found) = AuthType::ALL
            .into_iter()
            .find(|t| t.name().eq_ignore_ascii_case(text))
        {
            return Self::WrongCase(found);
        }
        if let Some(name) = any_case(&["Office365", "Live"]) {
            return Self::Retired(name);
        }
        if let Some(name) = any_case(&["IFD", "Claims"]) {
            return Self::Legacy(name);
        }
        if text.eq_ignore_ascii_case("ExternalTokenManagement") {
            return Self::Unsupported;
        }
        match number(text) {
            Some(EXTERNAL) => Self::Unsupported,
            Some(n) => of(&member(n)).map_or(Self::Unknown, Self::Numeric),
            None => Self::Unknown,
        }
    }

    /// The type whose rules apply: also when it is only spelled wrongly.
    pub fn meant(&self) -> Option<AuthType> {
        match self {
            Self::Exact(t) | Self::WrongCase(t) | Self::Numeric(t) => Some(*t),
            Self::Missing
            | Self::Retired(_)
            | Self::Legacy(_)
            | Self::Unsupported
            | Self::Unknown => None,
        }
    }
}

const EXTERNAL: i32 = 99;
const MEMBERS: [(&str, i32); 6] = [
    ("InvalidConnection", -1),
    ("AD", 0),
    ("OAuth", 5),
    ("Certificate", 6),
    ("ClientSecret", 7),
    ("ExternalTokenManagement", EXTERNAL),
];

/// The name of a number, or the number itself, as `ToString` of the enumeration gives it.
fn member(number: i32) -> String {
    MEMBERS
        .iter()
        .find(|(_, n)| *n == number)
        .map_or_else(|| number.to_string(), |(name, _)| (*name).to_owned())
}

/// `Enum.TryParse`: a number, or exact names, several joined by commas and combined bit by bit.
fn enum_value(text: &str, members: &[(&str, i32)]) -> Option<i32> {
    let text = text.trim();
    if let Some(number) = number(text) {
        return Some(number);
    }
    text.split(',').try_fold(0, |sum, name| {
        let name = name.trim();
        members
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, value)| sum | value)
    })
}

fn number(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let all = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}

/// `bool.TryParse`: `true` or `false` in any case, white space and NULs around it.
pub fn boolean(text: &str) -> Option<bool> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// What every setting comes to, after aliases and defaults. Fields are named as in the command line's contract.
///
/// Addresses and names are given as the client holds them; secrets only as *there* or *not there*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(clippy::struct_excessive_bools)] // the client's own switches, one field each
pub struct Resolved {
    /// Type by name; a number that names nothing stays a number.
    pub auth_type: String,
    /// The address, if it is usable.
    pub url: Option<String>,
    /// Organisation; empty if none is found.
    pub organization: Option<String>,
    /// Taken for on-premises.
    pub on_prem: Option<bool>,
    /// The client's name of the region.
    pub client_region: Option<&'static str>,
    /// User, empty if none.
    pub username: String,
    /// Application id.
    pub client_id: String,
    /// The id is Microsoft's sample, because none was given.
    pub client_id_defaulted: bool,
    /// Redirect URI as accepted.
    pub redirect_uri: Option<String>,
    /// When the sign-in window comes.
    pub login_prompt: String,
    /// A connection of its own.
    pub require_new_instance: bool,
    /// Discovery is left out.
    pub skip_discovery: bool,
    /// Signs in as the current Windows user.
    pub integrated_security: bool,
    /// There is a password.
    pub has_password: bool,
    /// There is a client secret.
    pub has_client_secret: bool,
}

impl Resolved {
    /// The same for printing: a user name or an id that has swallowed another pair, because a semicolon is missing behind
    /// it, may hold that pair's password and is masked.
    #[must_use]
    pub fn without_glued_secrets(mut self) -> Self {
        for text in [&mut self.username, &mut self.client_id] {
            if text.contains(|c: char| matches!(c, '=' | ';') || c.is_control()) {
                redact::MASK.clone_into(text);
            }
        }
        self
    }
}

/// What the client would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// How it ends.
    pub outcome: Outcome,
    /// The settings, when it gets past the redirect URI and the type.
    pub resolved: Option<Resolved>,
}

/// Lets the client try.
pub fn attempt(draft: &Draft) -> Attempt {
    let stop = |outcome| Attempt {
        outcome,
        resolved: None,
    };
    if draft.text().is_empty() {
        return stop(Outcome::ArgumentNullString);
    }
    if draft.error().is_some() {
        return stop(Outcome::ArgumentExceptionAuthType);
    }
    let redirect = draft.value(Setting::RedirectUri);
    if redirect.is_some_and(|text| uri::form(text) == uri::Form::Relative) {
        return stop(Outcome::UriFormatExceptionRedirect);
    }
    let number = draft
        .value(Setting::AuthType)
        .and_then(|text| enum_value(text, &MEMBERS))
        .filter(|n| *n != -1);
    let Some(number) = number else {
        return stop(Outcome::ArgumentExceptionAuthType);
    };
    let auth_type = member(number);
    let resolved = resolve(draft, auth_type.clone());
    let outcome = if resolved.url.is_none() {
        Outcome::NullReferenceNoUrl
    } else if resolved.skip_discovery && resolved.organization.as_deref() == Some("") {
        Outcome::ArgumentNullOrgName
    } else {
        match auth_type.as_str() {
            "Certificate" if draft.value(Setting::Thumbprint).is_none() => {
                Outcome::ArgumentNullCertificate
            }
            "ExternalTokenManagement" => Outcome::ExternalTokenException,
            "AD" | "OAuth" | "Certificate" | "ClientSecret" => Outcome::AttemptsConnection,
            _ => Outcome::NoConnectionObject,
        }
    };
    Attempt {
        outcome,
        resolved: Some(resolved),
    }
}

fn resolve(draft: &Draft, auth_type: String) -> Resolved {
    let solid = |setting| draft.value(setting).filter(|text| !text.trim().is_empty());
    let flag = |setting| draft.value(setting).map(boolean);
    let url = draft
        .value(Setting::Url)
        .filter(|text| HttpUri::read(text).is_some());
    let at = url.map(address::judge);
    let sample = &facts::tables().sample_app;
    let takes_sample = !matches!(auth_type.as_str(), "AD" | "ExternalTokenManagement");
    let given = solid(Setting::ClientId);
    let client_id_defaulted = given.is_none() && takes_sample;
    let redirect_uri = draft
        .value(Setting::RedirectUri)
        .filter(|text| uri::form(text) == uri::Form::Absolute)
        .or_else(|| client_id_defaulted.then_some(sample.redirect_uri.as_str()));
    let client_id = match given {
        Some(id) => id,
        None if takes_sample => sample.app_id.as_str(),
        None => "",
    };
    Resolved {
        auth_type,
        url: url.map(str::to_owned),
        organization: at.as_ref().and_then(|a: &Address| a.organization.clone()),
        on_prem: at.as_ref().and_then(|a| a.client_on_prem),
        client_region: at.as_ref().and_then(|a| a.client_region),
        username: solid(Setting::User).unwrap_or_default().to_owned(),
        client_id: client_id.to_owned(),
        client_id_defaulted,
        redirect_uri: redirect_uri.map(str::to_owned),
        login_prompt: login_prompt(draft.value(Setting::LoginPrompt)),
        require_new_instance: flag(Setting::RequireNewInstance).is_none_or(|b| b == Some(true)),
        skip_discovery: flag(Setting::SkipDiscovery).flatten().unwrap_or(true),
        integrated_security: flag(Setting::IntegratedSecurity).flatten().unwrap_or(false),
        has_password: solid(Setting::Password).is_some(),
        has_client_secret: solid(Setting::ClientSecret).is_some(),
    }
}

/// The prompt the client takes: an exact name or a number, anything else is `Auto`.
fn login_prompt(text: Option<&str>) -> String {
    let names = &facts::tables().login_prompts;
    let members: Vec<(&str, i32)> = names.iter().map(String::as_str).zip(0..).collect();
    let number = text
        .and_then(|text| enum_value(text, &members))
        .unwrap_or(0);
    usize::try_from(number)
        .ok()
        .and_then(|n| names.get(n))
        .map_or_else(|| number.to_string(), Clone::clone)
}

#[cfg(test)]
mod tests {
    use super::{AuthType, AuthWritten, MEMBERS, boolean, enum_value, login_prompt};

    #[test]
    fn enumerations_are_read_as_dot_net_reads_them() {
        let value = |text| enum_value(text, &MEMBERS);
        assert_eq!(value(" OAuth "), Some(5));
        assert_eq!(value("+5"), Some(5));
        assert_eq!(value("05"), Some(5));
        assert_eq!(value("OAuth, AD"), Some(5));
        assert_eq!(value("OAuth,Certificate"), Some(7));
        for text in [
            "AD,5",
            "oauth",
            "",
            "OAuth,",
            "0x5",
            "2147483648",
            "5.0",
            "- 1",
            "５",
        ] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn a_type_is_recognised_however_it_is_written() {
        let read = |text| AuthWritten::read(Some(text));
        assert_eq!(
            read("clientsecret"),
            AuthWritten::WrongCase(AuthType::ClientSecret)
        );
        assert_eq!(read("7"), AuthWritten::Numeric(AuthType::ClientSecret));
        assert_eq!(read("office365"), AuthWritten::Retired("Office365"));
        assert_eq!(read("99"), AuthWritten::Unsupported);
        assert_eq!(read("OAuth,Certificate"), AuthWritten::Unknown);
        assert_eq!(read("4"), AuthWritten::Unknown);
    }

    #[test]
    fn booleans_and_prompts() {
        assert_eq!(boolean(" TRUE\0"), Some(true));
        assert_eq!(boolean("yes"), None);
        assert_eq!(login_prompt(Some("2")), "Never");
        assert_eq!(login_prompt(Some("never")), "Auto");
        assert_eq!(login_prompt(Some("9")), "9");
    }
}
