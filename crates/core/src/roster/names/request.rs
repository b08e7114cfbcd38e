//! What a caller asks of the proposer, as JSON.

use serde::{Deserialize, Serialize};

use super::{PatternError, Proposal, Transliteration};
use crate::fault::Fault;

/// People in need of a user name, and how the customer writes them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Request {
    /// Pattern of the part before the `@`, `{first}.{last}`.
    pub pattern: String,
    /// How letters with marks are written.
    pub transliteration: Transliteration,
    /// The part behind the `@`.
    pub domain: String,
    /// User names others have; those without `@` are in the same domain.
    #[serde(default)]
    pub taken: Vec<String>,
    /// The people, in the order in which they are served.
    pub people: Vec<Person>,
}

/// A person's name as the list gives it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Fields")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(untagged))]
pub enum Person {
    /// In two fields.
    Parts {
        /// First name or names.
        first: String,
        /// Last name.
        last: String,
    },
    /// In one field, still to be parted.
    Whole {
        /// The whole name.
        name: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    first: Option<String>,
    last: Option<String>,
    name: Option<String>,
}

impl TryFrom<Fields> for Person {
    type Error = &'static str;

    fn try_from(fields: Fields) -> Result<Self, Self::Error> {
        match fields {
            Fields {
                first: None,
                last: None,
                name: Some(name),
            } => Ok(Self::Whole { name }),
            Fields {
                first: None,
                last: None,
                name: None,
            } => Err("a person needs `first` and `last`, or `name`"),
            Fields {
                first,
                last,
                name: None,
            } => Ok(Self::Parts {
                first: first.unwrap_or_default(),
                last: last.unwrap_or_default(),
            }),
            Fields { name: Some(_), .. } => {
                Err("a person has `name` or `first` and `last`, not both")
            }
        }
    }
}

/// The answer: a proposal for each person, in the order asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Response {
    /// One for each person of the request.
    pub people: Vec<Proposal>,
}

/// Why a request cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum RequestError {
    /// It is no request: not JSON, a field missing or unknown.
    #[error("not a request for user names: {0}")]
    Form(#[from] serde_json::Error),
    /// The pattern cannot give user names.
    #[error(transparent)]
    Pattern(#[from] PatternError),
    /// The domain cannot stand behind an `@`.
    #[error("no domain: {0}")]
    Domain(String),
}

impl Request {
    /// Reads a request from JSON.
    ///
    /// # Errors
    /// The text is no request.
    pub fn from_json(text: &str) -> Result<Self, RequestError> {
        Ok(serde_json::from_str(text)?)
    }
}

impl From<RequestError> for Fault {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::Form(cause) => Self::new("names-request").detail(cause),
            RequestError::Pattern(PatternError::Brace(found)) => {
                Self::new("names-pattern-brace").with("found", found)
            }
            RequestError::Pattern(PatternError::Character(found)) => {
                Self::new("names-pattern-character").with("found", found)
            }
            RequestError::Pattern(PatternError::Empty) => Self::new("names-pattern-empty"),
            RequestError::Domain(domain) if domain.is_empty() => Self::new("names-domain-missing"),
            RequestError::Domain(domain) => Self::new("names-domain").with("domain", domain),
        }
    }
}
