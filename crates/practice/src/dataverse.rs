//! The Web API of Dataverse (`reference`: live checks, sections 1 and 3).

use serde_json::{Value, json};

use crate::entra::{Resource, dated};
use crate::gate::{self, Shut};
use crate::http::{Ask, Outcome, Reply};
use crate::network;
use crate::odata::{BadQuery, Failed, Page, Query, Row, page, show};
use crate::practice::{Call, Shared};
use crate::tables::{self, Of, Table, has_id, row};
use crate::trouble::Trouble;
use crate::world::{ADMINISTRATOR, CUSTOMIZER, Section, World, is_role};

/// Answers a call to a customer's environment.
pub(crate) fn answer(shared: &Shared, index: usize, ask: &Ask) -> Outcome {
    let outcome = network::around(shared, index, ask, || {
        let outcome = Environment { shared, index, ask }.answer();
        match outcome {
            Outcome::Reply(reply) => Outcome::Reply(
                dated(shared, index, reply)
                    .with("odata-version", "4.0")
                    .with("x-ms-service-request-id", &crate::chance::guid()),
            ),
            other => other,
        }
    });
    let query = if ask.query.is_empty() { "" } else { "?" };
    shared.remember(Call {
        service: "dataverse",
        method: ask.method.to_string(),
        path: format!("{}{query}{}", ask.path, ask.query),
        status: network::status(&outcome),
    });
    outcome
}

/// A call to an environment.
struct Environment<'a> {
    shared: &'a Shared,
    index: usize,
    ask: &'a Ask,
}

