//! The heading rows, lengths and captions of `reference/import-templates.json`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// What the product knows about the files people import users with.
#[derive(Debug, Deserialize)]
pub struct ImportTemplates {
    /// The Microsoft 365 admin centre's "Add multiple users".
    pub m365_bulk_import: M365,
    /// The Entra admin centre's "Bulk create".
    pub entra_bulk_create: Entra,
    /// Business Central's table and list of salespeople.
    pub bc_salespeople: Salespeople,
}

/// The Microsoft 365 file.
#[derive(Debug, Deserialize)]
pub struct M365 {
    /// The columns of the current template, in order.
    pub columns: Vec<M365Column>,
    /// Known heading rows; the first is the one to write unless asked otherwise.
    pub templates: Vec<Template>,
    /// Labels of translated articles: they recognise columns, they are no heading rows.
    pub doc_label_tables: DocLabels,
    /// Guessed labels by language and key: they recognise columns, they are no heading rows.
    pub unverified_aliases: BTreeMap<String, AliasTable>,
    /// How many users fit in a file.
    pub limits: Limits,
}

/// A column of the Microsoft 365 file.
#[derive(Debug, Deserialize)]
pub struct M365Column {
    /// Our name of the column.
    pub key: String,
    /// The import refuses a user without it.
    pub required: bool,
    /// Longest text the template's documentation allows.
    pub max_length: Option<u32>,
}

/// A known heading row.
#[derive(Debug, Deserialize)]
pub struct Template {
    /// `m365-en-16-title`.
    pub id: String,
    /// Language tag of the headings.
    pub language: String,
    /// The headings in order.
    pub headings: Vec<String>,
    /// Our keys of the same columns.
    pub column_keys: Vec<String>,
}

/// Labels from the length table of translated articles.
#[derive(Debug, Deserialize)]
pub struct DocLabels {
    /// German.
    pub de: Vec<String>,
    /// French.
    pub fr: Vec<String>,
    /// Dutch.
    pub nl: Vec<String>,
    /// The keys the labels stand for, separated by commas.
    pub order: String,
}

/// Labels by key; the table also carries a note, which is no label.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum AliasTable {
    /// Key → labels.
    Labels(BTreeMap<String, Vec<String>>),
    /// A remark about the table.
    Note(String),
}

/// How many users fit in a file.
#[derive(Debug, Deserialize)]
pub struct Limits {
    /// Without the heading row.
    pub max_users_per_file: u32,
}

/// The Entra file.
#[derive(Debug, Deserialize)]
pub struct Entra {
    /// The row above the headings.
    pub version_row: String,
    /// The columns in order.
    pub columns: Vec<EntraColumn>,
}

/// A column of the Entra file.
#[derive(Debug, Deserialize)]
pub struct EntraColumn {
    /// The heading with its property in brackets.
    pub heading: String,
    /// The property.
    pub property: String,
    /// The import refuses a user without it.
    pub required: bool,
    /// Longest text.
    pub max_length: Option<u32>,
}

/// Business Central's salespeople.
#[derive(Debug, Deserialize)]
pub struct Salespeople {
    /// The fields of the table.
    pub fields: Vec<SalespersonField>,
    /// Captions in other languages that documentation gives.
    pub localised_names: BTreeMap<String, BTreeMap<String, String>>,
    /// Captions nobody verified, by language and key.
    pub unverified_aliases: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// A field of the table of salespeople.
#[derive(Debug, Deserialize)]
pub struct SalespersonField {
    /// The field's number in the table.
    pub no: u32,
    /// The English caption.
    pub caption: String,
}

/// The tables, read once.
///
/// # Panics
/// Never in a build that passed its tests: the file is part of the program and a test reads it.
#[allow(clippy::expect_used)] // the file is compiled in; see the test below
pub fn import_templates() -> &'static ImportTemplates {
    static READ: LazyLock<ImportTemplates> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../../../reference/import-templates.json"))
            .expect("reference/import-templates.json is part of the program")
    });
    &READ
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_are_read() {
        let tables = super::import_templates();
        assert_eq!(tables.m365_bulk_import.columns.len(), 16);
        assert_eq!(tables.entra_bulk_create.columns.len(), 17);
        assert_eq!(tables.m365_bulk_import.limits.max_users_per_file, 249);
        for template in &tables.m365_bulk_import.templates {
            assert_eq!(template.headings.len(), template.column_keys.len());
        }
    }
}
