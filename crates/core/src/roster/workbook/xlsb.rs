//! Binary workbooks of the newer kind (.xlsb): MS-XLSB.

use std::collections::BTreeMap;

use super::archive::Archive;
use super::biff::{error_name, f64_at, rk, u8_at, u16_at, u32_at};
use super::number::{DateSystem, date_text};
use super::sheet::Builder;
use super::{Cell, SheetEntry, WorkbookError, format};

/// What all sheets share.
pub(super) struct Book<'a> {
    archive: Archive<'a>,
    parts: Vec<String>,
    dates: DateSystem,
    strings: Vec<String>,
    /// By cell style: it shows a date.
    date_styles: Vec<bool>,
}

/// The records of a part: a number of one or two bytes, a length of one to four, seven bits in each (2.1.4).
struct Records<'a>(&'a [u8]);

impl<'a> Records<'a> {
    fn next(&mut self) -> Result<Option<(u32, &'a [u8])>, WorkbookError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let kind = self.packed(2)?;
        let length = self.packed(4)? as usize;
        let (body, rest) = self.0.split_at_checked(length).ok_or_else(cut)?;
        self.0 = rest;
        Ok(Some((kind, body)))
    }

    fn packed(&mut self, most: u32) -> Result<u32, WorkbookError> {
        let mut value = 0;
        for place in 0..most {
            let (byte, rest) = self.0.split_first().ok_or_else(cut)?;
            self.0 = rest;
            value |= u32::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Ok(value)
    }
}

fn cut() -> WorkbookError {
    WorkbookError::damaged("a record ends too soon")
}

/// A text with its length in characters before it (2.5.168), and where it ends.
fn wide(body: &[u8], at: usize) -> Result<(String, usize), WorkbookError> {
    let length = u32_at(body, at)? as usize;
    let end = length
        .checked_mul(2)
        .and_then(|bytes| bytes.checked_add(at + 4))
        .ok_or_else(cut)?;
    let units = body.get(at + 4..end).ok_or_else(cut)?;
    let units = units
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    let text = char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    Ok((text, end))
}

pub(super) fn open(mut archive: Archive<'_>) -> Result<(Vec<SheetEntry>, Book<'_>), WorkbookError> {
    let main = archive.main_part()?;
    let links = archive.links(&main)?;
    let bytes = archive.part(&main)?.unwrap_or_default();
    let (mut entries, mut parts, mut dates) = (Vec::new(), Vec::new(), DateSystem::From1900);
    let mut records = Records(&bytes);
    while let Some((kind, body)) = records.next()? {
        match kind {
            // BrtWbProp: the first bit counts from 1904.
            0x99 if u32_at(body, 0)? & 1 == 1 => dates = DateSystem::From1904,
            // BrtBundleSh: whether hidden, number, link, name. A sheet without link has no cells.
            0x9c if u32_at(body, 8)? != u32::MAX => {
                let (id, end) = wide(body, 8)?;
                let (name, _) = wide(body, end)?;
                if let Some(link) = links.get(&id).filter(|link| link.kind == "worksheet") {
                    entries.push(SheetEntry {
                        name,
                        hidden: u32_at(body, 0)? != 0,
                    });
                    parts.push(link.target.clone());
                }
            }
            _ => {}
        }
    }
    let linked = |kind: &str| {
        links
            .values()
            .find(|link| link.kind == kind)
            .map(|link| link.target.clone())
    };
    let strings = match linked("sharedStrings") {
        Some(part) => shared_strings(&archive.part(&part)?.unwrap_or_default())?,
        None => Vec::new(),
    };
    let date_styles = match linked("styles") {
        Some(part) => styles(&archive.part(&part)?.unwrap_or_default())?,
        None => Vec::new(),
    };
    Ok((
        entries,
        Book {
            archive,
            parts,
            dates,
            strings,
            date_styles,
        },
    ))
}

fn shared_strings(bytes: &[u8]) -> Result<Vec<String>, WorkbookError> {
    let mut strings = Vec::new();
    let mut records = Records(bytes);
    while let Some((kind, body)) = records.next()? {
        // BrtSSTItem: a byte of flags, the text.
        if kind == 0x13 {
            strings.push(wide(body, 1)?.0);
        }
    }
    Ok(strings)
}

fn styles(bytes: &[u8]) -> Result<Vec<bool>, WorkbookError> {
    let mut own = BTreeMap::new();
    let mut styles = Vec::new();
    let mut in_cell_styles = false;
    let mut records = Records(bytes);
    while let Some((kind, body)) = records.next()? {
        match kind {
            // BrtFmt
            0x2c => {
                own.insert(u16_at(body, 0)?, format::is_date(&wide(body, 2)?.0));
            }
            // BrtBeginCellXFs, BrtEndCellXFs
            0x269 => in_cell_styles = true,
            0x26a => in_cell_styles = false,
            // BrtXF: parent, number format
            0x2f if in_cell_styles => {
                let id = u16_at(body, 2)?;
                styles.push(
                    own.get(&id)
                        .copied()
                        .unwrap_or_else(|| format::is_builtin_date(id.into())),
                );
            }
            _ => {}
        }
    }
    Ok(styles)
}

impl Book<'_> {
    pub(super) fn read(
        &mut self,
        sheet: usize,
        builder: &mut Builder<'_>,
    ) -> Result<(), WorkbookError> {
        let part = self.parts.get(sheet).map_or("", String::as_str);
        let bytes = self
            .archive
            .part(part)?
            .ok_or_else(|| WorkbookError::damaged("a sheet is missing"))?;
        let mut records = Records(&bytes);
        let mut row = 0;
        while let Some((kind, body)) = records.next()? {
            match kind {
                // BrtRowHdr: the fifth bit of the twelfth byte hides.
                0x00 => {
                    row = u32_at(body, 0)?;
                    if u8_at(body, 11)? & 0x10 != 0 {
                        builder.hide_row(row);
                    }
                }
                // BrtColInfo
                0x3c if u16_at(body, 16)? & 1 == 1 => {
                    builder.hide_columns(u32_at(body, 0)?, u32_at(body, 4)?);
                }
                // BrtMergeCell
                0xb0 => builder.merge(
                    (u32_at(body, 0)?, u32_at(body, 4)?),
                    (u32_at(body, 8)?, u32_at(body, 12)?),
                ),
                _ => {
                    if let Some(cell) = self.cell(kind, body)? {
                        builder.put(row, u32_at(body, 0)?, cell)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The cell of a cell record: column, style, value (2.4, BrtCell… and BrtFmla…).
    fn cell(&self, kind: u32, body: &[u8]) -> Result<Option<Cell>, WorkbookError> {
        let cell = match kind {
            0x02 => self.number(rk(u32_at(body, 8)?), body)?,
            0x03 | 0x0b => Cell::error(error_name(u8_at(body, 8)?)),
            0x04 | 0x0a => Cell::bool(u8_at(body, 8)? != 0),
            0x05 | 0x09 => self.number(f64_at(body, 8)?, body)?,
            0x06 | 0x08 => Cell::text(wide(body, 8)?.0),
            0x07 => {
                let text = self.strings.get(u32_at(body, 8)? as usize);
                Cell::text(
                    text.ok_or_else(|| WorkbookError::damaged("a text is missing"))?
                        .clone(),
                )
            }
            // A text with formats of its own: flags first.
            0x3e => Cell::text(wide(body, 9)?.0),
            _ => return Ok(None),
        };
        Ok(Some(Cell {
            formula: (0x08..=0x0b).contains(&kind),
            ..cell
        }))
    }

    fn number(&self, value: f64, body: &[u8]) -> Result<Cell, WorkbookError> {
        // The style takes three bytes of four.
        let style = u32_at(body, 4)? & 0x00ff_ffff;
        let shows_date = self
            .date_styles
            .get(style as usize)
            .copied()
            .unwrap_or(false);
        Ok(if shows_date {
            Cell::date(date_text(value, self.dates))
        } else {
            Cell::number(value)
        })
    }
}
