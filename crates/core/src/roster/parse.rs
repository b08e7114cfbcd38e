//! Text to rows of cells, in one pass: the look that finds where a cell ends also gathers its marks. It takes in many
//! bytes at once and finds nothing to look at more closely in nearly every cell.
//!
//! A quote opens a quoted field only as its first character; `""` inside is one quote; text after the closing quote
//! is added as it stands. CRLF, LF and CR each end one line, inside quotes too.

use super::decode::{Stray, offset};
use super::lanes::{WINDOW, Window};
use super::marks::{self, Marks};

/// Where a cell's text stands, and what one look at it told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Offset in the text, in bytes. Beyond the text's end: in the parser's unescaped texts.
    pub start: u32,
    /// Length in bytes.
    pub len: u32,
    /// What the bytes told.
    pub marks: Marks,
}

impl Span {
    /// No text.
    pub const EMPTY: Self = Self {
        start: 0,
        len: 0,
        marks: Marks::EMPTY,
    };
}

/// A row just read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowEnd {
    /// Physical line on which the row starts, from the parser's first line.
    pub line: u32,
    /// The cell whose quote is still open at the end of the text.
    pub open_quote: Option<u32>,
}

/// Line ends seen outside quotes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LineEnds {
    /// CR LF.
    pub crlf: bool,
    /// LF alone.
    pub lf: bool,
    /// CR alone.
    pub cr: bool,
}

impl LineEnds {
    /// `crlf`, `lf`, `cr`, `mixed` or `none`.
    pub fn name(self) -> &'static str {
        match (self.crlf, self.lf, self.cr) {
            (false, false, false) => "none",
            (true, false, false) => "crlf",
            (false, true, false) => "lf",
            (false, false, true) => "cr",
            _ => "mixed",
        }
    }

    /// The one line end of a first line such as `sep=;`, which is no row.
    pub fn of_line(line: &str) -> Self {
        Self {
            crlf: line.ends_with("\r\n"),
            lf: line.ends_with('\n') && !line.ends_with("\r\n"),
            cr: line.ends_with('\r'),
        }
    }

    /// Those of both.
    pub fn add(&mut self, other: Self) {
        self.crlf |= other.crlf;
        self.lf |= other.lf;
        self.cr |= other.cr;
    }
}

/// Set in the table beside the marks: the byte ends a cell that is not quoted.
const STOP: u16 = 1 << 15;

/// The mark of a cell with bytes beyond ASCII and no other that gives it a mark.
const NON_ASCII: u16 = marks::of_byte(0xff);

/// What every byte means under one separator.
#[derive(Debug, Clone)]
pub struct Bytes {
    table: [u16; 256],
    separator: u8,
}

impl Bytes {
    /// For a separator, one of the ASCII characters other than quote, CR and LF.
    pub fn new(separator: u8) -> Self {
        let mut table = [0; 256];
        for byte in 0..=u8::MAX {
            table[usize::from(byte)] = marks::of_byte(byte);
        }
        for byte in [separator, b'\r', b'\n'] {
            table[usize::from(byte)] |= STOP;
        }
        Self { table, separator }
    }

    /// The marks of bytes, one by one.
    fn marks(&self, bytes: &[u8]) -> u16 {
        let gather = |bits, byte: &u8| bits | self.table[usize::from(*byte)];
        bytes.iter().fold(0, gather) & !STOP
    }
}

/// Reads rows.
pub struct Parser<'t> {
    text: &'t str,
    strays: &'t [Stray],
    bytes: &'t Bytes,
    at: usize,
    /// What stands in the bytes from `window_at` on.
    window: Window,
    window_at: usize,
    line: u32,
    ends: LineEnds,
    /// Texts of quoted cells that do not stand in the text as they are.
    pub unescaped: String,
    /// Bytes astray in the unescaped texts; offsets count on from the text's end.
    pub unescaped_strays: Vec<Stray>,
}

impl<'t> Parser<'t> {
    /// Reads a text from an offset; `line` is the number of the line there.
    pub fn new(text: &'t str, strays: &'t [Stray], bytes: &'t Bytes, at: usize, line: u32) -> Self {
        Self {
            text,
            strays,
            bytes,
            at,
            window: Window::at(text.as_bytes(), at, bytes.separator),
            window_at: at,
            line,
            ends: LineEnds::default(),
            unescaped: String::new(),
            unescaped_strays: Vec::new(),
        }
    }

