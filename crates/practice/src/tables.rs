//! The tables of the services and how they hang together (`data/tables.json`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

use crate::odata::{Row, Tables};
use crate::world::{Section, World, same_guid};

/// A table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    /// The name in addresses.
    pub(crate) set: String,
    /// The logical name.
    #[serde(rename = "table")]
    pub(crate) name: String,
    pub(crate) key: String,
    /// Where its rows are in a snapshot.
    #[serde(default)]
    pub(crate) section: Option<String>,
    /// It exists only where a solution brought it.
    #[serde(default)]
    pub(crate) comes_with_solution: bool,
    columns: Vec<String>,
    #[serde(default)]
    relations: BTreeMap<String, String>,
}

static ALL: LazyLock<Vec<Table>> = LazyLock::new(|| {
    // The tests read the file; were it unreadable, no service would have a table.
    serde_json::from_str(include_str!("../data/tables.json")).unwrap_or_default()
});

/// All tables.
pub(crate) fn all() -> &'static [Table] {
    &ALL
}

/// The table of a service (`bc.`, `graph.`, `disco.`, or nothing for Dataverse) by its name in addresses.
pub(crate) fn by_set(service: &str, set: &str) -> Option<&'static Table> {
    ALL.iter().find(|table| {
        table.set == set
            && table
                .name
                .split_once('.')
                .map_or("", |(service, _)| service)
                == service
    })
}

fn by_name(name: &str) -> Option<&'static Table> {
    ALL.iter().find(|table| table.name == name)
}

/// The tables of a world.
pub(crate) struct Of<'a>(pub(crate) &'a World);

impl Tables for Of<'_> {
    /// Why, as a snapshot says it; null where the snapshot says nothing.
    type Refused = Value;

    fn type_name(&self, table: &str) -> String {
        match table.split_once('.') {
            Some(("bc", name)) => format!("Microsoft.NAV.{name}"),
            Some(("graph", name)) => format!("microsoft.graph.{name}"),
            Some((_, name)) => format!("Microsoft.Dynamics.CRM.{name}"),
            None => format!("Microsoft.Dynamics.CRM.{table}"),
        }
    }

    fn key(&self, table: &str) -> &str {
        by_name(table).map_or("", |table| table.key.as_str())
    }

    fn has_column(&self, table: &str, column: &str) -> bool {
        by_name(table).is_some_and(|table| table.columns.iter().any(|one| one == column))
    }

    fn related_table(&self, table: &str, nav: &str) -> Option<&'static str> {
        by_name(table)?.relations.get(nav).map(String::as_str)
    }

    fn related(&self, table: &str, row: &Row, nav: &str) -> Result<Vec<Row>, Value> {
        let id = |column: &str| row.get(column).and_then(Value::as_str).unwrap_or_default();
        match (table, nav) {
            ("systemuser", "systemuserroles_association") => {
                self.listed("user_roles", "systemuserid", id("systemuserid"), "roles")
            }
            ("systemuser", "teammembership_association") => self.teams_of(id("systemuserid")),
            ("team", "teamroles_association") => {
                // A team that stands for roles a snapshot tells without their teams.
                if let Some(of) = row.get(STANDS_FOR).and_then(Value::as_str) {
                    return self.listed("user_team_roles", "systemuserid", of, "roles");
                }
                self.listed("team_roles", "teamid", id("teamid"), "roles")
            }
            ("team", "teammembership_association") => {
                let members = self.listed("team_members", "teamid", id("teamid"), "members")?;
                Ok(members
                    .into_iter()
                    .map(|member| {
                        let of = member
                            .get("systemuserid")
                            .and_then(Value::as_str)
                            .unwrap_or_default();
                        self.0
                            .rows("dataverse", "users")
                            .into_iter()
                            .find(|user| has_id(user, "systemuserid", of))
                            .cloned()
                            .unwrap_or(member)
                    })
                    .collect())
            }
            ("role", "systemuserroles_association") => self.holders(row),
            ("role", "teamroles_association") => self.teams_with(row),
            _ => Ok(Vec::new()),
        }
    }
}

/// Marks a team that is in no list: it carries the roles a user has through teams.
const STANDS_FOR: &str = "@practice.of";

