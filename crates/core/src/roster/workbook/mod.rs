//! Workbooks (.xlsx, .xlsm, .xls, .xlsb, .ods) as sheets of texts.
//!
//! What is read is what stands in the file: texts as stored, numbers and dates as `roster` writes them (number formats
//! other than dates are not applied), the stored result of formulas. Beside the text every cell tells what it was, and
//! rows, columns and sheets tell whether they are hidden, because a list that looks right on the screen may not be.
//!
//! Workbooks come from strangers. Unpacking, cells and text are bounded, positions are never trusted with memory, and
//! a file that does not hold together is [`WorkbookError::Damaged`].

mod archive;
mod biff;
mod format;
mod number;
mod ods;
mod sheet;
mod xls;
mod xlsb;
mod xlsx;
mod xml;

use crate::fault::Fault;
use archive::Archive;
use sheet::Builder;

pub use sheet::{Cell, CellKind, Row, Sheet};

/// A sheet before it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetEntry {
    /// The name on its tab.
    pub name: String,
    /// The spreadsheet shows no tab for it.
    pub hidden: bool,
}

/// Why a workbook cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    /// The file does not hold together, or is no workbook.
    #[error("not a whole workbook: {0}")]
    Damaged(String),
    /// A password is needed to open it.
    #[error("the workbook is protected by a password")]
    Protected,
    /// It unpacks to more than any list of people holds.
    #[error("the workbook holds more than {0}")]
    TooLarge(&'static str),
    /// Somebody stopped it.
    #[error("stopped")]
    Stopped,
    /// There is no sheet of that name.
    #[error("no sheet named {name}")]
    SheetMissing {
        /// The name asked for.
        name: String,
        /// The sheets there are.
        sheets: Vec<String>,
    },
}

impl WorkbookError {
    #[allow(clippy::needless_pass_by_value)] // so that it can stand in `map_err` by its name
    fn damaged(detail: impl ToString) -> Self {
        Self::Damaged(detail.to_string())
    }
}

impl From<WorkbookError> for Fault {
    fn from(error: WorkbookError) -> Self {
        let detail = error.to_string();
        match error {
            WorkbookError::Damaged(_) => Self::new("workbook-damaged").detail(detail),
            WorkbookError::Stopped => Self::new("stopped"),
            WorkbookError::Protected => Self::new("workbook-protected"),
            WorkbookError::TooLarge(_) => Self::new("workbook-too-large").detail(detail),
            WorkbookError::SheetMissing { name, sheets } => Self::new("sheet-missing")
                .with("name", name)
                .with("sheets", sheets.join(", ")),
        }
    }
}

/// An open workbook; sheets are read when asked for.
pub struct Workbook<'a> {
    entries: Vec<SheetEntry>,
    book: Book<'a>,
}

enum Book<'a> {
    Xlsx(xlsx::Book<'a>),
    Xlsb(xlsb::Book<'a>),
    Xls(xls::Book),
    Ods(ods::Book),
}

/// The bytes begin as a workbook does: a zip archive, or the compound file of older programs.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND)
}

const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The main part tells the two formats of the same archive apart.
fn is_binary(part: &str) -> bool {
    part.rsplit_once('.')
        .is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("bin"))
}

impl<'a> Workbook<'a> {
    /// Opens a workbook and lists its sheets. The bytes tell the format, not the name of the file.
    ///
    /// # Errors
    /// The file is damaged, protected by a password, or unpacks to more than any list holds.
    pub fn open(bytes: &'a [u8]) -> Result<Self, WorkbookError> {
        let (entries, book) = if bytes.starts_with(COMPOUND) {
            let (entries, book) = xls::open(bytes)?;
            (entries, Book::Xls(book))
        } else {
            let mut archive = Archive::open(bytes)?;
            if archive.holds("content.xml") {
                let (entries, book) = ods::open(&mut archive)?;
                (entries, Book::Ods(book))
            } else if is_binary(&archive.main_part()?) {
                let (entries, book) = xlsb::open(archive)?;
                (entries, Book::Xlsb(book))
            } else {
                let (entries, book) = xlsx::open(archive)?;
                (entries, Book::Xlsx(book))
            }
        };
        if entries.is_empty() {
            return Err(WorkbookError::damaged("no sheets"));
        }
        Ok(Self { entries, book })
    }

    /// The sheets in the order of their tabs.
    pub fn sheets(&self) -> &[SheetEntry] {
        &self.entries
    }

    /// Position of a sheet by name; a name that differs in case only is taken when no other fits better.
    ///
    /// # Errors
    /// There is none.
    pub fn find(&self, name: &str) -> Result<usize, WorkbookError> {
        let folded = name.trim().to_lowercase();
        let exact = self.entries.iter().position(|sheet| sheet.name == name);
        let alike = || {
            self.entries
                .iter()
                .position(|sheet| sheet.name.trim().to_lowercase() == folded)
        };
        exact
            .or_else(alike)
            .ok_or_else(|| WorkbookError::SheetMissing {
                name: name.to_owned(),
                sheets: self
                    .entries
                    .iter()
                    .map(|sheet| sheet.name.clone())
                    .collect(),
            })
    }

    /// Reads a sheet.
    ///
    /// # Errors
    /// There is no such sheet, it does not hold together, or it holds more than any list does.
    pub fn read(&mut self, sheet: usize) -> Result<Sheet, WorkbookError> {
        self.read_with(sheet, &mut |_| true)
    }

    /// The same, telling how many rows were read; `watch` answers false when it should stop.
    ///
    /// # Errors
    /// As [`Self::read`], and that it was stopped.
    pub fn read_with(
        &mut self,
        sheet: usize,
        watch: &mut dyn FnMut(usize) -> bool,
    ) -> Result<Sheet, WorkbookError> {
        self.read_into(sheet, Builder::whole(watch))
    }

    /// Reads the first `rows` rows of a sheet that hold anything: enough to see what kind of list it is.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn peek(&mut self, sheet: usize, rows: usize) -> Result<Sheet, WorkbookError> {
        self.read_into(sheet, Builder::first(rows))
    }

    fn read_into(
        &mut self,
        sheet: usize,
        mut builder: Builder<'_>,
    ) -> Result<Sheet, WorkbookError> {
        let entry = self
            .entries
            .get(sheet)
            .ok_or_else(|| WorkbookError::damaged("no such sheet"))?;
        match &mut self.book {
            Book::Xlsx(book) => book.read(sheet, &mut builder)?,
            Book::Xlsb(book) => book.read(sheet, &mut builder)?,
            Book::Xls(book) => book.read(sheet, &mut builder)?,
            Book::Ods(book) => book.read(sheet, &mut builder)?,
        }
        builder.finish(&entry.name)
    }
}

#[cfg(test)]
mod tests;
