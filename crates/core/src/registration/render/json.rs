//! The registration as JSON.

use serde_json::{Value, json};

use crate::registration::plan::Planned;

/// The body of `POST https://graph.microsoft.com/v1.0/applications`; a list when two registrations are needed.
pub fn graph(wishes: &[Planned]) -> String {
    let bodies = wishes.iter().map(|planned| planned.wish.body(None));
    pretty(bodies.collect())
}

/// What the manifest editor of the portal should show: as the body, with the AppId where it is known.
pub fn manifest(wishes: &[Planned]) -> String {
    let bodies = wishes.iter().map(|planned| {
        let mut body = planned.wish.body(None);
        if let Some(id) = &planned.wish.app_id {
            body["appId"] = json!(id.as_str());
        }
        body
    });
    pretty(bodies.collect())
}

fn pretty(mut bodies: Vec<Value>) -> String {
    let value = match (bodies.len(), bodies.pop()) {
        (1, Some(only)) => only,
        (_, last) => Value::Array(bodies.into_iter().chain(last).collect()),
    };
    format!("{value:#}\n")
}
