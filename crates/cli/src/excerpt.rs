//! The lines findings are about, read again from the file once it is known which they are.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::ops::Range;

use memchr::memchr2;

/// How many physical lines of a record are kept: a quote that never closes would swallow the file.
const LINES_OF_A_RECORD: usize = 12;

/// The first lines of the records that start on the wanted physical lines, from 1.
pub fn lines(
    mut file: impl Read + Seek,
    wanted: &BTreeSet<u32>,
    wide: Option<Wide>,
) -> io::Result<BTreeMap<u32, Vec<Vec<u8>>>> {
    file.seek(SeekFrom::Start(0))?;
    match wide {
        None => collect(BufReader::with_capacity(1 << 16, file), wanted),
        Some(order) => {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            collect(order.text(&bytes).as_bytes(), wanted)
        }
    }
}

/// The order of bytes in UTF-16.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wide {
    /// The lesser first.
    Little,
    /// The greater first.
    Big,
}

impl Wide {
    fn text(self, bytes: &[u8]) -> String {
        let units = bytes.chunks_exact(2).map(|pair| match self {
            Self::Little => u16::from_le_bytes([pair[0], pair[1]]),
            Self::Big => u16::from_be_bytes([pair[0], pair[1]]),
        });
        char::decode_utf16(units)
            .map(|one| one.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect()
    }
}

fn collect(
    mut input: impl BufRead,
    wanted: &BTreeSet<u32>,
) -> io::Result<BTreeMap<u32, Vec<Vec<u8>>>> {
    let mut found: BTreeMap<u32, Vec<Vec<u8>>> = BTreeMap::new();
    let Some(last) = wanted.last() else {
        return Ok(found);
    };
    let mut number = 1;
    let mut line = Vec::new();
    // A line is wanted when a wanted record starts on it or a few lines above.
    let reach = u32::try_from(LINES_OF_A_RECORD).unwrap_or(u32::MAX);
    while number < last.saturating_add(reach) {
        line.clear();
        if !next_line(&mut input, &mut line)? {
            break;
        }
        let first = number.saturating_sub(reach - 1);
        for start in wanted.range(first..=number) {
            found.entry(*start).or_default().push(line.clone());
        }
        number += 1;
    }
    Ok(found)
}

/// Reads a line, which ends at CR LF, LF or CR; false at the end of the input.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    let mut any = false;
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(any);
        }
        any = true;
        let Some(end) = memchr2(b'\r', b'\n', buffer) else {
            line.extend_from_slice(buffer);
            let taken = buffer.len();
            input.consume(taken);
            continue;
        };
        line.extend_from_slice(&buffer[..end]);
        let carriage = buffer[end] == b'\r';
        input.consume(end + 1);
        if carriage && input.fill_buf()?.first() == Some(&b'\n') {
            input.consume(1);
        }
        return Ok(true);
    }
}

/// A cell of a record as it is written: on which of its lines it begins, and where on that line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Line of the record, from 0.
    pub line: usize,
    /// Bytes of the line, quotes left out.
    pub range: Range<usize>,
}

/// The cells of a record. A quote opens a quoted cell only as its first character; in it two stand for one.
pub fn cells(lines: &[&str], separator: char) -> Vec<Cell> {
    let mut found = Vec::new();
    let mut quoted = false;
    let mut start = Cell {
        line: 0,
        range: 0..0,
    };
    for (number, line) in lines.iter().enumerate() {
        let mut at_start = !quoted;
        if at_start {
            start = Cell {
                line: number,
                range: 0..0,
            };
        }
        let mut characters = line.char_indices().peekable();
        while let Some((at, c)) = characters.next() {
            if quoted {
                if c == '"' && characters.next_if(|(_, next)| *next == '"').is_none() {
                    quoted = false;
                    if start.line == number {
                        start.range.end = at;
                    }
                }
            } else if c == '"' && at_start {
                quoted = true;
                start.range = at + 1..line.len();
            } else if c == separator {
                if start.line == number && !line[..at].ends_with('"') {
                    start.range.end = at;
                }
                found.push(start);
                start = Cell {
                    line: number,
                    range: at + 1..line.len(),
                };
                at_start = true;
                continue;
            } else if start.range.end <= at && start.line == number {
                start.range.end = line.len();
            }
            at_start = false;
        }
        if !quoted {
            if start.line == number && start.range.end < start.range.start {
                start.range.end = start.range.start;
            }
            found.push(start);
            return found;
        }
    }
    found.push(start);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(lines: &[&str], separator: char) -> Vec<String> {
        cells(lines, separator)
            .into_iter()
            .map(|cell| lines[cell.line][cell.range].to_owned())
            .collect()
    }

    #[test]
    fn cells_stand_where_they_are_written() {
        assert_eq!(texts(&["a,bø,,c"], ','), ["a", "bø", "", "c"]);
        assert_eq!(texts(&[r#""a,1",b,"c""d""#], ','), ["a,1", "b", r#"c""d"#]);
        assert_eq!(texts(&[r#"a"b;c"#], ';'), [r#"a"b"#, "c"]);
        assert_eq!(texts(&[r#"x,"two"#, r#"lines",y"#], ','), ["x", "two", "y"]);
        assert_eq!(texts(&[""], ','), [""]);
        assert_eq!(texts(&[","], ','), ["", ""]);
    }

    #[test]
    fn lines_end_as_the_core_counts_them() {
        let file = io::Cursor::new(b"1\r\n2\r3\n\n5\xf8\nlast".to_vec());
        let found = lines(file, &BTreeSet::from([2, 5, 6]), None).unwrap();
        assert_eq!(found[&2][..3], [b"2".to_vec(), b"3".to_vec(), b"".to_vec()]);
        assert_eq!(found[&5], [b"5\xf8".to_vec(), b"last".to_vec()]);
        assert_eq!(found[&6], [b"last".to_vec()]);
    }

    #[test]
    fn wide_lines_are_found_too() {
        let bytes: Vec<u8> = "a\r\nbø"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        let found = lines(
            io::Cursor::new(bytes),
            &BTreeSet::from([2]),
            Some(Wide::Big),
        )
        .unwrap();
        assert_eq!(found[&2], ["bø".as_bytes().to_vec()]);
    }
}
