//! Recognises what was pasted or dropped: a registration in one of its forms, or something else.
//!
//! Reading never fails; what cannot be read becomes a finding.

mod manifest;
mod spot;

use serde_json::Value;

use super::purpose::Context;

pub(super) use manifest::{Asked, Manifest, Platform, Redirect, Secret, is_guid};
pub(super) use spot::step;

/// A document as it was read.
#[derive(Debug, Clone)]
pub struct Document(Result<Value, Broken>);

/// Where a text stops being JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
}

/// What of a document is judged.
#[derive(Debug, Clone)]
pub enum Subject {
    /// Not JSON.
    Broken(Broken),
    /// JSON, but no registration.
    Foreign,
    /// So many registrations, and no telling which one is meant.
    Several(usize),
    /// A registration, or only the permissions of one.
    Registration(Box<Manifest>),
}

/// Reads a manifest: UTF-8 with or without byte order mark.
pub fn read(bytes: &[u8]) -> Document {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    Document(serde_json::from_slice(bytes).map_err(|error| Broken::at(bytes, &error)))
}

impl Broken {
    /// The reader counts bytes and people characters.
    fn at(bytes: &[u8], error: &serde_json::Error) -> Self {
        let line = error.line().max(1);
        let text = bytes.split(|byte| *byte == b'\n').nth(line - 1);
        let before = error.column().saturating_sub(1);
        let before = text.and_then(|text| text.get(..before)).unwrap_or_default();
        Self {
            line,
            column: String::from_utf8_lossy(before).chars().count() + 1,
        }
    }
}

impl Document {
    /// The document itself; none when it is not JSON.
    pub fn value(&self) -> Option<&Value> {
        self.0.as_ref().ok()
    }

    /// Picks what is judged.
    pub fn subject(&self, context: &Context) -> Subject {
        let value = match &self.0 {
            Ok(value) => value,
            Err(broken) => return Subject::Broken(*broken),
        };
        match value {
            Value::Object(object) => match object.get("value") {
                Some(Value::Array(list)) if object.get("appId").is_none_or(Value::is_null) => {
                    pick(list, "/value", context)
                }
                _ => one(value, String::new()).map_or(Subject::Foreign, found),
            },
            Value::Array(list) if is_access(list) => found(Manifest::permissions_only(list)),
            Value::Array(list) => pick(list, "", context),
            _ => Subject::Foreign,
        }
    }
}

fn found(manifest: Manifest) -> Subject {
    Subject::Registration(Box::new(manifest))
}

/// `requiredResourceAccess` alone.
fn is_access(list: &[Value]) -> bool {
    list.iter()
        .find_map(Value::as_object)
        .is_some_and(|first| first.contains_key("resourceAppId"))
}

/// The one registration of a list that is meant.
fn pick(list: &[Value], pointer: &str, context: &Context) -> Subject {
    let mut all: Vec<_> = list
        .iter()
        .enumerate()
        .filter_map(|(at, value)| one(value, step(pointer, at)))
        .collect();
    match (all.len(), &context.app_id) {
        (0, _) => Subject::Foreign,
        (1, _) => all.pop().map_or(Subject::Foreign, found),
        (count, None) => Subject::Several(count),
        (count, Some(expected)) => {
            all.retain(|one| one.own_id().as_ref() == Some(expected));
            match all.pop() {
                Some(only) if all.is_empty() => found(only),
                _ => Subject::Several(count),
            }
        }
    }
}

/// Any of these tells a registration; the first is shared with the bare permissions.
const TELLING: &[&str] = &[
    "requiredResourceAccess",
    "appId",
    "signInAudience",
    "web",
    "spa",
    "publicClient",
    "replyUrlsWithType",
    "replyUrls",
    "isFallbackPublicClient",
    "allowPublicClient",
    "availableToOtherTenants",
    "passwordCredentials",
];

/// Only an enterprise application (service principal) has these.
const FOREIGN: &[&str] = &["servicePrincipalType", "servicePrincipalNames"];

fn one(value: &Value, pointer: String) -> Option<Manifest> {
    let object = value.as_object()?;
    let has = |name: &&str| object.get(*name).is_some_and(|value| !value.is_null());
    if FOREIGN.iter().any(has) {
        return None;
    }
    if TELLING[1..].iter().any(has) {
        Some(Manifest::whole(object, pointer))
    } else if has(&TELLING[0]) {
        Some(Manifest::access_property(object, &pointer))
    } else {
        None
    }
}
