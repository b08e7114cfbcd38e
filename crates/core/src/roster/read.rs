//! Bytes to a list: text or workbook, separator, headings, records. Malformed material is no reason to stop; only a
//! wish that cannot be met (an encoding nobody knows) is.

use std::sync::Arc;

use serde::Deserialize;

use super::book;
use super::check::{Aside, AsideKind};
use super::decode::{self, Encoding};
use super::fold::bare;
use super::heading::propose;
use super::judge::{RowKind, kind_of_row};
use super::key::Key;
use super::layout::{self, Head, is_blank_cell};
use super::list::{Column, Form, List, Purpose};
use super::marks::Marks;
use super::parse::LineEnds;
use super::profile::{Family, Profile};
use super::steps::Steps;
use super::table::{Row, Table};
use super::workbook;
use crate::fault::Fault;

/// How a list is to be read when detection is not trusted; what is empty is detected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Reading {
    /// `utf-8`, `windows-1252`, or any label of the Encoding Standard.
    pub encoding: Option<String>,
    /// The separator itself, or `tab`.
    pub delimiter: Option<String>,
    /// The heading row the consultant means; it only breaks a tie.
    pub profile: Option<String>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

/// Everything the consultant may say before a list is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// How to read.
    pub reading: Reading,
    /// What it is for.
    pub purpose: Purpose,
}

impl Reading {
    /// The encoding named.
    ///
    /// # Errors
    /// `encoding-unknown` for a name nobody knows.
    pub fn encoding(&self) -> Result<Option<Encoding>, Fault> {
        let Some(name) = &self.encoding else {
            return Ok(None);
        };
        Encoding::named(name)
            .map(Some)
            .ok_or_else(|| Fault::new("encoding-unknown").with("encoding", name.as_str()))
    }

    /// The separator named.
    ///
    /// # Errors
    /// `delimiter-unknown` for anything but one ASCII character that is neither quote nor line end.
    pub fn separator(&self) -> Result<Option<u8>, Fault> {
        let Some(name) = &self.delimiter else {
            return Ok(None);
        };
        layout::separator(name)
            .map(Some)
            .ok_or_else(|| Fault::new("delimiter-unknown").with("delimiter", name.as_str()))
    }
}

/// How a list was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// None for workbooks.
    pub encoding: Option<Encoding>,
    /// A byte order mark was there.
    pub bom: bool,
    /// None for workbooks.
    pub separator: Option<u8>,
    /// `crlf`, `lf`, `cr`, `mixed`, `none`; none for workbooks.
    pub line_ending: Option<&'static str>,
    /// The heading row recognised.
    pub profile: Option<Arc<Profile>>,
    /// The sheet read.
    pub sheet: Option<String>,
    /// All sheets of the workbook that can be read.
    pub sheets: Vec<String>,
}

impl Source {
    /// `m365-en-16-title`, or `unknown`.
    pub fn profile_id(&self) -> &str {
        self.profile
            .as_ref()
            .map_or("unknown", |profile| profile.id.as_str())
    }
}

/// A sheet of a workbook.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The names of all sheets that can be read.
    pub names: Vec<String>,
    /// Its rows with text; a row's line is the number the spreadsheet shows.
    pub table: Table,
    /// Columns the workbook hides, from 0.
    pub hidden_columns: Vec<usize>,
    /// Other visible sheets with a recognised heading row.
    pub others: Vec<String>,
}

/// A list as read.
#[derive(Debug, Clone)]
pub struct Read {
    /// How it was read.
    pub source: Source,
    /// The list without its rows.
    pub list: List,
    /// The data records.
    pub table: Table,
    /// Rows that are no records.
    pub asides: Vec<Aside>,
    /// For a list of unknown headings the best guess what each column is.
    pub proposal: Vec<Option<Key>>,
}

/// How files of other kinds begin: no list of people does, whatever its encoding.
const FOREIGN: &[(&[u8], &str)] = &[
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"{\\rtf", "document"),
    (b"\x1f\x8b\x08", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"MZ\x90\0", "program"),
    (b"\x7fELF", "program"),
];

/// What the bytes are when they are a file of another kind, by how they begin.
pub fn foreign(bytes: &[u8]) -> Option<&'static str> {
    let mut kinds = FOREIGN.iter();
    let found = kinds.find(|(start, _)| bytes.starts_with(start));
    found.map(|(_, kind)| *kind)
}

/// Reads bytes, whatever they are.
///
/// # Errors
/// As [`text`]; `not-a-list` for a file of another kind, and what stands against reading a workbook; `stopped`.
pub fn bytes(bytes: &[u8], choices: &Choices, steps: Steps<'_>) -> Result<Read, Fault> {
    if workbook::is_workbook(bytes) {
        return Ok(sheet(book::read(bytes, choices, steps)?, choices));
    }
    if let Some(kind) = foreign(bytes) {
        return Err(Fault::new("not-a-list").with("kind", kind));
    }
    text(bytes.to_vec(), choices, steps)
}

