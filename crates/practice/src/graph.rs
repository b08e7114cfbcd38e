//! Microsoft Graph, as far as the optional checks ask it (`reference`: live checks, section 5).

use serde_json::{Value, json};

use crate::entra::{Resource, dated};
use crate::gate::{self, Caller};
use crate::http::{Ask, Outcome, Reply};
use crate::network;
use crate::odata::{Failed, Query, Row, page, show};
use crate::practice::{Call, Shared};
use crate::tables::{self, Of, row};
use crate::world::{Section, World};

/// The usual page of users.
const PAGE: usize = 100;
/// What somebody without the permission is told.
const DENIED: &str = "Insufficient privileges to complete the operation.";
/// The biggest.
const BIGGEST: usize = 999;

/// Answers a call.
pub(crate) fn answer(shared: &Shared, ask: &Ask) -> Outcome {
    let outcome = match gate::caller(shared, ask, Resource::Graph) {
        Err(_) => told(
            401,
            "InvalidAuthenticationToken",
            "Access token is empty or not valid.",
        )
        .into(),
        Ok(caller) => network::around(shared, caller.customer, ask, || {
            let world = shared.world(caller.customer);
            let call = Called {
                shared,
                ask,
                caller: &caller,
                world: &world,
            };
            match call.answer() {
                Outcome::Reply(reply) => Outcome::Reply(dated(shared, caller.customer, reply)),
                other => other,
            }
        }),
    };
    shared.remember(Call {
        service: "graph",
        method: ask.method.to_string(),
        path: ask.path.clone(),
        status: network::status(&outcome),
    });
    outcome
}

fn told(status: u16, code: &str, message: &str) -> Reply {
    Reply::json(
        status,
        &json!({ "error": { "code": code, "message": message, "innerError": {
            "request-id": crate::chance::guid(), "client-request-id": crate::chance::guid(),
        }}}),
    )
}

struct Called<'a> {
    shared: &'a Shared,
    ask: &'a Ask,
    caller: &'a Caller,
    world: &'a World,
}

