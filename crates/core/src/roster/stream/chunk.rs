//! Judging one chunk, without knowing what came before it. Lines and records are counted from its own beginning.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::finding::Severity;
use crate::roster::check::{Aside, Record, Texts};
use crate::roster::decode::lenient;
use crate::roster::judge::{self, Found, Identity, Judged, Plan, RowKind, Sameness, kind_of_row};
use crate::roster::list::List;
use crate::roster::parse::{Bytes, LineEnds, Parser, RowEnd, Span};
use crate::roster::rules::{RULES, is_example};

/// What all chunks share.
pub(super) struct Shared {
    pub(super) list: List,
    pub(super) plan: Plan,
    pub(super) bytes: Bytes,
    pub(super) limit: usize,
    /// Enough findings are listed; the rest is only counted.
    pub(super) full: AtomicBool,
    /// Records whose line may be asked for: up to the first beyond what one file takes.
    pub(super) lines: usize,
}

impl Shared {
    pub(super) fn new(list: List, bytes: Bytes, limit: usize) -> Self {
        Self {
            plan: Plan::new(&list),
            list,
            bytes,
            limit,
            full: AtomicBool::new(false),
            lines: crate::roster::across::max_users() as usize + 1,
        }
    }
}

/// Findings of a rule by severity.
pub(super) type Tallies = Vec<[u64; 3]>;

/// A value compared with other records, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    pub(super) identity: Identity,
    pub(super) line: u32,
    pub(super) number: u32,
}

/// What judging a chunk gave.
pub(super) struct Chunk {
    /// The number its first record had while it was judged.
    pub(super) first: u32,
    /// The line it began on while it was judged.
    pub(super) from: u32,
    /// The line behind its last.
    pub(super) to: u32,
    pub(super) records: u32,
    /// Lines of its first records.
    pub(super) lines: Vec<u32>,
    pub(super) ends: LineEnds,
    /// Findings in order, no more than are listed at all.
    pub(super) found: Vec<Found>,
    pub(super) tallies: Tallies,
    pub(super) identities: Vec<At>,
    pub(super) sameness: Sameness,
    /// Its first record is a template's example.
    pub(super) example: bool,
    /// A byte was met that is not UTF-8.
    pub(super) astray: bool,
}

/// A record that is not the first of the list must not be taken for it.
const NOT_FIRST: u32 = 2;

impl Chunk {
    /// Judges what a parser that stands behind the heading row has left. `skip` is the line of a row that is none of
    /// the list's: the version row, where there is no heading row below it.
    pub(super) fn first(shared: &Shared, parser: &mut Parser<'_>, skip: Option<u32>) -> Self {
        let from = parser.line();
        Self::new(1, from).read(shared, parser, skip)
    }

    /// Judges the bytes of a later chunk.
    pub(super) fn next(shared: &Shared, bytes: &[u8]) -> Self {
        let mut chunk = Self::new(NOT_FIRST, 1);
        if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
            let mut parser = Parser::new(text, &[], &shared.bytes, 0, 1);
            return chunk.read(shared, &mut parser, None);
        }
        let text = lenient(bytes);
        chunk.astray = true;
        let mut parser = Parser::new(&text.text, &text.strays, &shared.bytes, 0, 1);
        chunk.read(shared, &mut parser, None)
    }

    fn new(first: u32, from: u32) -> Self {
        Self {
            first,
            from,
            to: from,
            records: 0,
            lines: Vec::new(),
            ends: LineEnds::default(),
            found: Vec::new(),
            tallies: vec![[0; 3]; RULES.len()],
            identities: Vec::new(),
            sameness: Sameness::default(),
            example: false,
            astray: false,
        }
    }

    fn read(mut self, shared: &Shared, parser: &mut Parser<'_>, skip: Option<u32>) -> Self {
        let mut cells = Vec::new();
        let mut judged = Judged::default();
        while let Some(row) = parser.next_row(&mut cells) {
            if skip != Some(row.line) {
                self.row(shared, parser, row, &cells, &mut judged);
            }
            parser.forget_unescaped();
        }
        self.to = parser.line();
        self.ends = parser.line_ends();
        self
    }

    fn row(
        &mut self,
        shared: &Shared,
        parser: &Parser<'_>,
        row: RowEnd,
        cells: &[Span],
        judged: &mut Judged,
    ) {
        let list = &shared.list;
        match kind_of_row(list, cells, parser, row.open_quote) {
            RowKind::Aside(kind) => {
                let aside = Aside {
                    line: row.line,
                    kind,
                };
                for found in judge::aside(list, aside) {
                    self.keep(shared, found);
                }
            }
            RowKind::Record if list.heading_line.is_some() => {
                self.record(shared, parser, row, cells, judged);
            }
            RowKind::Record => {}
        }
    }

    fn record(
        &mut self,
        shared: &Shared,
        parser: &Parser<'_>,
        row: RowEnd,
        cells: &[Span],
        judged: &mut Judged,
    ) {
        let number = self.first + self.records;
        self.records += 1;
        if self.lines.len() < shared.lines {
            self.lines.push(row.line);
        }
        let record = Record {
            list: &shared.list,
            spans: cells,
            texts: parser,
            line: row.line,
            number,
            as_read: true,
            open_quote: row.open_quote,
            hidden: false,
        };
        if number == 1 {
            self.example = is_example(&record);
        }
        judge::record(&shared.plan, &record, judged);
        if !judged.found.is_empty() {
            for (place, finding) in judged.places.iter().zip(judged.found.drain(..)) {
                let found = Found {
                    place: *place,
                    finding,
                };
                self.keep(shared, found);
            }
        }
        if !judged.whole {
            return;
        }
        self.identities.extend(judged.identities.iter().map(|i| At {
            identity: *i,
            line: row.line,
            number,
        }));
        if let Some((_, column)) = shared.plan.same() {
            let span = record.span(shared.list.columns[usize::from(column)].source);
            let text = parser.text(span);
            self.sameness.look(text, span.marks, row.line, number);
        }
    }

    fn keep(&mut self, shared: &Shared, found: Found) {
        count(&mut self.tallies, &found);
        if self.found.len() < shared.limit && !shared.full.load(Ordering::Relaxed) {
            self.found.push(found);
        }
    }
}

/// Counts a finding.
pub(super) fn count(tallies: &mut Tallies, found: &Found) {
    tally(tallies, found.place.rule, found.finding.severity);
}

/// Counts a finding of a rule.
pub(super) fn tally(tallies: &mut Tallies, rule: u16, severity: Severity) {
    let severity = match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Info => 2,
    };
    tallies[usize::from(rule)][severity] += 1;
}
