//! Our work could not be done: one, typed, ends the work.
//!
//! Each crate keeps its own `thiserror` enum; at the border every one of them becomes a [`Fault`], the one shape
//! the window and the command line know. Words are in `locales/*/fault.ftl` under the code.

use serde::Serialize;

use crate::finding::Params;

/// One failure of our own work, ready to cross to the window or the command line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Fault {
    /// Stable name, `file-missing`; the message is `fault-<code>` in `fault.ftl`.
    pub code: &'static str,
    /// Values the message may use.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, string | number>"))]
    pub params: Params,
    /// Technical detail for the log and the *Details* fold; never a secret, never translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub detail: Option<String>,
}

impl Fault {
    /// A fault without parameters.
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            params: Params::new(),
            detail: None,
        }
    }

    /// Adds a value the message may use.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<crate::finding::Value>) -> Self {
        self.params.insert(name, value.into());
        self
    }

    /// Adds the technical detail.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)] // callers hand over an error they are done with
    pub fn detail(mut self, detail: impl ToString) -> Self {
        self.detail = Some(detail.to_string());
        self
    }
}
