//! OpenDocument workbooks (.ods): OASIS Open Document Format 1.3, part 3, chapters 9 and 19.
//!
//! Elements and attributes are told by the prefixes every program writes (`table:`, `office:`, `text:`).

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::number::iso_text;
use super::sheet::{Builder, MAX_COLUMNS};
use super::xml::{prefixed, push_content};
use super::{Cell, SheetEntry, WorkbookError};

/// Rows and columns a repetition may reach; no spreadsheet goes on behind them.
const MAX_REPEAT: u32 = 1 << 20;

/// The content of the workbook; all sheets stand in one part.
pub(super) struct Book {
    content: String,
}

pub(super) fn open(archive: &mut Archive<'_>) -> Result<(Vec<SheetEntry>, Book), WorkbookError> {
    let manifest = archive.text("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(WorkbookError::Protected);
    }
    let content = archive.text("content.xml")?.unwrap_or_default();
    let entries = sheets(&content)?;
    Ok((entries, Book { content }))
}

fn sheets(content: &str) -> Result<Vec<SheetEntry>, WorkbookError> {
    let mut entries = Vec::new();
    let mut hidden_styles = BTreeSet::new();
    let mut style = String::new();
    let mut reader = Reader::from_str(content);
    loop {
        let event = reader.read_event().map_err(WorkbookError::damaged)?;
        match &event {
            Event::Start(e) | Event::Empty(e) => match e.name().into_inner() {
                "style:style" => style = prefixed(e, "style:name").unwrap_or_default(),
                "style:table-properties"
                    if prefixed(e, "table:display").as_deref() == Some("false") =>
                {
                    hidden_styles.insert(style.clone());
                }
                "table:table" => {
                    let style = prefixed(e, "table:style-name").unwrap_or_default();
                    entries.push(SheetEntry {
                        name: prefixed(e, "table:name").unwrap_or_default(),
                        hidden: hidden_styles.contains(&style),
                    });
                    // Tables within the cells of a table are no sheets.
                    if let Event::Start(e) = &event {
                        reader
                            .read_to_end(e.name())
                            .map_err(WorkbookError::damaged)?;
                    }
                }
                _ => {}
            },
            Event::Eof => return Ok(entries),
            _ => {}
        }
    }
}

