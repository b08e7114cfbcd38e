//! Showing a connection string without showing a secret.
//!
//! The text is never searched for `Password=`: a missing `=`, a doubled one, a stray line break or a second occurrence
//! would defeat that. Instead the string is read as the client reads it, every occurrence is kept, and only what is on a
//! list of harmless keys *and* has the form its key should have is printed. Whatever is not understood is masked.

use super::address;
use super::client::{self, AuthType, AuthWritten};
use super::draft::Draft;
use super::grammar::{Pair, SyntaxError};
use super::keys::{self, Setting};
use super::uri::{self, Form, HttpUri};
use crate::facts::AppId;
use crate::reference::connection as facts;

/// What stands for everything that is not shown; always of the same length.
pub const MASK: &str = "***";

/// One shown pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The documented name of the key; none for an unknown key, whose name may be a piece of a password.
    pub key: Option<&'static str>,
    /// What may be seen of the value.
    pub value: Seen,
}

/// What may be seen of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// This, because it has the form of a harmless value.
    Text(String),
    /// Only that it is there.
    Set,
    /// Nothing.
    Masked,
    /// There is no value.
    Nothing,
}

/// What may be shown of a string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Redacted {
    /// It does not read: nothing of it may be shown but what is wrong and where.
    Unreadable(SyntaxError),
    /// Its pairs, all occurrences, in order.
    Pairs(Vec<Shown>),
}

/// What may be shown of a draft.
pub fn redact(draft: &Draft) -> Redacted {
    match draft.error() {
        Some(error) => Redacted::Unreadable(error.clone()),
        None => Redacted::Pairs(draft.written().iter().map(shown).collect()),
    }
}

impl Redacted {
    /// As one line: `AuthType=OAuth;Password=***`. Unknown keys are `(unknown key)`; an unreadable string gives its
    /// error kind and index only.
    pub fn line(&self) -> String {
        match self {
            Self::Unreadable(error) => match error.at {
                Some(at) => format!(
                    "(unreadable connection string: {} at {at})",
                    error.wrong.name()
                ),
                None => format!("(unreadable connection string: {})", error.wrong.name()),
            },
            Self::Pairs(pairs) => line_of(pairs, "(unknown key)", "(set)"),
        }
    }
}

/// Pairs as one line, with the words for a key that is not shown and for a value that is there.
pub fn line_of(pairs: &[Shown], unknown: &str, set: &str) -> String {
    let pairs: Vec<String> = pairs.iter().map(|pair| pair.text(unknown, set)).collect();
    pairs.join(";")
}

impl Shown {
    fn text(&self, unknown: &str, set: &str) -> String {
        let key = self.key.unwrap_or(unknown);
        match &self.value {
            Seen::Text(text) => format!("{key}={text}"),
            Seen::Set => format!("{key}={set}"),
            Seen::Masked => format!("{key}={MASK}"),
            Seen::Nothing => format!("{key}="),
        }
    }
}

/// What may be shown of a pair.
fn shown(pair: &Pair) -> Shown {
    let key = known_name(&pair.key);
    let value = match (&pair.value, key) {
        // Of an unknown key not even whether it has a value: what looks like a key may be a password.
        (_, None) => Seen::Masked,
        (None, Some(_)) => Seen::Nothing,
        (Some(value), Some(_)) => seen(&pair.key, value.expose()),
    };
    Shown { key, value }
}

/// The documented spelling of a key, if it is one.
pub fn known_name(key: &str) -> Option<&'static str> {
    let settings = Setting::ALL.into_iter().flat_map(Setting::aliases).copied();
    settings
        .chain(keys::BUSINESS_CENTRAL)
        .find(|name| name.eq_ignore_ascii_case(key))
}

/// The name of a key may be shown: it is documented, or so near to a documented one that it can be nothing else.
pub fn is_nameable(key: &str) -> bool {
    known_name(key).is_some() || keys::near(key).is_some()
}

/// What may be seen of the value of a known key.
pub fn seen(key: &str, value: &str) -> Seen {
    if facts::tables().placeholders.iter().any(|p| p == value) {
        return Seen::Text(value.to_owned());
    }
    let plain = |fits: bool| {
        if fits {
            Seen::Text(value.to_owned())
        } else {
            Seen::Masked
        }
    };
    let Some(setting) = Setting::of(key) else {
        let digits =
            !value.is_empty() && value.len() <= 6 && value.bytes().all(|b| b.is_ascii_digit());
        return plain(key.eq_ignore_ascii_case("ProxyVersion") && digits);
    };
    match setting {
        Setting::AuthType => plain(is_type_name(value)),
        Setting::LoginPrompt => plain(facts::tables().login_prompts.iter().any(|p| p == value)),
        Setting::RequireNewInstance | Setting::SkipDiscovery | Setting::IntegratedSecurity => {
            plain(client::boolean(value).is_some() && value.len() <= 5)
        }
        Setting::ClientId => plain(AppId::read(value).is_some()),
        Setting::Thumbprint => plain(is_thumbprint(value)),
        Setting::Url => address_shown(value).map_or(Seen::Masked, Seen::Text),
        Setting::RedirectUri => {
            plain(uri::form(value) == Form::Absolute && redirect_is_plain(value))
        }
        Setting::User => plain(!value.is_empty() && user_is_plain(value)),
        Setting::TokenCache => Seen::Set,
        Setting::Password
        | Setting::ClientSecret
        | Setting::Domain
        | Setting::HomeRealm
        | Setting::StoreName => Seen::Masked,
    }
}

