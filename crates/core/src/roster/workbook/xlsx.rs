//! Office Open XML workbooks (.xlsx, .xlsm): ECMA-376 part 1, chapter 18.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::number::{DateSystem, date_text};
use super::sheet::Builder;
use super::xml::{attribute, is_yes, local, push_content};
use super::{Cell, SheetEntry, WorkbookError, format};

/// What all sheets share.
pub(super) struct Book<'a> {
    archive: Archive<'a>,
    /// Part of each sheet, in the order of the tabs.
    parts: Vec<String>,
    dates: DateSystem,
    /// Texts the cells name by number.
    strings: Vec<String>,
    /// By cell style: it shows a date.
    date_styles: Vec<bool>,
}

pub(super) fn open(mut archive: Archive<'_>) -> Result<(Vec<SheetEntry>, Book<'_>), WorkbookError> {
    let main = archive.main_part()?;
    let links = archive.links(&main)?;
    let text = archive.text(&main)?.unwrap_or_default();
    let (mut entries, mut parts, mut dates) = (Vec::new(), Vec::new(), DateSystem::From1900);
    let mut reader = Reader::from_str(&text);
    loop {
        match reader.read_event().map_err(WorkbookError::damaged)? {
            Event::Start(e) | Event::Empty(e) => match local(&e) {
                "workbookPr" if is_yes(attribute(&e, "date1904").as_deref()) => {
                    dates = DateSystem::From1904;
                }
                "sheet" => {
                    let link = attribute(&e, "id").and_then(|id| links.get(&id));
                    // Charts and dialogs have tabs too, but no cells.
                    if let Some(link) = link.filter(|link| link.kind == "worksheet") {
                        entries.push(SheetEntry {
                            name: attribute(&e, "name").unwrap_or_default(),
                            hidden: attribute(&e, "state").is_some_and(|state| state != "visible"),
                        });
                        parts.push(link.target.clone());
                    }
                }
                _ => {}
            },
            Event::Eof => break,
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
        Some(part) => shared_strings(&archive.text(&part)?.unwrap_or_default())?,
        None => Vec::new(),
    };
    let date_styles = match linked("styles") {
        Some(part) => styles(&archive.text(&part)?.unwrap_or_default())?,
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

fn shared_strings(text: &str) -> Result<Vec<String>, WorkbookError> {
    let mut strings = Vec::new();
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().map_err(WorkbookError::damaged)? {
            Event::Start(e) if local(&e) == "si" => strings.push(rich_text(&mut reader, &e)?),
            Event::Empty(e) if local(&e) == "si" => strings.push(String::new()),
            Event::Eof => return Ok(strings),
            _ => {}
        }
    }
}

/// Whether each cell style shows a date.
fn styles(text: &str) -> Result<Vec<bool>, WorkbookError> {
    let mut own = std::collections::BTreeMap::new();
    let mut styles = Vec::new();
    let mut in_cell_styles = false;
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().map_err(WorkbookError::damaged)? {
            Event::Start(e) | Event::Empty(e) => match local(&e) {
                "numFmt" => {
                    if let (Some(id), Some(code)) =
                        (attribute(&e, "numFmtId"), attribute(&e, "formatCode"))
                    {
                        own.insert(id, format::is_date(&code));
                    }
                }
                "cellXfs" => in_cell_styles = true,
                "xf" if in_cell_styles => {
                    let id = attribute(&e, "numFmtId").unwrap_or_default();
                    let builtin = || id.parse().is_ok_and(format::is_builtin_date);
                    styles.push(own.get(&id).copied().unwrap_or_else(builtin));
                }
                _ => {}
            },
            Event::End(e) if e.local_name().as_ref() == "cellXfs" => in_cell_styles = false,
            Event::Eof => return Ok(styles),
            _ => {}
        }
    }
}

/// The text of a string with formats: all its pieces, without the reading aids of East Asian names.
fn rich_text(
    reader: &mut Reader<&[u8]>,
    element: &BytesStart<'_>,
) -> Result<String, WorkbookError> {
    let mut text = String::new();
    let mut in_text = false;
    loop {
        match reader.read_event().map_err(WorkbookError::damaged)? {
            Event::Start(e) if local(&e) == "rPh" => {
                reader
                    .read_to_end(e.name())
                    .map_err(WorkbookError::damaged)?;
            }
            Event::Start(e) if local(&e) == "t" => in_text = true,
            Event::End(e) if e.local_name().as_ref() == "t" => in_text = false,
            Event::End(e) if e.name() == element.name() => return Ok(unescape(&text)),
            Event::Eof => return Err(WorkbookError::damaged("text without end")),
            piece if in_text => push_content(&piece, &mut text),
            _ => {}
        }
    }
}

/// Characters XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19).
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest
            .get(at + 2..at + 7)
            .and_then(|code| code.strip_suffix('_'));
        let c = code
            .filter(|code| code.bytes().all(|b| b.is_ascii_hexdigit()))
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32);
        plain.push_str(&rest[..at]);
        if let Some(c) = c {
            plain.push(c);
            rest = &rest[at + 7..];
        } else {
            plain.push_str("_x");
            rest = &rest[at + 2..];
        }
    }
    plain.push_str(rest);
    plain
}