impl Called<'_> {
    fn may(&self, permissions: &[&str]) -> bool {
        self.caller
            .permissions
            .iter()
            .any(|one| permissions.contains(&one.as_str()) || one == ".default")
    }

    fn answer(&self) -> Outcome {
        let parts = self.ask.parts();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let customer = self.shared.customer(self.caller.customer);
        let denied = || Outcome::from(told(403, "Authorization_RequestDenied", DENIED));
        match parts[..] {
            ["v1.0", "me"] if self.may(&["User.Read", "User.Read.All"]) => {
                self.user(self.caller.person.as_deref().unwrap_or_default())
            }
            ["v1.0", "users"] if self.may(&["User.Read.All", "Directory.Read.All"]) => self.users(),
            ["v1.0", "users", who]
                if self.may(&["User.Read.All", "Directory.Read.All", "User.ReadBasic.All"]) =>
            {
                self.user(who)
            }
            ["v1.0", "domains"] if self.may(&["Domain.Read.All", "Directory.Read.All"]) => {
                let domains: Vec<Value> = customer
                    .tenant
                    .domains
                    .iter()
                    .enumerate()
                    .map(|(at, domain)| {
                        json!({ "id": domain, "isVerified": true, "isDefault": at == 0, "isInitial": at == 0 })
                    })
                    .collect();
                Reply::json(200, &json!({ "value": domains })).into()
            }
            ["v1.0", "subscribedSkus"]
                if self.may(&["LicenseAssignment.Read.All", "Organization.Read.All"]) =>
            {
                Reply::json(200, &json!({ "value": self.licences() })).into()
            }
            ["v1.0", "me" | "users" | "domains" | "subscribedSkus"] | ["v1.0", "users", _] => {
                denied()
            }
            _ => told(
                404,
                "Request_ResourceNotFound",
                "The resource does not exist.",
            )
            .into(),
        }
    }

    /// Who is in the directory; where a snapshot did not look, whoever can sign in.
    fn all(&self) -> Result<Vec<Row>, Value> {
        match self.world.section("directory", "users") {
            Section::Rows { rows, .. } => Ok(rows.into_iter().cloned().collect()),
            Section::Refused(why) => Err(why.clone()),
            Section::Absent => Ok(self
                .shared
                .customer(self.caller.customer)
                .accounts
                .iter()
                .map(|account| {
                    row(json!({
                        "id": account.oid,
                        "userPrincipalName": account.upn,
                        "displayName": account.name,
                        "mail": account.upn,
                        "accountEnabled": !account.disabled,
                        "assignedLicenses": [],
                    }))
                })
                .collect()),
        }
    }

    fn licences(&self) -> Vec<Value> {
        let mut found: Vec<(String, u64)> = Vec::new();
        for user in self.all().unwrap_or_default() {
            let held = user.get("assignedLicenses").and_then(Value::as_array);
            for sku in held
                .into_iter()
                .flatten()
                .filter_map(|one| one["skuId"].as_str())
            {
                match found.iter_mut().find(|(id, _)| id == sku) {
                    Some((_, count)) => *count += 1,
                    None => found.push((sku.to_owned(), 1)),
                }
            }
        }
        found
            .into_iter()
            .map(|(sku, count)| {
                json!({
                    "skuId": sku, "consumedUnits": count, "capabilityStatus": "Enabled",
                    "prepaidUnits": { "enabled": count + 5, "suspended": 0, "warning": 0 },
                })
            })
            .collect()
    }

    fn refused(why: &Value) -> Outcome {
        let status = why["status"]
            .as_u64()
            .and_then(|status| u16::try_from(status).ok());
        match why["reason"].as_str() {
            Some("unreachable") => Outcome::Broken,
            Some("timeout") => Outcome::Silence,
            Some("throttled") => told(429, "TooManyRequests", "Too many requests.")
                .with("retry-after", "2")
                .into(),
            Some("unavailable") => told(status.unwrap_or(503), "ServiceUnavailable", "").into(),
            _ => told(status.unwrap_or(403), "Authorization_RequestDenied", DENIED).into(),
        }
    }

    fn users(&self) -> Outcome {
        let rows = match self.all() {
            Ok(rows) => rows,
            Err(why) => return Self::refused(&why),
        };
        let Some(table) = tables::by_set("graph", "users") else {
            return told(404, "Request_ResourceNotFound", "").into();
        };
        let bad = |message: String| Outcome::from(told(400, "BadRequest", &message));
        let query = match Query::read(&self.ask.query) {
            Ok(query) => query,
            Err(error) => return bad(error.to_string()),
        };
        // Here $top is the size of a page.
        let size = query
            .top
            .unwrap_or(PAGE)
            .clamp(1, BIGGEST)
            .min(self.shared.options.page);
        let query = Query { top: None, ..query };
        let found = match page(&Of(self.world), &table.name, &rows, &query, size) {
            Ok(found) => found,
            Err(Failed::Query(error)) => return bad(error.to_string()),
            Err(Failed::Refused(why)) => return Self::refused(&why),
        };
        let mut body = row(json!({
            "@odata.context": format!("{}/v1.0/$metadata#users", self.shared.addresses.graph),
            "value": found.rows,
        }));
        if let Some(token) = found.next {
            let rest = if query.rest.is_empty() {
                String::new()
            } else {
                format!("{}&", query.rest)
            };
            body.insert(
                "@odata.nextLink".to_owned(),
                format!(
                    "{}{}?{rest}$skiptoken={token}",
                    self.shared.addresses.graph, self.ask.path
                )
                .into(),
            );
        }
        Reply::json(200, &Value::from(body)).into()
    }

    fn user(&self, who: &str) -> Outcome {
        let rows = match self.all() {
            Ok(rows) => rows,
            Err(why) => return Self::refused(&why),
        };
        let is = |row: &Row, column: &str| {
            row.get(column)
                .and_then(Value::as_str)
                .is_some_and(|one| one.eq_ignore_ascii_case(who))
        };
        let found = rows
            .iter()
            .find(|row| is(row, "id") || is(row, "userPrincipalName"));
        let Some(found) = found else {
            return told(
                404,
                "Request_ResourceNotFound",
                &format!("Resource '{who}' does not exist or one of its queried reference-property objects are not present."),
            )
            .into();
        };
        let query = match Query::read(&self.ask.query) {
            Ok(query) => query,
            Err(error) => return told(400, "BadRequest", &error.to_string()).into(),
        };
        match show(&Of(self.world), "graph.user", found, &query.select, &[]) {
            Ok(shown) => Reply::json(200, &shown).into(),
            Err(why) => Self::refused(&why),
        }
    }
}