    /// The line after everything read so far.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// Everything was read. A CR as the very last character counts as the end too: an LF may follow it.
    pub fn at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Line ends outside quotes so far.
    pub fn line_ends(&self) -> LineEnds {
        self.ends
    }

    /// Lets go of the texts written for quoted cells; spans of rows read before that point nowhere then.
    pub fn forget_unescaped(&mut self) {
        self.unescaped.clear();
        self.unescaped_strays.clear();
    }

    /// The text of a span.
    pub fn resolve(&self, span: Span) -> &str {
        let (start, len) = (span.start as usize, span.len as usize);
        match start.checked_sub(self.text.len()) {
            Some(at) => &self.unescaped[at..at + len],
            None => &self.text[start..start + len],
        }
    }

    /// The first byte astray within a span.
    pub fn stray(&self, span: Span) -> Option<u8> {
        first_stray(self.strays, span).or_else(|| first_stray(&self.unescaped_strays, span))
    }

    /// Reads the next row into `cells`, replacing what was there; none at the end of the text.
    pub fn next_row(&mut self, cells: &mut Vec<Span>) -> Option<RowEnd> {
        cells.clear();
        let text = self.text.as_bytes();
        if self.at >= text.len() {
            return None;
        }
        let line = self.line;
        loop {
            if text.get(self.at) != Some(&b'"') {
                self.plain(cells);
            } else if !self.quoted(cells) {
                let open = offset(cells.len() - 1);
                return Some(RowEnd {
                    line,
                    open_quote: Some(open),
                });
            }
            match text.get(self.at) {
                Some(&byte) if byte == self.bytes.separator => self.at += 1,
                Some(b'\r') => {
                    if text.get(self.at + 1) == Some(&b'\n') {
                        self.at += 2;
                        self.ends.crlf = true;
                    } else {
                        self.at += 1;
                        self.ends.cr = true;
                    }
                    self.line += 1;
                    break;
                }
                Some(_) => {
                    self.at += 1;
                    self.ends.lf = true;
                    self.line += 1;
                    break;
                }
                None => break,
            }
        }
        Some(RowEnd {
            line,
            open_quote: None,
        })
    }

    /// Reads cells that are not quoted, up to the end of the line or before one that is.
    fn plain(&mut self, cells: &mut Vec<Span>) {
        let text = self.text.as_bytes();
        let separator = self.bytes.separator;
        // Copies, which the compiler keeps in registers.
        let (mut window, mut window_at) = (self.window, self.window_at);
        let mut start = self.at;
        loop {
            let (mut high, mut odd) = (0, 0);
            let mut at = start;
            let end = loop {
                let mut passed = at - window_at;
                if passed >= WINDOW {
                    if at >= text.len() {
                        break text.len();
                    }
                    window = Window::at(text, at, separator);
                    window_at = at;
                    passed = 0;
                }
                let stops = window.stops >> passed;
                if stops != 0 {
                    let ahead = stops.trailing_zeros();
                    let within = (1 << ahead) - 1;
                    high |= window.high >> passed & within;
                    odd |= window.odd >> passed & within;
                    break at + ahead as usize;
                }
                high |= window.high >> passed;
                odd |= window.odd >> passed;
                at = window_at + WINDOW;
            };
            let bits = match (odd, high) {
                (0, 0) => 0,
                (0, _) => NON_ASCII,
                _ => self.bytes.marks(&text[start..end]),
            };
            cells.push(self.span(start, end, bits));
            self.at = end;
            if text.get(end) != Some(&separator) || text.get(end + 1) == Some(&b'"') {
                break;
            }
            start = end + 1;
        }
        (self.window, self.window_at) = (window, window_at);
    }

    #[inline]
    fn span(&self, start: usize, end: usize, bits: u16) -> Span {
        let text = &self.text.as_bytes()[start..end];
        let span = Span {
            start: offset(start),
            len: offset(end - start),
            marks: marks::with_ends(marks::gathered(bits), text),
        };
        if self.strays.is_empty() {
            return span;
        }
        with_stray(self.strays, span)
    }