impl Of<'_> {
    /// What a section says about one record.
    fn listed(&self, section: &str, key: &str, id: &str, what: &str) -> Result<Vec<Row>, Value> {
        let rows = match self.0.section("dataverse", section) {
            Section::Rows { rows, .. } => rows,
            Section::Refused(why) => return Err(why.clone()),
            Section::Absent => return Err(Value::Null),
        };
        let Some(row) = rows.into_iter().find(|row| has_id(row, key, id)) else {
            return Err(Value::Null);
        };
        if let Some(why) = row.get("not_checked") {
            return Err(why.clone());
        }
        Ok(row
            .get(what)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|one| one.as_object().cloned())
            .collect())
    }

    /// The teams of a user. Where roles through teams are told, a team of our own carries them.
    fn teams_of(&self, user: &str) -> Result<Vec<Row>, Value> {
        let roles = self.listed("user_team_roles", "systemuserid", user, "roles")?;
        let mut teams: Vec<Row> = Vec::new();
        for row in self.0.rows("dataverse", "team_members") {
            let is_in = row
                .get("members")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_object)
                .any(|member| has_id(member, "systemuserid", user));
            let id = row
                .get("teamid")
                .and_then(Value::as_str)
                .unwrap_or_default();
            if is_in
                && let Some(team) = self
                    .0
                    .rows("dataverse", "teams")
                    .into_iter()
                    .find(|team| has_id(team, "teamid", id))
            {
                teams.push(team.clone());
            }
        }
        // The roles that are told must be those that are found: teams whose own roles are not among them would add.
        let ids = |roles: &[Row]| -> Vec<String> {
            roles
                .iter()
                .filter_map(|role| role.get("roleid")?.as_str().map(str::to_ascii_lowercase))
                .collect()
        };
        let told = ids(&roles);
        teams.retain(|team| {
            let id = team
                .get("teamid")
                .and_then(Value::as_str)
                .unwrap_or_default();
            self.listed("team_roles", "teamid", id, "roles")
                .is_ok_and(|roles| ids(&roles).iter().all(|id| told.contains(id)))
        });
        let found: Vec<String> = teams
            .iter()
            .filter_map(|team| team.get("teamid")?.as_str())
            .filter_map(|id| self.listed("team_roles", "teamid", id, "roles").ok())
            .flat_map(|roles| ids(&roles))
            .collect();
        if told.iter().any(|id| !found.contains(id)) {
            let mut team = Row::new();
            team.insert("teamid".to_owned(), user.into());
            team.insert("name".to_owned(), "Practice".into());
            team.insert(STANDS_FOR.to_owned(), user.into());
            teams.push(team);
        }
        Ok(teams)
    }

    /// The users who hold a role directly. Whose roles cannot be seen is not among them.
    fn holders(&self, role: &Row) -> Result<Vec<Row>, Value> {
        let id = role
            .get("roleid")
            .and_then(Value::as_str)
            .unwrap_or_default();
        match self.0.section("dataverse", "user_roles") {
            Section::Rows { .. } => {}
            Section::Refused(why) => return Err(why.clone()),
            Section::Absent => return Err(Value::Null),
        }
        Ok(self
            .0
            .rows("dataverse", "users")
            .into_iter()
            .filter(|user| {
                self.related("systemuser", user, "systemuserroles_association")
                    .is_ok_and(|roles| roles.iter().any(|one| has_id(one, "roleid", id)))
            })
            .cloned()
            .collect())
    }

    fn teams_with(&self, role: &Row) -> Result<Vec<Row>, Value> {
        let id = role
            .get("roleid")
            .and_then(Value::as_str)
            .unwrap_or_default();
        match self.0.section("dataverse", "team_roles") {
            Section::Rows { .. } => {}
            Section::Refused(why) => return Err(why.clone()),
            Section::Absent => return Err(Value::Null),
        }
        Ok(self
            .0
            .rows("dataverse", "teams")
            .into_iter()
            .filter(|team| {
                self.related("team", team, "teamroles_association")
                    .is_ok_and(|roles| roles.iter().any(|one| has_id(one, "roleid", id)))
            })
            .cloned()
            .collect())
    }
}

/// A record has this id.
pub(crate) fn has_id(row: &Row, key: &str, id: &str) -> bool {
    row.get(key)
        .and_then(Value::as_str)
        .is_some_and(|one| same_guid(one, id))
}

/// A row of our own from a JSON object.
pub(crate) fn row(value: Value) -> Row {
    match value {
        Value::Object(row) => row,
        _ => Row::new(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_are_read() {
        assert!(super::all().len() > 20);
        assert!(super::by_set("", "systemusers").is_some());
        assert!(super::by_set("bc", "companies").is_some());
        assert!(super::by_set("", "companies").is_none());
    }
}
