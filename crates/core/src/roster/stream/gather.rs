//! Putting together in order what the chunks gave.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::Checked;
use super::chunk::{Chunk, Shared, Tallies, count, tally};
use crate::finding::{Counts, Location};
use crate::roster::across::Across;
use crate::roster::check::Aside;
use crate::roster::judge::{self, Found, RowKind, Sameness, kind_of_row};
use crate::roster::parse::{LineEnds, Parser, RowEnd, Span};
use crate::roster::read::Source;
use crate::roster::rules::RULES;

pub(super) struct Gathered {
    shared: Arc<Shared>,
    listed: Vec<Found>,
    tallies: Tallies,
    across: Across,
    ends: LineEnds,
    /// A byte was met that is not UTF-8.
    pub(super) astray: bool,
    /// The line the next chunk begins on.
    line: u32,
}

impl Gathered {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        let mut gathered = Self {
            listed: Vec::new(),
            tallies: vec![[0; 3]; RULES.len()],
            across: Across::default(),
            ends: LineEnds::default(),
            astray: false,
            line: 1,
            shared,
        };
        for found in judge::list(&gathered.shared.list) {
            gathered.keep(found);
        }
        gathered
    }

    /// An empty row above the heading row.
    pub(super) fn above(&mut self, parser: &Parser<'_>, row: RowEnd, cells: &[Span]) {
        let list = &self.shared.list;
        if let RowKind::Aside(kind) = kind_of_row(list, cells, parser, row.open_quote) {
            let aside = Aside {
                line: row.line,
                kind,
            };
            for found in judge::aside(list, aside) {
                self.keep(found);
            }
        }
    }

    /// The end of a line that is no row.
    pub(super) fn line_end(&mut self, end: LineEnds) {
        self.ends.add(end);
    }

    /// The chunk that holds the heading row; its lines and records are counted from the file's beginning.
    pub(super) fn first(&mut self, chunk: Chunk) {
        if chunk.example {
            self.across.total.example_line = chunk.lines.first().copied();
        }
        self.line = chunk.from;
        self.add(chunk);
    }

    /// The next chunk.
    pub(super) fn add(&mut self, mut chunk: Chunk) {
        let lines = self.line - chunk.from;
        let records = self.across.total.records;
        let number_of = |number: u32| number - chunk.first + records + 1;
        let mut found = std::mem::take(&mut chunk.found);
        for one in &mut found {
            one.place.line += lines;
            if let Location::Table { line, record, .. } = &mut one.finding.location {
                *line = line.map(|line| line + lines);
                *record = record.map(|record| if record == 0 { 0 } else { number_of(record) });
            }
        }
        for (sum, more) in self.tallies.iter_mut().zip(&chunk.tallies) {
            for (sum, more) in sum.iter_mut().zip(more) {
                *sum += more;
            }
        }
        for at in &chunk.identities {
            self.across
                .keep(at.identity, at.line + lines, number_of(at.number));
        }
        let room = self.shared.limit.saturating_sub(self.listed.len());
        self.listed.extend(found.into_iter().take(room));
        if self.listed.len() >= self.shared.limit {
            self.shared.full.store(true, Ordering::Relaxed);
        }
        let mut sameness = std::mem::take(&mut chunk.sameness);
        for other in [&mut sameness.first, &mut sameness.other]
            .into_iter()
            .flatten()
        {
            other.line += lines;
            other.number = number_of(other.number);
        }
        self.same(sameness);
        self.across.count_many(chunk.records, &chunk.lines, lines);
        self.ends.add(chunk.ends);
        self.astray |= chunk.astray;
        self.line += chunk.to - chunk.from;
    }

    fn same(&mut self, next: Sameness) {
        self.across.sameness.then(next);
    }

    fn keep(&mut self, found: Found) {
        count(&mut self.tallies, &found);
        self.listed.push(found);
    }

    pub(super) fn finish(mut self, source: Source, limit: usize) -> Checked {
        let data_records = self.across.total.records;
        let across = std::mem::take(&mut self.across);
        let again = across.again();
        for (at, again) in again.into_iter().enumerate() {
            // As many as may be listed; those that are not are among the later ones.
            if at < limit {
                self.listed.push(again.found(&self.shared.list));
            }
            let kind = &RULES[usize::from(again.rule)].kind;
            tally(&mut self.tallies, again.rule, kind.severities[0]);
        }
        for found in across.finish(&self.shared.list, &self.shared.plan) {
            self.keep(found);
        }
        self.listed.sort_by_key(|found| found.place);
        self.listed.truncate(limit);
        let mut kinds = BTreeMap::new();
        let mut sums = [0_usize; 3];
        for (rule, tally) in RULES.iter().zip(&self.tallies) {
            let mut all = 0;
            for (sum, count) in sums.iter_mut().zip(tally) {
                let count = usize::try_from(*count).unwrap_or(usize::MAX);
                *sum += count;
                all += count;
            }
            if all > 0 {
                *kinds.entry(rule.kind.code).or_insert(0) += all;
            }
        }
        let [error, warning, info] = sums;
        let findings: Vec<_> = self.listed.into_iter().map(|found| found.finding).collect();
        Checked {
            source: Source {
                line_ending: Some(self.ends.name()),
                ..source
            },
            data_records,
            truncated: error + warning + info - findings.len(),
            findings,
            counts: Counts {
                error,
                warning,
                info,
            },
            kinds,
        }
    }
}
