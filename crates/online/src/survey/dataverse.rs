//! What is looked at in Dataverse (`live-checks.md` section 3, `business-central.md` section 5).

use std::collections::BTreeSet;

use futures_util::future::join_all;
use jetbridge_core::readiness::Facts;

use super::caller::{Caller, literal};
use super::section::{Reason, Row, Section, Seen, Why, row, text};
use super::{Desk, People};

const API: &str = "/api/data/v9.2";
const USER: &str = "systemuserid,fullname,internalemailaddress,domainname,isdisabled,islicensed,accessmode,isintegrationuser,applicationid,azureactivedirectoryobjectid,_businessunitid_value";
const ROLE: &str = "roleid,name,_roletemplateid_value,_parentroleid_value,_parentrootroleid_value,_businessunitid_value";
const TEAM: &str = "teamid,name,isdefault,teamtype,_businessunitid_value";
/// Names in one question, two comparisons each, so that the address stays below two kilobytes.
const NAMES: usize = 12;
/// The fullname of the application user Business Central makes.
const APPLICATION_USER: &str = "Business Central Integration";
/// The table of the companies, whose set is asked for instead of guessed.
const COMPANIES: &str = "bcbi_company";

/// Roles whose ids are looked for (`reference/roles.json`): integration, and what users must or must not hold.
fn role_ids() -> impl Iterator<Item = &'static str> {
    jetbridge_core::reference::integration::roles()
        .iter()
        .filter_map(|role| role.id.as_deref())
}

fn is_online_setup(facts: &Facts) -> bool {
    facts.after() && facts.dataverse_setup()
}

/// The sections these facts call for, after `challenge`.
fn plan(facts: &Facts) -> Vec<&'static str> {
    let mut plan = vec![
        "whoami",
        "version",
        "organization",
        "currencies",
        "users",
        "user_roles",
        "user_team_roles",
        "roles",
        "solutions",
        "table_reads",
    ];
    if facts.features.sales {
        plan.push("app_modules");
    }
    if is_online_setup(facts) {
        plan.extend([
            "business_units",
            "companies",
            "teams",
            "team_roles",
            "team_members",
        ]);
    }
    if wants_orders(facts) {
        plan.push("submitted_orders");
    }
    plan
}

fn wants_orders(facts: &Facts) -> bool {
    let features = &facts.features;
    facts.after()
        && features.sales
        && !features.legacy_sales_orders
        && !features.bidirectional_sales_orders
}

/// How many sections these facts call for.
pub(super) fn sections(facts: &Facts) -> usize {
    1 + plan(facts).len()
}

/// Nothing can be asked.
pub(super) fn nothing(desk: &Desk<'_>, facts: &Facts) {
    put_off(desk, &plan(facts));
}

fn put_off(desk: &Desk<'_>, names: &[&'static str]) {
    for name in names {
        let section = Err(Why::of(Reason::NotAsked));
        desk.put("dataverse", name, &section, std::time::Duration::ZERO);
    }
}

/// What the rest needs to know.
pub(super) struct First {
    /// Who is signed in.
    user: Option<String>,
}

/// Everything that does not wait for who sells. None when the environment does not let this person in.
pub(super) async fn first(desk: &Desk<'_>, dv: &Caller, facts: &Facts) -> Option<First> {
    let take = |name: &'static str, path: String| {
        let section = format!("dataverse.{name}");
        async move {
            let look = async { dv.rows(&section, &format!("{API}/{path}")).await };
            desk.take("dataverse", name, look).await
        }
    };
    let single = |name: &'static str, path: &'static str| {
        let section = format!("dataverse.{name}");
        async move {
            let look = async {
                let row = dv.document(&section, &format!("{API}/{path}")).await?;
                Ok(Seen::all(vec![row]))
            };
            desk.take("dataverse", name, look).await
        }
    };
    let who = single("whoami", "WhoAmI").await;
    let Ok(who) = who else {
        put_off(desk, &plan(facts)[1..]);
        return None;
    };
    let roles = role_ids()
        .map(|id| format!("roleid eq {id} or _parentrootroleid_value eq {id}"))
        .collect::<Vec<_>>()
        .join(" or ");
    let solutions = [
        "bcbi_CdsBaseIntegration",
        "MicrosoftDynamicsNavIntegration",
        "MicrosoftBusinessCentralERPVE",
    ]
    .map(|name| format!("uniquename eq {}", literal(name)))
    .join(" or ");
    let _ = tokio::join!(
        single("version", "RetrieveVersion()"),
        take(
            "organization",
            "organizations?$select=name,organizationid,issopintegrationenabled,_basecurrencyid_value".to_owned(),
        ),
        take(
            "currencies",
            "transactioncurrencies?$select=transactioncurrencyid,isocurrencycode,currencyname,exchangerate,statecode".to_owned(),
        ),
        take("roles", format!("roles?$select={ROLE}&$filter={}", spaced(&roles))),
        take(
            "solutions",
            format!(
                "solutions?$select=uniquename,friendlyname,version,ismanaged,installedon&$filter={}",
                spaced(&solutions)
            ),
        ),
        async {
            if facts.features.sales {
                let name = literal("Sales Hub");
                let path = format!("appmodules?$select=appmoduleid,name,uniquename&$filter=name%20eq%20{name}");
                take("app_modules", path).await.ok();
            }
        },
        async {
            if wants_orders(facts) {
                let path = "salesorders?$select=salesorderid&$filter=statecode%20eq%201&$top=1";
                take("submitted_orders", path.to_owned()).await.ok();
            }
        },
        tables(desk, dv, facts),
    );
    let user = who.rows.first().and_then(|row| text(row, "UserId"));
    Some(First {
        user: user.map(str::to_owned),
    })
}

