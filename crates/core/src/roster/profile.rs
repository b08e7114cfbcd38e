//! Known heading rows, and what each of their columns may hold.

use std::sync::{Arc, LazyLock};

use super::fold::{bare, tidy};
use super::key::Key;
use crate::reference::import_template::{AliasTable, ImportTemplates, import_templates};

/// What kind of list it is; decides which rules look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// A Microsoft 365 file.
    Microsoft365,
    /// An Entra file.
    Entra,
    /// A list of salespeople from Business Central: a source, not a file to import.
    BusinessCentral,
    /// No heading row recognised.
    Unknown,
}

impl Family {
    /// `M`, `N`, `B`, `U`.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Microsoft365 => "M",
            Self::Entra => "N",
            Self::BusinessCentral => "B",
            Self::Unknown => "U",
        }
    }

    /// Something that is imported as it stands, so how the file is written matters.
    pub fn is_import(self) -> bool {
        matches!(self, Self::Microsoft365 | Self::Entra)
    }
}

/// A text a column may be headed with, in the three forms it is compared in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// As documented.
    pub text: String,
    /// Clean, runs of spaces made one.
    pub tidy: String,
    /// Letters and digits, without case.
    pub bare: String,
}

impl Heading {
    fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            tidy: tidy(text),
            bare: bare(text),
        }
    }
}

/// A column of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Ours.
    pub key: Key,
    /// What it may be headed with; the first is the one to write.
    pub headings: Vec<Heading>,
    /// Entra's property in brackets, in its bare form.
    pub property: Option<String>,
}

/// A known heading row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// `m365-en-16-title`, `entra-bulk-create-v1`, `bc-salespeople-nb`.
    pub id: String,
    /// What kind of list it heads.
    pub family: Family,
    /// Language tag of the headings; none for a row taken from a downloaded template.
    pub language: Option<String>,
    /// The columns in order.
    pub columns: Vec<Column>,
    /// The row that must stand above the headings.
    pub version_row: Option<String>,
}

/// The heading row written unless another is asked for.
pub const DEFAULT: &str = "m365-en-16-title";
/// Entra's heading row.
pub const ENTRA: &str = "entra-bulk-create-v1";
/// The heading row of a template the consultant loaded.
pub const CUSTOM: &str = "custom";

/// All known heading rows, in the order that breaks ties.
pub fn profiles() -> &'static [Arc<Profile>] {
    static ALL: LazyLock<Vec<Arc<Profile>>> = LazyLock::new(|| {
        let tables = import_templates();
        let mut all: Vec<Profile> = microsoft365(tables).collect();
        all.push(entra(tables));
        all.extend(["en", "nb", "nl"].map(|language| salespeople(tables, language)));
        all.into_iter().map(Arc::new).collect()
    });
    &ALL
}

/// The profile of an id.
pub fn profile(id: &str) -> Option<&'static Arc<Profile>> {
    profiles().iter().find(|profile| profile.id == id)
}

/// The ids of the heading rows that can be written, the default first.
pub fn writable() -> Vec<&'static str> {
    profiles()
        .iter()
        .filter(|profile| profile.family.is_import())
        .map(|profile| profile.id.as_str())
        .collect()
}

fn microsoft365(tables: &'static ImportTemplates) -> impl Iterator<Item = Profile> {
    tables
        .m365_bulk_import
        .templates
        .iter()
        .map(|template| Profile {
            id: template.id.clone(),
            family: Family::Microsoft365,
            language: Some(template.language.clone()),
            columns: template
                .column_keys
                .iter()
                .zip(&template.headings)
                .filter_map(|(key, heading)| {
                    Some(Column {
                        key: Key::from_name(key)?,
                        headings: vec![Heading::new(heading)],
                        property: None,
                    })
                })
                .collect(),
            version_row: None,
        })
}

fn entra(tables: &ImportTemplates) -> Profile {
    let entra = &tables.entra_bulk_create;
    Profile {
        id: ENTRA.to_owned(),
        family: Family::Entra,
        language: Some("en".to_owned()),
        columns: Key::ENTRA
            .into_iter()
            .zip(&entra.columns)
            .map(|(key, column)| Column {
                key,
                headings: vec![Heading::new(&column.heading)],
                property: Some(bare(&column.property)),
            })
            .collect(),
        version_row: Some(entra.version_row.clone()),
    }
}

/// The numbers of the fields in Business Central's table 13.
const FIELDS: [(u32, Key); 11] = [
    (1, Key::Code),
    (2, Key::Name),
    (3, Key::Commission),
    (5062, Key::JobTitle),
    (5053, Key::Phone),
    (5052, Key::Email),
    (5086, Key::Email2),
    (5085, Key::SearchEmail),
    (150, Key::PrivacyBlocked),
    (5087, Key::Blocked),
    (721, Key::Coupled),
];

