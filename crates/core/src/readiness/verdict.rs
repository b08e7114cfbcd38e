//! What is said about one expectation.

use serde::Serialize;

use crate::finding::{Params, Value};

/// Where an expectation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum State {
    /// Satisfied.
    Met,
    /// Not satisfied.
    Unmet,
    /// Satisfied for Business Central, or not verified, yet worth a look.
    Warning,
    /// It could not be looked at.
    NotChecked,
    /// There is nothing to judge.
    NotApplicable,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Met,
        Self::Unmet,
        Self::Warning,
        Self::NotChecked,
        Self::NotApplicable,
    ];

    /// The name in JSON and in parameters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Unmet => "unmet",
            Self::Warning => "warning",
            Self::NotChecked => "not-checked",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// A state with what its words may use.
#[derive(Debug, Clone)]
pub(super) struct Verdict {
    pub state: State,
    pub params: Params,
}

impl Verdict {
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.params.insert(name, value.into());
        self
    }
}

fn plain(state: State) -> Verdict {
    Verdict {
        state,
        params: Params::new(),
    }
}

pub(super) fn met() -> Verdict {
    plain(State::Met)
}

pub(super) fn unmet() -> Verdict {
    plain(State::Unmet)
}

pub(super) fn warning() -> Verdict {
    plain(State::Warning)
}

pub(super) fn not_applicable() -> Verdict {
    plain(State::NotApplicable)
}

pub(super) fn met_or_unmet(right: bool) -> Verdict {
    if right { met() } else { unmet() }
}

pub(super) fn met_or_warning(right: bool) -> Verdict {
    if right { met() } else { warning() }
}