impl Environment<'_> {
    fn has(&self, trouble: Trouble) -> bool {
        self.shared.has(self.index, trouble)
    }

    fn base(&self) -> &str {
        &self.shared.addresses.customers[self.index].environment
    }

    fn answer(&self) -> Outcome {
        if self.has(Trouble::EnvironmentGone) {
            return Reply::empty(404).into();
        }
        let parts = self.ask.parts();
        let rest: Vec<&str> = match parts.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["api", "data", version, ref rest @ ..] if version.starts_with("v9.") => rest.to_vec(),
            [""] => {
                // Whoever comes without a path is a browser, and is sent to sign in.
                return Reply::to(&format!(
                    "{}/{}/oauth2/v2.0/authorize",
                    self.shared.addresses.authority,
                    self.shared.customer(self.index).tenant.id
                ))
                .into();
            }
            _ => return Reply::empty(404).into(),
        };
        let world = self.shared.world(self.index);
        let caller = match gate::caller(self.shared, self.ask, Resource::Dataverse) {
            Ok(caller) if caller.customer == self.index => caller,
            Ok(_) | Err(Shut::NoToken) => return self.unknown_caller(&world),
            Err(Shut::Over) => {
                return self
                    .challenge(Reply::json(
                        401,
                        &told(
                            "0x8005F101",
                            "The requested resource requires authentication.",
                        ),
                    ))
                    .into();
            }
        };
        if self.ask.method != hyper::Method::GET {
            // Nothing here can be changed, and nobody who only checks would try.
            return Reply::json(405, &told("0x80060888", "Only GET is served.")).into();
        }
        let person = person(&world, &caller);
        if let Some(reply) = self.shut_out(&world, person, &caller) {
            return reply.into();
        }
        self.inside(&world, person, &rest)
    }

    /// Without a token that counts: where to get one. A snapshot may tell of something else.
    fn unknown_caller(&self, world: &World) -> Outcome {
        match world.section("dataverse", "challenge") {
            Section::Refused(why) => refusal(self, why, "WhoAmI"),
            Section::Rows { rows, .. } => {
                let status = rows
                    .first()
                    .and_then(|row| row.get("status")?.as_u64())
                    .and_then(|status| u16::try_from(status).ok())
                    .unwrap_or(401);
                match status {
                    401 => self.challenge(Reply::empty(401)).into(),
                    other => Reply::empty(other).into(),
                }
            }
            Section::Absent => self.challenge(Reply::empty(401)).into(),
        }
    }

    fn challenge(&self, reply: Reply) -> Reply {
        let authority = if self.has(Trouble::ForeignAuthority) {
            "https://login.microsoftonline.com.fabrikam.example"
        } else {
            &self.shared.addresses.authority
        };
        reply.with(
            "www-authenticate",
            &format!(
                "Bearer authorization_uri={authority}/{}/oauth2/authorize, resource_id={}/",
                self.shared.customer(self.index).tenant.id,
                self.base()
            ),
        )
    }

    /// Why somebody with a good token is not let in all the same.
    fn shut_out(
        &self,
        world: &World,
        person: Option<&Row>,
        caller: &gate::Caller,
    ) -> Option<Reply> {
        let anybody = self.shared.customer(self.index).anybody;
        let name = caller.person.as_deref().unwrap_or(&caller.app);
        if self.has(Trouble::NotAMember) || person.is_none() && !anybody {
            return Some(Reply::json(
                403,
                &told(
                    "0x80072560",
                    "The user is not a member of the organization.",
                ),
            ));
        }
        if self.has(Trouble::NoRoles) {
            return Some(Reply::json(
                403,
                &told(
                    "",
                    &format!(
                        "SecLib::CheckPrivilege failed. User: {name}. The user has not been assigned any roles."
                    ),
                ),
            ));
        }
        if self.has(Trouble::ApplicationNotAllowed) {
            return Some(Reply::json(
                403,
                &told(
                    "0x80095ffc",
                    "Access to Dataverse API is restricted for this application Id.",
                ),
            ));
        }
        if self.has(Trouble::AdministrationMode)
            && !person.is_some_and(|person| is_administrator(world, person))
        {
            return Some(Reply::json(
                403,
                &told(
                    "",
                    "The user does not have privileges to access the organization in Admin Only mode.",
                ),
            ));
        }
        None
    }

    fn inside(&self, world: &World, person: Option<&Row>, rest: &[&str]) -> Outcome {
        match *rest {
            [] | [""] => self.service_document(),
            ["WhoAmI" | "WhoAmI()"] => self.who(world, person),
            ["RetrieveVersion" | "RetrieveVersion()"] => self.version(world),
            ["EntityDefinitions"] => self.definitions(world),
            [name] if name.starts_with("RetrieveCurrentOrganization(") => self.organisation(world),
            [name] => match name.split_once('(') {
                None => self.set(world, person, name),
                Some((set, id)) => self.record(world, person, set, id),
            },
            [name, nav] => match name.split_once('(') {
                Some((set, id)) => self.relation(world, person, set, id, nav),
                None => no_segment(name),
            },
            _ => no_segment(rest.last().unwrap_or(&"")),
        }
    }

    fn service_document(&self) -> Outcome {
        let sets: Vec<Value> = tables::all()
            .iter()
            .filter(|table| !table.name.contains('.'))
            .map(|table| json!({ "name": table.set, "kind": "EntitySet", "url": table.set }))
            .collect();
        Reply::json(
            200,
            &json!({ "@odata.context": self.context(""), "value": sets }),
        )
        .into()
    }

    fn context(&self, of: &str) -> String {
        let mark = if of.is_empty() { "" } else { "#" };
        format!("{}/api/data/v9.2/$metadata{mark}{of}", self.base())
    }

    fn who(&self, world: &World, person: Option<&Row>) -> Outcome {
        let told = match world.section("dataverse", "whoami") {
            Section::Refused(why) => return refusal(self, why, "WhoAmI"),
            Section::Rows { rows, .. } => rows.first().copied().cloned(),
            Section::Absent => None,
        };
        let mut body = Row::new();
        body.insert(
            "@odata.context".to_owned(),
            self.context("Microsoft.Dynamics.CRM.WhoAmIResponse").into(),
        );
        let of = |column: &str| {
            person
                .and_then(|person| person.get(column))
                .filter(|value| value.is_string())
                .cloned()
        };
        let said = |name: &str| told.as_ref().and_then(|told| told.get(name)).cloned();
        for (name, value) in [
            (
                "BusinessUnitId",
                of("_businessunitid_value").or_else(|| said("BusinessUnitId")),
            ),
            ("UserId", of("systemuserid").or_else(|| said("UserId"))),
            ("OrganizationId", said("OrganizationId")),
        ] {
            if let Some(value) = value {
                body.insert(name.to_owned(), value);
            }
        }
        Reply::json(200, &Value::from(body)).into()
    }

    fn version(&self, world: &World) -> Outcome {
        match world.section("dataverse", "version") {
            Section::Rows { rows, .. } => {
                let mut body = row(json!({
                    "@odata.context": self.context("Microsoft.Dynamics.CRM.RetrieveVersionResponse"),
                }));
                body.extend(rows.first().copied().cloned().unwrap_or_default());
                Reply::json(200, &Value::from(body)).into()
            }
            Section::Refused(why) => refusal(self, why, "RetrieveVersion"),
            Section::Absent => refusal(self, &Value::Null, "RetrieveVersion"),
        }
    }

    fn organisation(&self, world: &World) -> Outcome {
        let customer = self.shared.customer(self.index);
        let first = |section: &str, column: &str| {
            world
                .rows("dataverse", section)
                .first()
                .and_then(|row| row.get(column).cloned())
                .unwrap_or(Value::Null)
        };
        Reply::json(
            200,
            &json!({
                "@odata.context": self.context("Microsoft.Dynamics.CRM.RetrieveCurrentOrganizationResponse"),
                "Detail": {
                    "OrganizationId": first("whoami", "OrganizationId"),
                    "FriendlyName": customer.name,
                    "OrganizationVersion": first("version", "Version"),
                    "TenantId": customer.tenant.id,
                    "UrlName": customer.id,
                    "UniqueName": first("organization", "name"),
                    "State": "Enabled",
                },
            }),
        )
        .into()
    }

    fn definitions(&self, world: &World) -> Outcome {
        let Some(table) = tables::by_set("", "EntityDefinitions") else {
            return no_segment("EntityDefinitions");
        };
        let rows: Vec<Row> = tables::all()
            .iter()
            .filter(|one| !one.name.contains('.') && one.name != "EntityMetadata")
            .filter(|one| exists(world, one))
            .map(|one| {
                row(json!({
                    "MetadataId": one.set,
                    "LogicalName": one.name,
                    "EntitySetName": one.set,
                    "PrimaryIdAttribute": one.key,
                }))
            })
            .collect();
        self.rows(world, table, &rows, true)
    }

    /// A table that is there, and that this person may read.
    fn readable(
        &self,
        world: &World,
        person: Option<&Row>,
        set: &str,
    ) -> Result<&'static Table, Box<Outcome>> {
        let table = tables::by_set("", set)
            .filter(|table| exists(world, table))
            .ok_or_else(|| Box::new(no_segment(set)))?;
        let kept = ["role", "solution"].contains(&table.name.as_str());
        let may = self.shared.customer(self.index).anybody
            || person.is_none_or(|person| is_administrator(world, person));
        if kept && (self.has(Trouble::PartialPermissions) || !may) {
            return Err(Box::new(privilege(&table.name)));
        }
        Ok(table)
    }

    fn set(&self, world: &World, person: Option<&Row>, set: &str) -> Outcome {
        let table = match self.readable(world, person, set) {
            Ok(table) => table,
            Err(outcome) => return *outcome,
        };
        // One row and no condition: a look whether the table can be read at all.
        let is_look = self.ask.query.contains("top=1") && !self.ask.query.contains("filter");
        let seen = world
            .rows("dataverse", "table_reads")
            .into_iter()
            .find(|row| {
                row.get("table")
                    .is_some_and(|name| name == table.name.as_str())
            })
            .and_then(|row| row.get("status")?.as_u64())
            .and_then(|status| u16::try_from(status).ok());
        match seen {
            Some(403) if is_look => return privilege(&table.name),
            Some(404) if is_look => return no_segment(set),
            Some(status) if is_look && status != 200 => return Reply::empty(status).into(),
            _ => {}
        }
        let Some(section) = &table.section else {
            return self.rows(world, table, &[], true);
        };
        match world.section("dataverse", section) {
            Section::Rows { rows, complete } => {
                let mut rows: Vec<Row> = rows.into_iter().cloned().collect();
                if table.name == "salesorder" {
                    // A snapshot keeps submitted orders only and does not repeat their state.
                    for row in &mut rows {
                        row.entry("statecode").or_insert_with(|| 1.into());
                    }
                }
                self.rows(world, table, &rows, complete)
            }
            Section::Refused(_) | Section::Absent if is_look && seen == Some(200) => {
                self.rows(world, table, &[], true)
            }
            Section::Refused(why) => refusal(self, why, &table.name),
            Section::Absent => refusal(self, &Value::Null, &table.name),
        }
    }

    /// The rows that are asked for, in pages. A list that is not complete has a next page for ever.
    fn rows(&self, world: &World, table: &Table, rows: &[Row], complete: bool) -> Outcome {
        let query = match Query::read(&self.ask.query) {
            Ok(query) => query,
            Err(bad) => return bad_query(&bad),
        };
        if query.skip.is_some() {
            return bad_query(&BadQuery::Option("$skip".to_owned()));
        }
        let preferred = preference(self.ask, "odata.maxpagesize");
        let asked = preferred
            .as_deref()
            .and_then(|size| size.parse::<usize>().ok());
        let size = asked
            .unwrap_or(self.shared.options.page)
            .clamp(1, self.shared.options.page);
        // With pages of a size of its own, $top does not count.
        let query = Query {
            top: query.top.filter(|_| asked.is_none()),
            ..query
        };
        let endless = !complete && query.top.is_none() && query.filter.is_none();
        let found = if endless && beyond(&query, rows.len(), size) {
            Ok(Page {
                rows: Vec::new(),
                count: None,
                next: None,
            })
        } else {
            page(&Of(world), &table.name, rows, &query, size)
        };
        let mut found = match found {
            Ok(found) => found,
            Err(Failed::Query(bad)) => return bad_query(&bad),
            Err(Failed::Refused(why)) => return refusal(self, &why, &table.name),
        };
        if endless && found.next.is_none() {
            found.next = Some(crate::odata::token_of(page_number(&query) + 1, &query.rest));
        }
        if self.has(Trouble::EndlessPages) {
            found.next = query
                .token
                .clone()
                .or_else(|| Some(crate::odata::token_of(2, &query.rest)));
        }
        let mut body = row(json!({
            "@odata.context": self.context(&context_of(table, &query)),
        }));
        if let Some(count) = found.count {
            body.insert("@odata.count".to_owned(), count.min(5000).into());
        }
        if preference(self.ask, "odata.include-annotations").is_some() {
            for row in &mut found.rows {
                annotate(row);
            }
        }
        body.insert("value".to_owned(), found.rows.into());
        if let Some(token) = found.next {
            let base = if self.has(Trouble::ForeignNextLink) {
                "https://contoso.fabrikam.example"
            } else {
                self.base()
            };
            let query = if query.rest.is_empty() {
                String::new()
            } else {
                format!("{}&", query.rest)
            };
            body.insert(
                "@odata.nextLink".to_owned(),
                format!("{base}{}?{query}$skiptoken={token}", self.ask.path).into(),
            );
        }
        let reply = Reply::json(200, &Value::from(body));
        match preferred {
            Some(_) => reply
                .with("preference-applied", &format!("odata.maxpagesize={size}"))
                .into(),
            None => reply.into(),
        }
    }

    fn record(&self, world: &World, person: Option<&Row>, set: &str, id: &str) -> Outcome {
        let (table, found) = match self.find(world, person, set, id) {
            Ok(found) => found,
            Err(outcome) => return *outcome,
        };
        let query = match Query::read(&self.ask.query) {
            Ok(query) => query,
            Err(bad) => return bad_query(&bad),
        };
        if let Err(bad) = crate::odata::check(
            &Of(world),
            &table.name,
            std::slice::from_ref(&found),
            &query,
        ) {
            return bad_query(&bad);
        }
        match show(
            &Of(world),
            &table.name,
            &found,
            &query.select,
            &query.expand,
        ) {
            Ok(shown) => {
                let mut body = row(json!({
                    "@odata.context": self.context(&format!("{}/$entity", context_of(table, &query))),
                }));
                body.extend(row(shown));
                Reply::json(200, &Value::from(body)).into()
            }
            Err(why) => refusal(self, &why, &table.name),
        }
    }

    fn find(
        &self,
        world: &World,
        person: Option<&Row>,
        set: &str,
        id: &str,
    ) -> Result<(&'static Table, Row), Box<Outcome>> {
        let table = self.readable(world, person, set)?;
        let id = id.strip_suffix(')').unwrap_or(id).to_owned();
        let found = table
            .section
            .as_deref()
            .map(|section| world.rows("dataverse", section))
            .unwrap_or_default()
            .into_iter()
            .find(|row| has_id(row, &table.key, &id))
            .cloned();
        found.map(|row| (table, row)).ok_or_else(|| {
            Box::new(
                Reply::json(
                    404,
                    &told(
                        "0x80040217",
                        &format!("{} With Id = {id} Does Not Exist", table.name),
                    ),
                )
                .into(),
            )
        })
    }

    /// `systemusers(id)/systemuserroles_association`. Also of a record that is in no list: whoever knows an id may ask.
    fn relation(
        &self,
        world: &World,
        person: Option<&Row>,
        set: &str,
        id: &str,
        nav: &str,
    ) -> Outcome {
        let (table, found) = match self.find(world, person, set, id) {
            Ok(found) => found,
            Err(outcome) => return *outcome,
        };
        let of = Of(world);
        let related = crate::odata::Tables::related_table(&of, &table.name, nav)
            .and_then(|name| tables::all().iter().find(|table| table.name == name));
        let Some(other) = related else {
            return no_segment(nav);
        };
        if other.name == "role" && self.has(Trouble::PartialPermissions) {
            return privilege("role");
        }
        match crate::odata::Tables::related(&of, &table.name, &found, nav) {
            Ok(rows) => self.rows(world, other, &rows, true),
            Err(why) => refusal(self, &why, &other.name),
        }
    }
}

