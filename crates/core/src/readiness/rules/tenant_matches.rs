//! The environment belongs to the customer’s tenant.
//!
//! **Why** — sign-in and consent happen in the tenant of the environment. Virtual tables do not work across tenants.
//! **Do** — check the tenant id and the environment URL with the customer’s administrator.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/tenant-matches",
        severities: &[Severity::Warning],
        says: &["state", "tenant"],
        source: Source::Reference("business-central", "5 guide"),
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::Consultant,
        applies: |facts| facts.tenant_id.is_some(),
        needs: &["environment-reachable"],
        at: "/snapshot/dataverse/challenge",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let tenant = case.facts.tenant_id.as_ref()?;
    let challenge = seen(&case.snapshot.dataverse.challenge)?;
    let uri = challenge
        .rows
        .iter()
        .find_map(|one| one.authorization_uri.as_deref())?;
    let (_, path) = uri.split_once("://")?.1.split_once('/')?;
    let (other, _) = path.split_once("/oauth2/")?;
    Some(met_or_warning(tenant.is(other)).with("tenant", other))
}
