//! A sheet as it was read, and how the readers of all formats put one together.

use std::collections::BTreeMap;

use super::WorkbookError;
use super::number;

/// Largest number of cells a sheet may take: half a million people in the widest list we know.
const MAX_CELLS: usize = 8_000_000;
/// Largest amount of text in a sheet, in bytes.
const MAX_TEXT: usize = 256 << 20;
/// Spreadsheets of all formats end here.
const MAX_ROWS: u32 = 1 << 20;
pub(super) const MAX_COLUMNS: u32 = 1 << 14;

/// What a cell was before it became text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CellKind {
    /// Text.
    #[default]
    Text,
    /// A number that is no date.
    Number,
    /// A number shown as date or time: what was typed is lost.
    Date,
    /// Yes or no.
    Bool,
    /// An error such as `#N/A`.
    Error,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// Its text; empty for empty cells.
    pub text: String,
    /// What it was.
    pub kind: CellKind,
    /// A formula gave it.
    pub formula: bool,
}

/// A row that holds anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The number the spreadsheet shows, from 1.
    pub number: u32,
    /// It is not shown.
    pub hidden: bool,
    /// Its cells from the sheet's first column to its own last.
    pub cells: Vec<Cell>,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The name on its tab.
    pub name: String,
    /// The rows that hold anything, from above; empty ones are left out, so numbers may leap.
    pub rows: Vec<Row>,
    /// Ranges of columns that are not shown, first and last, from 0.
    hidden_columns: Vec<(u32, u32)>,
}

impl Sheet {
    /// The column, from 0, is not shown.
    pub fn is_hidden(&self, column: u32) -> bool {
        self.hidden_columns
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&column))
    }
}

impl Cell {
    /// A text cell; line ends become LF.
    pub(super) fn text(text: String) -> Self {
        let text = if text.contains('\r') {
            text.replace("\r\n", "\n").replace('\r', "\n")
        } else {
            text
        };
        Self {
            text,
            ..Self::default()
        }
    }

    /// A number.
    pub(super) fn number(value: f64) -> Self {
        Self {
            text: number::text(value),
            kind: CellKind::Number,
            formula: false,
        }
    }

    /// A number shown as date.
    pub(super) fn date(text: String) -> Self {
        Self {
            text,
            kind: CellKind::Date,
            formula: false,
        }
    }

    /// Yes or no.
    pub(super) fn bool(value: bool) -> Self {
        let text = if value { "TRUE" } else { "FALSE" };
        Self {
            text: text.to_owned(),
            kind: CellKind::Bool,
            formula: false,
        }
    }

    /// An error by its name.
    pub(super) fn error(name: &str) -> Self {
        Self {
            text: name.to_owned(),
            kind: CellKind::Error,
            formula: false,
        }
    }

    fn is_nothing(&self) -> bool {
        self.text.is_empty() && !self.formula
    }
}

/// Is told how many rows were read; answers false when reading should stop.
pub(super) type Watch<'a> = &'a mut dyn FnMut(usize) -> bool;

/// Rows between two looks at whether to stop.
const EVERY: usize = 512;

/// Puts a sheet together out of cells in whatever order the file has them.
pub(super) struct Builder<'a> {
    watch: Option<Watch<'a>>,
    rows: BTreeMap<u32, Draft>,
    hidden_columns: Vec<(u32, u32)>,
    /// First and last row, first and last column.
    merged: Vec<[u32; 4]>,
    first_rows: usize,
    filled_rows: usize,
    last_filled: u32,
    cells: usize,
    text: usize,
}

#[derive(Default)]
struct Draft {
    hidden: bool,
    cells: Vec<(u32, Cell)>,
}

impl<'a> Builder<'a> {
    /// Keeps every row, and says how far it is.
    pub(super) fn whole(watch: Watch<'a>) -> Self {
        Self {
            watch: Some(watch),
            ..Self::first(usize::MAX)
        }
    }

    /// Keeps the first rows that hold anything.
    pub(super) fn first(rows: usize) -> Self {
        Self {
            watch: None,
            rows: BTreeMap::new(),
            hidden_columns: Vec::new(),
            merged: Vec::new(),
            first_rows: rows,
            filled_rows: 0,
            last_filled: 0,
            cells: 0,
            text: 0,
        }
    }

