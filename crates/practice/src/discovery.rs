//! The list of environments (`reference`: live checks, section 2).

use serde_json::{Value, json};

use crate::entra::{Resource, dated};
use crate::gate;
use crate::http::{Ask, Outcome, Reply};
use crate::network;
use crate::odata::{Query, page};
use crate::practice::{Call, Shared};
use crate::tables::{Of, row};
use crate::trouble::Trouble;

/// Answers a call.
pub(crate) fn answer(shared: &Shared, ask: &Ask) -> Outcome {
    let outcome = match gate::caller(shared, ask, Resource::Discovery) {
        Err(_) => Reply::empty(401).into(),
        Ok(caller) => network::around(shared, caller.customer, ask, || {
            dated(
                shared,
                caller.customer,
                instances(shared, ask, caller.customer),
            )
            .into()
        }),
    };
    shared.remember(Call {
        service: "discovery",
        method: ask.method.to_string(),
        path: ask.path.clone(),
        status: network::status(&outcome),
    });
    outcome
}

fn instances(shared: &Shared, ask: &Ask, index: usize) -> Reply {
    if ask.path.trim_end_matches('/') != "/api/discovery/v2.0/Instances" {
        return Reply::empty(404);
    }
    let customer = shared.customer(index);
    let address = &shared.addresses.customers[index].environment;
    let world = shared.world(index);
    let first = |section: &str, column: &str| {
        world
            .rows("dataverse", section)
            .first()
            .and_then(|row| row.get(column).cloned())
            .unwrap_or(Value::Null)
    };
    // Who has no access sees an empty list and no error, so an empty list proves nothing.
    let hidden =
        shared.has(index, Trouble::NotAMember) || shared.has(index, Trouble::EnvironmentGone);
    let rows = if hidden {
        Vec::new()
    } else {
        vec![row(json!({
            "Id": first("whoami", "OrganizationId"),
            "ApiUrl": address,
            "Url": address,
            "FriendlyName": customer.name,
            "UniqueName": first("organization", "name"),
            "UrlName": customer.id,
            "State": 0,
            "Version": first("version", "Version"),
            "Region": "EMEA",
            "TenantId": customer.tenant.id,
            "EnvironmentId": customer.tenant.id,
            "OrganizationType": 0,
            "StatusMessage": 6,
            "IsUserSysAdmin": true,
            "TrialExpirationDate": null,
            "Purpose": null,
            "SchemaType": "Full",
            "DatacenterName": null,
        }))]
    };
    let found = Query::read(&ask.query)
        .ok()
        .and_then(|query| page(&Of(&world), "disco.Instance", &rows, &query, 5000).ok());
    match found {
        Some(found) => Reply::json(
            200,
            // The host of the context is a machine behind the service; nobody is to go there.
            &json!({ "@odata.context": "https://10.0.1.76:20193/api/discovery/v2.0/$metadata#Instances", "value": found.rows }),
        ),
        None => Reply::json(400, &crate::dataverse::told("0x80060888", "Bad query.")),
    }
}
