//! Rows of cells, kept compactly: one text for all, twelve bytes for a cell. A hundred thousand rows of sixteen
//! columns are then some forty megabytes instead of a million and a half small allocations.
//!
//! The text only grows. A change writes the new text at its end and points the cell there, so taking it back is
//! pointing back.

use super::decode::{Stray, Text, offset};
use super::marks::{self, Marks};
use super::parse::{Bytes, LineEnds, Parser, Span, first_stray};
use super::steps::{EVERY, Step, Steps, go_on};
use crate::fault::Fault;

/// Room kept for changes.
const SLACK: usize = 1 << 16;

/// A row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Its first cell.
    first: u32,
    /// How many cells it has.
    width: u32,
    /// Physical line in the source, from 1 (in a workbook the spreadsheet's row number); 0 for rows added by hand.
    pub line: u32,
    /// The workbook hides it.
    pub hidden: bool,
    /// The cell whose quote is still open at the end of the file.
    pub open_quote: Option<u32>,
    /// Its cells were counted when it was read; a row touched by hand is as wide as the list.
    pub as_read: bool,
}

impl Row {
    /// How many cells it has.
    pub fn width(&self) -> usize {
        self.width as usize
    }
}

/// Rows of cells.
#[derive(Debug, Clone, Default)]
pub struct Table {
    text: String,
    strays: Vec<Stray>,
    cells: Vec<Span>,
    /// The rows, in order.
    pub rows: Vec<Row>,
    /// Line ends outside quotes.
    pub ends: LineEnds,
}

impl Table {
    /// Reads a text from an offset on, whose line has the given number.
    ///
    /// # Errors
    /// `stopped`.
    pub fn read(
        text: Text,
        separator: u8,
        at: usize,
        line: u32,
        steps: Steps<'_>,
    ) -> Result<Self, Fault> {
        let bytes = Bytes::new(separator);
        let mut parser = Parser::new(&text.text, &text.strays, &bytes, at, line);
        let mut table = Self::default();
        let mut cells = Vec::new();
        while let Some(end) = parser.next_row(&mut cells) {
            table.rows.push(Row {
                first: offset(table.cells.len()),
                width: offset(cells.len()),
                line: end.line,
                hidden: false,
                open_quote: end.open_quote,
                as_read: true,
            });
            table.cells.extend_from_slice(&cells);
            if table.rows.len().is_multiple_of(EVERY) {
                go_on(steps, Step::Read, table.rows.len(), None)?;
            }
        }
        table.ends = parser.line_ends();
        let unescaped = std::mem::take(&mut parser.unescaped);
        let unescaped_strays = std::mem::take(&mut parser.unescaped_strays);
        table.text = text.text;
        table.text.push_str(&unescaped);
        table.strays = text.strays;
        table.strays.extend(unescaped_strays);
        // The first change should not have to move everything.
        table.text.reserve(SLACK);
        table.cells.reserve(SLACK);
        Ok(table)
    }

    /// Begins a row, for readers of workbooks and for rows added by hand (line 0); cells follow by [`Self::push_cell`].
    pub fn push_row(&mut self, line: u32, hidden: bool) {
        self.rows.push(Row {
            first: offset(self.cells.len()),
            width: 0,
            line,
            hidden,
            open_quote: None,
            as_read: line != 0,
        });
    }

    /// A row without cells that belongs to no line of the source; the caller puts it among the rows.
    pub fn new_row(&self) -> Row {
        Row {
            first: offset(self.cells.len()),
            width: 0,
            line: 0,
            hidden: false,
            open_quote: None,
            as_read: false,
        }
    }

    /// Adds a cell to the row begun last. `stored` are marks of how a workbook stored it.
    pub fn push_cell(&mut self, text: &str, stored: Marks) {
        let span = self.write(text, stored.only(Marks::STORED));
        self.cells.push(span);
        if let Some(row) = self.rows.last_mut() {
            row.width += 1;
        }
    }

