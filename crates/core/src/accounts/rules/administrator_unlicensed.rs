//! The administrator has no licence.
//!
//! **Why** — Business Central wants a licensed user when the administrator signs in; an administrator without one has access
//! mode Administrative and reaches settings only.
//! **Do** — give the account a licence until the connection is set up.

use super::Check;
use crate::accounts::case::{Case, field};
use crate::accounts::modes::AccessMode;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "accounts/administrator-unlicensed",
        severities: &[Severity::Error],
        says: &["user", "because"],
        source: Source::Reference("business-central", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let Some(user) = case.known.administrator.named() else {
        return;
    };
    let account = &case.known.administrator;
    let because = if account.unlicensed() {
        "licence"
    } else if account.access_mode == Some(AccessMode::Administrative) {
        "access-mode"
    } else {
        return;
    };
    found
        .at(field("administrator.licence"))
        .with("user", user)
        .with("because", because);
}
