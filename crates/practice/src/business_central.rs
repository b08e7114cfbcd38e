//! Business Central: its environments and the API v2.0 (`reference`: live checks, section 4).

use serde_json::{Value, json};

use crate::dataverse::told;
use crate::entra::{Resource, dated};
use crate::gate::{self, Caller, Shut};
use crate::http::{Ask, Outcome, Reply};
use crate::network;
use crate::odata::{BadQuery, Failed, Query, Row, page, show};
use crate::practice::{Call, Shared};
use crate::tables::{self, Of, has_id, row};
use crate::trouble::Trouble;
use crate::world::{Section, World};

/// The biggest page of this service.
const PAGE: usize = 20_000;

/// Answers a call.
pub(crate) fn answer(shared: &Shared, ask: &Ask) -> Outcome {
    let caller = gate::caller(shared, ask, Resource::BusinessCentral);
    // Whose network it is that makes trouble: the caller's, or the one of the tenant in the address.
    let index = match &caller {
        Ok(caller) => Some(caller.customer),
        Err(_) => named(shared, ask),
    };
    let outcome = match index {
        Some(index) => network::around(shared, index, ask, || match inner(shared, ask, &caller) {
            Outcome::Reply(reply) => Outcome::Reply(dated(shared, index, reply)),
            other => other,
        }),
        None => inner(shared, ask, &caller),
    };
    let query = if ask.query.is_empty() { "" } else { "?" };
    shared.remember(Call {
        service: "business-central",
        method: ask.method.to_string(),
        path: format!("{}{query}{}", ask.path, ask.query),
        status: network::status(&outcome),
    });
    outcome
}

fn named(shared: &Shared, ask: &Ask) -> Option<usize> {
    let parts = ask.parts();
    if let [only] = &shared.options.customers[..] {
        let _ = only;
        return Some(0);
    }
    shared.options.customers.iter().position(|customer| {
        parts.iter().any(|part| {
            customer.tenant.id.eq_ignore_ascii_case(part)
                || customer
                    .tenant
                    .domains
                    .iter()
                    .any(|domain| domain.eq_ignore_ascii_case(part))
        })
    })
}

fn inner(shared: &Shared, ask: &Ask, caller: &Result<Caller, Shut>) -> Outcome {
    let Ok(caller) = caller else {
        return unauthorised().into();
    };
    let call = Called {
        shared,
        ask,
        caller,
    };
    call.answer()
}

fn unauthorised() -> Reply {
    Reply::json(
        401,
        &told(
            "Authentication_InvalidCredentials",
            &with_id("The server has rejected the client credentials."),
        ),
    )
    .with("www-authenticate", "Bearer")
}

/// Every message ends so.
fn with_id(message: &str) -> String {
    format!("{message}  CorrelationId:  {}.", crate::chance::guid())
}

fn refused(status: u16, code: &str, message: &str) -> Outcome {
    Reply::json(status, &told(code, &with_id(message))).into()
}

/// A call somebody made.
struct Called<'a> {
    shared: &'a Shared,
    ask: &'a Ask,
    caller: &'a Caller,
}

