//! How far one has come with a customer, from what its file holds: no list is read, nobody is asked.
//!
//! Every part is judged by its own room from what the file keeps of it, and by what a check has seen last. What
//! nobody has looked at is never in order, whatever was filled in.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use super::{Customer, Section};
use crate::accounts::AccountSeen;
use crate::accounts::view::{AccountsSection, AccountsView};
use crate::connection::document::record::Outcome;
use crate::connection::document::{Document, Saved};
use crate::facts::CustomerFacts;
use crate::finding::Severity;
use crate::readiness::{self, Facts, Group, ReadinessSection, State};
use crate::registration::{Desk, RegistrationSection};
use crate::roster::view::RosterSection;
use crate::secret::Secret;

/// The parts of getting a customer on board, in their order. Words under `customers-part-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum CustomerPart {
    /// Who is what.
    Accounts,
    /// The app registration.
    Registration,
    /// The connection.
    Connection,
    /// The salespeople.
    Salespeople,
    /// Everything the synchronisation needs.
    Synchronisation,
}

impl CustomerPart {
    const ALL: [Self; 5] = [
        Self::Accounts,
        Self::Registration,
        Self::Connection,
        Self::Salespeople,
        Self::Synchronisation,
    ];

    /// Where an expectation belongs.
    fn of(group: Group) -> Self {
        match group {
            Group::Administrator | Group::IntegrationUser => Self::Accounts,
            Group::Registration => Self::Registration,
            Group::Connection | Group::Version => Self::Connection,
            Group::Salespeople => Self::Salespeople,
            Group::SolutionsAndRoles
            | Group::CompanyAndOwnership
            | Group::Currency
            | Group::SalesOrders
            | Group::Jobs
            | Group::SetUpByHand => Self::Synchronisation,
        }
    }
}

/// How a part, or a customer as a whole, stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum CustomerStanding {
    /// Nobody has said anything.
    Untouched,
    /// Something is there, and not all of it was seen or ticked.
    Begun,
    /// Something is wrong.
    Errors,
    /// Something deserves a look.
    Warnings,
    /// All of it was seen by a check, or ticked by a person.
    Done,
}

/// How far one has come with a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CustomerProgress {
    /// Every part in its order.
    pub parts: Vec<PartProgress>,
    /// The whole.
    pub standing: CustomerStanding,
    /// How many errors or warnings there are.
    pub count: u32,
    /// What to do next; words under `customers-next-<name>`.
    pub next: &'static str,
    /// How many errors that is about.
    pub next_count: u32,
}

/// How a part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PartProgress {
    /// Which.
    pub part: CustomerPart,
    /// How it stands.
    pub standing: CustomerStanding,
}

/// What is told of a part.
#[derive(Debug, Clone, Copy, Default)]
struct Told {
    errors: u32,
    warnings: u32,
    begun: bool,
    done: bool,
}

impl Told {
    fn standing(self) -> CustomerStanding {
        match self {
            Self { errors: 1.., .. } => CustomerStanding::Errors,
            Self { done: true, .. } => CustomerStanding::Done,
            Self { warnings: 1.., .. } => CustomerStanding::Warnings,
            Self { begun: true, .. } => CustomerStanding::Begun,
            Self { .. } => CustomerStanding::Untouched,
        }
    }

    /// What a room finds in what was filled in, and what a check has seen of the same: they may speak of one thing.
    fn and(self, seen: Self) -> Self {
        Self {
            errors: self.errors.max(seen.errors),
            warnings: self.warnings.max(seen.warnings),
            begun: self.begun || seen.begun,
            done: self.done || seen.done,
        }
    }
}