/// No such table or relation.
fn no_segment(segment: &str) -> Outcome {
    Reply::json(
        404,
        &told(
            "0x8006088a",
            &format!("Resource not found for the segment '{segment}'."),
        ),
    )
    .into()
}

/// The person may not read a table.
fn privilege(table: &str) -> Outcome {
    Reply::json(
        403,
        &told(
            "0x80040220",
            &format!("Principal user is missing prvRead{table} privilege on entity '{table}'."),
        ),
    )
    .into()
}

/// The context of a table with the columns that were asked for.
fn context_of(table: &Table, query: &Query) -> String {
    if query.select.is_empty() {
        table.set.clone()
    } else {
        format!("{}({})", table.set, query.select.join(","))
    }
}

/// The number of the page a token asks for.
fn page_number(query: &Query) -> usize {
    query
        .token
        .as_deref()
        .and_then(|token| token.split_once("pagenumber=%22"))
        .and_then(|(_, rest)| rest.split_once("%22"))
        .and_then(|(number, _)| number.parse().ok())
        .unwrap_or(1)
}

/// A page after the last one with rows.
fn beyond(query: &Query, rows: usize, size: usize) -> bool {
    let number = page_number(query);
    number > 1
        && (number - 1) * size >= rows
        && query.token.as_deref() == Some(&crate::odata::token_of(number, &query.rest))
}

