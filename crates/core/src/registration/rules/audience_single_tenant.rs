//! Only accounts of one tenant may sign in, but several tenants are served.
//!
//! **Why** — in every other tenant sign-in ends with AADSTS50194 or AADSTS700016.
//! **Do** — set the supported account types to *Accounts in any organizational directory*, or register the app in
//! each tenant.

use super::{Check, PATCH, at, audience};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/audience-single-tenant",
        severities: &[Severity::Error],
        says: &["tenants"],
        source: Source::Reference("oauth", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some((audience, pointer)) = audience(case)
        && audience == "AzureADMyOrg"
        && case.context.tenants > 1
    {
        found
            .at(at(pointer))
            .with("tenants", case.context.tenants)
            .fix(PATCH);
    }
}
