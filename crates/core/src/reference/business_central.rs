//! What is documented about Business Central's set-up pages: `reference/business-central.json`.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum FieldType {
    /// Text.
    Text,
    /// A whole number.
    Number,
    /// On or off.
    Switch,
    /// One of a list.
    Choice,
    /// A GUID.
    Id,
    /// Text that is kept in isolated storage; the table holds only its key.
    Secret,
}

/// A field of a set-up page.
#[derive(Debug, Deserialize, Serialize)]
pub struct Field {
    /// Our name of it, `sales.server-address`.
    pub key: String,
    /// Table: 5330 *Microsoft Dynamics 365 Connection Setup*, 7200 *Dataverse Connection Setup*.
    pub table: u16,
    /// Number in the table.
    pub no: u16,
    /// Name in the table.
    pub name: String,
    /// Caption on the page, in English.
    pub caption: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// Greatest length of a text, in UTF-16 units.
    pub length: Option<usize>,
    /// What can be chosen, as stored.
    #[serde(default)]
    pub choices: Vec<String>,
    /// What it is when nobody touched it.
    pub default: Option<String>,
    /// Where its first value comes from, when that is no fixed one.
    pub default_is: Option<String>,
    /// The deployments that show it.
    pub deployments: Vec<String>,
    /// A person can change it.
    pub editable: bool,
    /// First version that has it; none: all that were read.
    pub since: Option<String>,
    /// That first version is an assumption.
    #[serde(default)]
    pub since_not_verified: bool,
    /// First version that no longer has it.
    pub until: Option<String>,
    /// What the page does with it and refuses, in words of the reference.
    pub rules: Vec<String>,
    /// Where all this was read.
    pub source: String,
}

/// A solution file of the older versions.
#[derive(Debug, Deserialize)]
pub struct Solution {
    /// File name.
    pub file: String,
    /// The SDK (proxy) version that goes with it; none where it is not known.
    pub proxy: Option<i64>,
}

/// Everything in the file that is code's business.
#[derive(Debug, Deserialize)]
pub struct Tables {
    /// The fields of both pages.
    pub fields: Vec<Field>,
    /// The solution files.
    pub solutions: Vec<Solution>,
}

/// The tables, read once.
pub fn tables() -> &'static Tables {
    static TABLES: LazyLock<Tables> = LazyLock::new(|| {
        #[allow(clippy::expect_used)]
        // The file is built in; the test below reads it before anybody else does.
        serde_json::from_str(include_str!("../../../../reference/business-central.json"))
            .expect("reference/business-central.json has its documented shape")
    });
    &TABLES
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{FieldType, tables};

    #[test]
    fn every_field_of_both_pages_is_there_once() {
        let fields = &tables().fields;
        let keys: HashSet<&str> = fields.iter().map(|f| f.key.as_str()).collect();
        assert_eq!(keys.len(), fields.len());
        assert_eq!(fields.iter().filter(|f| f.table == 5330).count(), 28);
        assert_eq!(fields.iter().filter(|f| f.table == 7200).count(), 18);
    }

    #[test]
    fn choices_have_choices() {
        for field in &tables().fields {
            assert_eq!(
                field.kind == FieldType::Choice,
                !field.choices.is_empty(),
                "{}",
                field.key
            );
        }
    }
}
