//! A list with its columns known: everything a rule may ask that is not a row.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::decode::Encoding;
use super::fold::{bare, letters};
use super::heading::Grade;
use super::key::Key;
use super::layout::{Version, is_blank_cell};
use super::profile::{Family, Profile};
use super::table::{Row, Table};

/// What the consultant says about the customer and the purpose; decides which rules have something to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Purpose {
    /// The customer's verified domains. Without any, none is called unverified.
    pub verified_domains: Vec<String>,
    /// The users come back to Business Central, so its lengths matter.
    pub bc_integration: bool,
}

impl Purpose {
    /// The domain is among the customer's. Whole, without case: a subdomain is verified on its own.
    pub fn is_verified(&self, domain: &str) -> bool {
        self.verified_domains
            .iter()
            .any(|verified| verified.eq_ignore_ascii_case(domain))
    }
}

/// A column of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Place of its cells in the rows as read.
    pub source: usize,
    /// The heading as it stands.
    pub heading: String,
    /// Ours, and how closely the heading matched; none for a column of no known heading.
    pub key: Option<Key>,
    /// How closely the heading matched; none when the consultant said what the column is.
    pub grade: Option<Grade>,
    /// The workbook hides it.
    pub hidden: bool,
    /// Some cell below the heading holds text. Only looked at in workbooks, where a column without heading and text
    /// is no column.
    pub used: bool,
}

/// Words for a secret, in the languages such lists come in (`roster-findings.md` section 3).
pub(super) const SECRETS: [&str; 10] = [
    "password",
    "passwort",
    "kennwort",
    "passord",
    "wachtwoord",
    "lösenord",
    "adgangskode",
    "motdepasse",
    "contraseña",
    "senha",
];

impl Column {
    /// Its cells are never shown: initial passwords, and columns of no key whose heading speaks of a secret.
    pub fn is_secret(&self) -> bool {
        if let Some(key) = self.key {
            return key == Key::Password;
        }
        let letters = letters(&self.heading);
        SECRETS.iter().any(|word| letters.contains(word))
    }
}

/// How the list was written, as far as it would be handed in like that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// None for workbooks.
    pub encoding: Option<Encoding>,
    /// A byte order mark was there.
    pub bom: bool,
    /// None for workbooks.
    pub separator: Option<u8>,
    /// The first line is `sep=`.
    pub sep_line: bool,
    /// The version row and its physical line.
    pub version: Option<(Version, u32)>,
    /// Rows with text above the heading row.
    pub above: usize,
    /// It came as a workbook.
    pub workbook: bool,
    /// The cell of the heading row whose quote is still open at the end of the file.
    pub open_quote: Option<u32>,
    /// Other visible sheets of the workbook that hold a recognised heading row.
    pub other_sheets: Vec<String>,
}

impl Form {
    /// As a list is that nobody wrote yet, or that will be written as it should.
    pub fn clean() -> Self {
        Self {
            encoding: Some(Encoding::Utf8),
            bom: false,
            separator: Some(b','),
            sep_line: false,
            version: None,
            above: 0,
            workbook: false,
            open_quote: None,
            other_sheets: Vec::new(),
        }
    }
}

/// A list with its columns known.
#[derive(Debug, Clone)]
pub struct List {
    /// Decides which rules look at it.
    pub family: Family,
    /// The heading row recognised.
    pub profile: Option<Arc<Profile>>,
    /// The consultant said which column is which; the heading row itself says nothing then.
    pub mapped: bool,
    /// Physical line of the heading row; none when the list has no row with text.
    pub heading_line: Option<u32>,
    /// Cells of the heading row as read: the width every record should have.
    pub width: usize,
    /// The heading row as read, in letters and digits, to know it again further down.
    pub headings: Vec<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// How it was written.
    pub form: Form,
    /// What it is for.
    pub purpose: Purpose,
}

impl List {
    /// In a row with too many or too few cells a secret has slid away from its heading, by as many cells at most; what
    /// stands there is neither shown nor taken for what its heading says.
    pub(super) fn may_be_slid(&self, table: &Table, row: &Row, column: &Column) -> bool {
        let as_read = row.line != 0 && !self.form.workbook;
        if row.width() == self.width || !as_read {
            return false;
        }
        let too_few = self.width.saturating_sub(row.width());
        let is_filled = |source: &usize| {
            let span = table.cell(row, *source);
            !is_blank_cell(table.text(span), span.marks)
        };
        let last = (self.width..row.width()).rev().find(is_filled);
        let too_many = last.map_or(0, |source| source + 1 - self.width);
        let mut secrets = self.columns.iter().filter(|column| column.is_secret());
        (too_few > 0 || too_many > 0)
            && secrets.any(|secret| {
                let reach = secret.source.saturating_sub(too_few)..=secret.source + too_many;
                reach.contains(&column.source)
            })
    }

    /// The column of a key.
    pub fn column(&self, key: Key) -> Option<&Column> {
        self.columns.iter().find(|column| column.key == Some(key))
    }

    /// Cells are judged in the same way in both: same columns, family and purpose, whatever else differs.
    pub(super) fn judges_cells_like(&self, other: &Self) -> bool {
        self.family == other.family
            && self.columns == other.columns
            && self.purpose == other.purpose
            && self.width == other.width
    }

    /// A row as wide as the heading row and equal to it in letters and digits, with at least two headings.
    pub(super) fn repeats_heading<'a>(
        &self,
        texts: impl ExactSizeIterator<Item = &'a str>,
    ) -> bool {
        if texts.len() < self.headings.len() {
            return false;
        }
        let mut held = 0;
        for (heading, text) in self.headings.iter().zip(texts) {
            if !same_letters(text, heading) {
                return false;
            }
            held += usize::from(!heading.is_empty());
        }
        held >= 2
    }

    /// The keys whose column is there.
    pub fn keys(&self) -> FxHashSet<Key> {
        self.columns
            .iter()
            .filter_map(|column| column.key)
            .collect()
    }
}

/// Compares letters and digits with a bare text, giving up at the first difference: nearly every row differs in its
/// first letter.
fn same_letters(text: &str, bare_text: &str) -> bool {
    if !text.is_ascii() {
        return bare(text) == bare_text;
    }
    let mut letters = text
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|b| b.to_ascii_lowercase());
    let mut wanted = bare_text.bytes();
    loop {
        match (letters.next(), wanted.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a == b => {}
            _ => return false,
        }
    }
}
