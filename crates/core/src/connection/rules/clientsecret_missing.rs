//! `AuthType=ClientSecret` without a secret.
//!
//! **Why** — the client does not notice; the sign-in fails later with an unhelpful message.
//! **Do** — add `ClientSecret`, or use another type.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/clientsecret-missing",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("connection", "required"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.auth().meant() == Some(AuthType::ClientSecret) && !draft.has(Setting::ClientSecret) {
        found.at(here::absent(Setting::ClientSecret));
    }
}
