//! What was seen behind the door, stage by stage: nothing is judged here, the core's word on each expectation is gathered.

use jetbridge_core::finding::Severity;
use jetbridge_core::readiness::{self, Expectation, Judgement, Owner, State as Verdict};
use jetbridge_core::reference::errors::ErrorOwner;

use super::{Cause, Stage, State, Track};
use crate::survey::Surveyed;

/// A stage, the expectations it stands for (a trailing `*` for all that begin so), and the sections it shows.
const SEEN: [(&str, &[&str], &[&str]); 7] = [
    ("access", &["environment-access"], &["dataverse.whoami"]),
    (
        "version",
        &["dataverse-version-supported", "tables-readable"],
        &["dataverse.version", "dataverse.table_reads"],
    ),
    (
        "currency",
        &["local-currency-set", "local-currency-accepted"],
        &["dataverse.organization", "dataverse.currencies"],
    ),
    (
        "integration-user",
        &[
            "integration-user-*",
            "application-user-single",
            "non-interactive-limit",
        ],
        &["dataverse.users", "dataverse.user_roles"],
    ),
    (
        "solutions",
        &[
            "base-solution-*",
            "integration-solution-*",
            "integration-roles-exist",
            "dataverse-role-exists",
            "virtual-tables-solution",
        ],
        &["dataverse.solutions", "dataverse.roles"],
    ),
    (
        "company",
        &["business-central-access", "company-known"],
        &["business_central.companies"],
    ),
    (
        "salespeople",
        &["salespeople-*"],
        &["business_central.salespeople"],
    ),
];

/// What is looked at for one of these stages: its sections, and those without which they cannot be looked at.
pub(super) fn sections_of(stage: &str) -> Vec<&'static str> {
    let people: &[&str] = &[
        "business_central.companies",
        "business_central.salespeople",
        "dataverse.users",
        "dataverse.user_roles",
        "dataverse.user_team_roles",
    ];
    let more: &[&str] = match stage {
        "version" => &["dataverse.version", "dataverse.table_reads"],
        "currency" => &[
            "dataverse.organization",
            "dataverse.currencies",
            "business_central.companies",
            "business_central.general_ledger_setup",
            "business_central.currencies",
            "business_central.currency_exchange_rates",
        ],
        "solutions" => &["dataverse.solutions", "dataverse.roles"],
        "company" => &["business_central.companies"],
        "integration-user" => people,
        "salespeople" => &[
            "business_central.companies",
            "business_central.salespeople",
            "dataverse.users",
            "dataverse.user_roles",
            "dataverse.user_team_roles",
            "dataverse.companies",
            "dataverse.business_units",
            "dataverse.teams",
            "dataverse.team_members",
        ],
        _ => &[],
    };
    let mut all = vec!["dataverse.challenge", "dataverse.whoami"];
    all.extend(more);
    all
}

fn is_one(id: &str, names: &[&str]) -> bool {
    names.iter().any(|name| match name.strip_suffix('*') {
        Some(start) => id.starts_with(start),
        None => id == *name,
    })
}

pub(super) fn stages(
    track: &mut Track<'_>,
    expectations: &[Expectation<'_>],
    judgement: &Judgement,
    surveyed: &Surveyed,
) {
    for (id, names, sections) in SEEN {
        if !track.wants(id) {
            continue;
        }
        let mine: Vec<_> = expectations
            .iter()
            .filter(|one| is_one(one.id(), names) && !one.by_hand())
            .filter_map(|one| {
                let (_, state) = judgement.states.iter().find(|(id, _)| *id == one.id())?;
                // What nobody asked for (the directory) leaves no gap.
                let asked = |name: &&str| readiness::section(&surveyed.document, name).is_some();
                let left_out = *state == Verdict::NotChecked
                    && !readiness::sections_of(one.id()).iter().all(asked);
                (!left_out).then_some((one, *state))
            })
            .collect();
        let worst = |fits: &dyn Fn(Severity, Verdict) -> bool| {
            mine.iter()
                .find(|(one, state)| fits(one.severity(), *state))
        };
        let failed =
            worst(&|severity, state| state == Verdict::Unmet && severity == Severity::Error);
        let warned = worst(&|_, state| matches!(state, Verdict::Unmet | Verdict::Warning));
        let state = if failed.is_some() {
            State::Failed
        } else if warned.is_some() {
            State::Warned
        } else if worst(&|_, state| state == Verdict::NotChecked).is_some() || mine.is_empty() {
            State::NotChecked
        } else {
            State::Passed
        };
        let cause = failed
            .or(warned)
            .map(|(one, _)| Cause::of("expectation", owner(one.owner())));
        let unchecked = mine
            .iter()
            .filter(|(_, state)| *state == Verdict::NotChecked);
        let unchecked = unchecked.map(|(one, _)| one.id()).collect();
        let codes: Vec<String> = mine
            .iter()
            .map(|(one, _)| format!("readiness/{}", one.id()))
            .collect();
        let findings = judgement.findings.iter();
        let notes = sections.iter().filter_map(|name| surveyed.notes.get(*name));
        track.put(Stage {
            id,
            state,
            millis: notes
                .clone()
                .map(|note| note.millis)
                .max()
                .unwrap_or_default(),
            cause,
            findings: findings
                .filter(|finding| codes.iter().any(|code| code == finding.code))
                .cloned()
                .collect(),
            unchecked,
            calls: notes.flat_map(|note| note.calls.clone()).collect(),
        });
    }
}

fn owner(owner: Owner) -> ErrorOwner {
    match owner.name() {
        "customer-admin" => ErrorOwner::CustomerAdmin,
        "dynamics-admin" => ErrorOwner::DynamicsAdmin,
        "wait" => ErrorOwner::Wait,
        _ => ErrorOwner::Consultant,
    }
}
