//! The list of what must be so, and the walk through it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::case::Case;
use super::rules::{Check, RULES};
use super::verdict::{State, Verdict};
use super::{Facts, Snapshot};
use crate::finding::{Counts, Finding, Kind, Location, Rule, Severity};

/// Who puts something right. Words under `readiness-owner-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Owner {
    /// Whoever sets up the connection.
    Consultant,
    /// The customer's administrator of Microsoft 365 and Entra.
    CustomerAdmin,
    /// The administrator of the Dataverse environment.
    DynamicsAdmin,
    /// Nobody now: it comes with time or with the set-up itself.
    Wait,
}

impl Owner {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Consultant,
        Self::CustomerAdmin,
        Self::DynamicsAdmin,
        Self::Wait,
    ];

    /// The name in JSON and in locale ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Consultant => "consultant",
            Self::CustomerAdmin => "customer-admin",
            Self::DynamicsAdmin => "dynamics-admin",
            Self::Wait => "wait",
        }
    }
}

/// Where an expectation is shown. Words under `readiness-group-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Group {
    /// The environment and the way to it.
    Connection,
    /// Versions.
    Version,
    /// The administrator.
    Administrator,
    /// The integration user.
    IntegrationUser,
    /// Solutions and roles.
    SolutionsAndRoles,
    /// Company and ownership.
    CompanyAndOwnership,
    /// Currency.
    Currency,
    /// Salespeople.
    Salespeople,
    /// Sales orders.
    SalesOrders,
    /// Jobs.
    Jobs,
    /// App registration.
    Registration,
    /// What only a person sees.
    SetUpByHand,
}

impl Group {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 12] = [
        Self::Connection,
        Self::Version,
        Self::Administrator,
        Self::IntegrationUser,
        Self::SolutionsAndRoles,
        Self::CompanyAndOwnership,
        Self::Currency,
        Self::Salespeople,
        Self::SalesOrders,
        Self::Jobs,
        Self::Registration,
        Self::SetUpByHand,
    ];

    /// The name in JSON and in locale ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Connection => "connection",
            Self::Version => "version",
            Self::Administrator => "administrator",
            Self::IntegrationUser => "integration-user",
            Self::SolutionsAndRoles => "solutions-and-roles",
            Self::CompanyAndOwnership => "company-and-ownership",
            Self::Currency => "currency",
            Self::Salespeople => "salespeople",
            Self::SalesOrders => "sales-orders",
            Self::Jobs => "jobs",
            Self::Registration => "registration",
            Self::SetUpByHand => "set-up-by-hand",
        }
    }
}

/// Something that must be so for a customer.
#[derive(Debug, Clone, Copy)]
pub struct Expectation<'a> {
    rule: &'static Rule<Check>,
    facts: &'a Facts,
}

impl Expectation<'_> {
    /// Its name, `integration-user-licensed`. Words are under `readiness-<id>`: `.title` says what must be, the value
    /// what is instead, `.why`, `.do`, and `.look` where a person looks.
    pub fn id(&self) -> &'static str {
        id(self.rule)
    }

    /// The kind of finding it gives.
    pub fn kind(&self) -> &'static Kind {
        &self.rule.kind
    }

    /// Where it is shown.
    pub fn group(&self) -> Group {
        self.rule.check.group
    }

    /// Who puts it right.
    pub fn owner(&self) -> Owner {
        self.rule.check.owner
    }

    /// How much it weighs when it is not met.
    pub fn severity(&self) -> Severity {
        self.rule.kind.severities[0]
    }

    /// The expectations without which it cannot be judged, as far as they exist for this customer.
    pub fn needs(&self) -> impl Iterator<Item = &'static str> {
        self.rule.check.needs.iter().copied().filter(|need| {
            RULES
                .iter()
                .any(|rule| id(rule) == *need && (rule.check.applies)(self.facts))
        })
    }

    /// No snapshot shows it: a person looks.
    pub fn by_hand(&self) -> bool {
        self.rule.check.judge.is_none()
    }

    /// What it is judged from, as a JSON pointer into `{"facts": …, "snapshot": …}`; empty by hand.
    pub fn judged_from(&self) -> &'static str {
        self.rule.check.at
    }
}

fn id(rule: &'static Rule<Check>) -> &'static str {
    rule.kind
        .code
        .split_once('/')
        .map_or(rule.kind.code, |(_, id)| id)
}

/// What must be so for this customer, in the order in which it is shown.
pub fn expect(facts: &Facts) -> Vec<Expectation<'_>> {
    RULES
        .iter()
        .filter(|rule| (rule.check.applies)(facts))
        .map(|rule| Expectation { rule, facts })
        .collect()
}

/// Where every expectation stands, and what is to be said.
#[derive(Debug, Clone, Serialize)]
pub struct Judgement {
    /// State by the name of the expectation, in their order.
    pub states: Vec<(&'static str, State)>,
    /// What is unmet, or deserves a look.
    pub findings: Vec<Finding>,
    /// How many findings of each severity.
    pub counts: Counts,
}

/// Judges a snapshot.
pub fn judge(expectations: &[Expectation<'_>], snapshot: &Snapshot) -> Judgement {
    let mut walk = Walk {
        expectations,
        snapshot,
        known: BTreeMap::new(),
    };
    let mut states = Vec::new();
    let mut findings = Vec::new();
    for expectation in expectations {
        let verdict = walk.verdict(expectation);
        let state = verdict
            .as_ref()
            .map_or(State::NotChecked, |verdict| verdict.state);
        states.push((expectation.id(), state));
        findings.extend(verdict.and_then(|verdict| finding(expectation, verdict)));
    }
    Judgement {
        counts: Counts::of(&findings),
        states,
        findings,
    }
}

fn finding(expectation: &Expectation<'_>, verdict: Verdict) -> Option<Finding> {
    let severity = match verdict.state {
        State::Unmet => expectation.severity(),
        State::Warning => Severity::Warning,
        State::Met | State::NotChecked | State::NotApplicable => return None,
    };
    let verdict = match verdict.state {
        State::Unmet => verdict.with("state", "unmet"),
        _ => verdict.with("state", "warning"),
    };
    Some(Finding {
        code: expectation.kind().code,
        severity,
        location: Location::Pointer {
            pointer: expectation.judged_from().to_owned(),
        },
        params: verdict.params,
        fix: None,
    })
}

/// Judges every expectation once, those that are needed first.
struct Walk<'a> {
    expectations: &'a [Expectation<'a>],
    snapshot: &'a Snapshot,
    known: BTreeMap<&'static str, Option<Verdict>>,
}

impl Walk<'_> {
    /// None: not checked.
    fn verdict(&mut self, expectation: &Expectation<'_>) -> Option<Verdict> {
        if let Some(known) = self.known.get(expectation.id()) {
            return known.clone();
        }
        let verdict = if self.stands(expectation) {
            expectation.rule.check.judge.and_then(|judge| {
                judge(&Case {
                    facts: expectation.facts,
                    snapshot: self.snapshot,
                })
            })
        } else {
            None
        };
        self.known.insert(expectation.id(), verdict.clone());
        verdict
    }

    /// Nothing it needs is unmet or not checked. What does not exist for the customer is not needed.
    fn stands(&mut self, expectation: &Expectation<'_>) -> bool {
        expectation.rule.check.needs.iter().all(|need| {
            let Some(needed) = self
                .expectations
                .iter()
                .find(|other| other.id() == *need)
                .copied()
            else {
                return true;
            };
            self.verdict(&needed)
                .is_some_and(|verdict| verdict.state != State::Unmet)
        })
    }
}
