//! The shared vocabulary of judgement: what is wrong, where, how badly, and how it is repaired.
//!
//! A [`Finding`] is about the *user's material*: there may be many, each is located, none stops the work.
//! (That our own work failed is a [`crate::fault::Fault`].)

mod location;
mod review;
mod rule;
mod sink;

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

pub use location::Location;
pub use review::{Accepted, Cleared, Counts, Review};
pub use rule::{Kind, Rule, Source};
pub use sink::{Raised, Sink};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Severity {
    /// Stops writing, saving or the check.
    Error,
    /// Go on only knowing this.
    Warning,
    /// Good to know, a proposal.
    Info,
}

impl Severity {
    /// The name in JSON and in locale ids: `error`, `warning`, `info`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// A value in the parameters of a finding or fault.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// Text from the user's material or a fixed name. Never a secret: a `Secret` does not convert into it.
    Text(String),
    /// A count, a length, a line.
    Number(i64),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<char> for Value {
    fn from(one: char) -> Self {
        Self::Text(one.to_string())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        // Counts and lengths of material that fits in memory stay far below 2^63.
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The parameters of a finding or fault by name, in a stable order.
pub type Params = BTreeMap<&'static str, Value>;

/// What would repair a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// What to do.
    #[serde(flatten)]
    pub repair: Repair,
    /// A safe fix never changes what a person is called, which address they own, or what a setting means;
    /// safe fixes may be applied together without a look at each.
    pub safe: bool,
}

/// The repair of one finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Repair {
    /// Put this text in place of what the location points at.
    Replacement(String),
    /// A named act of the room, such as `drop-row`; the room's documentation lists them.
    Action(&'static str),
}

impl Fix {
    /// Replacing the located text.
    pub fn replace(text: impl Into<String>, safe: bool) -> Self {
        Self {
            repair: Repair::Replacement(text.into()),
            safe,
        }
    }

    /// A named act of the room.
    pub fn action(name: &'static str, safe: bool) -> Self {
        Self {
            repair: Repair::Action(name),
            safe,
        }
    }
}

/// Something in the user's material deserves a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Room and kind, `roster/upn-no-at`. Stable: people search for it and accept it by this name.
    pub code: &'static str,
    /// How much it weighs here (a kind may weigh differently by place).
    pub severity: Severity,
    /// Where it is.
    #[serde(flatten)]
    pub location: Location,
    /// Values its words may use; the names are those the kind's [`Kind::says`] lists.
    pub params: Params,
    /// What would repair it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
}
