//! There is no room, or hardly any, for one more non-interactive user.
//!
//! **Why** — an environment takes seven; older guides say five. Application users do not count.
//! **Do** — disable non-interactive accounts that are not used.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::modes::{LIMIT, OLD_LIMIT};
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/non-interactive-limit",
        severities: &[Severity::Error, Severity::Warning],
        says: &["count", "limit"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let others = case.known.other_non_interactive;
    if case.person_integrating().is_none() || others == 0 {
        return;
    }
    let count = others.saturating_add(1);
    let severity = if count > LIMIT {
        Severity::Error
    } else if count > OLD_LIMIT {
        Severity::Warning
    } else {
        return;
    };
    found
        .at(field("other_non_interactive"))
        .with("count", i64::from(count))
        .with("limit", i64::from(LIMIT))
        .severity(severity);
}
