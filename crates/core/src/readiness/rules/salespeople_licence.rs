//! The salespeople have a Sales licence.
//!
//! **Why** — Dynamics 365 Sales opens with such a licence only.
//! **Do** — assign a Dynamics 365 Sales licence.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, same, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::licences;
use crate::readiness::people::{active, email_of};
use crate::readiness::snapshot::DirectoryUser;
use crate::readiness::verdict::{Verdict, met_or_unmet, not_applicable};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/salespeople-licence",
        severities: &[Severity::Error],
        says: &["state", "people"],
        source: Source::Reference("business-central", "2 licences"),
    },
    check: Check {
        group: Group::Salespeople,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.features.sales,
        needs: &[],
        at: "/snapshot/business_central/salespeople",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.business_central.salespeople)?;
    let emails: Vec<_> = active(list).filter_map(email_of).collect();
    if emails.is_empty() {
        return list.complete.then(not_applicable);
    }
    let directory = seen(&case.snapshot.directory.users)?;
    let mut without = Vec::new();
    let mut unknown = !list.complete;
    for email in emails {
        let own = |user: &&DirectoryUser| {
            [&user.user_name, &user.mail]
                .into_iter()
                .flatten()
                .any(|name| same(name, email))
        };
        match directory.rows.iter().find(own) {
            Some(user) if user.licences.iter().any(licences::is_sales) => {}
            Some(_) => without.push(email),
            None => unknown = true,
        }
    }
    if without.is_empty() && unknown {
        return None;
    }
    Some(met_or_unmet(without.is_empty()).with("people", without.join(", ")))
}
