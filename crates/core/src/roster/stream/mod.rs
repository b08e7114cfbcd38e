//! Judging a list of any length with little memory: blocks of bytes in, findings out.
//!
//! The core reads no files, so the caller feeds blocks to a [`Checking`]. It believes that they are UTF-8, as nearly
//! every list is, until a byte says otherwise; then a [`Survey`] of all bytes tells the encoding and the list is judged
//! anew. The text is cut into chunks at the ends of records, the chunks are judged on all cores, and what they gave is
//! put together in order. So what is found does not depend on blocks, chunks or cores, and it is what the open document
//! finds. Memory holds a few chunks, the findings listed, and for every record some sixteen bytes per compared column. (A
//! quote that is never closed makes the rest of the file one cell, which has to be held.)

mod chunk;
mod gather;
mod pool;
mod split;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::check::Texts;
use super::decode::{Encoding, HEAD, Tally, Text, byte_order_mark, lenient, zeros};
use super::document::Document;
use super::layout::{self, Layout, is_blank_cell};
use super::list::Form;
use super::parse::{Bytes, LineEnds, Parser, Span};
use super::read::{Choices, Source, list_of};
use super::view::Origin;
use super::workbook;
use crate::fault::Fault;
use crate::finding::{Counts, Finding};
use chunk::{Chunk, Shared};
use gather::Gathered;
use pool::Pool;
use split::Splitter;

/// Findings listed unless all are asked for.
pub const LISTED: usize = 10_000;

/// How the work is parted.
#[derive(Debug, Clone, Copy)]
struct Sizes {
    /// Bytes judged at a time by one thread: large enough that handing it over costs nothing, small enough that a few
    /// of them do not show in memory.
    chunk: usize,
    /// A list shorter than this is judged without threads.
    worth_threads: usize,
    /// Bytes looked at first to find the headings.
    head: usize,
}

const SIZES: Sizes = Sizes {
    chunk: 512 * 1024,
    worth_threads: 1024 * 1024,
    head: 64 * 1024,
};

/// Finds out the encoding of bytes that are not UTF-8 throughout.
#[derive(Debug, Default)]
pub struct Survey(Tally);

/// What a survey found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surveyed {
    encoding: Encoding,
}

impl Survey {
    /// Takes the next block.
    pub fn feed(&mut self, block: &[u8]) {
        self.0.feed(block);
    }

    /// All bytes were seen.
    pub fn finish(self) -> Surveyed {
        Surveyed {
            encoding: self.0.verdict().0,
        }
    }
}

/// The bytes are not UTF-8 throughout. What is to be made of them only a [`Survey`] of all can say; what was judged so
/// far is void.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubtful;

/// What checking a list gave.
#[derive(Debug, Clone)]
pub struct Checked {
    /// How it was read.
    pub source: Source,
    /// Data records.
    pub data_records: u32,
    /// The findings in the order of the file: of the whole list first, then by line. At most as many as asked for.
    pub findings: Vec<Finding>,
    /// How many more there are.
    pub truncated: usize,
    /// All findings by severity.
    pub counts: Counts,
    /// All findings by code.
    pub kinds: BTreeMap<&'static str, usize>,
}

/// Judges block by block.
pub struct Checking {
    choices: Choices,
    separator: Option<u8>,
    decoder: Decoder,
    /// None until the first bytes were seen, where nobody said it.
    encoding: Option<Encoding>,
    /// It is believed that the bytes are UTF-8, and not known.
    believed: bool,
    bom: bool,
    limit: usize,
    /// The first bytes, until there are enough to know a byte order mark or UTF-16 without one.
    start: Option<Vec<u8>>,
    /// Bytes of UTF-8 that were not judged yet.
    pending: Vec<u8>,
    /// When the headings were not found, how many bytes to wait for before looking again.
    look_at: usize,
    body: Option<Body>,
    sizes: Sizes,
}

/// What is known once the headings are.
struct Body {
    shared: Arc<Shared>,
    source: Source,
    splitter: Splitter,
    pool: Option<Pool>,
    gathered: Gathered,
    fed: usize,
}

