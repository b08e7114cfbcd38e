//! What a person says to have done or seen.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A tick by hand. It stands where nothing could look, and never in place of what a check has seen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct HandTick {
    /// The day, UTC.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub on: Date,
    /// Who ticked; empty when nobody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

impl HandTick {
    /// A tick of that day by nobody in particular.
    pub fn on(day: Date) -> Self {
        Self {
            on: day,
            by: String::new(),
        }
    }

    /// Puts a tick down under a name, or takes it away.
    pub(crate) fn put(ticks: &mut BTreeMap<String, Self>, id: &str, tick: Option<Self>) {
        match tick {
            Some(tick) => ticks.insert(id.to_owned(), tick),
            None => ticks.remove(id),
        };
    }
}
