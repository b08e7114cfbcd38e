//! Which sheet of a workbook is the list, and its rows in the form all lists have.

use super::layout::{self, Head};
use super::marks::Marks;
use super::read::{Choices, Sheet};
use super::steps::{Step, Steps};
use super::table::Table;
use super::workbook::{self, CellKind, Workbook};
use crate::fault::Fault;

/// Rows read of a sheet to see whether it holds a list: as many as are looked at for headings, a version row, and room
/// for rows of which only formulas without result remain.
const PEEK: usize = 64;

/// Reads the sheet asked for; else the first visible one with a recognised heading row, else the first visible one
/// with text, else the first.
///
/// # Errors
/// The workbook is damaged or protected by a password, or there is no such sheet; `stopped`.
pub(super) fn read(bytes: &[u8], choices: &Choices, steps: Steps<'_>) -> Result<Sheet, Fault> {
    let prefer = choices.reading.profile.as_deref();
    let mut book = Workbook::open(bytes)?;
    let names: Vec<String> = book
        .sheets()
        .iter()
        .map(|sheet| sheet.name.clone())
        .collect();
    let visible: Vec<usize> = (0..names.len())
        .filter(|at| !book.sheets()[*at].hidden)
        .collect();
    let mut lists = Vec::new();
    let mut filled = Vec::new();
    for at in visible {
        let head = head_of(&table_of(&book.peek(at, PEEK)?), prefer);
        if head.recognised.is_some() {
            lists.push(at);
        }
        if head.heading.is_some() {
            filled.push(at);
        }
    }
    let chosen = match &choices.reading.sheet {
        Some(name) => book.find(name)?,
        None => lists.first().or(filled.first()).copied().unwrap_or(0),
    };
    let sheet = book.read_with(chosen, &mut |rows| steps(Step::Read, rows, None))?;
    let table = table_of(&sheet);
    let widest = table.rows.iter().map(super::table::Row::width).max();
    let hidden_columns = (0..widest.unwrap_or(0))
        .filter(|column| u32::try_from(*column).is_ok_and(|column| sheet.is_hidden(column)))
        .collect();
    Ok(Sheet {
        name: sheet.name,
        others: lists
            .into_iter()
            .filter(|at| *at != chosen)
            .map(|at| names[at].clone())
            .collect(),
        names,
        table,
        hidden_columns,
    })
}

/// What stands where in a table.
pub(super) fn head_of(table: &Table, prefer: Option<&str>) -> Head {
    let mut rows = table.rows.iter();
    layout::head(
        || {
            let row = rows.next()?;
            let texts = table.cells(row).iter().map(|span| table.text(*span));
            Some(texts.collect())
        },
        prefer,
    )
}

fn table_of(sheet: &workbook::Sheet) -> Table {
    let mut table = Table::default();
    for row in &sheet.rows {
        table.push_row(row.number, row.hidden);
        for cell in &row.cells {
            let mut stored = match cell.kind {
                CellKind::Number => Marks::NUMBER_CELL,
                CellKind::Date => Marks::DATE_CELL,
                CellKind::Text | CellKind::Bool | CellKind::Error => Marks::NONE,
            };
            if cell.formula {
                stored |= Marks::FORMULA_CELL;
            }
            table.push_cell(&cell.text, stored);
        }
    }
    table
}