/// Blanks as an address has them.
fn spaced(filter: &str) -> String {
    filter.replace(' ', "%20")
}

/// Which tables are there and can be read, and what is in those of the integration.
async fn tables(desk: &Desk<'_>, dv: &Caller, facts: &Facts) {
    let ours = [
        "table_reads",
        "business_units",
        "companies",
        "teams",
        "team_roles",
        "team_members",
    ];
    if !ours.iter().any(|name| desk.wants("dataverse", name)) {
        return;
    }
    let known = [
        ("team", "teams", "teamid"),
        ("role", "roles", "roleid"),
        ("systemuser", "systemusers", "systemuserid"),
        ("businessunit", "businessunits", "businessunitid"),
        ("account", "accounts", "accountid"),
        ("contact", "contacts", "contactid"),
    ];
    let mut wanted = Vec::new();
    if is_online_setup(facts) {
        wanted.push(COMPANIES);
    }
    if facts.after() && facts.features.sales {
        wanted.extend(["nav_connection", "nav_accountstatistics"]);
    }
    let sets = if wanted.is_empty() {
        Ok(Vec::new())
    } else {
        let filter: Vec<_> = wanted
            .iter()
            .map(|name| format!("LogicalName eq {}", literal(name)))
            .collect();
        let path = format!(
            "{API}/EntityDefinitions?$select=LogicalName,EntitySetName,PrimaryIdAttribute&$filter={}",
            spaced(&filter.join(" or "))
        );
        dv.rows("dataverse.table_reads", &path)
            .await
            .map(|seen| seen.rows)
    };
    let set_of = |table: &str| -> Result<Option<(String, String)>, Why> {
        let rows = sets.as_ref().map_err(Clone::clone)?;
        Ok(rows
            .iter()
            .find(|row| text(row, "LogicalName") == Some(table))
            .and_then(|row| {
                let set = text(row, "EntitySetName").filter(|set| is_name(set))?;
                let key = text(row, "PrimaryIdAttribute").filter(|key| is_name(key))?;
                Some((set.to_owned(), key.to_owned()))
            }))
    };
    let reads = async {
        let look = |table: &'static str, set: Result<Option<(String, String)>, Why>| async move {
            let status = match set {
                Ok(None) => Ok(404),
                Ok(Some((set, key))) => {
                    let path = format!("{API}/{set}?$select={key}&$top=1");
                    dv.status("dataverse.table_reads", &path).await
                }
                Err(why) => why.status.ok_or(why),
            };
            (table, status)
        };
        let asked = known
            .iter()
            .map(|(table, set, key)| look(table, Ok(Some(((*set).to_owned(), (*key).to_owned())))))
            .chain(wanted.iter().map(|table| look(table, set_of(table))));
        let mut rows = Vec::new();
        let mut missing = None;
        for (table, status) in join_all(asked).await {
            match status {
                Ok(status) => rows.push(row([("table", table.into()), ("status", status.into())])),
                Err(why) => missing = Some(why),
            }
        }
        // A table without a row was not looked at.
        match missing {
            Some(why) if rows.is_empty() => Err(why),
            Some(_) | None => Ok(Seen::all(rows)),
        }
    };
    let rest = async {
        if is_online_setup(facts) {
            companies(desk, dv, set_of(COMPANIES)).await;
        }
    };
    tokio::join!(desk.take("dataverse", "table_reads", reads), rest)
        .0
        .ok();
}

