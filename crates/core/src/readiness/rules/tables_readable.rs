//! The tables Business Central reads are there.
//!
//! **Why** — enabling the connection stops at the first table that cannot be read.
//! **Do** — have a Dynamics administrator check that the environment holds a Dataverse database and the solutions.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::Verdict;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/tables-readable",
        severities: &[Severity::Error],
        says: &["state", "tables"],
        source: Source::Reference("business-central", "5 enable 12"),
    },
    check: Check {
        group: Group::Connection,
        owner: Owner::DynamicsAdmin,
        applies: |_| true,
        needs: &["environment-access"],
        at: "/snapshot/dataverse/table_reads",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let mut tables = vec![
        "team",
        "role",
        "systemuser",
        "businessunit",
        "account",
        "contact",
    ];
    if case.facts.after() && case.facts.dataverse_setup() {
        tables.push("bcbi_company");
    }
    case.tables(&tables)
}
