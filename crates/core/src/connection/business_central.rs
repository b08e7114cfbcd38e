//! The strings Business Central writes itself, and what its pages make of an address.
//!
//! Sources: tables 5330 and 7200 and codeunit 7201 of the base application (`reference/connection.json`, AL).

use std::fmt::Write as _;

use super::uri::HttpUri;

/// `Authentication Type` of the set-up pages, by the names under which it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Authentication {
    /// Stored as `Office365`, shown as *OAuth 2.0*: an application signs in.
    Office365(Credential),
    /// Active Directory.
    Ad,
    /// Internet-facing deployment.
    Ifd,
    /// OAuth with user name and password, the last of the options.
    OAuth,
}

/// What an application signs in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Credential {
    /// A client secret (on-premises).
    ClientSecret,
    /// A certificate (online).
    Certificate,
    /// User name and password, the form before 2022 that only table 7200 still writes.
    Password,
}

/// What a template is made of.
#[derive(Debug, Clone, Copy)]
pub struct Template<'a> {
    /// How to sign in.
    pub authentication: Authentication,
    /// Address as stored on the page.
    pub server: &'a str,
    /// User name as typed, `DOMAIN\user` or `user@domain`; may be empty.
    pub user: &'a str,
    /// Domain; empty: the part of the user name before the backslash.
    pub domain: &'a str,
    /// SDK (proxy) version.
    pub proxy: i64,
}

impl Template<'_> {
    /// The text Business Central stores. The tokens in braces are replaced only when it connects.
    pub fn text(&self) -> String {
        let (server, proxy) = (self.server, self.proxy);
        let (before, name) = self.user.split_once('\\').unwrap_or(("", self.user));
        let name = if name.is_empty() { "{USER}" } else { name };
        let domain = if self.domain.is_empty() {
            before
        } else {
            self.domain
        };
        let mut tail = String::new();
        match self.authentication {
            Authentication::Office365(Credential::ClientSecret) => {
                return format!(
                    "AuthType=ClientSecret; Url={server}; ClientId={{CLIENTID}}; ClientSecret={{CLIENTSECRET}}; ProxyVersion={proxy}"
                );
            }
            Authentication::Office365(Credential::Certificate) => {
                return format!(
                    "AuthType=Certificate; Url={server}; ClientId={{CLIENTID}}; Certificate={{CERTIFICATE}}; ProxyVersion={proxy}"
                );
            }
            Authentication::Office365(Credential::Password) => tail.push_str("AuthType=Office365;"),
            Authentication::OAuth => {
                tail.push_str(
                    "AuthType=OAuth;AppId= ;RedirectUri= ;TokenCacheStorePath= ;LoginPrompt=Auto;",
                );
            }
            Authentication::Ad => tail.push_str("AuthType=AD;"),
            Authentication::Ifd => tail.push_str("AuthType=IFD;"),
        }
        let by_domain = matches!(
            self.authentication,
            Authentication::Ad | Authentication::Ifd
        );
        if by_domain && !domain.is_empty() {
            // Writing to a String cannot fail.
            let _ = write!(tail, "Domain={domain};");
        }
        if self.authentication == Authentication::Ifd {
            tail.push_str("HomeRealmUri= ;");
        }
        format!(
            "Url={server}; UserName={name}; Password={{PASSWORD}}; ProxyVersion={proxy}; {tail}"
        )
    }
}

/// A set-up page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// *Microsoft Dynamics 365 Connection Setup*, table 5330.
    Crm {
        /// "Allow non-secure connections" is on, so that `http` is accepted.
        allow_http: bool,
    },
    /// *Dataverse Connection Setup*, table 7200.
    Cds,
}

/// Why a page refuses an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AddressError {
    /// It is no address, with or without `https://` in front.
    InvalidUrl,
    /// It does not begin with `https`.
    MustUseHttps,
}

impl AddressError {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::InvalidUrl => "invalid_url",
            Self::MustUseHttps => "must_use_https",
        }
    }
}

/// What a page stores of a typed address, when the user agrees to everything it proposes.
///
/// # Errors
/// When the page refuses it.
pub fn server_address(typed: &str, page: Page) -> Result<String, AddressError> {
    let mut text = typed.trim_matches(' ');
    if text.is_empty() || text == "@@test@@" {
        return Ok(text.to_owned());
    }
    if page == Page::Cds {
        text = text.trim_end_matches('/');
    }
    let with_scheme;
    if !is_absolute(text) {
        with_scheme = format!("https://{text}");
        if HttpUri::read(&with_scheme).is_none() {
            return Err(AddressError::InvalidUrl);
        }
        text = &with_scheme;
    }
    let Some(uri) = HttpUri::read(text) else {
        // Another scheme, among them a host name with a port but no scheme: "crm-server:5555" has the scheme "crm-server".
        return Err(AddressError::MustUseHttps);
    };
    if !uri.secure && page != (Page::Crm { allow_http: true }) {
        return Err(AddressError::MustUseHttps);
    }
    let own_port = uri.port.is_none_or(|port| matches!(port, 80 | 443));
    let short = uri.origin();
    Ok(if own_port { short } else { text.to_owned() })
}

/// `Uri.TryCreate` with any scheme, as far as a page asks.
fn is_absolute(text: &str) -> bool {
    match text.split_once(':') {
        Some((scheme, _))
            if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") =>
        {
            HttpUri::read(text).is_some()
        }
        Some((scheme, rest)) => {
            // A scheme holds letters, digits, "+", "-" and "."; a host with a port has just these.
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
                && !rest.starts_with("//")
                || text.contains("://") && !text.contains(' ')
        }
        None => false,
    }
}
