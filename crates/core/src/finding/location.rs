//! Where a finding points.

use serde::Serialize;

/// The spot in the user's material a finding is about; everything a screen needs to jump there.
///
/// In JSON its fields lie flat in the finding, as the command line's contract has them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(untagged)]
pub enum Location {
    /// A spot in a list. All three empty: the whole file.
    Table {
        /// Physical line on which the record starts, from 1 (in a workbook the row the spreadsheet shows).
        line: Option<u32>,
        /// Data record from 1; 0 is the heading row; none for rows that are no record.
        record: Option<u32>,
        /// Key of the column, as in `reference/import-templates.json`.
        column: Option<&'static str>,
    },
    /// A key of a connection string or a named setting.
    Key {
        /// The key as the client knows it, lower case.
        key: Option<String>,
        /// `[start, end)` in UTF-16 units of the input.
        span: Option<[usize; 2]>,
    },
    /// A place in a JSON document (RFC 6901).
    Pointer {
        /// The JSON pointer; empty for the whole document.
        pointer: String,
    },
}

impl Location {
    /// The whole of a list.
    pub const WHOLE: Self = Self::Table {
        line: None,
        record: None,
        column: None,
    };

    /// A row that is no data record.
    pub fn row(line: u32) -> Self {
        Self::Table {
            line: Some(line),
            record: None,
            column: None,
        }
    }

    /// A data record as a whole (`record` 0: the heading row).
    pub fn record(line: u32, record: u32) -> Self {
        Self::Table {
            line: Some(line),
            record: Some(record),
            column: None,
        }
    }

    /// A cell of a record (`record` 0: a heading).
    pub fn cell(line: u32, record: u32, column: Option<&'static str>) -> Self {
        Self::Table {
            line: Some(line),
            record: Some(record),
            column,
        }
    }
}
