//! Workbooks of Excel 5 to 2003 (.xls): MS-XLS, and BIFF5 as OpenOffice documented it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use encoding_rs::{Encoding, WINDOWS_1252};

use super::biff::{error_name, f64_at, rk, u8_at, u16_at, u32_at};
use super::number::{DateSystem, date_text};
use super::sheet::Builder;
use super::{Cell, SheetEntry, WorkbookError, format};

/// The whole stream and what all sheets share.
pub(super) struct Book {
    stream: Vec<u8>,
    /// Where each sheet begins.
    starts: Vec<usize>,
    dates: DateSystem,
    texts: Texts,
    strings: Vec<String>,
    /// By cell style: it shows a date.
    date_styles: Vec<bool>,
}

/// A record with those that continue it.
struct Record<'a> {
    kind: u16,
    body: &'a [u8],
    more: Vec<&'a [u8]>,
}

struct Records<'a>(&'a [u8]);

impl<'a> Records<'a> {
    fn next(&mut self) -> Result<Option<Record<'a>>, WorkbookError> {
        let Some((kind, body)) = self.single()? else {
            return Ok(None);
        };
        let mut record = Record {
            kind,
            body,
            more: Vec::new(),
        };
        while self.0.starts_with(&CONTINUE.to_le_bytes()) {
            if let Some((_, body)) = self.single()? {
                record.more.push(body);
            }
        }
        Ok(Some(record))
    }

    fn single(&mut self) -> Result<Option<(u16, &'a [u8])>, WorkbookError> {
        // Some programs fill the end of the stream with zeros.
        if self.0.len() < 4 {
            return Ok(None);
        }
        let length = usize::from(u16_at(self.0, 2)?);
        let kind = u16_at(self.0, 0)?;
        let (body, rest) = self.0[4..]
            .split_at_checked(length)
            .ok_or_else(|| WorkbookError::damaged("a record ends too soon"))?;
        self.0 = rest;
        Ok(Some((kind, body)))
    }
}

const CONTINUE: u16 = 0x3c;
const BOF: u16 = 0x0809;
const EOF: u16 = 0x0a;

/// How texts are stored: one or two bytes for each character since Excel 97, before that in the code page.
#[derive(Clone, Copy)]
enum Texts {
    Unicode,
    CodePage(&'static Encoding),
}

impl Texts {
    /// A text whose length takes `width` bytes, at a place; it goes on in `more`.
    fn read(
        self,
        body: &[u8],
        more: &[&[u8]],
        at: usize,
        width: usize,
    ) -> Result<String, WorkbookError> {
        let length = if width == 1 {
            usize::from(u8_at(body, at)?)
        } else {
            usize::from(u16_at(body, at)?)
        };
        let at = at + width;
        match self {
            Self::CodePage(encoding) => {
                let bytes = body
                    .get(at..(at + length).min(body.len()))
                    .unwrap_or_default();
                Ok(encoding.decode_without_bom_handling(bytes).0.into_owned())
            }
            Self::Unicode => Pieces { body, more, at }.characters(length),
        }
    }
}

/// Reads on over the borders of continued records.
struct Pieces<'a> {
    body: &'a [u8],
    more: &'a [&'a [u8]],
    at: usize,
}

impl Pieces<'_> {
    fn byte(&mut self) -> Result<u8, WorkbookError> {
        while self.at >= self.body.len() {
            self.turn()?;
        }
        self.at += 1;
        Ok(self.body[self.at - 1])
    }

    fn turn(&mut self) -> Result<(), WorkbookError> {
        let (first, rest) = self
            .more
            .split_first()
            .ok_or_else(|| WorkbookError::damaged("a text ends too soon"))?;
        (self.body, self.more, self.at) = (first, rest, 0);
        Ok(())
    }

    fn number(&mut self, bytes: u32) -> Result<u32, WorkbookError> {
        (0..bytes).try_fold(0, |sum, place| {
            Ok(sum | u32::from(self.byte()?) << (8 * place))
        })
    }

    fn skip(&mut self, mut bytes: usize) -> Result<(), WorkbookError> {
        while bytes > self.body.len() - self.at {
            bytes -= self.body.len() - self.at;
            self.turn()?;
        }
        self.at += bytes;
        Ok(())
    }

    /// Flags and that many characters; where a text is continued, new flags come first (MS-XLS 2.5.293).
    fn characters(&mut self, length: usize) -> Result<String, WorkbookError> {
        let mut wide = self.byte()? & 1 == 1;
        self.characters_as(length, &mut wide)
    }

    fn characters_as(&mut self, length: usize, wide: &mut bool) -> Result<String, WorkbookError> {
        let mut units: Vec<u16> = Vec::with_capacity(length.min(self.body.len()));
        while units.len() < length {
            if self.at >= self.body.len() {
                self.turn()?;
                *wide = self.byte()? & 1 == 1;
                continue;
            }
            let unit = if *wide {
                self.number(2)?
            } else {
                self.number(1)?
            };
            // One or two bytes were read.
            units.push(u16::try_from(unit).unwrap_or(u16::MAX));
        }
        let text = char::decode_utf16(units)
            .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        Ok(text)
    }
}