    /// Reads a cell that begins with a quote; false when the text ends before its closing quote.
    fn quoted(&mut self, cells: &mut Vec<Span>) -> bool {
        let text = self.text.as_bytes();
        let start = self.at + 1;
        let mut at = start;
        let mut escaped = false;
        let closed = loop {
            match memchr::memchr3(b'"', b'\r', b'\n', &text[at..]) {
                None => {
                    at = text.len();
                    break false;
                }
                Some(ahead) => {
                    at += ahead;
                    match text[at] {
                        b'"' if text.get(at + 1) == Some(&b'"') => {
                            escaped = true;
                            at += 2;
                        }
                        b'"' => break true,
                        b'\r' if text.get(at + 1) == Some(&b'\n') => {
                            self.line += 1;
                            at += 2;
                        }
                        _ => {
                            self.line += 1;
                            at += 1;
                        }
                    }
                }
            }
        };
        let end = at;
        let mut after = end;
        if closed {
            after = end + 1;
            let stop = text[after..]
                .iter()
                .position(|&byte| self.bytes.table[usize::from(byte)] & STOP != 0);
            self.at = stop.map_or(text.len(), |ahead| after + ahead);
        } else {
            self.at = text.len();
            // A line end that closes the text closes its last line, also where a quote was forgotten.
        }
        if !escaped && self.at == after {
            let bits = self.bytes.marks(&text[start..end]);
            cells.push(self.span(start, end, bits));
        } else {
            let span = self.unescape(start, end, after);
            cells.push(span);
        }
        closed
    }

    /// Writes the text of a quoted cell with its doubled quotes made one and what follows the closing quote.
    fn unescape(&mut self, start: usize, end: usize, after: usize) -> Span {
        let at = self.text.len() + self.unescaped.len();
        let from = self.unescaped.len();
        let mut piece = start;
        while let Some(ahead) = memchr::memchr(b'"', &self.text.as_bytes()[piece..end]) {
            self.copy(piece, piece + ahead + 1);
            piece += ahead + 2;
        }
        self.copy(piece.min(end), end);
        self.copy(after, self.at);
        let text = &self.unescaped[from..];
        let bits = self.bytes.marks(text.as_bytes());
        let span = Span {
            start: offset(at),
            len: offset(text.len()),
            marks: marks::with_ends(marks::gathered(bits), text.as_bytes()),
        };
        with_stray(&self.unescaped_strays, span)
    }

    fn copy(&mut self, from: usize, to: usize) {
        let shift = self.text.len() + self.unescaped.len();
        for stray in strays_within(self.strays, offset(from), offset(to)) {
            self.unescaped_strays.push(Stray {
                at: offset(stray.at as usize - from + shift),
                byte: stray.byte,
            });
        }
        self.unescaped.push_str(&self.text[from..to]);
    }
}

/// Marks a cell that holds a byte astray.
fn with_stray(strays: &[Stray], mut span: Span) -> Span {
    if span.marks.meets(Marks::NON_ASCII) && first_stray(strays, span).is_some() {
        span.marks |= Marks::STRAY;
    }
    span
}

fn strays_within(strays: &[Stray], from: u32, to: u32) -> &[Stray] {
    let first = strays.partition_point(|stray| stray.at < from);
    let last = strays.partition_point(|stray| stray.at < to);
    &strays[first..last.max(first)]
}

