//! `AuthType=Certificate` without a thumbprint.
//!
//! In a string for Business Central the certificate itself, or its token, stands in its place.
//!
//! **Why** — the client does not know which certificate to take, and stops.
//! **Do** — add `Thumbprint`. `CertThumbprint`, which Microsoft's article lists, is not read.

use super::{Check, here};
use crate::connection::client::AuthType;
use crate::connection::keys::Setting;
use crate::connection::{Draft, Target};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/thumbprint-missing",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("connection", "required"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let in_place = draft.target() == Target::BusinessCentral && draft.key("Certificate").is_some();
    if draft.auth().meant() == Some(AuthType::Certificate)
        && draft.pair(Setting::Thumbprint).is_none()
        && !in_place
    {
        found.at(here::absent(Setting::Thumbprint));
    }
}
