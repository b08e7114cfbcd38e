//! The two strings that leave the room.
//!
//! Business Central wants its placeholder where the secret belongs, and never the secret; every other tool wants the secret
//! and cannot use the placeholder. Both are written from the same cleared draft, so neither was left unchecked.

use super::builder::{self, BuildError};
use super::client::AuthType;
use super::draft::Draft;
use super::keys::{self, Setting};
use crate::finding::Cleared;
use crate::secret::Secret;

/// The order in which settings are written; it means nothing to any reader.
const ORDER: [Setting; 16] = [
    Setting::AuthType,
    Setting::User,
    Setting::Password,
    Setting::Domain,
    Setting::Url,
    Setting::HomeRealm,
    Setting::ClientId,
    Setting::ClientSecret,
    Setting::Thumbprint,
    Setting::StoreName,
    Setting::RedirectUri,
    Setting::TokenCache,
    Setting::LoginPrompt,
    Setting::IntegratedSecurity,
    Setting::RequireNewInstance,
    Setting::SkipDiscovery,
];

/// Where a setting stands among those that are written.
pub(super) fn rank(setting: Setting) -> Option<usize> {
    ORDER.iter().position(|other| *other == setting)
}

/// For the *Connection String* field of Business Central: `{PASSWORD}`, `{CLIENTSECRET}` or `{CERTIFICATE}` stand where the
/// secret will be put in. A token of an administrator is left out. `proxy` is the SDK version, if the draft has none.
///
/// # Errors
/// When a value cannot be written.
pub fn for_business_central(
    cleared: &Cleared<Draft>,
    proxy: Option<i64>,
) -> Result<Secret, BuildError> {
    let draft = cleared.get();
    let auth = draft.auth().meant();
    let mut pairs = Vec::new();
    for setting in ORDER {
        let value = match setting {
            Setting::Password if draft.has(setting) || needs_password(draft) => {
                "{PASSWORD}".to_owned()
            }
            Setting::ClientSecret if draft.has(setting) || auth == Some(AuthType::ClientSecret) => {
                "{CLIENTSECRET}".to_owned()
            }
            _ => match draft.value(setting) {
                Some(value) => value.to_owned(),
                None => continue,
            },
        };
        pairs.push((setting.usual_name(), Some(value)));
    }
    if auth == Some(AuthType::Certificate) {
        pairs.push(("Certificate", Some("{CERTIFICATE}".to_owned())));
    }
    let version = draft.key("ProxyVersion").map(|(_, value)| value.to_owned());
    if let Some(version) = version.or_else(|| proxy.map(|n| n.to_string())) {
        pairs.push(("ProxyVersion", Some(version)));
    }
    builder::build(pairs)
}

/// AD, OAuth and IFD sign in with a password, which Business Central puts in even where it is left blank.
fn needs_password(draft: &Draft) -> bool {
    match draft.auth().meant() {
        Some(AuthType::Ad | AuthType::OAuth) => true,
        Some(AuthType::ClientSecret | AuthType::Certificate) => false,
        None => draft
            .value(Setting::AuthType)
            .is_some_and(|t| t.trim() == "IFD"),
    }
}

/// For tools built on the Dataverse client: placeholders give way to the secret that is held, or fall away without one, and
/// so do the keys only Business Central reads.
///
/// # Errors
/// When a value cannot be written.
pub fn for_tools(cleared: &Cleared<Draft>, held: Option<&Secret>) -> Result<Secret, BuildError> {
    let draft = cleared.get();
    let by_secret = draft.auth().meant() == Some(AuthType::ClientSecret);
    let mut pairs: Vec<(&str, Option<&str>)> = Vec::new();
    for setting in ORDER {
        let typed = draft
            .value(setting)
            .filter(|value| !Draft::is_placeholder(value));
        let wants_held = match setting {
            Setting::Password => !by_secret,
            Setting::ClientSecret => by_secret,
            _ => false,
        };
        let value = match held {
            Some(secret) if wants_held => Some(secret.expose()),
            _ => typed,
        };
        if let Some(value) = value {
            pairs.push((setting.usual_name(), Some(value)));
        }
    }
    builder::build(pairs)
}

/// Keys in the draft that neither output carries over, because nothing reads them there.
pub fn left_behind(draft: &Draft) -> usize {
    let known = |key: &str| {
        Setting::of(key).is_some()
            || keys::BUSINESS_CENTRAL
                .iter()
                .any(|name| name.eq_ignore_ascii_case(key))
    };
    draft.pairs().filter(|(pair, _)| !known(&pair.key)).count()
}

#[cfg(test)]
mod tests {
    use super::{for_business_central, for_tools};
    use crate::connection::{self, Draft, Target};
    use crate::finding::{Accepted, Cleared};
    use crate::secret::Secret;

    const TYPED: &str = "Url=https://contoso.crm4.dynamics.com; UserName=sync@contoso.com; Password=p;w; ProxyVersion=91; \
                         AuthType=OAuth;AppId=11111111-2222-3333-4444-555555555555;\
                         RedirectUri=app://11111111-2222-3333-4444-555555555555";

    fn cleared(text: &str) -> Cleared<Draft> {
        let review = connection::review(Draft::read(text, Target::Dataverse));
        review.clear(&Accepted::new()).unwrap()
    }

    #[test]
    fn business_central_gets_its_placeholder_and_never_the_password() {
        let text = for_business_central(&cleared(&TYPED.replace("p;w", "kiwi9")), None).unwrap();
        assert_eq!(
            text.expose(),
            "AuthType=OAuth;Username=sync@contoso.com;Password={PASSWORD};Url=https://contoso.crm4.dynamics.com;\
             AppId=11111111-2222-3333-4444-555555555555;RedirectUri=app://11111111-2222-3333-4444-555555555555;\
             ProxyVersion=91"
        );
        let review = connection::review(Draft::read(text.expose(), Target::BusinessCentral));
        assert_eq!(review.counts().error, 0, "{:?}", review.findings());
    }

    #[test]
    fn tools_get_the_secret_that_is_held_well_quoted() {
        let held = Secret::new("p;w=\"");
        let text = for_tools(&cleared(&TYPED.replace("p;w", "{PASSWORD}")), Some(&held)).unwrap();
        assert_eq!(
            text.expose(),
            "AuthType=OAuth;Username=sync@contoso.com;Password='p;w=\"';Url=https://contoso.crm4.dynamics.com;\
             AppId=11111111-2222-3333-4444-555555555555;RedirectUri=app://11111111-2222-3333-4444-555555555555"
        );
    }

    #[test]
    fn without_a_secret_the_placeholder_falls_away() {
        let text = for_tools(&cleared(&TYPED.replace("p;w", "{PASSWORD}")), None).unwrap();
        assert!(!text.expose().contains("PASSWORD"));
    }
}