fn is_type_name(value: &str) -> bool {
    let others = [
        "Office365",
        "Live",
        "IFD",
        "Claims",
        "ExternalTokenManagement",
    ];
    AuthType::ALL.iter().any(|t| t.name() == value) || others.contains(&value)
}

/// 40 hex digits.
pub fn is_thumbprint(value: &str) -> bool {
    value.len() == 40 && value.bytes().all(|b| b.is_ascii_hexdigit())
}

fn redirect_is_plain(value: &str) -> bool {
    value
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~' | ':' | '/'))
}

fn user_is_plain(value: &str) -> bool {
    !value.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '=' | ';'))
}

/// Scheme, host and port; for the customer's own servers the organisation too, if it is an ordinary name.
pub fn address_shown(value: &str) -> Option<String> {
    let uri = HttpUri::read(value)?;
    if value.matches('@').count() != usize::from(uri.user_info) {
        // A slash or an @ in a password tears it: https://user:pass/word@host has the host "user" and the path
        // "/word@host", https://user:@word?@host the host "word".
        return None;
    }
    let origin = uri.origin();
    if address::judge_uri(&uri).kind != address::Kind::OnPrem {
        return Some(origin);
    }
    if uri.user_info {
        // Nothing says that this host is one: in https://user:@word;… it is a piece of the password.
        return None;
    }
    let organisation = uri.path[1..].split('/').next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    Some(
        if !organisation.is_empty() && organisation.chars().all(plain) {
            format!("{origin}/{organisation}")
        } else {
            origin
        },
    )
}

/// The value of a pair for somebody who asked to see the *pairs* but no secret: like [`seen`], but ordinary settings that
/// are only misspelt or of unusual form stay readable as long as nothing in them can be another pair.
pub fn readable(key: &str, value: &str) -> Option<String> {
    let setting = Setting::of(key).or_else(|| match keys::near(key) {
        Some(keys::Near::Setting(setting, _)) => Some(setting),
        _ => None,
    });
    if let Seen::Text(text) = seen(key, value)
        && setting != Some(Setting::Url)
    {
        return Some(text);
    }
    let harmless = !value.contains(|c: char| c.is_control() || matches!(c, '=' | ';'));
    match setting? {
        Setting::Password | Setting::ClientSecret => value.is_empty().then(String::new),
        // What names no type may be anything that stood where the type belongs.
        Setting::AuthType => {
            (AuthWritten::read(Some(value)) != AuthWritten::Unknown).then(|| value.to_owned())
        }
        Setting::Url => {
            let uri = HttpUri::read(value);
            match uri {
                Some(uri) if harmless && !value.contains('@') && !uri.tail => {
                    Some(value.to_owned())
                }
                Some(_) => address_shown(value),
                // No address: a colon may stand before a torn password.
                None => (harmless && !value.contains(['@', ':'])).then(|| value.to_owned()),
            }
        }
        _ => harmless.then(|| value.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::redact;
    use crate::connection::{Draft, Target};

    fn line(text: &str) -> String {
        redact(&Draft::read(text, Target::Dataverse)).line()
    }

    #[test]
    fn harmless_values_are_shown_and_all_others_masked() {
        assert_eq!(
            line(
                "authtype=OAuth;Username=a@contoso.com;Password=kiwi9;Url=https://u:kiwi9@contoso.crm4.dynamics.com/x?y;\
                  AppId=11111111-2222-3333-4444-555555555555;RedirectUri=http://localhost;Secret=;Domain=CONTOSO"
            ),
            "AuthType=OAuth;UserName=a@contoso.com;Password=***;Url=https://contoso.crm4.dynamics.com;\
             AppId=11111111-2222-3333-4444-555555555555;RedirectUri=http://localhost;Secret=;Domain=***"
        );
    }

    #[test]
    fn an_organisation_of_an_own_server_is_shown() {
        assert_eq!(
            line("Url=http://crm:5555/Org1/main.aspx"),
            "Url=http://crm:5555/Org1"
        );
        assert_eq!(line("Url=http://crm:5555/Org%201"), "Url=http://crm:5555");
    }

    #[test]
    fn a_password_torn_inside_an_address_is_not_shown() {
        assert_eq!(
            line("Url=https://sync:/kiwi9@contoso.crm4.dynamics.com"),
            "Url=***"
        );
        assert_eq!(line("Url=https://sync:80/kiwi9?x@contoso.com"), "Url=***");
        assert_eq!(line("Url=https://sync:@kiwi9?@contoso.com"), "Url=***");
        assert_eq!(
            line("Url=https://sync:@kiwi9;x=y"),
            "Url=***;(unknown key)=***"
        );
    }

    #[test]
    fn what_does_not_read_is_not_shown() {
        assert_eq!(
            line("Password='kiwi9"),
            "(unreadable connection string: unterminated_single_quote at 0)"
        );
    }

    #[test]
    fn a_password_inside_a_key_is_not_shown() {
        assert_eq!(
            line("Password==kiwi9;LoginPrompt=Auto"),
            "(unknown key)=***"
        );
    }
}
