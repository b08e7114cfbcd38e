//! Where things stand in a file: the separator, the `sep=` line, the version row, the heading row.

use super::clean::clean;
use super::decode::Stray;
use super::heading::{Recognised, recognise};
use super::marks::Marks;
use super::parse::{Bytes, Parser, Span};

/// The separators looked for, in the order that breaks ties.
pub const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many rows with text are looked at for headings. A choice of ours: titles and notes above a list are few.
const ROWS: usize = 20;

/// The row `version:v1.0` of Entra's files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// Its place among the rows after the `sep=` line.
    pub row: usize,
    /// It has more cells than one, or blanks around it.
    pub padded: bool,
}

/// What stands where among rows.
#[derive(Debug, Clone, Default)]
pub struct Head {
    /// The version row.
    pub version: Option<Version>,
    /// The place of the heading row: recognised, else the first row with text.
    pub heading: Option<usize>,
    /// How many cells the heading row has.
    pub width: usize,
    /// What the heading row is, if it is known.
    pub recognised: Option<Recognised>,
}

/// What stands where in a text.
#[derive(Debug, Clone)]
pub struct Layout {
    /// The separator.
    pub separator: u8,
    /// The first line says `sep=`.
    pub sep_line: bool,
    /// Where the rows begin, in bytes.
    pub at: usize,
    /// The rows.
    pub head: Head,
}

/// Finds the heading row among rows; each is given by its cells' texts. `None` in place of a row means that the text
/// ends before it does; then nothing can be said yet.
pub fn head<'a>(mut rows: impl FnMut() -> Option<Vec<&'a str>>, prefer: Option<&str>) -> Head {
    let mut head = Head::default();
    let mut seen = 0;
    let mut first = true;
    let mut at = 0;
    while let Some(cells) = rows() {
        let row = at;
        at += 1;
        if cells.iter().all(|text| is_blank(text)) {
            continue;
        }
        if std::mem::take(&mut first)
            && let Some(padded) = version(&cells)
        {
            head.version = Some(Version { row, padded });
            continue;
        }
        if let Some(found) = recognise(&cells, prefer) {
            head.heading = Some(row);
            head.width = cells.len();
            head.recognised = Some(found);
            return head;
        }
        if head.heading.is_none() {
            head.heading = Some(row);
            head.width = cells.len();
        }
        seen += 1;
        if seen == ROWS {
            break;
        }
    }
    head
}

/// The clean value is empty.
pub fn is_blank(text: &str) -> bool {
    text.is_empty() || clean(text).is_empty()
}

/// The same for a cell whose marks are known, which spares most cells the look.
pub fn is_blank_cell(text: &str, marks: Marks) -> bool {
    marks.meets(Marks::EMPTY) || (marks.meets(Marks::UNCLEAN) && is_blank(text))
}

fn version(cells: &[&str]) -> Option<bool> {
    let (first, rest) = cells.split_first()?;
    let text = clean(first);
    let number = text
        .get(..9)
        .filter(|start| start.eq_ignore_ascii_case("version:v"))
        .map(|_| &text[9..])?;
    let fits = !number.is_empty()
        && number.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && rest.iter().all(|text| is_blank(text));
    fits.then(|| !rest.is_empty() || text != **first)
}

/// A separator the consultant names: the character itself, or `tab`.
pub fn separator(name: &str) -> Option<u8> {
    match name {
        "tab" | "\\t" => Some(b'\t'),
        _ => match name.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\r' | b'\n' | 0) => Some(*byte),
            _ => None,
        },
    }
}

/// Finds out what stands where. `complete` says that the text does not go on; while it does, the answer may be none:
/// then more of the text is needed.
pub fn layout(
    text: &str,
    strays: &[Stray],
    complete: bool,
    given: Option<u8>,
    prefer: Option<&str>,
) -> Option<Layout> {
    let first_end = memchr::memchr2(b'\r', b'\n', text.as_bytes());
    if first_end.is_none_or(|end| end + 1 == text.len()) && !complete {
        return None;
    }
    let first = &text[..first_end.unwrap_or(text.len())];
    let said = sep_line(first);
    let at = match (said, first_end) {
        (None, _) => 0,
        (Some(_), None) => text.len(),
        (Some(_), Some(end)) if text[end..].starts_with("\r\n") => end + 2,
        (Some(_), Some(end)) => end + 1,
    };
    let make = |separator, head| Layout {
        separator,
        sep_line: said.is_some(),
        at,
        head,
    };
    if let Some(separator) = given.or(said) {
        let head = look(text, strays, at, complete, separator, prefer)?;
        return Some(make(separator, head));
    }
    let mut best: Option<(u8, Head)> = None;
    for separator in SEPARATORS {
        let head = look(text, strays, at, complete, separator, prefer)?;
        let rank = |head: &Head| {
            let matches = head.recognised.as_ref().map_or(0, |found| found.matches);
            (matches, if matches == 0 { head.width } else { 0 })
        };
        if best
            .as_ref()
            .is_none_or(|(_, other)| rank(&head) > rank(other))
        {
            best = Some((separator, head));
        }
    }
    best.map(|(separator, head)| make(separator, head))
}