/// Business units, companies, and the teams that own their records.
async fn companies(desk: &Desk<'_>, dv: &Caller, set: Result<Option<(String, String)>, Why>) {
    let look = async {
        match set {
            Ok(Some((set, _))) => {
                let path = format!(
                    "{API}/{set}?$select=bcbi_name,bcbi_externalid,_bcbi_defaultowningteam_value"
                );
                dv.rows("dataverse.companies", &path).await
            }
            Ok(None) => Err(Why::of(Reason::NotFound)),
            Err(why) => Err(why),
        }
    };
    let units = dv.rows(
        "dataverse.business_units",
        "/api/data/v9.2/businessunits?$select=businessunitid,name,_parentbusinessunitid_value,isdisabled",
    );
    let (_, companies) = tokio::join!(
        desk.take("dataverse", "business_units", units),
        desk.take("dataverse", "companies", look)
    );
    let owners: BTreeSet<String> = companies
        .iter()
        .flat_map(|seen| &seen.rows)
        .filter_map(|row| text(row, "_bcbi_defaultowningteam_value"))
        .filter(|id| is_guid(id))
        .map(str::to_ascii_lowercase)
        .collect();
    desk.take("dataverse", "teams", teams(dv, &owners))
        .await
        .ok();
    let of = |what: &'static str, select: &'static str| {
        let owners = &owners;
        move |section: &'static str, name: &'static str| async move {
            let asked = owners.iter().map(|id| async move {
                let path = format!("{API}/teams({id})/{what}?$select={select}");
                listed("teamid", id, name, dv.rows(section, &path).await)
            });
            Ok(Seen::all(join_all(asked).await))
        }
    };
    let roles = of("teamroles_association", ROLE)("dataverse.team_roles", "roles");
    let members =
        of("teammembership_association", "systemuserid")("dataverse.team_members", "members");
    let (roles, members) = tokio::join!(
        desk.take("dataverse", "team_roles", roles),
        desk.take("dataverse", "team_members", members)
    );
    let _ = (roles, members);
}

async fn teams(dv: &Caller, owners: &BTreeSet<String>) -> Section {
    let name = literal("BCI - ");
    let path = format!("{API}/teams?$select={TEAM}&$filter=startswith(name,{name})");
    let mut seen = dv.rows("dataverse.teams", &path).await?;
    for owner in owners {
        let there =
            |row: &Row| text(row, "teamid").is_some_and(|id| id.eq_ignore_ascii_case(owner));
        if !seen.rows.iter().any(there) {
            let path = format!("{API}/teams({owner})?$select={TEAM}");
            match dv.document("dataverse.teams", &path).await {
                Ok(team) => seen.rows.push(team),
                // The row of the company names a team that is no more.
                Err(why) if why.reason == Reason::NotFound => {}
                Err(_) => seen.more = true,
            }
        }
    }
    Ok(seen)
}

/// Users and their roles. `sellers` are the addresses of the salespeople, as Business Central has them.
pub(super) async fn people(
    desk: &Desk<'_>,
    dv: &Caller,
    facts: &Facts,
    whose: People,
    first: &First,
    sellers: &[String],
) {
    let users = users(dv, facts, whose, first, sellers);
    let users = desk.take("dataverse", "users", users).await;
    let Ok(users) = users else {
        put_off(desk, &["user_roles", "user_team_roles"]);
        return;
    };
    let judged: Vec<&str> = users
        .rows
        .iter()
        .filter(|user| is_judged(user, facts, first, sellers))
        .filter_map(|user| text(user, "systemuserid"))
        .filter(|id| is_guid(id))
        .collect();
    let direct = async {
        let asked = judged.iter().map(|id| async move {
            let path =
                format!("{API}/systemusers({id})/systemuserroles_association?$select={ROLE}");
            let seen = dv.rows("dataverse.user_roles", &path).await;
            listed("systemuserid", id, "roles", seen)
        });
        Ok(Seen::all(join_all(asked).await))
    };
    let through_teams = async {
        let asked = judged.iter().map(|id| async move {
            let path = format!(
                "{API}/systemusers({id})/teammembership_association?$select=teamid,name&$expand=teamroles_association($select={ROLE})"
            );
            let seen = dv.rows("dataverse.user_team_roles", &path).await;
            listed("systemuserid", id, "roles", seen.map(of_teams))
        });
        Ok(Seen::all(join_all(asked).await))
    };
    let (direct, through_teams) = tokio::join!(
        desk.take("dataverse", "user_roles", direct),
        desk.take("dataverse", "user_team_roles", through_teams)
    );
    let _ = (direct, through_teams);
}