impl Book<'_> {
    pub(super) fn read(
        &mut self,
        sheet: usize,
        builder: &mut Builder<'_>,
    ) -> Result<(), WorkbookError> {
        let part = self.parts.get(sheet).map_or("", String::as_str);
        let text = self
            .archive
            .text(part)?
            .ok_or_else(|| WorkbookError::damaged("a sheet is missing"))?;
        let mut reader = Reader::from_str(&text);
        // Where the next row and cell stand that do not say it themselves.
        let (mut next_row, mut row, mut column) = (0, 0, 0);
        loop {
            match reader.read_event().map_err(WorkbookError::damaged)? {
                Event::Start(e) | Event::Empty(e) if local(&e) == "col" => {
                    hide_columns(&e, builder);
                }
                Event::Start(e) | Event::Empty(e) if local(&e) == "mergeCell" => merge(&e, builder),
                Event::Start(e) | Event::Empty(e) if local(&e) == "row" => {
                    let number = attribute(&e, "r").and_then(|r| r.parse::<u32>().ok());
                    row = number.and_then(|r| r.checked_sub(1)).unwrap_or(next_row);
                    next_row = row.saturating_add(1);
                    column = 0;
                    if is_yes(attribute(&e, "hidden").as_deref()) {
                        builder.hide_row(row);
                    }
                }
                Event::Empty(e) if local(&e) == "c" => {
                    column = position(&e).map_or(column, |(_, c)| c) + 1;
                }
                Event::Start(e) if local(&e) == "c" => {
                    let (at_row, at_column) = position(&e).unwrap_or((row, column));
                    let cell = self.cell(&mut reader, &e)?;
                    builder.put(at_row, at_column, cell)?;
                    column = at_column.saturating_add(1);
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn cell(
        &self,
        reader: &mut Reader<&[u8]>,
        element: &BytesStart<'_>,
    ) -> Result<Cell, WorkbookError> {
        let kind = attribute(element, "t");
        let mut value = String::new();
        let mut inline = None;
        let mut formula = false;
        let mut in_value = false;
        loop {
            match reader.read_event().map_err(WorkbookError::damaged)? {
                Event::Start(e) => match local(&e) {
                    "is" => inline = Some(rich_text(reader, &e)?),
                    "v" => in_value = true,
                    other => {
                        formula |= other == "f";
                        reader
                            .read_to_end(e.name())
                            .map_err(WorkbookError::damaged)?;
                    }
                },
                // A cell of a shared formula names it without repeating it.
                Event::Empty(e) => formula |= local(&e) == "f",
                Event::End(e) if e.local_name().as_ref() == "v" => in_value = false,
                Event::End(e) if e.name() == element.name() => break,
                Event::Eof => return Err(WorkbookError::damaged("cell without end")),
                piece if in_value => push_content(&piece, &mut value),
                _ => {}
            }
        }
        let cell = match (inline, kind.as_deref()) {
            (Some(text), _) => Cell::text(text),
            (None, Some("str")) => Cell::text(unescape(&value)),
            (None, _) if value.trim().is_empty() => Cell::default(),
            (None, Some("s")) => {
                let number = value.trim().parse().ok();
                let text = number.and_then(|number: usize| self.strings.get(number));
                Cell::text(
                    text.ok_or_else(|| WorkbookError::damaged("a text is missing"))?
                        .clone(),
                )
            }
            (None, Some("b")) => Cell::bool(is_yes(Some(&value.trim().to_lowercase()))),
            (None, Some("e")) => Cell::error(value.trim()),
            (None, Some("d")) => Cell::date(super::number::iso_text(value.trim())),
            (None, _) => self.number(&value, element),
        };
        Ok(Cell { formula, ..cell })
    }

    fn number(&self, value: &str, element: &BytesStart<'_>) -> Cell {
        let Ok(number) = value.trim().parse::<f64>() else {
            return Cell::text(value.to_owned());
        };
        let style: usize = attribute(element, "s")
            .and_then(|s| s.parse().ok())
            .unwrap_or(0);
        if self.date_styles.get(style).copied().unwrap_or(false) {
            Cell::date(date_text(number, self.dates))
        } else {
            Cell::number(number)
        }
    }
}

fn hide_columns(element: &BytesStart<'_>, builder: &mut Builder<'_>) {
    let bound = |name| {
        attribute(element, name)
            .and_then(|n| n.parse::<u32>().ok())
            .and_then(|n| n.checked_sub(1))
    };
    if let (true, Some(first), Some(last)) = (
        is_yes(attribute(element, "hidden").as_deref()),
        bound("min"),
        bound("max"),
    ) {
        builder.hide_columns(first, last);
    }
}

fn merge(element: &BytesStart<'_>, builder: &mut Builder<'_>) {
    let range = attribute(element, "ref").unwrap_or_default();
    let corners = range
        .split_once(':')
        .and_then(|(first, last)| Some((reference(first)?, reference(last)?)));
    if let Some((first, last)) = corners {
        builder.merge((first.0, last.0), (first.1, last.1));
    }
}

fn position(element: &BytesStart<'_>) -> Option<(u32, u32)> {
    reference(&attribute(element, "r")?)
}

/// `B7` as row and column from 0.
fn reference(text: &str) -> Option<(u32, u32)> {
    let text = text.replace('$', "");
    let letters = text.find(|c: char| c.is_ascii_digit())?;
    let (column, row) = text.split_at(letters);
    let column = column.bytes().try_fold(0_u32, |sum, letter| {
        let digit = letter
            .to_ascii_uppercase()
            .checked_sub(b'A')
            .filter(|d| *d < 26)?;
        sum.checked_mul(26)?.checked_add(u32::from(digit) + 1)
    })?;
    Some((
        row.parse::<u32>().ok()?.checked_sub(1)?,
        column.checked_sub(1)?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_name_cells() {
        assert_eq!(reference("A1"), Some((0, 0)));
        assert_eq!(reference("$XFD$1048576"), Some((1_048_575, 16_383)));
        for none in ["", "A", "1", "A0", "É1", "ZZZZZZZZZZ1", "A-1"] {
            assert_eq!(reference(none), None, "{none}");
        }
    }

    #[test]
    fn escaped_characters_are_read() {
        assert_eq!(unescape("a_x000D__x000a_b"), "a\r\nb");
        assert_eq!(unescape("_x005F_x0041_"), "_x0041_");
        assert_eq!(unescape("_x00_x_xD800_ _xø_"), "_x00_x_xD800_ _xø_");
    }
}
