//! A string for Business Central without the placeholder it asks for.
//!
//! **Why** — with AD, IFD and OAuth the set-up pages refuse a string without the literal text `{PASSWORD}`; with an
//! application they want `{CLIENTSECRET}` or `{CERTIFICATE}`. The real value is put in only when it connects.
//! **Do** — write the placeholder in place of the value.

use super::{Check, here};
use crate::connection::client::{AuthType, AuthWritten};
use crate::connection::keys::Setting;
use crate::connection::{Draft, Target};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/bc-placeholder-missing",
        severities: &[Severity::Error],
        says: &["placeholder"],
        source: Source::Reference("connection", "bc_placeholder"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.target() != Target::BusinessCentral {
        return;
    }
    let wanted = match (draft.auth(), draft.auth().meant()) {
        (AuthWritten::Legacy(_), _) | (_, Some(AuthType::Ad | AuthType::OAuth)) => "{PASSWORD}",
        (_, Some(AuthType::ClientSecret)) => "{CLIENTSECRET}",
        (_, Some(AuthType::Certificate)) => "{CERTIFICATE}",
        _ => return,
    };
    let enough: &[&str] = match wanted {
        "{PASSWORD}" => &["{PASSWORD}"],
        _ => &["{PASSWORD}", "{CLIENTSECRET}", "{CERTIFICATE}"],
    };
    // The pages look for the bare text anywhere, and so do we.
    if !enough
        .iter()
        .any(|token| draft.text().expose().contains(token))
    {
        let setting = if wanted == "{PASSWORD}" {
            Setting::Password
        } else {
            Setting::ClientSecret
        };
        found.at(here::absent(setting)).with("placeholder", wanted);
    }
}