    fn write(&mut self, text: &str, stored: Marks) -> Span {
        if text.is_empty() {
            return Span {
                marks: Marks::EMPTY | stored,
                ..Span::EMPTY
            };
        }
        let start = offset(self.text.len());
        self.text.push_str(text);
        Span {
            start,
            len: offset(text.len()),
            marks: marks::of(text) | stored,
        }
    }

    /// The cells of a row.
    pub fn cells(&self, row: &Row) -> &[Span] {
        &self.cells[row.first as usize..(row.first + row.width) as usize]
    }

    /// A cell of a row; beyond its width the empty one.
    pub fn cell(&self, row: &Row, column: usize) -> Span {
        self.cells(row).get(column).copied().unwrap_or(Span::EMPTY)
    }

    /// The text of a cell.
    pub fn text(&self, span: Span) -> &str {
        &self.text[span.start as usize..span.start as usize + span.len as usize]
    }

    /// The first byte astray in a cell.
    pub fn stray(&self, span: Span) -> Option<u8> {
        if span.marks.meets(Marks::STRAY) {
            first_stray(&self.strays, span)
        } else {
            None
        }
    }

    /// Makes a row its own to change: its cells are copied to the end, at least as many as given, so that the row as it
    /// was (the answer) still points at what it held. From then on it counts as wide as the list.
    pub fn fork(&mut self, at: usize, width: usize) -> Row {
        let old = self.rows[at];
        let first = self.cells.len();
        let from = old.first as usize;
        self.cells.extend_from_within(from..from + old.width());
        let width = width.max(old.width());
        self.cells.resize(first + width, Span::EMPTY);
        self.rows[at] = Row {
            first: offset(first),
            width: offset(width),
            as_read: false,
            open_quote: None,
            ..old
        };
        old
    }

    /// Puts a text into a cell of a row that was forked.
    pub fn put(&mut self, at: usize, column: usize, text: &str) {
        if column >= self.rows[at].width() {
            self.fork(at, column + 1);
        }
        let span = self.write(text, Marks::NONE);
        let cell = self.rows[at].first as usize + column;
        self.cells[cell] = span;
    }

    /// Leaves out the cells of a row from a column on.
    pub fn cut(&mut self, at: usize, width: usize) {
        let row = &mut self.rows[at];
        row.width = row.width.min(offset(width));
        row.as_read = false;
    }

    /// How many cells are kept: rows whose cells lie beyond an earlier answer were forked since.
    pub fn kept(&self) -> usize {
        self.cells.len()
    }

    /// The row was forked since [`Self::kept`] gave this.
    pub fn is_forked(&self, at: usize, since: usize) -> bool {
        self.rows[at].first as usize >= since
    }
}

#[cfg(test)]
mod tests {
    use super::{Marks, Table, Text};
    use crate::roster::steps::never_stopped;

    fn table(text: &str) -> Table {
        let text = Text {
            text: text.to_owned(),
            strays: Vec::new(),
        };
        Table::read(text, b',', 0, 1, &mut never_stopped).unwrap()
    }

    #[test]
    fn a_change_is_taken_back_by_pointing_back() {
        let mut table = table("a,\"b\"\"c\"\nd\n");
        assert_eq!(table.text(table.cell(&table.rows[0], 1)), "b\"c");
        let old = table.fork(1, 2);
        table.put(1, 3, "new");
        assert_eq!(table.rows[1].width(), 4);
        assert_eq!(table.text(table.cell(&table.rows[1], 0)), "d");
        assert_eq!(table.text(table.cell(&table.rows[1], 3)), "new");
        table.rows[1] = old;
        assert_eq!(table.rows[1].width(), 1);
        assert_eq!(table.text(table.cell(&table.rows[1], 3)), "");
        assert_eq!(table.text(table.cell(&table.rows[0], 9)), "");
    }

    #[test]
    fn rows_can_be_built() {
        let mut table = Table::default();
        table.push_row(3, true);
        table.push_cell("4711", Marks::NUMBER_CELL);
        let span = table.cell(&table.rows[0], 0);
        assert!(span.marks.holds(Marks::NUMBER_CELL | Marks::TEXT));
        assert_eq!(table.text(span), "4711");
    }
}