/// The user of a caller.
fn person<'a>(world: &'a World, caller: &gate::Caller) -> Option<&'a Row> {
    world
        .rows("dataverse", "users")
        .into_iter()
        .find(|user| match &caller.person {
            Some(oid) => {
                has_id(user, "azureactivedirectoryobjectid", oid)
                    || has_id(user, "systemuserid", oid)
            }
            None => has_id(user, "applicationid", &caller.app),
        })
}

fn is_administrator(world: &World, person: &Row) -> bool {
    crate::odata::Tables::related(
        &Of(world),
        "systemuser",
        person,
        "systemuserroles_association",
    )
    .is_ok_and(|roles| {
        roles.into_iter().any(|role| {
            let role = Value::from(role);
            is_role(&role, ADMINISTRATOR) || is_role(&role, CUSTOMIZER)
        })
    })
}

/// A table is there: the standard ones always, those of solutions where the snapshot saw them.
fn exists(world: &World, table: &Table) -> bool {
    let seen = world
        .rows("dataverse", "table_reads")
        .into_iter()
        .find(|row| {
            row.get("table")
                .is_some_and(|name| name == table.name.as_str())
        })
        .and_then(|row| row.get("status")?.as_u64());
    match seen {
        Some(status) => status != 404,
        None => {
            !table.comes_with_solution
                || table.section.as_deref().is_some_and(|section| {
                    matches!(world.section("dataverse", section), Section::Rows { rows, .. } if !rows.is_empty())
                })
        }
    }
}