/// The roles of all teams, each once.
fn of_teams(teams: Seen) -> Seen {
    let mut roles: Vec<Row> = Vec::new();
    for team in teams.rows {
        let held = team
            .get("teamroles_association")
            .and_then(|roles| roles.as_array());
        for role in held
            .into_iter()
            .flatten()
            .filter_map(|role| role.as_object())
        {
            let mut role = role.clone();
            role.retain(|name, _| !name.contains('@'));
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
    }
    Seen {
        rows: roles,
        more: teams.more,
    }
}

/// `{systemuserid, roles}`, or `{systemuserid, not_checked}`.
fn listed(key: &'static str, id: &str, name: &'static str, seen: Section) -> Row {
    let mut found = row([(key, id.into())]);
    match seen {
        Ok(seen) if !seen.more => {
            found.insert(name.to_owned(), seen.rows.into());
        }
        // Half a list proves nothing about what is not in it, and there is no place to say so.
        Ok(_) => {
            let why = Why::of(Reason::Unavailable).value();
            found.extend(why.as_object().cloned().unwrap_or_default());
        }
        Err(why) => {
            found.extend(why.value().as_object().cloned().unwrap_or_default());
        }
    }
    found
}

async fn users(
    dv: &Caller,
    facts: &Facts,
    whose: People,
    first: &First,
    sellers: &[String],
) -> Section {
    let all = format!("{API}/systemusers?$select={USER}");
    if whose == People::All {
        return dv.rows("dataverse.users", &all).await;
    }
    let mut names: Vec<&str> = facts
        .administrator()
        .into_iter()
        .chain(facts.integration_user())
        .collect();
    names.extend(sellers.iter().map(String::as_str));
    let mut filters = vec!["accessmode eq 4 or applicationid ne null".to_owned()];
    filters.extend(
        first
            .user
            .as_deref()
            .filter(|id| is_guid(id))
            .map(|id| format!("systemuserid eq {id}")),
    );
    filters.extend(names.chunks(NAMES).map(|names| {
        let each = names.iter().map(|name| {
            let name = literal(name.trim());
            format!("internalemailaddress eq {name} or domainname eq {name}")
        });
        each.collect::<Vec<_>>().join(" or ")
    }));
    let asked = filters.iter().map(|filter| async {
        let path = format!("{all}&$filter={}", spaced(filter));
        dv.rows("dataverse.users", &path).await
    });
    let mut found = Seen::default();
    let mut why = None;
    for seen in join_all(asked).await {
        match seen {
            Ok(seen) => {
                found.more |= seen.more;
                for user in seen.rows {
                    let there = found
                        .rows
                        .iter()
                        .any(|other| text(other, "systemuserid") == text(&user, "systemuserid"));
                    if !there {
                        found.rows.push(user);
                    }
                }
            }
            Err(other) => why = Some(other),
        }
    }
    match why {
        Some(why) if found.rows.is_empty() => Err(why),
        Some(_) => Ok(Seen {
            more: true,
            ..found
        }),
        None => Ok(found),
    }
}

/// An expectation speaks of the roles of this user.
fn is_judged(user: &Row, facts: &Facts, first: &First, sellers: &[String]) -> bool {
    let same = |column: &str, name: &str| {
        text(user, column)
            .is_some_and(|one| one.trim().to_lowercase() == name.trim().to_lowercase())
    };
    let named = |name: Option<&str>| {
        name.is_some_and(|name| same("internalemailaddress", name) || same("domainname", name))
    };
    let application = text(user, "applicationid").is_some_and(|id| {
        facts.application_id().map_or_else(
            || same("fullname", APPLICATION_USER),
            |wanted| wanted.is(id),
        )
    });
    named(facts.administrator())
        || named(facts.integration_user())
        || application
        || first
            .user
            .as_deref()
            .is_some_and(|id| same("systemuserid", id))
        || sellers
            .iter()
            .any(|seller| same("internalemailaddress", seller))
}

/// An id that may stand in a path.
fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// A name that may stand in a path.
fn is_name(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
