//! The salespeople’s users are in the owning team.
//!
//! **Why** — coupled users are added to the team, so these are probably not coupled.
//! **Do** — couple the salespeople, then run “Add Coupled Users to Team”.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::Ownership;
use crate::readiness::case::{Case, name_of, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::people::People;
use crate::readiness::verdict::{Verdict, met_or_warning, not_applicable};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/salespeople-in-team",
        severities: &[Severity::Warning],
        says: &["state", "people"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::Salespeople,
        owner: Owner::Consultant,
        applies: |facts| {
            facts.dataverse_setup()
                && facts.features.sales
                && facts.ownership_model == Some(Ownership::Person)
                && facts.company.is_some()
                && facts.after()
        },
        needs: &["owning-team", "salespeople-have-users"],
        at: "/snapshot/dataverse/team_members",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let people = People::of(case)?;
    let team = case.owning_team()??;
    let list = seen(&case.snapshot.dataverse.team_members)?;
    let row = list.rows.iter().find(|row| row.teamid == team.teamid)?;
    let members = row.members.as_ref()?;
    let outside: Vec<_> = people
        .users
        .iter()
        .filter(|user| {
            members
                .iter()
                .all(|member| member.systemuserid != user.systemuserid)
        })
        .map(|user| name_of(user))
        .collect();
    if people.users.is_empty() {
        return people.all_known.then(not_applicable);
    }
    if outside.is_empty() && !people.all_known {
        return None;
    }
    Some(met_or_warning(outside.is_empty()).with("people", outside.join(", ")))
}