enum Decoder {
    /// The bytes are UTF-8, maybe with some astray: chunks are decoded where they are judged.
    Utf8,
    /// One byte, one character.
    Latin1,
    /// Everything else, in order.
    Other(encoding_rs::Decoder),
}

impl Decoder {
    fn of(encoding: Encoding) -> Self {
        let other = |encoding: &'static encoding_rs::Encoding| {
            Self::Other(encoding.new_decoder_without_bom_handling())
        };
        match encoding {
            Encoding::Utf8 => Self::Utf8,
            Encoding::Iso88591 => Self::Latin1,
            Encoding::Utf16Le => other(encoding_rs::UTF_16LE),
            Encoding::Utf16Be => other(encoding_rs::UTF_16BE),
            Encoding::Windows1252 => other(encoding_rs::WINDOWS_1252),
            Encoding::Other(encoding) => other(encoding),
        }
    }

    fn decode(&mut self, block: &[u8], last: bool, pending: &mut Vec<u8>) {
        match self {
            Self::Utf8 => pending.extend_from_slice(block),
            Self::Latin1 => {
                pending.extend_from_slice(encoding_rs::mem::decode_latin1(block).as_bytes());
            }
            Self::Other(decoder) => {
                let most = decoder
                    .max_utf8_buffer_length(block.len())
                    .unwrap_or(block.len() * 3 + 16);
                let from = pending.len();
                pending.resize(from + most, 0);
                let (_, _, written, _) = decoder.decode_to_utf8(block, &mut pending[from..], last);
                pending.truncate(from + written);
            }
        }
    }
}

impl Checking {
    /// Begins, with what a survey said if there was need for one. At most `limit` findings are listed; all are counted.
    ///
    /// # Errors
    /// The encoding or separator asked for does not exist.
    pub fn new(surveyed: Option<Surveyed>, choices: &Choices, limit: usize) -> Result<Self, Fault> {
        let given = choices.reading.encoding()?;
        Ok(Self {
            separator: choices.reading.separator()?,
            choices: choices.clone(),
            decoder: Decoder::Utf8,
            encoding: given.or(surveyed.map(|surveyed| surveyed.encoding)),
            believed: false,
            bom: false,
            limit,
            start: Some(Vec::new()),
            pending: Vec::new(),
            look_at: SIZES.head,
            body: None,
            sizes: SIZES,
        })
    }

    /// Takes the next block, of any length.
    ///
    /// # Errors
    /// The bytes turn out to be doubtful. Not always at once: [`Self::finish`] has the last word.
    pub fn feed(&mut self, block: &[u8]) -> Result<(), Doubtful> {
        if let Some(mut start) = self.start.take() {
            start.extend_from_slice(block);
            if start.len() < HEAD {
                self.start = Some(start);
            } else {
                self.begin(&start);
            }
        } else {
            self.take(block);
        }
        self.doubt()
    }

    fn begin(&mut self, start: &[u8]) {
        let mark = byte_order_mark(start);
        self.bom = mark.is_some();
        let head = &start[..start.len().min(HEAD)];
        let said = || mark.map(|(encoding, _)| encoding).or_else(|| zeros(head));
        let encoding = self.encoding.or_else(said);
        self.believed = encoding.is_none();
        let encoding = encoding.unwrap_or(Encoding::Utf8);
        self.encoding = Some(encoding);
        self.decoder = Decoder::of(encoding);
        self.take(&start[mark.map_or(0, |(_, length)| length)..]);
    }

    fn take(&mut self, block: &[u8]) {
        // Blocks may be whole files; what is held stays a few chunks.
        for piece in block.chunks(self.sizes.chunk) {
            self.decoder.decode(piece, false, &mut self.pending);
            self.go_on(false);
        }
    }

    fn doubt(&self) -> Result<(), Doubtful> {
        let astray = self.body.as_ref().is_some_and(|body| body.gathered.astray);
        if self.believed && astray {
            return Err(Doubtful);
        }
        Ok(())
    }

