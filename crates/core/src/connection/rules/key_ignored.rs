//! A setting has a value that has no effect with this type of sign-in.
//!
//! **Why** — the client reads it and passes it to nobody; often it is left over from another type.
//! **Do** — take it out, or choose the type it belongs to.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/key-ignored",
        severities: &[Severity::Warning],
        says: &["key", "auth"],
        source: Source::Reference("connection", "required"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let Some(auth) = draft.auth().meant() else {
        return;
    };
    for (pair, value) in draft.pairs() {
        if !value.is_empty()
            && Setting::of(&pair.key).is_some_and(|setting| has_no_effect(setting, auth))
        {
            found
                .at(here::pair(pair))
                .with("key", here::name(pair))
                .with("auth", auth.name())
                .fix(Fix::replace("", false));
        }
    }
}

fn has_no_effect(setting: Setting, auth: AuthType) -> bool {
    let of_a_certificate = matches!(setting, Setting::Thumbprint | Setting::StoreName);
    let of_a_user = matches!(
        setting,
        Setting::HomeRealm
            | Setting::RedirectUri
            | Setting::TokenCache
            | Setting::LoginPrompt
            | Setting::IntegratedSecurity
    );
    let of_a_named_user = matches!(
        setting,
        Setting::User | Setting::Password | Setting::Domain | Setting::SkipDiscovery
    );
    match auth {
        AuthType::OAuth => setting == Setting::ClientSecret || of_a_certificate,
        AuthType::ClientSecret => of_a_certificate || of_a_user || of_a_named_user,
        AuthType::Certificate => setting == Setting::ClientSecret || of_a_user || of_a_named_user,
        AuthType::Ad => {
            matches!(setting, Setting::ClientId | Setting::ClientSecret)
                || of_a_certificate
                || of_a_user
        }
    }
}
