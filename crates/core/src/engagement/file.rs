//! A customer as it is stored: JSON that people can read, with a format of its own number. See
//! `docs/customer-file.md`.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Customer, CustomerId, Head, Moment};
use crate::fault::Fault;

/// The number of the format this program writes. A change that an older program would misread raises it.
pub const FORMAT: u32 = 1;

/// What the file says it is.
const KIND: &str = "customer";

/// Why a file cannot be taken for a customer. It must then be left as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// A later Jetbridge wrote it.
    #[error("format {format}")]
    Newer {
        /// Its format.
        format: u64,
    },
    /// It is no JSON, or ends too early.
    #[error("line {line}, column {column}")]
    Damaged {
        /// Where reading stopped, from 1.
        line: usize,
        /// Where in the line, from 1.
        column: usize,
    },
    /// It is JSON, and no customer of Jetbridge.
    #[error("no customer")]
    Foreign,
    /// A customer in which something has a value it cannot have.
    #[error("{place}")]
    Wrong {
        /// Which, `head.name`.
        place: String,
    },
}

impl From<Unreadable> for Fault {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Newer { format } => Self::new("customer-newer")
                .with("format", usize::try_from(format).unwrap_or(usize::MAX)),
            Unreadable::Damaged { line, column } => Self::new("customer-damaged")
                .with("line", line)
                .with("column", column),
            Unreadable::Foreign => Self::new("customer-foreign"),
            Unreadable::Wrong { place } => Self::new("customer-wrong").with("place", place),
        }
    }
}

/// The file. What is not named here is kept as it is.
#[derive(Serialize, Deserialize)]
struct Stored {
    jetbridge: String,
    format: u32,
    id: CustomerId,
    #[serde(flatten)]
    head: Head,
    created: Moment,
    changed: Moment,
    #[serde(flatten)]
    parts: Map<String, Value>,
}

pub(super) fn read(bytes: &[u8]) -> Result<Customer, Unreadable> {
    // What a text editor may have put before it.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let file: Value = serde_json::from_slice(bytes).map_err(|why| Unreadable::Damaged {
        line: why.line(),
        column: why.column(),
    })?;
    if file.get("jetbridge").and_then(Value::as_str) != Some(KIND) {
        return Err(Unreadable::Foreign);
    }
    // Before anything else is looked at: a later format may mean anything by the other names.
    match file.get("format").and_then(Value::as_u64) {
        Some(format) if format > u64::from(FORMAT) => return Err(Unreadable::Newer { format }),
        Some(1..) => {}
        _ => return Err(wrong("format")),
    }
    let stored: Stored = serde_path_to_error::deserialize(&file).map_err(|why| {
        // A flattened part has no path of its own; the message of the reader may quote the file, so the names are
        // looked for instead.
        let path = why.path().to_string();
        let named = ["id", "name", "place", "archived", "created", "changed"]
            .into_iter()
            .find(|name| !fits(name, file.get(*name)));
        wrong(named.unwrap_or(&path))
    })?;
    if stored.head.name.trim().is_empty() {
        return Err(wrong("name"));
    }
    Ok(Customer {
        id: stored.id,
        head: stored.head,
        created: stored.created,
        changed: stored.changed,
        parts: stored.parts,
    })
}

fn wrong(place: &str) -> Unreadable {
    Unreadable::Wrong {
        place: place.to_owned(),
    }
}

fn fits(name: &str, value: Option<&Value>) -> bool {
    let as_text = || value.and_then(Value::as_str);
    match name {
        "id" => as_text().is_some_and(|text| CustomerId::try_from(text.to_owned()).is_ok()),
        "name" => as_text().is_some(),
        "place" => value.is_none_or(Value::is_string),
        "archived" => value.is_none_or(Value::is_boolean),
        _ => as_text().is_some_and(|text| text.parse::<Moment>().is_ok()),
    }
}

pub(super) fn write(customer: &Customer) -> Vec<u8> {
    let stored = Stored {
        jetbridge: KIND.to_owned(),
        format: FORMAT,
        id: customer.id.clone(),
        head: customer.head.clone(),
        created: customer.created,
        changed: customer.changed,
        parts: customer.parts.clone(),
    };
    // Text, numbers and maps with text keys: there is nothing JSON cannot hold.
    let mut bytes = serde_json::to_vec_pretty(&stored).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
