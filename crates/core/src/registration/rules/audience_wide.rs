//! Accounts of every tenant may sign in, but one tenant is served.
//!
//! **Why** — nothing is wrong; a registration for one customer can be narrower.
//! **Do** — set *Accounts in this organizational directory only*, unless more customers will use it.

use super::{Check, at, audience};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::purpose::Purpose;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/audience-wide",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some((audience, pointer)) = audience(case)
        && audience == "AzureADMultipleOrgs"
        && case.context.tenants <= 1
        && !case.context.serves(Purpose::BcOnpremEntra)
    {
        found.at(at(pointer));
    }
}