    /// The row is not shown.
    pub(super) fn hide_row(&mut self, row: u32) {
        if row < MAX_ROWS {
            self.rows.entry(row).or_default().hidden = true;
        }
    }

    /// The columns are not shown.
    pub(super) fn hide_columns(&mut self, first: u32, last: u32) {
        // Every hidden column can be a range of its own, no more.
        if first < MAX_COLUMNS && self.hidden_columns.len() < MAX_COLUMNS as usize {
            self.hidden_columns.push((first, last.min(MAX_COLUMNS - 1)));
        }
    }

    /// The cells are shown as one: only the first of them holds text.
    pub(super) fn merge(&mut self, rows: (u32, u32), columns: (u32, u32)) {
        self.merged.push([rows.0, rows.1, columns.0, columns.1]);
    }

    /// Nothing that is put from this row on would be kept.
    pub(super) fn is_past(&self, row: u32) -> bool {
        row >= MAX_ROWS || (self.filled_rows >= self.first_rows && row > self.last_filled)
    }

    /// Puts a cell; row and column from 0. Positions no spreadsheet has are left out.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), WorkbookError> {
        if cell.is_nothing() || column >= MAX_COLUMNS || self.is_past(row) {
            return Ok(());
        }
        self.cells += 1;
        self.text += cell.text.len();
        if self.cells > MAX_CELLS || self.text > MAX_TEXT {
            return Err(WorkbookError::TooLarge("cells"));
        }
        let cells = &mut self.rows.entry(row).or_default().cells;
        if cells.is_empty() {
            self.filled_rows += 1;
            self.last_filled = self.last_filled.max(row);
            let asks = self.filled_rows.is_multiple_of(EVERY);
            if let Some(watch) = self.watch.as_mut().filter(|_| asks)
                && !watch(self.filled_rows)
            {
                return Err(WorkbookError::Stopped);
            }
        }
        cells.push((column, cell));
        Ok(())
    }

    /// The sheet.
    pub(super) fn finish(mut self, name: &str) -> Result<Sheet, WorkbookError> {
        self.empty_merged()?;
        let mut rows = Vec::new();
        let mut dense = 0;
        for (row, draft) in self.rows {
            if draft.cells.iter().all(|(_, cell)| cell.is_nothing()) {
                continue;
            }
            let width = draft
                .cells
                .iter()
                .map(|(column, _)| *column as usize + 1)
                .max()
                .unwrap_or(0);
            dense += width;
            if dense > MAX_CELLS {
                return Err(WorkbookError::TooLarge("cells"));
            }
            let mut cells = vec![Cell::default(); width];
            for (column, cell) in draft.cells {
                cells[column as usize] = cell;
            }
            while cells.last().is_some_and(Cell::is_nothing) {
                cells.pop();
            }
            rows.push(Row {
                number: row + 1,
                hidden: draft.hidden,
                cells,
            });
        }
        rows.truncate(self.first_rows);
        Ok(Sheet {
            name: name.to_owned(),
            rows,
            hidden_columns: self.hidden_columns,
        })
    }

    /// Of merged cells only the first keeps its text; some programs leave the covered ones filled.
    fn empty_merged(&mut self) -> Result<(), WorkbookError> {
        let mut looked_at = 0;
        for [first_row, last_row, first_column, last_column] in &self.merged {
            if first_row > last_row {
                continue;
            }
            for (row, draft) in self.rows.range_mut(*first_row..=*last_row) {
                // Merged ranges do not overlap in a sound file, so this never looks at a cell twice there.
                looked_at += 1 + draft.cells.len();
                if looked_at > 4 * MAX_CELLS {
                    return Err(WorkbookError::TooLarge("merged cells"));
                }
                for (column, cell) in &mut draft.cells {
                    let is_first = (row, *column) == (first_row, *first_column);
                    if (first_column..=last_column).contains(&&*column) && !is_first {
                        *cell = Cell::default();
                    }
                }
            }
        }
        Ok(())
    }
}