/// Reads text.
///
/// # Errors
/// `list-too-large` from one gigabyte on; `stopped`; see [`Reading`] for the others.
pub fn text(bytes: Vec<u8>, choices: &Choices, steps: Steps<'_>) -> Result<Read, Fault> {
    // Places in the text are kept in 32 bits, and a byte may become three (UTF-8 of a Windows-1252 euro sign).
    if bytes.len() > (u32::MAX / 3) as usize {
        return Err(Fault::new("list-too-large"));
    }
    let given = choices.reading.encoding()?;
    let separator = choices.reading.separator()?;
    let prefer = choices.reading.profile.as_deref();
    let (text, encoding, bom) = decode::decode(bytes, given);
    let layout = layout::layout(&text.text, &text.strays, true, separator, prefer)
        // A complete text always has a layout.
        .unwrap_or_else(|| unreachable!("the text is complete"));
    let first_line = 1 + u32::from(layout.sep_line);
    let first_end = LineEnds::of_line(&text.text[..layout.at]);
    let mut table = Table::read(text, layout.separator, layout.at, first_line, steps)?;
    table.ends.add(first_end);
    let source = Source {
        encoding: Some(encoding),
        bom,
        separator: Some(layout.separator),
        line_ending: Some(table.ends.name()),
        profile: layout
            .head
            .recognised
            .as_ref()
            .map(|r| Arc::clone(&r.profile)),
        ..Source::default()
    };
    let form = Form {
        encoding: Some(encoding),
        bom,
        separator: Some(layout.separator),
        sep_line: layout.sep_line,
        version: None,
        above: 0,
        workbook: false,
        open_quote: None,
        other_sheets: Vec::new(),
    };
    Ok(assemble(table, &layout.head, source, form, choices, &[]))
}

/// Reads a sheet.
pub fn sheet(sheet: Sheet, choices: &Choices) -> Read {
    let head = book::head_of(&sheet.table, choices.reading.profile.as_deref());
    let source = Source {
        profile: head.recognised.as_ref().map(|r| Arc::clone(&r.profile)),
        sheet: Some(sheet.name),
        sheets: sheet.names,
        ..Source::default()
    };
    let form = Form {
        encoding: None,
        bom: false,
        separator: None,
        sep_line: false,
        version: None,
        above: 0,
        workbook: true,
        open_quote: None,
        other_sheets: sheet.others,
    };
    assemble(
        sheet.table,
        &head,
        source,
        form,
        choices,
        &sheet.hidden_columns,
    )
}

/// The columns of a heading row.
pub fn columns(head: &Head, headings: &[&str]) -> Vec<Column> {
    headings
        .iter()
        .enumerate()
        .map(|(source, heading)| {
            let matched = head
                .recognised
                .as_ref()
                .and_then(|found| found.cells.get(source).copied().flatten());
            Column {
                source,
                heading: (*heading).to_owned(),
                key: matched.map(|(key, _)| key),
                grade: matched.map(|(_, grade)| grade),
                hidden: false,
                used: false,
            }
        })
        .collect()
}

/// The list of a heading row; its rows are counted by the caller.
pub fn list_of(
    head: &Head,
    headings: &[&str],
    line: Option<u32>,
    form: Form,
    purpose: Purpose,
) -> List {
    let profile = head.recognised.as_ref().map(|r| Arc::clone(&r.profile));
    List {
        family: profile.as_ref().map_or(Family::Unknown, |p| p.family),
        profile,
        mapped: false,
        heading_line: line,
        width: headings.len(),
        headings: headings.iter().map(|heading| bare(heading)).collect(),
        columns: columns(head, headings),
        form,
        purpose,
    }
}

fn assemble(
    mut table: Table,
    head: &Head,
    source: Source,
    mut form: Form,
    choices: &Choices,
    hidden: &[usize],
) -> Read {
    let rows = std::mem::take(&mut table.rows);
    let version = head.version;
    let skipped = |at: usize| version.is_some_and(|version| version.row == at);
    form.version = version.and_then(|version| Some((version, rows.get(version.row)?.line)));
    let above = &rows[..head.heading.unwrap_or(0)];
    form.above = (0..above.len())
        .filter(|at| !skipped(*at) && !is_blank_row(&table, &above[*at]))
        .count();
    let heading = head.heading.map(|at| rows[at]);
    form.open_quote = heading.and_then(|row| row.open_quote);
    let headings: Vec<&str> = heading.map_or_else(Vec::new, |row| {
        let cells = table.cells(&row).iter();
        cells.map(|span| table.text(*span)).collect()
    });
    let mut list = list_of(
        head,
        &headings,
        heading.map(|row| row.line),
        form,
        choices.purpose.clone(),
    );
    for column in &mut list.columns {
        column.hidden = hidden.contains(&column.source);
    }
    let proposal = if list.family == Family::Unknown {
        propose(&headings)
    } else {
        Vec::new()
    };

    let mut asides = Vec::new();
    let mut records = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        if head.heading == Some(at) || skipped(at) {
            continue;
        }
        let below = head.heading.is_some_and(|heading| at > heading);
        match kind_of_row(&list, table.cells(row), &table, row.open_quote) {
            RowKind::Aside(kind) if below || kind != AsideKind::Repeated => asides.push(Aside {
                line: row.line,
                kind,
            }),
            RowKind::Record if below => records.push(*row),
            _ => {}
        }
    }
    table.rows = records;
    if list.form.workbook {
        know_columns_used(&mut list, &table);
    }
    Read {
        source,
        list,
        table,
        asides,
        proposal,
    }
}

/// A spreadsheet has columns without end. Those of the list have a heading, or text below none.
fn know_columns_used(list: &mut List, table: &Table) {
    let widest = table.rows.iter().map(Row::width).max().unwrap_or(0);
    let without_heading = (list.width..widest).map(|source| Column {
        source,
        heading: String::new(),
        key: None,
        grade: None,
        hidden: false,
        used: false,
    });
    list.columns.extend(without_heading);
    list.width = list.width.max(widest);
    for column in &mut list.columns {
        column.used = table.rows.iter().any(|row| {
            let span = table.cell(row, column.source);
            !is_blank_cell(table.text(span), span.marks)
        });
    }
    list.columns
        .retain(|column| column.used || !layout::is_blank(&column.heading));
}

fn is_blank_row(table: &Table, row: &Row) -> bool {
    table
        .cells(row)
        .iter()
        .all(|span| span.marks.meets(Marks::EMPTY) || is_blank_cell(table.text(*span), span.marks))
}