/// Captions that appear in no public source and nobody verified (`roster-findings.md` section 3).
const UNVERIFIED: [(&str, Key, &str); 6] = [
    ("nb", Key::Blocked, "Sperret"),
    ("nb", Key::PrivacyBlocked, "Personvern sperret"),
    ("nb", Key::Coupled, "Koblet til Dataverse"),
    ("nl", Key::Blocked, "Geblokkeerd"),
    ("nl", Key::PrivacyBlocked, "Privacy geblokkeerd"),
    ("nl", Key::Coupled, "Gekoppeld aan Dataverse"),
];

fn salespeople(tables: &ImportTemplates, language: &str) -> Profile {
    let captions = |key: Key| -> Vec<String> {
        let mut captions = Vec::new();
        if language == "en" {
            captions.extend(
                tables
                    .bc_salespeople
                    .fields
                    .iter()
                    .filter(|field| FIELDS.contains(&(field.no, key)))
                    .map(|field| field.caption.clone()),
            );
        }
        if key == Key::Email {
            captions.extend(
                tables
                    .bc_salespeople
                    .localised_names
                    .get(language)
                    .and_then(|names| names.get("email_field"))
                    .cloned(),
            );
        }
        captions.extend(
            tables
                .bc_salespeople
                .unverified_aliases
                .get(language)
                .and_then(|aliases| aliases.get(key.name()))
                .into_iter()
                .flatten()
                .cloned(),
        );
        captions.extend(
            UNVERIFIED
                .iter()
                .filter(|(tag, of, _)| *tag == language && *of == key)
                .map(|(_, _, caption)| (*caption).to_owned()),
        );
        captions
    };
    Profile {
        id: format!("bc-salespeople-{language}"),
        family: Family::BusinessCentral,
        language: Some(language.to_owned()),
        columns: Key::SALESPEOPLE
            .into_iter()
            .filter_map(|key| {
                let headings: Vec<Heading> =
                    captions(key).iter().map(|c| Heading::new(c)).collect();
                (!headings.is_empty()).then_some(Column {
                    key,
                    headings,
                    property: None,
                })
            })
            .collect(),
        version_row: None,
    }
}

impl Profile {
    /// A heading row as a consultant downloaded it, in whatever language: the order of its columns is fixed, so their
    /// number tells what they are. None for a number no template has.
    pub fn from_template(headings: &[String]) -> Option<Self> {
        let standard = match headings.len() {
            16 => profile(DEFAULT)?,
            15 => profile("m365-en-15-title")?,
            17 => profile(ENTRA)?,
            _ => return None,
        };
        Some(Self {
            id: CUSTOM.to_owned(),
            family: standard.family,
            language: None,
            columns: standard
                .columns
                .iter()
                .zip(headings)
                .map(|(column, heading)| Column {
                    key: column.key,
                    headings: vec![Heading::new(heading)],
                    property: column.property.clone(),
                })
                .collect(),
            version_row: standard.version_row.clone(),
        })
    }

    /// The column of a key.
    pub fn column(&self, key: Key) -> Option<&Column> {
        self.columns.iter().find(|column| column.key == key)
    }

    /// The import refuses a user without it.
    pub fn requires(&self, key: Key) -> bool {
        requires(self.family, key)
    }
}

/// A list of this family cannot do without the column.
pub fn requires(family: Family, key: Key) -> bool {
    match family {
        Family::Microsoft365 => import_templates()
            .m365_bulk_import
            .columns
            .iter()
            .any(|column| column.required && column.key == key.name()),
        Family::Entra => Key::ENTRA
            .iter()
            .zip(&import_templates().entra_bulk_create.columns)
            .any(|(of, column)| column.required && *of == key),
        Family::BusinessCentral => key == Key::Code,
        Family::Unknown => false,
    }
}

/// The longest text a column takes, in UTF-16 units, where `too-long` judges it. User names, the fixed values of
/// Entra and most of Business Central's fields have kinds of their own.
pub fn longest(family: Family, key: Key) -> Option<u32> {
    if matches!(key, Key::UserName | Key::BlockSignIn | Key::UsageLocation) {
        return None;
    }
    let tables = import_templates();
    match family {
        Family::Microsoft365 => {
            tables
                .m365_bulk_import
                .columns
                .iter()
                .find(|column| column.key == key.name())?
                .max_length
        }
        Family::Entra => {
            let at = Key::ENTRA.iter().position(|of| *of == key)?;
            tables.entra_bulk_create.columns.get(at)?.max_length
        }
        Family::BusinessCentral => match key {
            Key::Code => Some(20),
            Key::JobTitle => Some(30),
            _ => None,
        },
        Family::Unknown => None,
    }
}