    /// All blocks were fed.
    ///
    /// # Errors
    /// The bytes turn out to be doubtful.
    pub fn finish(mut self) -> Result<Checked, Doubtful> {
        if let Some(start) = self.start.take() {
            self.begin(&start);
        }
        self.decoder.decode(&[], true, &mut self.pending);
        self.go_on(true);
        if let Some(body) = &mut self.body {
            body.wait();
        }
        self.doubt()?;
        match self.body {
            Some(body) => Ok(body.finish(self.limit)),
            // With a complete text the headings are always found, or found missing.
            None => unreachable!("the text is complete"),
        }
    }

    fn go_on(&mut self, complete: bool) {
        if self.body.is_none() {
            if !complete && self.pending.len() < self.look_at {
                return;
            }
            self.look_at = self.pending.len() * 2;
            self.open_body(complete);
        }
        let Some(body) = &mut self.body else { return };
        body.splitter.scan(&self.pending, complete);
        if complete {
            let rest = std::mem::take(&mut self.pending);
            if !rest.is_empty() {
                body.judge(rest, self.sizes);
            }
        } else if self.pending.len() >= self.sizes.chunk {
            let end = body.splitter.cut();
            if end > 0 {
                let mut rest = body.room(self.sizes);
                rest.extend_from_slice(&self.pending[end..]);
                self.pending.truncate(end);
                body.judge(std::mem::replace(&mut self.pending, rest), self.sizes);
            }
        }
    }

    /// Looks for the headings, and judges the text as far as it is there.
    fn open_body(&mut self, complete: bool) {
        let text = lenient_prefix(&self.pending, complete);
        let prefer = self.choices.reading.profile.as_deref();
        let layout = layout::layout(&text.text, &text.strays, complete, self.separator, prefer);
        let Some(layout) = layout else { return };
        let mut splitter = Splitter::new(layout.separator, layout.at);
        splitter.scan(&self.pending, complete);
        let end = if complete {
            self.pending.len()
        } else {
            splitter.cut()
        };
        if end == 0 && !complete {
            return;
        }
        splitter.moved(end);
        let rest = self.pending.split_off(end);
        let text = lenient(&self.pending);
        self.pending = rest;
        let form = Form {
            encoding: self.encoding,
            bom: self.bom,
            separator: Some(layout.separator),
            sep_line: layout.sep_line,
            ..Form::clean()
        };
        self.body = Some(Body::open(
            &text,
            &layout,
            form,
            splitter,
            &self.choices,
            self.limit,
        ));
    }
}

impl Body {
    /// Reads rows up to the headings, then judges the rest of the text.
    fn open(
        text: &Text,
        layout: &Layout,
        mut form: Form,
        splitter: Splitter,
        choices: &Choices,
        limit: usize,
    ) -> Self {
        let bytes = Bytes::new(layout.separator);
        let first_line = 1 + u32::from(layout.sep_line);
        let mut parser = Parser::new(&text.text, &text.strays, &bytes, layout.at, first_line);
        let mut cells: Vec<Span> = Vec::new();
        let mut above = Vec::new();
        let mut headings: Vec<String> = Vec::new();
        let mut heading_line = None;
        for at in 0..=layout.head.heading.unwrap_or(0) {
            if layout.head.heading.is_none() {
                break;
            }
            let Some(row) = parser.next_row(&mut cells) else {
                break;
            };
            if layout.head.heading == Some(at) {
                heading_line = Some(row.line);
                form.open_quote = row.open_quote;
                headings = texts(&parser, &cells);
            } else if let Some(version) = layout.head.version.filter(|v| v.row == at) {
                form.version = Some((version, row.line));
            } else {
                let filled = cells
                    .iter()
                    .any(|cell| !is_blank_cell(parser.text(*cell), cell.marks));
                form.above += usize::from(filled);
                if !filled {
                    above.push((row, cells.clone()));
                }
            }
        }
        if layout.head.heading.is_none()
            && let Some(version) = layout.head.version
        {
            form.version =
                version_line(&text.text, layout, version.row).map(|line| (version, line));
        }
        let source = Source {
            encoding: form.encoding,
            bom: form.bom,
            separator: form.separator,
            profile: layout
                .head
                .recognised
                .as_ref()
                .map(|r| Arc::clone(&r.profile)),
            ..Source::default()
        };
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        let skip = form.version.map(|(_, line)| line);
        let list = list_of(
            &layout.head,
            &headings,
            heading_line,
            form,
            choices.purpose.clone(),
        );
        let shared = Arc::new(Shared::new(list, bytes.clone(), limit));
        let mut gathered = Gathered::new(Arc::clone(&shared));
        gathered.line_end(LineEnds::of_line(&text.text[..layout.at]));
        for (row, cells) in above {
            gathered.above(&parser, row, &cells);
        }
        gathered.astray = !text.strays.is_empty();
        let chunk = Chunk::first(&shared, &mut parser, skip);
        gathered.first(chunk);
        Self {
            shared,
            source,
            splitter,
            pool: None,
            gathered,
            fed: text.text.len(),
        }
    }

