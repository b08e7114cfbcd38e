//! A key that only Business Central reads, in a string for the Dataverse client.
//!
//! **Why** — `ProxyVersion`, `AccessToken` and `Certificate` belong to Business Central's own helper; the client ignores them.
//! **Do** — nothing, if the string comes from Business Central; it can be judged for there, too.

use super::{Check, here};
use crate::connection::keys;
use crate::connection::{Draft, Target};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/bc-key",
        severities: &[Severity::Info],
        says: &["key"],
        source: Source::Reference("connection", "bc_keys"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if draft.target() == Target::BusinessCentral {
        return;
    }
    for name in keys::BUSINESS_CENTRAL {
        if let Some((pair, _)) = draft.key(name) {
            found.at(here::key(pair)).with("key", name);
        }
    }
}