pub(super) fn open(bytes: &[u8]) -> Result<(Vec<SheetEntry>, Book), WorkbookError> {
    let stream = stream(bytes)?;
    let mut texts = Texts::Unicode;
    let mut dates = DateSystem::From1900;
    let (mut entries, mut starts, mut strings) = (Vec::new(), Vec::new(), Vec::new());
    let (mut own, mut styles) = (BTreeMap::new(), Vec::new());
    let mut records = Records(&stream);
    while let Some(record) = records.next()? {
        let body = record.body;
        match record.kind {
            BOF if u16_at(body, 0)? < 0x0600 => texts = Texts::CodePage(WINDOWS_1252),
            // CodePage
            0x42 if matches!(texts, Texts::CodePage(_)) => {
                texts = Texts::CodePage(code_page(u16_at(body, 0)?));
            }
            // FilePass
            0x2f => return Err(WorkbookError::Protected),
            // Date1904
            0x22 if u16_at(body, 0)? == 1 => dates = DateSystem::From1904,
            // Format
            0x041e => {
                let width = if matches!(texts, Texts::Unicode) {
                    2
                } else {
                    1
                };
                let code = texts.read(body, &record.more, 2, width)?;
                own.insert(u16_at(body, 0)?, format::is_date(&code));
            }
            // XF: font, number format
            0xe0 => styles.push(u16_at(body, 2)?),
            // BoundSheet8: start, whether hidden, kind (0: a sheet with cells), name
            0x85 if u8_at(body, 5)? == 0 => {
                starts.push(u32_at(body, 0)? as usize);
                let hidden = u8_at(body, 4)? & 3 != 0;
                entries.push(SheetEntry {
                    name: texts.read(body, &record.more, 6, 1)?,
                    hidden,
                });
            }
            // SST
            0xfc => strings = shared_strings(&record)?,
            EOF => break,
            _ => {}
        }
    }
    let is_date = |id: u16| {
        own.get(&id)
            .copied()
            .unwrap_or_else(|| format::is_builtin_date(id.into()))
    };
    let date_styles = styles.into_iter().map(is_date).collect();
    Ok((
        entries,
        Book {
            stream,
            starts,
            dates,
            texts,
            strings,
            date_styles,
        },
    ))
}

/// The stream of records inside the compound file.
fn stream(bytes: &[u8]) -> Result<Vec<u8>, WorkbookError> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(WorkbookError::damaged)?;
    // Newer workbooks with a password are wrapped into a compound file.
    if file.is_stream("/EncryptedPackage") {
        return Err(WorkbookError::Protected);
    }
    let name = ["/Workbook", "/Book"]
        .into_iter()
        .find(|name| file.is_stream(name));
    let name = name.ok_or_else(|| WorkbookError::damaged("no workbook in the file"))?;
    let stream = file.open_stream(name).map_err(WorkbookError::damaged)?;
    let mut records = Vec::new();
    // Nothing is packed in these files: a stream longer than the file is no stream.
    stream
        .take(bytes.len() as u64)
        .read_to_end(&mut records)
        .map_err(WorkbookError::damaged)?;
    Ok(records)
}

fn code_page(number: u16) -> &'static Encoding {
    let label = match number {
        874 | 1250..=1258 => format!("windows-{number}"),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        10_000 | 0x8000 => "macintosh".to_owned(),
        _ => "windows-1252".to_owned(),
    };
    Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252)
}

/// The texts the cells name by number (MS-XLS 2.4.265), with their formats and reading aids left out.
fn shared_strings(record: &Record<'_>) -> Result<Vec<String>, WorkbookError> {
    let mut strings = Vec::new();
    let mut pieces = Pieces {
        body: record.body,
        more: &record.more,
        at: 4,
    };
    let count = pieces.number(4)?;
    for _ in 0..count {
        let length = pieces.number(2)? as usize;
        let flags = pieces.byte()?;
        let formats = if flags & 0x08 == 0 {
            0
        } else {
            pieces.number(2)? as usize * 4
        };
        let reading_aid = if flags & 0x04 == 0 {
            0
        } else {
            pieces.number(4)? as usize
        };
        strings.push(pieces.characters_as(length, &mut (flags & 1 == 1))?);
        pieces.skip(formats)?;
        pieces.skip(reading_aid)?;
    }
    Ok(strings)
}