/// The first byte astray within a span.
pub(super) fn first_stray(strays: &[Stray], span: Span) -> Option<u8> {
    strays_within(strays, span.start, span.start.saturating_add(span.len))
        .first()
        .map(|stray| stray.byte)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Bytes, LineEnds, Parser, Span};
    use crate::roster::marks::{self, Marks};

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let bytes = Bytes::new(b',');
        let mut parser = Parser::new(text, &[], &bytes, 0, 1);
        let (mut cells, mut rows) = (Vec::new(), Vec::new());
        while let Some(row) = parser.next_row(&mut cells) {
            let texts = cells
                .iter()
                .map(|c| parser.resolve(*c).to_owned())
                .collect();
            rows.push((row.line, texts));
        }
        rows
    }

    /// A row as whoever reads byte by byte sees it: its line, and of every cell the text and its marks.
    type Plain = (u32, Vec<(String, Marks)>, Option<u32>);

    /// The same, byte by byte.
    fn plainly(text: &str, separator: u8) -> Vec<Plain> {
        let bytes = text.as_bytes();
        let (mut at, mut line, mut rows) = (0, 1, Vec::new());
        while at < bytes.len() {
            let (started, mut cells, mut open) = (line, Vec::new(), None);
            loop {
                let mut cell = Vec::new();
                let mut quoted = bytes.get(at) == Some(&b'"');
                at += usize::from(quoted);
                while let Some(&byte) = bytes.get(at) {
                    let next = bytes.get(at + 1).copied();
                    if !quoted && (byte == separator || byte == b'\r' || byte == b'\n') {
                        break;
                    }
                    at += 1;
                    line += u32::from(
                        quoted && (byte == b'\n' || byte == b'\r' && next != Some(b'\n')),
                    );
                    if quoted && byte == b'"' {
                        if next != Some(b'"') {
                            quoted = false;
                            continue;
                        }
                        at += 1;
                    }
                    cell.push(byte);
                }
                if quoted {
                    open = Some(u32::try_from(cells.len()).unwrap());
                }
                let cell = String::from_utf8(cell).unwrap();
                let marks = marks::of(&cell);
                cells.push((cell, marks));
                match bytes.get(at) {
                    Some(byte) if *byte == separator => at += 1,
                    _ => break,
                }
            }
            if at < bytes.len() {
                at += if bytes[at..].starts_with(b"\r\n") {
                    2
                } else {
                    1
                };
                line += 1;
            }
            rows.push((started, cells, open));
        }
        rows
    }

    proptest! {
        #[test]
        fn many_bytes_at_once_are_read_like_each_for_itself(
            text in r#"([a-z0-9 @]{0,9}|[a-z]{30,90}|[,;|\t]|[\r\n]|\r\n|"|""|[åø€😀]|[\x00-\x1f\x7f]){0,60}"#,
            separator in prop::sample::select(&b",;|\tx"[..]),
        ) {
            let bytes = Bytes::new(separator);
            let mut parser = Parser::new(&text, &[], &bytes, 0, 1);
            let (mut cells, mut rows) = (Vec::new(), Vec::new());
            while let Some(row) = parser.next_row(&mut cells) {
                let seen = |span: &Span| (parser.resolve(*span).to_owned(), span.marks);
                rows.push((row.line, cells.iter().map(seen).collect::<Vec<_>>(), row.open_quote));
            }
            prop_assert_eq!(rows, plainly(&text, separator));
        }
    }

    fn one(text: &str) -> Vec<String> {
        let mut rows = rows(text);
        assert_eq!(rows.len(), 1, "{text:?}");
        rows.remove(0).1
    }

    #[test]
    fn quotes_open_only_at_the_start() {
        assert_eq!(one("a,b"), ["a", "b"]);
        assert_eq!(one("\"a,b\",c"), ["a,b", "c"]);
        assert_eq!(one("\"a\"\"b\""), ["a\"b"]);
        assert_eq!(one("\"a\"b\"c,d"), ["ab\"c", "d"]);
        assert_eq!(one("a\"b,c\""), ["a\"b", "c\""]);
        assert_eq!(one("\"\"\"\""), ["\""]);
        assert_eq!(one("\"\",\"\"x\""), ["", "x\""]);
        assert_eq!(one("a,"), ["a", ""]);
        assert_eq!(one(" \"a\""), [" \"a\""]);
        assert_eq!(one("\"a\"\"b\"c\"\"d,e"), ["a\"bc\"\"d", "e"]);
    }

    #[test]
    fn lines_are_physical() {
        let read = rows("a\r\nb\n\nc\rd");
        let lines: Vec<u32> = read.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 2, 3, 4, 5]);
        let read = rows("a,\"b\r\nc\rd\ne\"\r\nf");
        assert_eq!(read[1].0, 5);
        assert_eq!(read[0].1, ["a", "b\r\nc\rd\ne"]);
        assert!(rows("").is_empty());
        assert_eq!(rows("a\r\n").len(), 1);
    }

    #[test]
    fn line_ends_outside_quotes() {
        let bytes = Bytes::new(b',');
        for (text, name) in [
            ("a\r\nb\r\n", "crlf"),
            ("a\nb", "lf"),
            ("a\rb", "cr"),
            ("a\r\nb\n", "mixed"),
            ("\"a\nb\"", "none"),
        ] {
            let mut parser = Parser::new(text, &[], &bytes, 0, 1);
            let mut cells = Vec::new();
            while parser.next_row(&mut cells).is_some() {}
            assert_eq!(parser.line_ends().name(), name, "{text:?}");
        }
        assert_eq!(LineEnds::default().name(), "none");
    }

    #[test]
    fn an_open_quote_is_told() {
        let bytes = Bytes::new(b',');
        let mut parser = Parser::new("a,\"b\nc", &[], &bytes, 0, 1);
        let mut cells = Vec::new();
        let row = parser.next_row(&mut cells).map(|row| row.open_quote);
        assert_eq!(row, Some(Some(1)));
        assert_eq!(parser.resolve(cells[1]), "b\nc");
        assert!(parser.next_row(&mut cells).is_none());
    }
}
