//! What the tests of the registration room share.

use jetbridge_core::facts::AppId;
use jetbridge_core::finding::{Finding, Location};
use jetbridge_core::registration::{Address, Context, Purpose};
use serde_json::Value;

/// A context as the reference cases write it.
pub fn context(facts: &Value) -> Context {
    let purposes = facts["deployment"].as_array().unwrap().iter();
    let mut context = Context::new(purposes.map(|d| Purpose::named(d.as_str().unwrap()).unwrap()));
    context.app_id = facts["app_id"].as_str().map(|id| AppId::read(id).unwrap());
    context.web_client = facts["web_client_url"]
        .as_str()
        .map(|url| Address::web(url).unwrap());
    context.tenants = facts["tenants"]
        .as_u64()
        .map_or(1, |n| n.try_into().unwrap());
    context.today = facts["today"].as_str().map(|day| day.parse().unwrap());
    context
}

/// Where a finding points.
#[allow(dead_code)] // Not every test asks.
pub fn pointer(finding: &Finding) -> &str {
    match &finding.location {
        Location::Pointer { pointer } => pointer,
        other => panic!("{other:?}"),
    }
}