/// A preference by name.
fn preference(ask: &Ask, name: &str) -> Option<String> {
    ask.headers
        .get_all("prefer")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .find_map(|one| {
            one.trim()
                .strip_prefix(name)?
                .trim_start()
                .strip_prefix('=')
                .map(|value| value.trim().trim_matches('"').to_owned())
        })
}

/// What people read instead of a number.
fn annotate(row: &mut Value) {
    const MODES: [&str; 6] = [
        "Read-Write",
        "Administrative",
        "Read",
        "Support User",
        "Non-interactive",
        "Delegated Admin",
    ];
    if let Some(mode) = row["accessmode"]
        .as_u64()
        .and_then(|mode| usize::try_from(mode).ok())
        .and_then(|mode| MODES.get(mode))
    {
        row["accessmode@OData.Community.Display.V1.FormattedValue"] = (*mode).into();
    }
}

/// The shape of an error.
pub(crate) fn told(code: &str, message: &str) -> Value {
    json!({ "error": { "code": code, "message": message } })
}

fn bad_query(bad: &BadQuery) -> Outcome {
    Reply::json(400, &told("0x80060888", &bad.to_string())).into()
}

/// The answer that makes a survey write down what the snapshot says.
fn refusal(environment: &Environment<'_>, why: &Value, what: &str) -> Outcome {
    let status = why["status"]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok());
    let coded = |status: u16, code: &str, message: &str| {
        let code = why["code"].as_str().unwrap_or(code);
        Reply::json(status, &told(code, message))
    };
    match why["reason"].as_str() {
        Some("unauthorised") => environment
            .challenge(coded(
                status.unwrap_or(401),
                "0x8005F101",
                "The requested resource requires authentication.",
            ))
            .into(),
        Some("not-found") => coded(
            status.unwrap_or(404),
            "0x8006088a",
            &format!("Resource not found for the segment '{what}'."),
        )
        .into(),
        Some("unreachable") => Outcome::Broken,
        Some("timeout") => Outcome::Silence,
        Some("throttled") => coded(
            429,
            "0x80072322",
            "Number of requests exceeded the limit of 6000 over time window of 300 seconds.",
        )
        .with(
            "retry-after",
            &environment.shared.options.retry_after.to_string(),
        )
        .into(),
        Some("unavailable") => Reply::empty(status.unwrap_or(503)).into(),
        // Also what nobody asked about: whoever asks now is told nothing.
        _ => coded(
            status.unwrap_or(403),
            "0x80040220",
            &format!("Principal user is missing prvRead{what} privilege on entity '{what}'."),
        )
        .into(),
    }
}
