//! Facts and snapshots as documents: read against their schemas, then into types.
//!
//! Unlike a customer's material these documents are ours: one that does not fit is a fault, and says where.

use std::cmp::Reverse;
use std::sync::LazyLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Facts, Snapshot};
use crate::fault::Fault;

static FACTS: LazyLock<Validator> = LazyLock::new(|| {
    validator(include_str!(
        "../../../../reference/schemas/facts.schema.json"
    ))
});
static SNAPSHOT: LazyLock<Validator> = LazyLock::new(|| {
    validator(include_str!(
        "../../../../reference/schemas/snapshot.schema.json"
    ))
});

#[allow(clippy::expect_used)] // the schemas are part of the program; a test reads both
fn validator(schema: &str) -> Validator {
    let schema: Value = serde_json::from_str(schema).expect("a schema is JSON");
    jsonschema::validator_for(&schema).expect("a schema is a schema")
}

/// What other rooms read from the same file of facts, and this one passes over.
const OF_OTHERS: [&str; 4] = ["name", "web_client_url", "app_id", "tenants"];

/// Reads facts. One file serves every verb: `name`, `web_client_url`, `app_id` and `tenants` are the registration's
/// and are passed over here.
///
/// # Errors
/// `readiness-facts-json` when it is not JSON (with line and column), `readiness-facts-unfit` with the JSON pointer
/// when it does not fit `schemas/facts.schema.json`.
pub fn read_facts(bytes: &[u8]) -> Result<Facts, Fault> {
    read(
        bytes,
        &FACTS,
        "readiness-facts-json",
        "readiness-facts-unfit",
        &OF_OTHERS,
    )
}

/// Reads a snapshot.
///
/// # Errors
/// `readiness-snapshot-json` when it is not JSON (with line and column), `readiness-snapshot-unfit` with the JSON
/// pointer when it does not fit `schemas/snapshot.schema.json`.
pub fn read_snapshot(bytes: &[u8]) -> Result<Snapshot, Fault> {
    read(
        bytes,
        &SNAPSHOT,
        "readiness-snapshot-json",
        "readiness-snapshot-unfit",
        &[],
    )
}

fn read<T: DeserializeOwned>(
    bytes: &[u8],
    schema: &Validator,
    no_json: &'static str,
    unfit: &'static str,
    of_others: &[&str],
) -> Result<T, Fault> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut value: Value = serde_json::from_slice(bytes).map_err(|error| {
        Fault::new(no_json)
            .with("line", error.line())
            .with("column", error.column())
    })?;
    if let Value::Object(object) = &mut value {
        object.retain(|name, _| !of_others.contains(&name.as_str()));
    }
    let deepest = schema
        .iter_errors(&value)
        .map(|error| deepest(&error))
        .next();
    if let Some(mistake) = deepest {
        return Err(mistake.fault(unfit));
    }
    // What a schema cannot say, such as a day that no month has.
    serde_path(&value).map_err(|mistake| mistake.fault(unfit))
}

/// What does not fit, and where.
struct Mistake {
    /// JSON pointer; of what is missing or unknown that of the object around it.
    pointer: String,
    /// What: `missing`, `unknown`, `value`, or `whole` for a document that is something else altogether.
    what: &'static str,
    /// JSON pointer of what is missing or unknown itself.
    name: String,
    /// For the log.
    detail: String,
}

impl Mistake {
    fn of(error: &ValidationError<'_>) -> Self {
        let pointer = error.instance_path().to_string();
        let (what, property) = match error.kind() {
            ValidationErrorKind::Required { property } => ("missing", property.as_str()),
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                ("unknown", unexpected.first().map(String::as_str))
            }
            _ if pointer.is_empty() => ("whole", None),
            _ => ("value", None),
        };
        let name = property.map_or_else(String::new, |property| {
            let escaped = property.replace('~', "~0").replace('/', "~1");
            format!("{pointer}/{escaped}")
        });
        Self {
            pointer,
            what,
            name,
            detail: error.kind().keyword().to_owned(),
        }
    }

    fn fault(self, code: &'static str) -> Fault {
        Fault::new(code)
            .with("pointer", self.pointer)
            .with("what", self.what)
            .with("name", self.name)
            .detail(self.detail)
    }

    fn depth(&self) -> usize {
        self.pointer.matches('/').count()
    }
}

/// Of several shapes that were allowed, the one with the fewest mistakes is meant; of equal ones, the one that goes wrong
/// furthest in.
fn deepest(error: &ValidationError<'_>) -> Mistake {
    let (ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context }) =
        error.kind()
    else {
        return Mistake::of(error);
    };
    let meant = context.iter().filter_map(|branch| {
        let found = branch.iter().map(deepest).max_by_key(Mistake::depth)?;
        Some((branch.len(), found))
    });
    meant
        .min_by_key(|(mistakes, found)| (*mistakes, Reverse(found.depth())))
        .map_or_else(|| Mistake::of(error), |(_, found)| found)
}

/// Reads a value that fits its schema; what still does not fit is named by the pointer of the property.
fn serde_path<T: DeserializeOwned>(value: &Value) -> Result<T, Mistake> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let pointer: String = error
            .path()
            .iter()
            .filter_map(|segment| match segment {
                serde_path_to_error::Segment::Seq { index } => Some(format!("/{index}")),
                serde_path_to_error::Segment::Map { key } => Some(format!("/{key}")),
                _ => None,
            })
            .collect();
        Mistake {
            what: if pointer.is_empty() { "whole" } else { "value" },
            pointer,
            name: String::new(),
            detail: error.to_string(),
        }
    })
}
