//! What is in an environment, with the troubles that are on.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::odata::Row;
use crate::trouble::Trouble;

/// An environment, in the form of a snapshot.
pub(crate) struct World(Value);

/// A part of it.
pub(crate) enum Section<'a> {
    /// Rows.
    Rows {
        rows: Vec<&'a Row>,
        /// Nothing comes after them.
        complete: bool,
    },
    /// It cannot be seen.
    Refused(&'a Value),
    /// Nobody knows.
    Absent,
}

impl World {
    /// The environment of a customer with troubles.
    pub(crate) fn of(environment: &Value, troubles: &BTreeSet<Trouble>) -> Self {
        let mut world = Self(environment.clone());
        for trouble in troubles {
            world.suffer(*trouble);
        }
        world
    }

    /// A section of `dataverse`, `business_central` or `directory`.
    pub(crate) fn section(&self, side: &str, name: &str) -> Section<'_> {
        let section = &self.0[side][name];
        if let Some(rows) = section["rows"].as_array() {
            Section::Rows {
                rows: rows.iter().filter_map(Value::as_object).collect(),
                complete: section["complete"] != false,
            }
        } else if section["not_checked"].is_object() {
            Section::Refused(&section["not_checked"])
        } else {
            Section::Absent
        }
    }

    /// The rows of a section, none where it cannot be seen.
    pub(crate) fn rows(&self, side: &str, name: &str) -> Vec<&Row> {
        match self.section(side, name) {
            Section::Rows { rows, .. } => rows,
            Section::Refused(_) | Section::Absent => Vec::new(),
        }
    }

    fn all(&mut self, side: &str, name: &str) -> Option<&mut Vec<Value>> {
        self.0
            .get_mut(side)?
            .get_mut(name)?
            .get_mut("rows")?
            .as_array_mut()
    }

    fn each(&mut self, side: &str, name: &str, mut change: impl FnMut(&mut Map<String, Value>)) {
        for row in self.all(side, name).into_iter().flatten() {
            if let Some(row) = row.as_object_mut() {
                change(row);
            }
        }
    }

    fn keep(&mut self, side: &str, name: &str, keep: impl Fn(&Value) -> bool) {
        if let Some(rows) = self.all(side, name) {
            rows.retain(keep);
        }
    }

    /// The accounts that integrate: the application user, and who holds the integration role.
    fn integration_users(&self) -> Vec<String> {
        let mut found: Vec<String> = self
            .rows("dataverse", "users")
            .iter()
            .filter(|user| user.get("applicationid").is_some_and(Value::is_string))
            .filter_map(|user| user.get("systemuserid")?.as_str().map(str::to_owned))
            .collect();
        for row in self.rows("dataverse", "user_roles") {
            let integrates = row
                .get("roles")
                .and_then(Value::as_array)
                .is_some_and(|roles| roles.iter().any(is_integration));
            if let Some(id) = row.get("systemuserid").and_then(Value::as_str)
                && integrates
                && !found.iter().any(|one| one == id)
            {
                found.push(id.to_owned());
            }
        }
        found
    }

    /// The person behind the last salesperson who is not blocked, by e-mail.
    fn last_salesperson(&self) -> Option<String> {
        self.rows("business_central", "salespeople")
            .last()?
            .get("email")?
            .as_str()
            .map(str::to_lowercase)
    }

    fn suffer(&mut self, trouble: Trouble) {
        match trouble {
            Trouble::RoleMissing => {
                let users = self.integration_users();
                self.each("dataverse", "user_roles", |row| {
                    if is_one_of(row, &users)
                        && let Some(roles) = row.get_mut("roles").and_then(Value::as_array_mut)
                    {
                        roles.retain(|role| !is_sales_integration(role));
                    }
                });
            }
            Trouble::IntegrationUserIsAdministrator => {
                let users = self.integration_users();
                self.each("dataverse", "user_roles", |row| {
                    if is_one_of(row, &users)
                        && let Some(roles) = row.get_mut("roles").and_then(Value::as_array_mut)
                    {
                        roles.push(json!({
                            "roleid": "6a7cdf2b-5c1d-4e7a-9b30-51c0e39fd4fd",
                            "name": "System Administrator",
                            "_roletemplateid_value": ADMINISTRATOR,
                            "_parentroleid_value": null,
                        }));
                    }
                });
            }
            Trouble::IntegrationUserDisabled => {
                let users = self.integration_users();
                self.each("dataverse", "users", |row| {
                    if is_one_of(row, &users) {
                        row.insert("isdisabled".to_owned(), true.into());
                    }
                });
            }
            Trouble::WrongCurrency => {
                self.each("business_central", "general_ledger_setup", |row| {
                    row.insert("localCurrencyCode".to_owned(), "DKK".into());
                });
                self.keep("business_central", "currencies", |row| row["code"] != "NOK");
            }
            Trouble::SolutionOutdated => self.each("dataverse", "solutions", |row| {
                row.insert("version".to_owned(), "20.0.0.0".into());
            }),
            Trouble::SolutionMissing => self.without_solutions(),
            Trouble::SalespersonWithoutUser => {
                if let Some(email) = self.last_salesperson() {
                    self.keep("dataverse", "users", |row| !has_email(row, &email));
                }
            }
            Trouble::SalespersonUnlicensed => {
                if let Some(email) = self.last_salesperson() {
                    self.each("dataverse", "users", |row| {
                        if has_email(&Value::from(row.clone()), &email) {
                            row.insert("islicensed".to_owned(), false.into());
                        }
                    });
                    self.each("directory", "users", |row| {
                        let mail = row.get("mail").and_then(Value::as_str);
                        if mail.is_some_and(|mail| mail.eq_ignore_ascii_case(&email)) {
                            row.insert("assignedLicenses".to_owned(), json!([]));
                        }
                    });
                }
            }
            Trouble::TeamRoleMissing => self.each("dataverse", "team_roles", |row| {
                if let Some(roles) = row.get_mut("roles").and_then(Value::as_array_mut) {
                    roles.retain(|role| !is_sales_integration(role));
                }
            }),
            Trouble::JobFailed => {
                if let Some(first) = self
                    .all("business_central", "job_queue_entries")
                    .and_then(|rows| rows.first_mut())
                {
                    first["status"] = "Error".into();
                    first["errorMessage"] = "The synchronization job failed.".into();
                }
            }
            // The others are about calls, not about what is there.
            _ => {}
        }
    }

    fn without_solutions(&mut self) {
        for name in ["solutions", "companies", "user_team_roles"] {
            if let Some(rows) = self.all("dataverse", name) {
                rows.clear();
            }
        }
        self.keep("dataverse", "roles", |role| !is_integration(role));
        for name in ["user_roles", "team_roles"] {
            self.each("dataverse", name, |row| {
                if let Some(roles) = row.get_mut("roles").and_then(Value::as_array_mut) {
                    roles.retain(|role| !is_integration(role));
                }
            });
        }
        self.keep("dataverse", "table_reads", |row| {
            !row["table"]
                .as_str()
                .is_some_and(|table| table.starts_with("nav_") || table.starts_with("bcbi_"))
        });
    }
}

