//! `AuthType=IFD` or `Claims` for a client that does not have them.
//!
//! Business Central's own helper for on-premises servers still has `IFD`, so nothing is said there.
//!
//! **Why** — only the older client of the .NET Framework, for on-premises servers, knows these types.
//! **Do** — for an online environment use `OAuth`; for an on-premises server use a tool built on the older client.

use super::{Check, here};
use crate::connection::client::AuthWritten;
use crate::connection::keys::Setting;
use crate::connection::{Draft, Target};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/authtype-legacy",
        severities: &[Severity::Error],
        says: &["written"],
        source: Source::Reference("connection", "auth_types"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let (AuthWritten::Legacy(name), Some((pair, _))) =
        (draft.auth(), draft.pair(Setting::AuthType))
    {
        if draft.target() == Target::BusinessCentral && name == "IFD" {
            return;
        }
        found.at(here::value(pair)).with("written", name);
    }
}