/// The next step of a part on which something is wrong, on which nobody has begun, and which has begun.
fn steps(part: CustomerPart) -> [&'static str; 3] {
    match part {
        CustomerPart::Accounts => ["accounts-errors", "accounts", "accounts-steps"],
        CustomerPart::Registration => ["registration-errors", "registration", "registration-steps"],
        CustomerPart::Connection => ["connection-errors", "connection", "connection-test"],
        CustomerPart::Salespeople => ["salespeople-errors", "salespeople", "checks"],
        CustomerPart::Synchronisation => ["synchronisation-errors", "checks", "checks"],
    }
}

/// Every next step there is, for the test that each has words.
pub fn every_step() -> BTreeSet<&'static str> {
    let own = ["deployment", "done"];
    CustomerPart::ALL
        .into_iter()
        .flat_map(steps)
        .chain(own)
        .collect()
}

/// How far one has come with a customer. `today` is the day end dates are judged by.
pub fn progress(customer: &Customer, today: Date) -> CustomerProgress {
    let facts: CustomerFacts = part(customer).unwrap_or_default();
    let checks: ReadinessSection = part(customer).unwrap_or_default();
    let states = checks.runs.first().map(|run| &run.states);
    let empty = BTreeMap::new();
    let states = states.unwrap_or(&empty);
    let seen = seen(&facts, &checks, states, today);
    let told = CustomerPart::ALL.map(|part| {
        let own = match part {
            CustomerPart::Accounts => accounts(customer, &facts, states),
            CustomerPart::Registration => registration(customer, &facts, today),
            CustomerPart::Connection => connection(customer, &facts),
            CustomerPart::Salespeople => Told {
                begun: self::part::<RosterSection>(customer).is_some(),
                ..Told::default()
            },
            CustomerPart::Synchronisation => Told::default(),
        };
        own.and(seen(part))
    });
    let parts: Vec<PartProgress> = std::iter::zip(CustomerPart::ALL, told)
        .map(|(part, told)| PartProgress {
            part,
            standing: told.standing(),
        })
        .collect();
    let sum = |of: fn(&Told) -> u32| told.iter().map(of).sum::<u32>();
    let (errors, warnings) = (sum(|told| told.errors), sum(|told| told.warnings));
    let all = |standing| parts.iter().all(|one| one.standing == standing);
    let (standing, count) = match (errors, warnings) {
        (1.., _) => (CustomerStanding::Errors, errors),
        _ if all(CustomerStanding::Done) => (CustomerStanding::Done, 0),
        (0, 1..) => (CustomerStanding::Warnings, warnings),
        _ if all(CustomerStanding::Untouched) && facts == CustomerFacts::default() => {
            (CustomerStanding::Untouched, 0)
        }
        _ => (CustomerStanding::Begun, 0),
    };
    let (next, next_count) = next(&facts, &told);
    CustomerProgress {
        parts,
        standing,
        count,
        next,
        next_count,
    }
}

/// What is wrong comes before what is missing; what is missing comes in the order of the parts.
fn next(facts: &CustomerFacts, told: &[Told; 5]) -> (&'static str, u32) {
    let parts = || std::iter::zip(CustomerPart::ALL, told);
    if let Some((part, told)) = parts().find(|(_, told)| told.errors > 0) {
        return (steps(part)[0], told.errors);
    }
    if facts.deployment.is_none() {
        return ("deployment", 0);
    }
    let open = parts().find(|(_, told)| told.standing() != CustomerStanding::Done);
    let step = open.map(|(part, told)| steps(part)[if told.begun { 2 } else { 1 }]);
    (step.unwrap_or("done"), 0)
}

/// A part that is not understood is told by the room it belongs to.
fn part<S: Section>(customer: &Customer) -> Option<S> {
    customer.section().ok().flatten()
}