fn look(
    text: &str,
    strays: &[Stray],
    at: usize,
    complete: bool,
    separator: u8,
    prefer: Option<&str>,
) -> Option<Head> {
    let bytes = Bytes::new(separator);
    let mut parser = Parser::new(text, strays, &bytes, at, 1);
    let mut cells: Vec<Span> = Vec::new();
    let mut cut = false;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut with_text = 0;
    // One more than is looked at, for the version row.
    while with_text <= ROWS {
        if parser.next_row(&mut cells).is_none() {
            break;
        }
        if parser.at_end() && !complete {
            cut = true;
            break;
        }
        let blank = cells
            .iter()
            .all(|cell| is_blank_cell(parser.resolve(*cell), cell.marks));
        with_text += usize::from(!blank);
        let texts: Vec<String> = cells
            .iter()
            .map(|cell| parser.resolve(*cell).to_owned())
            .collect();
        let known = !blank && {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            recognise(&texts, prefer).is_some()
        };
        rows.push(texts);
        if known {
            break;
        }
    }
    let mut each = rows.iter();
    let found = head(
        || Some(each.next()?.iter().map(String::as_str).collect()),
        prefer,
    );
    (!cut || found.recognised.is_some()).then_some(found)
}

/// `sep=;` as Excel reads it, the whole optionally in quotes.
fn sep_line(line: &str) -> Option<u8> {
    let line = line
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(line);
    match line.as_bytes() {
        [s, e, p, b'=', separator]
            if [s, e, p].map(u8::to_ascii_lowercase) == *b"sep"
                && SEPARATORS.contains(separator) =>
        {
            Some(*separator)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Layout, layout, sep_line, separator};

    fn look(text: &str) -> Layout {
        layout(text, &[], true, None, None).unwrap()
    }

    #[test]
    fn most_headings_win() {
        assert_eq!(look("").separator, b',');
        assert_eq!(look("Code;Name, all;Phone No.\n").separator, b';');
        assert_eq!(look("a;b\tc\td\n").separator, b'\t');
        assert_eq!(look("a;b,c\n").separator, b',');
        assert_eq!(look("x,y,z,w\nCode|Name|Email\n").separator, b'|');
    }

    #[test]
    fn what_sep_says_counts() {
        let found = look("SEP=|\r\na,b|c\r\n");
        assert_eq!((found.separator, found.sep_line, found.at), (b'|', true, 7));
        assert_eq!(sep_line("\"sep=;\""), Some(b';'));
        assert_eq!(sep_line("sep=\t"), Some(b'\t'));
        assert_eq!(sep_line("sep=x"), None);
        assert_eq!(sep_line("sep=; "), None);
    }

    #[test]
    fn headings_below_titles() {
        let found = look("Our people\n\nNorth,South\nCode,Name,Email\n").head;
        assert_eq!(found.heading, Some(3));
        assert!(found.recognised.is_some());
        let found = look("\n,,\nOur people,x\nNorth\n").head;
        assert_eq!((found.heading, found.width), (Some(2), 2));
        let deep = format!("{}Code,Name,Email\n", "note\n".repeat(20));
        assert!(look(&deep).head.recognised.is_none());
        let deep = format!("{}Code,Name,Email\n", "note\n".repeat(19));
        assert_eq!(look(&deep).head.heading, Some(19));
        let deep = format!("version:v1.0\n{}Code,Name,Email\n", "note\n".repeat(19));
        assert_eq!(look(&deep).head.heading, Some(20));
    }

    #[test]
    fn version_rows() {
        let padded = |text| look(text).head.version.map(|version| version.padded);
        assert_eq!(padded("version:v1.0\nx\n"), Some(false));
        assert_eq!(padded("Version:V1.0,,\nx\n"), Some(true));
        assert_eq!(padded("\n version:v1.0\nx\n"), Some(true));
        assert_eq!(padded("version:v1.0,x\n"), None);
        assert_eq!(padded("version:vX\n"), None);
        assert_eq!(padded("x\nversion:v1.0\n"), None);
    }

    #[test]
    fn more_text_may_be_needed() {
        assert!(layout("Code,Name", &[], false, None, None).is_none());
        assert!(layout("Code,Name,Email\nx", &[], false, None, None).is_none());
        assert!(layout("Code,Name,Email\nx", &[], false, Some(b','), None).is_some());
        assert!(layout("note\nnote\n", &[], false, Some(b','), None).is_none());
        assert!(layout(&"note\n".repeat(30), &[], false, None, None).is_some());
    }

    #[test]
    fn named_separators() {
        assert_eq!(separator("tab"), Some(b'\t'));
        assert_eq!(separator(";"), Some(b';'));
        assert_eq!(separator("::"), None);
        assert_eq!(separator("\""), None);
    }
}