impl Book {
    pub(super) fn read(
        &self,
        sheet: usize,
        builder: &mut Builder<'_>,
    ) -> Result<(), WorkbookError> {
        let mut reader = Reader::from_str(&self.content);
        let mut left = sheet;
        loop {
            match reader.read_event().map_err(WorkbookError::damaged)? {
                Event::Start(e) if e.name().into_inner() == "table:table" => {
                    if left == 0 {
                        return Table::default().read(&mut reader, builder);
                    }
                    left -= 1;
                    reader
                        .read_to_end(e.name())
                        .map_err(WorkbookError::damaged)?;
                }
                Event::Empty(e) if e.name().into_inner() == "table:table" => {
                    if left == 0 {
                        return Ok(());
                    }
                    left -= 1;
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }
}

/// Where the reading of a table stands.
#[derive(Default)]
struct Table {
    /// Next row and column, from 0.
    row: u32,
    column: u32,
    /// Groups of rows and columns around here, and whether each is folded away.
    row_groups: Vec<bool>,
    column_groups: Vec<bool>,
}

impl Table {
    fn read(
        &mut self,
        reader: &mut Reader<&[u8]>,
        builder: &mut Builder<'_>,
    ) -> Result<(), WorkbookError> {
        loop {
            match reader.read_event().map_err(WorkbookError::damaged)? {
                Event::Start(e) => match e.name().into_inner() {
                    "table:table-row" => self.read_row(reader, &e, builder)?,
                    "table:table-column" => self.column(&e, builder),
                    "table:table-row-group" => self.row_groups.push(is_folded(&e)),
                    "table:table-column-group" => self.column_groups.push(is_folded(&e)),
                    // These only gather rows and columns.
                    "table:table-header-rows"
                    | "table:table-rows"
                    | "table:table-header-columns"
                    | "table:table-columns" => {}
                    _ => {
                        reader
                            .read_to_end(e.name())
                            .map_err(WorkbookError::damaged)?;
                    }
                },
                Event::Empty(e) => match e.name().into_inner() {
                    "table:table-row" => self.row = self.row.saturating_add(rows_of(&e)),
                    "table:table-column" => self.column(&e, builder),
                    _ => {}
                },
                Event::End(e) => match e.name().into_inner() {
                    "table:table" => return Ok(()),
                    "table:table-row-group" => drop(self.row_groups.pop()),
                    "table:table-column-group" => drop(self.column_groups.pop()),
                    _ => {}
                },
                Event::Eof => return Err(WorkbookError::damaged("table without end")),
                _ => {}
            }
        }
    }

    fn column(&mut self, element: &BytesStart<'_>, builder: &mut Builder<'_>) {
        let count = repeated(element, "table:number-columns-repeated");
        if is_hidden(element) || self.column_groups.contains(&true) {
            builder.hide_columns(self.column, self.column.saturating_add(count - 1));
        }
        self.column = self.column.saturating_add(count);
    }

    fn read_row(
        &mut self,
        reader: &mut Reader<&[u8]>,
        element: &BytesStart<'_>,
        builder: &mut Builder<'_>,
    ) -> Result<(), WorkbookError> {
        let mut cells = Vec::new();
        let mut column = 0_u32;
        loop {
            match reader.read_event().map_err(WorkbookError::damaged)? {
                Event::Start(e) => match e.name().into_inner() {
                    "table:table-cell" => {
                        let count = repeated(&e, "table:number-columns-repeated");
                        cells.push((column, count, cell(reader, &e)?));
                        column = column.saturating_add(count);
                    }
                    // What a merged cell covers.
                    "table:covered-table-cell" => {
                        column =
                            column.saturating_add(repeated(&e, "table:number-columns-repeated"));
                        reader
                            .read_to_end(e.name())
                            .map_err(WorkbookError::damaged)?;
                    }
                    _ => {
                        reader
                            .read_to_end(e.name())
                            .map_err(WorkbookError::damaged)?;
                    }
                },
                Event::Empty(e) => {
                    let count = repeated(&e, "table:number-columns-repeated");
                    if e.name().into_inner() == "table:table-cell" {
                        cells.push((column, count, valued(&e, String::new())));
                    }
                    column = column.saturating_add(count);
                }
                Event::End(e) if e.name() == element.name() => break,
                Event::Eof => return Err(WorkbookError::damaged("row without end")),
                _ => {}
            }
        }
        cells.retain(|(_, _, cell)| !cell.text.is_empty() || cell.formula);
        let count = rows_of(element);
        if !cells.is_empty() {
            for row in self.row..self.row.saturating_add(count) {
                // A few bytes repeat a row a million times.
                if builder.is_past(row) {
                    break;
                }
                if is_hidden(element) || self.row_groups.contains(&true) {
                    builder.hide_row(row);
                }
                for (first, repeat, cell) in &cells {
                    let end = first.saturating_add(*repeat).min(MAX_COLUMNS);
                    for column in *first..end {
                        builder.put(row, column, cell.clone())?;
                    }
                }
            }
        }
        self.row = self.row.saturating_add(count);
        Ok(())
    }
}

fn rows_of(row: &BytesStart<'_>) -> u32 {
    repeated(row, "table:number-rows-repeated")
}

fn repeated(element: &BytesStart<'_>, name: &str) -> u32 {
    let count = prefixed(element, name)
        .and_then(|n| n.parse().ok())
        .unwrap_or(1);
    count.clamp(1, MAX_REPEAT)
}

/// Hidden by hand or by a filter.
fn is_hidden(element: &BytesStart<'_>) -> bool {
    prefixed(element, "table:visibility").is_some_and(|visibility| visibility != "visible")
}

fn is_folded(group: &BytesStart<'_>) -> bool {
    prefixed(group, "table:display").as_deref() == Some("false")
}

/// A cell with content.
fn cell(reader: &mut Reader<&[u8]>, element: &BytesStart<'_>) -> Result<Cell, WorkbookError> {
    let mut text = String::new();
    let mut paragraphs = 0;
    let mut depth = 0_u32;
    loop {
        let event = reader.read_event().map_err(WorkbookError::damaged)?;
        match &event {
            Event::Start(e) | Event::Empty(e) => match e.name().into_inner() {
                // Spaces in a row, tabs and line breaks are elements, with or without an end of their own.
                "text:s" => {
                    let count = repeated(e, "text:c").min(1 << 15);
                    text.extend(std::iter::repeat_n(' ', count as usize));
                }
                "text:tab" => text.push('\t'),
                "text:line-break" => text.push('\n'),
                "text:p" | "text:h" if depth == 0 => {
                    if paragraphs > 0 {
                        text.push('\n');
                    }
                    paragraphs += 1;
                    depth += u32::from(matches!(event, Event::Start(_)));
                }
                "text:span" | "text:a" | "text:ruby" | "text:ruby-base" if depth > 0 => {
                    depth += u32::from(matches!(event, Event::Start(_)));
                }
                // Remarks, drawings and reading aids hang on the cell; they are not its text.
                _ => {
                    if let Event::Start(e) = &event {
                        reader
                            .read_to_end(e.name())
                            .map_err(WorkbookError::damaged)?;
                    }
                }
            },
            Event::End(e) if e.name() == element.name() => return Ok(valued(element, text)),
            Event::End(e)
                if matches!(
                    e.name().into_inner(),
                    "text:s" | "text:tab" | "text:line-break"
                ) => {}
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof => return Err(WorkbookError::damaged("cell without end")),
            piece if depth > 0 => push_content(piece, &mut text),
            _ => {}
        }
    }
}

/// A cell by its stored value; `shown` is its content.
fn valued(element: &BytesStart<'_>, shown: String) -> Cell {
    let formula = prefixed(element, "table:formula").is_some();
    let kind = prefixed(element, "office:value-type");
    let is_error = prefixed(element, "calcext:value-type").as_deref() == Some("error");
    let cell = match kind.as_deref() {
        _ if is_error => Cell::error(shown.trim()),
        Some("float" | "percentage" | "currency") => {
            let value = prefixed(element, "office:value");
            match value.as_deref().and_then(|value| value.trim().parse().ok()) {
                Some(number) => Cell::number(number),
                None => Cell::text(shown),
            }
        }
        Some("date") => Cell::date(
            prefixed(element, "office:date-value").map_or(shown, |value| iso_text(&value)),
        ),
        Some("time") => Cell::date(
            prefixed(element, "office:time-value")
                .and_then(|v| clock(&v))
                .unwrap_or(shown),
        ),
        Some("boolean") => {
            let value = prefixed(element, "office:boolean-value").unwrap_or(shown);
            Cell::bool(value.trim().eq_ignore_ascii_case("true"))
        }
        Some("string") => Cell::text(
            prefixed(element, "office:string-value")
                .filter(|_| shown.is_empty())
                .unwrap_or(shown),
        ),
        _ => Cell::text(shown),
    };
    Cell { formula, ..cell }
}

/// `PT13H30M00S` as `13:30:00`.
fn clock(duration: &str) -> Option<String> {
    let mut rest = duration.strip_prefix("PT")?;
    let mut parts = [0_u32; 3];
    for (part, mark) in parts.iter_mut().zip(['H', 'M', 'S']) {
        if let Some((digits, behind)) = rest.split_once(mark) {
            *part = digits.split(['.', ',']).next()?.parse().ok()?;
            rest = behind;
        }
    }
    let [hours, minutes, seconds] = parts;
    rest.is_empty()
        .then(|| format!("{hours:02}:{minutes:02}:{seconds:02}"))
}