/// Labels that suggest a column without being a heading row: from translated articles and our own guesses.
/// Bare form and key.
pub fn suggestions() -> &'static [(String, Key)] {
    static ALL: LazyLock<Vec<(String, Key)>> = LazyLock::new(|| {
        let m365 = &import_templates().m365_bulk_import;
        let mut all = Vec::new();
        for profile in profiles().iter().filter(|p| p.family.is_import()) {
            for column in &profile.columns {
                let headings = column.headings.iter().map(|h| h.bare.clone());
                for bare in headings.chain(column.property.clone()) {
                    all.push((bare, column.key));
                }
            }
        }
        let labels = &m365.doc_label_tables;
        for table in [&labels.de, &labels.fr, &labels.nl] {
            for (key, label) in labels.order.split(',').zip(table) {
                all.extend(Key::from_name(key).map(|key| (bare(label), key)));
            }
        }
        for table in m365.unverified_aliases.values() {
            let AliasTable::Labels(table) = table else {
                continue;
            };
            for (key, labels) in table {
                for label in labels {
                    all.extend(Key::from_name(key).map(|key| (bare(label), key)));
                }
            }
        }
        for key in Key::ENTRA.into_iter().chain(
            profile(DEFAULT)
                .into_iter()
                .flat_map(|p| p.columns.iter().map(|c| c.key)),
        ) {
            all.push((bare(key.name()), key));
        }
        // What the same things are called in lists of salespeople and in everyday exports.
        all.extend(
            [
                ("name", Key::DisplayName),
                ("fullname", Key::DisplayName),
                ("navn", Key::DisplayName),
                ("naam", Key::DisplayName),
                ("email", Key::UserName),
                ("emailaddress", Key::UserName),
                ("mail", Key::UserName),
                ("epost", Key::UserName),
                ("epostadresse", Key::UserName),
                ("emailadres", Key::UserName),
                ("upn", Key::UserName),
                ("login", Key::UserName),
                ("phone", Key::OfficePhone),
                ("phoneno", Key::OfficePhone),
                ("telefon", Key::OfficePhone),
                ("telefoon", Key::OfficePhone),
                ("mobile", Key::MobilePhone),
                ("mobileno", Key::MobilePhone),
                ("mobiel", Key::MobilePhone),
                ("title", Key::JobTitle),
                ("tittel", Key::JobTitle),
                ("zip", Key::PostalCode),
                ("country", Key::Country),
                ("land", Key::Country),
                ("forename", Key::FirstName),
                ("surname", Key::LastName),
                ("salespersonname", Key::DisplayName),
                ("selgernavn", Key::DisplayName),
                ("verkopersnaam", Key::DisplayName),
                ("employeename", Key::DisplayName),
                ("salespersoncode", Key::Code),
                ("selgerkode", Key::Code),
                ("verkoperscode", Key::Code),
                ("middlename", Key::MiddleName),
                ("middlenames", Key::MiddleName),
                ("mellomnavn", Key::MiddleName),
                ("tweedevoornaam", Key::MiddleName),
                ("tweedenaam", Key::MiddleName),
                ("tussenvoegsel", Key::NamePrefix),
                ("tussenvoegsels", Key::NamePrefix),
                ("voorvoegsel", Key::NamePrefix),
                ("voorvoegsels", Key::NamePrefix),
            ]
            .map(|(label, key)| (label.to_owned(), key)),
        );
        all
    });
    &ALL
}

#[cfg(test)]
mod tests {
    use super::{Family, Key, longest, profile, profiles, requires, writable};

    #[test]
    fn known_heading_rows() {
        let ids: Vec<&str> = profiles().iter().map(|p| p.id.as_str()).collect();
        assert_eq!(ids.len(), 10);
        assert_eq!(ids[6], "entra-bulk-create-v1");
        assert_eq!(
            &ids[7..],
            [
                "bc-salespeople-en",
                "bc-salespeople-nb",
                "bc-salespeople-nl"
            ]
        );
        assert_eq!(writable().len(), 7);
        let english = profile("bc-salespeople-en").map(|p| p.columns.len());
        assert_eq!(english, Some(11));
    }

    #[test]
    fn what_columns_take() {
        assert!(requires(Family::Microsoft365, Key::DisplayName));
        assert!(!requires(Family::Microsoft365, Key::City));
        assert!(requires(Family::Entra, Key::BlockSignIn));
        assert_eq!(longest(Family::Microsoft365, Key::JobTitle), Some(64));
        assert_eq!(longest(Family::Entra, Key::JobTitle), Some(128));
        assert_eq!(longest(Family::Entra, Key::OfficePhone), None);
        assert_eq!(longest(Family::BusinessCentral, Key::Code), Some(20));
    }
}
