//! The user's domain is none of the tenant's.
//!
//! **Why** — the account would be in another tenant than the environment, or the name has a slip.
//! **Do** — compare with the verified domains in the Microsoft 365 admin center.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-user-domain",
        severities: &[Severity::Warning],
        says: &["domain"],
        source: Source::Reference("business-central", "user_name"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let Some((key, user)) = setup.either("user-name") else {
        return;
    };
    let Some((_, domain)) = user.rsplit_once('@') else {
        return;
    };
    let known = |own: &String| {
        own.trim()
            .trim_start_matches('@')
            .eq_ignore_ascii_case(domain)
    };
    if !setup.domains.is_empty() && !setup.domains.iter().any(known) {
        found.at(here::field(&key)).with("domain", domain);
    }
}