impl Called<'_> {
    fn has(&self, trouble: Trouble) -> bool {
        self.shared.has(self.caller.customer, trouble)
    }

    fn answer(&self) -> Outcome {
        if self.has(Trouble::BusinessCentralUnknownUser) {
            return unauthorised().into();
        }
        let parts = self.ask.parts();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        match parts[..] {
            ["environments", "v1.1" | "v1.2"] => self.environments(),
            [
                "admin",
                version,
                "applications",
                "businesscentral",
                "environments",
            ] if version.starts_with("v2.") => self.administration(),
            ["v2.0", tenant, environment, "api", "v2.0", ref rest @ ..] => {
                if !self.is_tenant(tenant) {
                    return unauthorised().into();
                }
                self.api(environment, rest)
            }
            ["v2.0", environment, "api", "v2.0", ref rest @ ..] => self.api(environment, rest),
            _ => refused(
                404,
                "BadRequest_ResourceNotFound",
                "Resource not found for the segment.",
            ),
        }
    }

    fn is_tenant(&self, text: &str) -> bool {
        let tenant = &self.shared.customer(self.caller.customer).tenant;
        tenant.id.eq_ignore_ascii_case(text)
            || tenant
                .domains
                .iter()
                .any(|domain| domain.eq_ignore_ascii_case(text))
    }

    fn environment(&self) -> Value {
        let customer = self.shared.customer(self.caller.customer);
        let bc = &customer.business_central;
        json!({
            "aadTenantId": customer.tenant.id,
            "applicationFamily": "BusinessCentral",
            "type": bc.kind,
            "name": bc.environment,
            "countryCode": bc.country,
            "webServiceUrl": self.shared.addresses.business_central,
            "webClientLoginUrl": format!(
                "{}/{}/{}", self.shared.addresses.business_central, customer.tenant.id, bc.environment
            ),
            "ringName": "PROD",
        })
    }

    fn environments(&self) -> Outcome {
        let value = if self.has(Trouble::BusinessCentralNoEnvironment) {
            Vec::new()
        } else {
            vec![self.environment()]
        };
        Reply::json(200, &json!({ "value": value })).into()
    }

    /// For administrators of Business Central only. Its errors are flat.
    fn administration(&self) -> Outcome {
        let customer = self.shared.customer(self.caller.customer);
        let may = self.caller.person.as_ref().is_some_and(|oid| {
            customer
                .accounts
                .iter()
                .any(|account| account.oid == *oid && account.administrator)
        });
        if !may {
            return Reply::empty(403).into();
        }
        let mut environment = self.environment();
        let status = if self.has(Trouble::BusinessCentralUpdating) {
            "Upgrading"
        } else {
            "Active"
        };
        environment["status"] = status.into();
        environment["friendlyName"] = customer.business_central.environment.as_str().into();
        Reply::json(200, &json!({ "value": [environment] })).into()
    }

    fn api(&self, environment: &str, rest: &[&str]) -> Outcome {
        let customer = self.shared.customer(self.caller.customer);
        if !customer
            .business_central
            .environment
            .eq_ignore_ascii_case(environment)
            || self.has(Trouble::BusinessCentralNoEnvironment)
        {
            return refused(404, "NoEnvironment", "Environment does not exist.");
        }
        if self.has(Trouble::BusinessCentralUpdating) {
            return Reply::json(
                503,
                &told(
                    "Internal_TenantUnavailable",
                    &with_id("The tenant is not available."),
                ),
            )
            .with("retry-after", &self.shared.options.retry_after.to_string())
            .into();
        }
        if self.ask.method != hyper::Method::GET {
            return refused(405, "BadRequest_MethodNotAllowed", "Only GET is served.");
        }
        let world = self.shared.world(self.caller.customer);
        match *rest {
            ["companies"] => self.table(&world, "companies", None),
            [company] => match id_of(company) {
                Some(id) => self.company(&world, id),
                None => not_found(company),
            },
            [company, set] => match id_of(company) {
                Some(id) if knows(&world, id) => {
                    let (set, record) = match set.split_once('(') {
                        Some((set, id)) => (set, Some(id.trim_end_matches(')'))),
                        None => (set, None),
                    };
                    self.table(&world, set, record)
                }
                Some(_) => refused(
                    404,
                    "Internal_CompanyNotFound",
                    "The company was not found.",
                ),
                None => not_found(company),
            },
            _ => not_found(rest.last().unwrap_or(&"")),
        }
    }

    fn company(&self, world: &World, id: &str) -> Outcome {
        let found = world
            .rows("business_central", "companies")
            .into_iter()
            .find(|row| has_id(row, "id", id));
        match found {
            Some(found) => {
                let mut body = row(json!({ "@odata.context": self.context("companies/$entity") }));
                body.extend(found.clone());
                Reply::json(200, &Value::from(body)).into()
            }
            None => refused(
                404,
                "Internal_CompanyNotFound",
                "The company was not found.",
            ),
        }
    }

    fn context(&self, of: &str) -> String {
        format!("{}/$metadata#{of}", self.base())
    }

    /// The address up to and with `api/v2.0`, as it was asked.
    fn base(&self) -> String {
        let path = self
            .ask
            .path
            .split_once("/api/v2.0")
            .map_or(self.ask.path.as_str(), |(before, _)| before);
        format!("{}{path}/api/v2.0", self.shared.addresses.business_central)
    }

    /// What a company says about itself is not in snapshots; it follows from what is.
    fn information(&self, world: &World) -> Vec<Row> {
        let customer = self.shared.customer(self.caller.customer);
        let first = |section: &str, column: &str| {
            world
                .rows("business_central", section)
                .first()
                .and_then(|row| row.get(column).cloned())
                .unwrap_or(Value::Null)
        };
        vec![row(json!({
            "id": first("companies", "id"),
            "displayName": first("companies", "displayName"),
            "currencyCode": first("general_ledger_setup", "localCurrencyCode"),
            "country": customer.business_central.country,
        }))]
    }

    fn table(&self, world: &World, set: &str, record: Option<&str>) -> Outcome {
        let Some(table) = tables::by_set("bc", set) else {
            return not_found(set);
        };
        let (rows, complete) = match &table.section {
            None => (self.information(world), true),
            Some(section) => match world.section("business_central", section) {
                Section::Rows { rows, complete } => {
                    (rows.into_iter().cloned().collect::<Vec<_>>(), complete)
                }
                Section::Refused(why) => return self.as_told(why),
                Section::Absent => return self.as_told(&Value::Null),
            },
        };
        let query = match Query::read(&self.ask.query) {
            Ok(query) => query,
            Err(bad) => return bad_query(&bad),
        };
        let of = Of(world);
        if let Some(id) = record {
            let Some(found) = rows.iter().find(|row| has_id(row, "id", id)) else {
                return refused(404, "BadRequest_NotFound", "The record was not found.");
            };
            return match show(&of, &table.name, found, &query.select, &[]) {
                Ok(shown) => Reply::json(200, &shown).into(),
                Err(why) => self.as_told(&why),
            };
        }
        let size = PAGE.min(self.shared.options.page);
        let mut found = match page(&of, &table.name, &rows, &query, size) {
            Ok(found) => found,
            Err(Failed::Query(bad)) => return bad_query(&bad),
            Err(Failed::Refused(why)) => return self.as_told(&why),
        };
        if !complete && found.next.is_none() && query.filter.is_none() && query.token.is_none() {
            // The rest is on a page nobody gets.
            found.next = Some("unseen".to_owned());
        }
        let mut body = row(json!({ "@odata.context": self.context(set) }));
        if let Some(count) = found.count {
            body.insert("@odata.count".to_owned(), count.into());
        }
        body.insert("value".to_owned(), found.rows.into());
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
                    self.shared.addresses.business_central, self.ask.path
                )
                .into(),
            );
        }
        Reply::json(200, &Value::from(body)).into()
    }

    /// The answer that makes a survey write down what the snapshot says.
    fn as_told(&self, why: &Value) -> Outcome {
        let status = why["status"]
            .as_u64()
            .and_then(|status| u16::try_from(status).ok());
        let code = |usual: &'static str| why["code"].as_str().unwrap_or(usual).to_owned();
        match why["reason"].as_str() {
            Some("unauthorised") => unauthorised().into(),
            Some("not-found") => refused(
                status.unwrap_or(404),
                &code("BadRequest_ResourceNotFound"),
                "Resource not found for the segment.",
            ),
            Some("unreachable") => Outcome::Broken,
            Some("timeout") => Outcome::Silence,
            Some("throttled") => Reply::json(
                429,
                &told(
                    &code("Application_TooManyRequests"),
                    &with_id("Too many requests reached."),
                ),
            )
            .with("retry-after", &self.shared.options.retry_after.to_string())
            .into(),
            Some("unavailable") => refused(
                status.unwrap_or(503),
                &code("Internal_ServerError"),
                "The service is not available.",
            ),
            _ => refused(
                status.unwrap_or(403),
                &code("Authorization_RequestDenied"),
                "The identity lacks permission.",
            ),
        }
    }
}

/// A company of that id is there; where companies cannot be seen, every id might be.
fn knows(world: &World, id: &str) -> bool {
    match world.section("business_central", "companies") {
        Section::Rows { rows, .. } => rows.iter().any(|row| has_id(row, "id", id)),
        Section::Refused(_) | Section::Absent => true,
    }
}

/// The id in `companies(…)`.
fn id_of(part: &str) -> Option<&str> {
    part.strip_prefix("companies(")?.strip_suffix(')')
}

fn not_found(segment: &str) -> Outcome {
    refused(
        404,
        "BadRequest_ResourceNotFound",
        &format!("Resource not found for the segment '{segment}'."),
    )
}

fn bad_query(bad: &BadQuery) -> Outcome {
    refused(400, "BadRequest", &bad.to_string())
}