impl Book {
    pub(super) fn read(
        &self,
        sheet: usize,
        builder: &mut Builder<'_>,
    ) -> Result<(), WorkbookError> {
        let start = self.starts.get(sheet).copied().unwrap_or(usize::MAX);
        let stream = self
            .stream
            .get(start..)
            .ok_or_else(|| WorkbookError::damaged("a sheet is missing"))?;
        let mut records = Records(stream);
        // A formula whose result is text; the text comes in a record of its own.
        let mut awaits_text = None;
        // Charts on the sheet are streams within its stream.
        let mut depth = 0_usize;
        while let Some(record) = records.next()? {
            match record.kind {
                BOF => depth += 1,
                EOF if depth <= 1 => break,
                EOF => depth -= 1,
                _ if depth > 1 => {}
                // String
                0x0207 => {
                    if let Some((row, column)) = awaits_text.take() {
                        let text = self.texts.read(record.body, &record.more, 0, 2)?;
                        builder.put(
                            row,
                            column,
                            Cell {
                                formula: true,
                                ..Cell::text(text)
                            },
                        )?;
                    }
                }
                // Formula
                0x06 => awaits_text = self.formula(record.body, builder)?,
                _ => self.record(&record, builder)?,
            }
        }
        Ok(())
    }

    /// A formula by its stored result (MS-XLS 2.5.133); the place, if the result is text still to come.
    fn formula(
        &self,
        body: &[u8],
        builder: &mut Builder<'_>,
    ) -> Result<Option<(u32, u32)>, WorkbookError> {
        let (row, column) = (u16_at(body, 0)?.into(), u16_at(body, 2)?.into());
        let cell = if u16_at(body, 12)? == 0xffff {
            match u8_at(body, 6)? {
                0 => {
                    // Put empty, in case no text follows.
                    builder.put(
                        row,
                        column,
                        Cell {
                            formula: true,
                            ..Cell::default()
                        },
                    )?;
                    return Ok(Some((row, column)));
                }
                1 => Cell::bool(u8_at(body, 8)? != 0),
                2 => Cell::error(error_name(u8_at(body, 8)?)),
                _ => Cell::default(),
            }
        } else {
            self.number(f64_at(body, 6)?, u16_at(body, 4)?)
        };
        builder.put(
            row,
            column,
            Cell {
                formula: true,
                ..cell
            },
        )?;
        Ok(None)
    }

    fn record(&self, record: &Record<'_>, builder: &mut Builder<'_>) -> Result<(), WorkbookError> {
        let body = record.body;
        match record.kind {
            // Row: hidden is the sixth bit of its options.
            0x0208 if u16_at(body, 12)? & 0x20 != 0 => builder.hide_row(u16_at(body, 0)?.into()),
            // ColInfo
            0x7d if u16_at(body, 8)? & 1 == 1 => {
                builder.hide_columns(u16_at(body, 0)?.into(), u16_at(body, 2)?.into());
            }
            // MergeCells
            0xe5 => {
                for at in (0..usize::from(u16_at(body, 0)?)).map(|n| 2 + 8 * n) {
                    let [first_row, last_row, first_column, last_column] = [
                        u16_at(body, at)?,
                        u16_at(body, at + 2)?,
                        u16_at(body, at + 4)?,
                        u16_at(body, at + 6)?,
                    ];
                    builder.merge(
                        (first_row.into(), last_row.into()),
                        (first_column.into(), last_column.into()),
                    );
                }
            }
            // MulRk: row, first column, style and number of each, last column
            0xbd => {
                let column = u16_at(body, 2)?;
                for n in 0..body.len().saturating_sub(6) / 6 {
                    let at = 4 + 6 * n;
                    let cell = self.number(rk(u32_at(body, at + 2)?), u16_at(body, at)?);
                    builder.put(
                        u16_at(body, 0)?.into(),
                        u32::from(column) + u32::try_from(n).unwrap_or(u32::MAX),
                        cell,
                    )?;
                }
            }
            kind => {
                if let Some(cell) = self.cell(kind, record)? {
                    builder.put(u16_at(body, 0)?.into(), u16_at(body, 2)?.into(), cell)?;
                }
            }
        }
        Ok(())
    }

    /// The cell of a record of one cell: row, column, style, value.
    fn cell(&self, kind: u16, record: &Record<'_>) -> Result<Option<Cell>, WorkbookError> {
        let body = record.body;
        Ok(Some(match kind {
            // Number
            0x0203 => self.number(f64_at(body, 6)?, u16_at(body, 4)?),
            // RK
            0x027e => self.number(rk(u32_at(body, 6)?), u16_at(body, 4)?),
            // LabelSst
            0xfd => {
                let text = self.strings.get(u32_at(body, 6)? as usize);
                Cell::text(
                    text.ok_or_else(|| WorkbookError::damaged("a text is missing"))?
                        .clone(),
                )
            }
            // Label, RString
            0x0204 | 0xd6 => Cell::text(self.texts.read(body, &record.more, 6, 2)?),
            // BoolErr: value, whether it is an error
            0x0205 if u8_at(body, 7)? == 0 => Cell::bool(u8_at(body, 6)? != 0),
            0x0205 => Cell::error(error_name(u8_at(body, 6)?)),
            _ => return Ok(None),
        }))
    }

    fn number(&self, value: f64, style: u16) -> Cell {
        if self
            .date_styles
            .get(usize::from(style))
            .copied()
            .unwrap_or(false)
        {
            Cell::date(date_text(value, self.dates))
        } else {
            Cell::number(value)
        }
    }
}
