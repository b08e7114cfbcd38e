//! What is documented about the integration itself: roles, licences, mappings, rules and jobs, each row with the keys
//! of its sources in its file under `reference/`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

macro_rules! table {
    ($(#[$doc:meta])* $name:ident: $row:ident, $file:literal) => {
        $(#[$doc])*
        pub fn $name() -> &'static [$row] {
            #[derive(Deserialize)]
            struct File {
                $name: Vec<$row>,
            }
            static FILE: LazyLock<File> = LazyLock::new(|| {
                #[allow(clippy::expect_used)] // part of the program; a test reads it
                serde_json::from_str(include_str!(concat!("../../../../reference/", $file)))
                    .expect(concat!("reference/", $file, " fits its type"))
            });
            &FILE.$name
        }
    };
}

table! {
    /// The security roles of the integration.
    roles: RoleRow, "roles.json"
}
table! {
    /// The access modes of a user.
    access_modes: AccessModeRow, "access-modes.json"
}
table! {
    /// Licences that open Dynamics 365 Sales or Business Central.
    licences: LicenceRow, "licences.json"
}
table! {
    /// The mappings of the default synchronisation set-up.
    mappings: MappingRow, "mappings.json"
}
table! {
    /// The rules of the synchronisation.
    rules: RuleRow, "sync-rules.json"
}
table! {
    /// The jobs of the synchronisation.
    jobs: JobRow, "jobs.json"
}

/// A security role.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct RoleRow {
    /// Its English name; environments show it in their own language.
    pub name: String,
    /// Id of the role in the root business unit, or of its template; none where it is not known.
    pub id: Option<String>,
    /// `role`, `template` or `unknown`.
    pub kind: String,
    /// Who holds it.
    pub r#for: String,
    /// Its names in other languages, by language tag; the first is the usual one. Names follow the language of the
    /// environment, so roles are matched by id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, Vec<String>>,
    /// Languages whose name is a poor rendering: the English one is safer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub poor: Vec<String>,
    /// Keys of its sources.
    pub source: Vec<String>,
}

/// An access mode.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct AccessModeRow {
    /// Its number, `systemuser.accessmode`.
    pub value: u8,
    /// Its English name.
    pub name: String,
    /// Whether it takes a licence; none where that is not documented.
    pub licence: Option<String>,
    /// Who has it; none where that is not documented.
    pub r#for: Option<String>,
    /// Keys of its sources.
    pub source: Vec<String>,
}

/// What a licence opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opens {
    /// Dynamics 365 Sales.
    Sales,
    /// Business Central.
    BusinessCentral,
}

/// A licence.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct LicenceRow {
    /// Its name.
    pub name: String,
    /// Part number.
    pub sku: String,
    /// Id of the SKU.
    pub id: String,
    /// What it opens.
    pub opens: Opens,
    /// Keys of its sources.
    pub source: Vec<String>,
}

/// A mapping between a table of Business Central and one of Dataverse.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct MappingRow {
    /// Its code.
    pub mapping: String,
    /// Table in Business Central.
    pub bc_table: String,
    /// Table in Dataverse.
    pub dataverse_table: String,
    /// Which way it synchronises.
    pub direction: String,
    /// Filter in Business Central.
    pub bc_filter: String,
    /// Filter in Dataverse.
    pub dataverse_filter: String,
    /// The mappings that go before.
    pub depends_on: Vec<String>,
    /// Minutes between runs.
    pub job_minutes: Option<u32>,
    /// Minutes it sleeps when nothing happened.
    pub inactivity_minutes: Option<u32>,
    /// What else there is to know.
    pub note: String,
    /// Keys of its sources.
    pub source: Vec<String>,
}

/// A rule of the synchronisation.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct RuleRow {
    /// What it is about.
    pub area: String,
    /// What it says.
    pub rule: String,
    /// Keys of its sources.
    pub source: Vec<String>,
}

/// A job of the synchronisation.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct JobRow {
    /// Its name.
    pub job: String,
    /// Codeunit.
    pub codeunit: u32,
    /// Minutes between runs.
    pub minutes: u32,
    /// Minutes it sleeps when nothing happened.
    pub inactivity: Option<u32>,
    /// When there is one.
    pub when: String,
    /// Keys of its sources.
    pub source: Vec<String>,
}

/// The role of an id.
pub fn role(id: &str) -> Option<&'static RoleRow> {
    roles().iter().find(|role| role.id.as_deref() == Some(id))
}