/// Template of System Administrator (business-central.md, security roles).
pub(crate) const ADMINISTRATOR: &str = "627090ff-40a3-4053-8790-584edc5be201";
/// Template of System Customizer.
pub(crate) const CUSTOMIZER: &str = "119f245c-3cc8-4b62-b31c-d1a046ced15d";
/// Integration Administrator and Integration User.
const SALES_INTEGRATION: [&str; 2] = [
    "8c8d4f51-a72b-e511-80d9-3863bb349780",
    "6f960e32-a72b-e511-80d9-3863bb349780",
];
/// Business Central Dataverse Integration.
const INTEGRATION: &str = "a2b18661-9ff5-e911-a812-000d3a0b9028";

/// A role is that role, a copy of it, or made from it.
pub(crate) fn is_role(role: &Value, id: &str) -> bool {
    [
        "roleid",
        "_parentroleid_value",
        "_parentrootroleid_value",
        "_roletemplateid_value",
    ]
    .iter()
    .any(|column| role[*column].as_str().is_some_and(|one| same_guid(one, id)))
}

fn is_sales_integration(role: &Value) -> bool {
    SALES_INTEGRATION.iter().any(|id| is_role(role, id))
}

fn is_integration(role: &Value) -> bool {
    is_role(role, INTEGRATION) || is_sales_integration(role)
}

fn is_one_of(row: &Map<String, Value>, users: &[String]) -> bool {
    row.get("systemuserid")
        .and_then(Value::as_str)
        .is_some_and(|id| users.iter().any(|one| one == id))
}

fn has_email(row: &Value, email: &str) -> bool {
    row["internalemailaddress"]
        .as_str()
        .is_some_and(|one| one.eq_ignore_ascii_case(email))
}

/// Two GUIDs are the same, whatever their case and braces.
pub(crate) fn same_guid(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.trim().trim_matches(['{', '}']).to_ascii_lowercase();
    plain(one) == plain(other)
}
