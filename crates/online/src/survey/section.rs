//! One section of a snapshot as it is being taken: rows, or why there are none.

use serde_json::{Map, Value, json};

use crate::http::HttpFault;

/// A row, as the service gave it.
pub type Row = Map<String, Value>;

/// Why a section was not seen (`schemas/snapshot.schema.json`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Not allowed.
    Forbidden,
    /// Not signed in, or not taken for somebody who is.
    Unauthorised,
    /// Not there.
    NotFound,
    /// No connection.
    Unreachable,
    /// No answer in time.
    Timeout,
    /// Asked too much.
    Throttled,
    /// The service fails, or answers something that is no answer.
    Unavailable,
    /// Somebody stopped the survey.
    Cancelled,
    /// Something it needs was not seen, or it was not wanted.
    NotAsked,
}

impl Reason {
    /// The name in a snapshot.
    pub fn name(self) -> &'static str {
        match self {
            Self::Forbidden => "forbidden",
            Self::Unauthorised => "unauthorised",
            Self::NotFound => "not-found",
            Self::Unreachable => "unreachable",
            Self::Timeout => "timeout",
            Self::Throttled => "throttled",
            Self::Unavailable => "unavailable",
            Self::Cancelled => "cancelled",
            Self::NotAsked => "not-asked",
        }
    }
}

/// Why, with what the service said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// Why.
    pub reason: Reason,
    /// HTTP status.
    pub status: Option<u16>,
    /// The service's code.
    pub code: Option<String>,
}

impl Why {
    /// Without an answer of a service.
    pub fn of(reason: Reason) -> Self {
        Self {
            reason,
            status: None,
            code: None,
        }
    }

    /// There was no answer.
    pub fn fault(fault: HttpFault) -> Self {
        Self::of(match fault {
            HttpFault::Cancelled => Reason::Cancelled,
            HttpFault::TimedOut => Reason::Timeout,
            HttpFault::NameUnknown
            | HttpFault::Unreachable
            | HttpFault::Tls(_)
            | HttpFault::Broken
            | HttpFault::NotAnAddress
            | HttpFault::NotHttps
            | HttpFault::NotPractice
            | HttpFault::Settings => Reason::Unreachable,
            HttpFault::TooLarge | HttpFault::ForeignHost | HttpFault::NotAToken => {
                Reason::Unavailable
            }
        })
    }

    /// An answer that is no success.
    pub fn status(status: u16, code: Option<String>) -> Self {
        Self {
            reason: match status {
                401 => Reason::Unauthorised,
                403 => Reason::Forbidden,
                404 => Reason::NotFound,
                408 | 504 => Reason::Timeout,
                429 => Reason::Throttled,
                _ => Reason::Unavailable,
            },
            status: Some(status),
            code,
        }
    }

    /// As a snapshot has it.
    pub fn value(&self) -> Value {
        let mut why = Map::new();
        why.insert("reason".to_owned(), self.reason.name().into());
        if let Some(status) = self.status {
            why.insert("status".to_owned(), status.into());
        }
        if let Some(code) = &self.code {
            why.insert("code".to_owned(), code.as_str().into());
        }
        json!({ "not_checked": why })
    }
}

/// Rows that were seen.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// The rows.
    pub rows: Vec<Row>,
    /// There are more than were read.
    pub more: bool,
}

impl Seen {
    /// These rows and no more.
    pub fn all(rows: Vec<Row>) -> Self {
        Self { rows, more: false }
    }
}

/// A section.
pub type Section = Result<Seen, Why>;

/// A section as a snapshot has it.
pub fn value(section: &Section) -> Value {
    match section {
        Ok(seen) if seen.more => json!({ "rows": seen.rows, "complete": false }),
        Ok(seen) => json!({ "rows": seen.rows }),
        Err(why) => why.value(),
    }
}

/// A text of a row.
pub fn text<'a>(row: &'a Row, column: &str) -> Option<&'a str> {
    row.get(column)?.as_str()
}

/// A row of our own.
pub fn row(fields: impl IntoIterator<Item = (&'static str, Value)>) -> Row {
    fields
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}