    fn judge(&mut self, bytes: Vec<u8>, sizes: Sizes) {
        self.fed += bytes.len();
        self.splitter.moved(bytes.len());
        if self.pool.is_none() && self.fed < sizes.worth_threads {
            let chunk = Chunk::next(&self.shared, &bytes);
            self.gathered.add(chunk);
            return;
        }
        let shared = &self.shared;
        let pool = self.pool.get_or_insert_with(|| Pool::new(shared));
        pool.judge(bytes, &mut self.gathered);
    }

    /// A buffer for the next chunk: one that was judged, where there is one.
    fn room(&mut self, sizes: Sizes) -> Vec<u8> {
        let spare = self.pool.as_mut().and_then(Pool::spare);
        // What is left over of the chunk before comes first.
        spare.unwrap_or_else(|| Vec::with_capacity(sizes.chunk + sizes.chunk / 8))
    }

    /// Everything handed over is judged.
    fn wait(&mut self) {
        if let Some(pool) = self.pool.take() {
            pool.finish(&mut self.gathered);
        }
    }

    fn finish(self, limit: usize) -> Checked {
        self.gathered.finish(self.source, limit)
    }
}

fn texts(parser: &Parser<'_>, cells: &[Span]) -> Vec<String> {
    cells
        .iter()
        .map(|cell| parser.resolve(*cell).to_owned())
        .collect()
}

/// A list of a version row alone has no heading row; then the version row is among the rows below.
fn version_line(text: &str, layout: &Layout, row: usize) -> Option<u32> {
    let bytes = Bytes::new(layout.separator);
    let first_line = 1 + u32::from(layout.sep_line);
    let mut parser = Parser::new(text, &[], &bytes, layout.at, first_line);
    let mut cells = Vec::new();
    let mut end = None;
    for _ in 0..=row {
        end = parser.next_row(&mut cells);
    }
    end.map(|end| end.line)
}

/// Text of the bytes so far; an unfinished character at their end is left for the next block.
fn lenient_prefix(bytes: &[u8], complete: bool) -> Text {
    let end = if complete {
        bytes.len()
    } else {
        let back = bytes.len().saturating_sub(3);
        let unfinished = bytes[back..].iter().rposition(|b| *b >= 0xc0);
        unfinished.map_or(bytes.len(), |at| back + at)
    };
    lenient(&bytes[..end])
}

/// Judges a list that lies in memory: text as the caller's blocks would be judged, workbooks as opened documents are.
///
/// # Errors
/// The encoding, separator or sheet asked for does not exist, or a workbook is damaged or protected.
pub fn check(bytes: &[u8], choices: &Choices, limit: usize) -> Result<Checked, Fault> {
    if workbook::is_workbook(bytes) {
        return Document::open("", Origin::File, bytes.to_vec(), choices, &mut |_, _, _| {
            true
        })
        .map(|document| document.checked(limit));
    }
    let mut checking = Checking::new(None, choices, limit)?;
    if let Ok(checked) = checking.feed(bytes).and_then(|()| checking.finish()) {
        return Ok(checked);
    }
    let mut survey = Survey::default();
    survey.feed(bytes);
    let mut checking = Checking::new(Some(survey.finish()), choices, limit)?;
    match checking.feed(bytes).and_then(|()| checking.finish()) {
        Ok(checked) => Ok(checked),
        Err(Doubtful) => unreachable!("a survey leaves no doubt"),
    }
}

#[cfg(test)]
mod tests;
