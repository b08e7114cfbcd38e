//! A password, a client secret, a token or a certificate stands readable in the string.
//!
//! **Why** — whoever sees the string has it: in a file, in a chat, in a screen shot. Business Central stores the string
//! readable in a table and wants its placeholder there, so in a string for it this is an error.
//! **Do** — keep it in the credential store; in Business Central write the placeholder.

use super::{Check, here};
use crate::connection::keys::Setting;
use crate::connection::{Draft, Target};
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/secret-plaintext",
        severities: &[Severity::Warning, Severity::Error],
        says: &["key"],
        source: Source::Reference("connection", "secrets"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    for (pair, value) in draft.pairs() {
        let value = value.expose();
        let placeholder = match Setting::of(&pair.key) {
            Some(Setting::Password) => "{PASSWORD}",
            Some(Setting::ClientSecret) => "{CLIENTSECRET}",
            None if pair.key == "certificate" => "{CERTIFICATE}",
            None if pair.key == "accesstoken" => "",
            _ => continue,
        };
        if value.trim().is_empty() || Draft::is_placeholder(value) {
            continue;
        }
        let raised = found.at(here::value(pair)).with("key", here::name(pair));
        if draft.target() == Target::BusinessCentral {
            let raised = raised.severity(Severity::Error);
            if !placeholder.is_empty() {
                raised.fix(Fix::replace(placeholder, true));
            }
        }
    }
}
