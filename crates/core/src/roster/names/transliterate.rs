//! Names in plain letters: the directory takes no accents in a user name.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

use crate::roster::clean::is_smart_quote;

/// How letters with marks are written; the customer's choice, because usage differs by country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Transliteration {
    /// The mark is left out: å → a, ø → o, ä → a.
    #[default]
    Strip,
    /// As in Nordic addresses: å → aa, ø and ö → oe, æ and ä → ae.
    NordicLong,
    /// As in German: ä → ae, ö → oe, ü → ue.
    German,
    /// As in passports.
    Icao,
}

/// One row of `upn_transliteration` in `reference/import-templates.json`.
#[derive(Deserialize)]
struct Row {
    char: char,
    icao: String,
    strip: String,
    nordic_long: String,
    german: String,
}

#[derive(Deserialize)]
struct Reference {
    upn_transliteration: Table,
}

#[derive(Deserialize)]
struct Table {
    table: Vec<Row>,
}

static ROWS: LazyLock<BTreeMap<char, Row>> = LazyLock::new(|| {
    let text = include_str!("../../../../../reference/import-templates.json");
    // The file is part of this program and a test reads it: a table that does not parse never ships.
    serde_json::from_str::<Reference>(text)
        .map(|reference| reference.upn_transliteration.table)
        .unwrap_or_default()
        .into_iter()
        .map(|row| (row.char, row))
        .collect()
});

impl Transliteration {
    /// A part of a name in `a–z 0–9 . -`, without dots and hyphens at its ends. None when a letter has no plain form.
    pub(super) fn apply(self, part: &str) -> Option<String> {
        let mut letters = String::with_capacity(part.len());
        for c in part
            .nfc()
            .flat_map(char::to_lowercase)
            .filter(|c| !is_apostrophe(*c))
        {
            match (ROWS.get(&c), c) {
                (Some(row), _) => letters.push_str(self.column(row)),
                (None, 'đ') => letters.push('d'),
                (None, 'ħ') => letters.push('h'),
                (None, 'ı') => letters.push('i'),
                (None, other) => letters.push(other),
            }
        }
        let mut plain = String::with_capacity(letters.len());
        for c in letters.nfd() {
            match c {
                'a'..='z' | '0'..='9' | '.' | '-' => plain.push(c),
                // Of a letter written with a mark the mark goes; of all else that is no letter, everything.
                _ if c.general_category() == GeneralCategory::NonspacingMark => {}
                _ if c.general_category_group() == GeneralCategoryGroup::Letter => return None,
                _ => {}
            }
        }
        Some(plain.trim_matches(['.', '-']).to_owned())
    }

    fn column(self, row: &Row) -> &str {
        match self {
            Self::Strip => &row.strip,
            Self::NordicLong => &row.nordic_long,
            Self::German => &row.german,
            Self::Icao => &row.icao,
        }
    }
}

/// An apostrophe or what is typed for one; the directory takes `'`, but addresses are safer without.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '\u{2bb}' | '\u{2bc}') || is_smart_quote(c)
}