/// What a check has seen last of each part.
fn seen(
    facts: &CustomerFacts,
    checks: &ReadinessSection,
    states: &BTreeMap<String, String>,
    today: Date,
) -> impl Fn(CustomerPart) -> Told {
    let mut seen: Vec<(CustomerPart, State, Severity)> = Vec::new();
    if let Ok(facts) = Facts::of(facts, &checks.asked, today)
        && !states.is_empty()
    {
        for expectation in readiness::expect(&facts) {
            let state = states.get(expectation.id());
            let state =
                state.and_then(|name| State::ALL.into_iter().find(|one| one.name() == name));
            // What no check can see keeps nothing from being done.
            let unseen = if expectation.by_hand() {
                State::NotApplicable
            } else {
                State::NotChecked
            };
            let state = match state {
                None | Some(State::NotChecked) => unseen,
                Some(state) => state,
            };
            seen.push((
                CustomerPart::of(expectation.group()),
                state,
                expectation.severity(),
            ));
        }
    }
    move |part| {
        let count = |wanted: &dyn Fn(State, Severity) -> bool| {
            let of_part = seen.iter().filter(|(of, ..)| *of == part);
            let found = of_part.filter(|(_, state, severity)| wanted(*state, *severity));
            u32::try_from(found.count()).unwrap_or(u32::MAX)
        };
        let unmet = |state, severity| state == State::Unmet && severity == Severity::Error;
        let odd = |state, severity| {
            state == State::Warning || state == State::Unmet && severity == Severity::Warning
        };
        let met = count(&|state, _| state == State::Met);
        let open = count(&|state, _| matches!(state, State::Unmet | State::NotChecked));
        Told {
            errors: count(&unmet),
            warnings: count(&odd),
            begun: met > 0,
            done: met > 0 && open == 0,
        }
    }
}

fn accounts(customer: &Customer, facts: &CustomerFacts, states: &BTreeMap<String, String>) -> Told {
    let mut section: AccountsSection = part(customer).unwrap_or_default();
    section.known.meet(facts);
    let begun = !section.ticks.is_empty()
        || facts.administrator.is_some()
        || facts.integration_user.is_some();
    let view = AccountsView::of(&section, states);
    Told {
        errors: number(view.counts.error),
        warnings: number(view.counts.warning),
        begun,
        done: begun
            && view
                .path
                .iter()
                .all(|step| matches!(step.seen, AccountSeen::Proved | AccountSeen::Ticked)),
    }
}

fn registration(customer: &Customer, facts: &CustomerFacts, today: Date) -> Told {
    let section: RegistrationSection = part(customer).unwrap_or_default();
    let begun = !section.ticks.is_empty() || section.manifest.is_some() || facts.app_id.is_some();
    let mut desk = Desk::new(section);
    desk.meet(|known| known.meet(facts));
    let view = desk.view(Some(today));
    let counts = view.manifest.as_ref().map(|manifest| &manifest.counts);
    let mut steps = view.plan.parts.iter().flat_map(|part| &part.steps);
    Told {
        errors: counts.map_or(0, |counts| number(counts.error)),
        warnings: counts.map_or(0, |counts| number(counts.warning)),
        begun,
        done: begun && steps.all(|step| view.ticks.contains_key(&step.tick)),
    }
}

fn connection(customer: &Customer, facts: &CustomerFacts) -> Told {
    let Some(saved) = part::<Saved>(customer) else {
        return Told::default();
    };
    // Only where a secret stands is known here; that is all that is judged.
    let stand_ins = saved
        .secrets
        .iter()
        .map(|name| (name.clone(), Secret::new("secret")));
    let mut document = Document::open(&saved, stand_ins.collect(), &BTreeSet::new());
    document.learn(facts);
    let view = document.view();
    let record = view.record.as_ref().filter(|record| !record.changed);
    let outcome = record.map(|record| record.outcome);
    let stopped = u32::from(outcome == Some(Outcome::Failed));
    Told {
        errors: number(view.counts.error).max(stopped),
        warnings: number(view.counts.warning),
        begun: !view.empty,
        done: matches!(outcome, Some(Outcome::Passed | Outcome::Partly)),
    }
}

fn number(count: impl TryInto<u32>) -> u32 {
    count.try_into().unwrap_or(u32::MAX)
}
