//! What was found, kept small: for every row the rules that found something, not the findings.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::Arc;
use std::thread;

use rustc_hash::FxHashMap;

use super::against::Weighed;
use super::{Document, Step, Steps, go_on, never_stopped};
use crate::fault::Fault;
use crate::finding::{Finding, Severity};
use crate::roster::across::Across;
use crate::roster::check::Record;
use crate::roster::decode::offset;
use crate::roster::judge::{self, Found, Identity, Judged, Place, Plan};
use crate::roster::layout::is_blank_cell;
use crate::roster::list::List;
use crate::roster::rules::{RULES, is_example};
use crate::roster::steps::Walk;
use crate::roster::stream::Checked;
use crate::roster::table::{Row, Table};

/// A repair, as far as counting needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fixable {
    No,
    Yes,
    Safe,
}

impl Fixable {
    pub(super) fn of(finding: &Finding) -> Self {
        match &finding.fix {
            None => Self::No,
            Some(fix) if fix.safe => Self::Safe,
            Some(_) => Self::Yes,
        }
    }
}

/// A finding on a row, without its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Brief {
    pub(super) column: u16,
    pub(super) rule: u16,
    pub(super) severity: Severity,
    pub(super) fixable: Fixable,
}

/// What judging a row gave.
#[derive(Debug, Clone, Default)]
pub(super) struct RowState {
    pub(super) briefs: Box<[Brief]>,
    /// What is compared with other rows; no family compares more than two columns.
    identities: [Option<Identity>; 2],
    /// Its cells were judged.
    whole: bool,
    /// Some cell holds text. A row without is nobody: not judged, not counted, not written.
    pub(super) filled: bool,
    example: bool,
    /// What it becomes in a file of another kind; none when that was not looked at since the row changed.
    pub(super) weighed: Option<Arc<Weighed>>,
}

/// How often a rule found something.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    pub(super) by_severity: [u32; 3],
    pub(super) fixable: u32,
    pub(super) safe: u32,
}

impl Tally {
    pub(super) fn count(&self) -> u32 {
        self.by_severity.iter().sum()
    }

    fn add(&mut self, severity: Severity, fixable: Fixable) {
        self.by_severity[severity as usize] += 1;
        self.fixable += u32::from(fixable != Fixable::No);
        self.safe += u32::from(fixable == Fixable::Safe);
    }
}

/// Everything found.
#[derive(Debug, Default)]
pub(super) struct Judgement {
    pub(super) rows: Vec<RowState>,
    /// Of the list, its headings, rows that are no records: in order.
    pub(super) list: Vec<Found>,
    /// Across rows, by row.
    pub(super) across: FxHashMap<u32, Vec<Found>>,
    pub(super) tallies: Vec<Tally>,
    pub(super) records: u32,
}

/// Fewer rows than this are judged by one thread.
const WORTH_THREADS: usize = 2048;
/// Rows judged between two looks at whether to stop.
pub(super) const BATCH: usize = 16_384;

impl Document {
    /// Judges every row and what becomes of the list, telling how far it is.
    pub(super) fn judge_all(&mut self, steps: Steps<'_>) -> Result<(), Fault> {
        self.judge_rows_all(steps)?;
        self.weigh(steps)
    }

    /// Judges every row, telling how far it is.
    pub(super) fn judge_rows_all(&mut self, steps: Steps<'_>) -> Result<(), Fault> {
        let rows = self.table.rows.len();
        let mut states = Vec::with_capacity(rows);
        let mut first = 0;
        while first < rows {
            go_on(steps, Step::Review, first, Some(rows))?;
            let last = (first + BATCH).min(rows);
            self.judge_rows(first, last, &mut states);
            first = last;
        }
        self.judged.rows = states;
        self.refresh();
        Ok(())
    }

    /// Judges every row without asking anyone.
    pub(super) fn judge_everything(&mut self) {
        // Nobody stops it.
        let _ = self.judge_all(&mut never_stopped);
    }

    /// Judges some rows again, telling how far it is.
    pub(super) fn judge_again(
        &mut self,
        rows: &BTreeSet<usize>,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        let mut walk = Walk::new(steps, Step::Review, rows.len(), 1);
        for at in rows {
            self.judge_row(*at);
            walk.row()?;
        }
        Ok(())
    }

    fn judge_rows(&self, first: usize, last: usize, states: &mut Vec<RowState>) {
        let (of, plan, table) = (&self.shape.list, &self.plan, &self.table);
        let rows: Vec<usize> = (first..last).collect();
        states.extend(side_by_side(&rows, |rows| {
            let mut judged = Judged::default();
            let state = |at: &usize| state(of, plan, table, *at, &mut judged);
            rows.iter().map(state).collect()
        }));
    }

    /// Judges one row again.
    pub(super) fn judge_row(&mut self, at: usize) {
        let mut judged = Judged::default();
        self.judged.rows[at] = state(&self.shape.list, &self.plan, &self.table, at, &mut judged);
    }

    /// Compares across rows, judges the list as a whole, counts.
    pub(super) fn refresh(&mut self) {
        let list = &self.shape.list;
        let mut across = Across::default();
        across.total.split = self.shape.split;
        let mut found: FxHashMap<u32, Vec<Found>> = FxHashMap::default();
        let mut excess_row = None;
        for (at, (state, row)) in self.judged.rows.iter().zip(&self.table.rows).enumerate() {
            if !state.filled {
                continue;
            }
            let number = number(at);
            across.count(row.line);
            if across.total.excess_line.is_some() && excess_row.is_none() {
                excess_row = Some(number - 1);
            }
            if state.example && at == 0 {
                across.total.example_line = Some(row.line);
            }
            if !state.whole {
                continue;
            }
            for identity in state.identities.iter().flatten() {
                across.keep(*identity, row.line, number);
            }
            if let Some((_, column)) = self.plan.same() {
                let span = self
                    .table
                    .cell(row, list.columns[usize::from(column)].source);
                let text = self.table.text(span);
                across.sameness.look(text, span.marks, row.line, number);
            }
        }
        for again in across.again() {
            let rows = found.entry(again.number - 1).or_default();
            rows.push(again.found(list));
        }
        let records = across.total.records;
        let other_row = across.sameness.other.as_ref().map(|other| other.number - 1);
        let mut wide = judge::list(list);
        for aside in &self.shape.asides {
            wide.extend(judge::aside(list, *aside));
        }
        for one in across.finish(list, &self.plan) {
            let row = match one.finding.code {
                "roster/too-many-rows" => excess_row,
                "roster/mixed-countries" => other_row,
                "roster/example-row-left" => Some(0),
                _ => None,
            };
            match row {
                Some(row) => found.entry(row).or_default().push(one),
                None => wide.push(one),
            }
        }
        wide.sort_by_key(|found| found.place);
        self.judged.list = wide;
        self.judged.across = found;
        self.judged.records = records;
        self.count();
    }

    fn count(&mut self) {
        let mut tallies = vec![Tally::default(); RULES.len()];
        for brief in self.judged.rows.iter().flat_map(|state| &state.briefs) {
            tallies[usize::from(brief.rule)].add(brief.severity, brief.fixable);
        }
        let wide = self.judged.list.iter();
        for one in wide.chain(self.judged.across.values().flatten()) {
            let fixable = Fixable::of(&one.finding);
            tallies[usize::from(one.place.rule)].add(one.finding.severity, fixable);
        }
        self.judged.tallies = tallies;
    }

    /// The findings of a row, in order.
    pub(super) fn found_in(&self, at: usize) -> Vec<Found> {
        let Some(state) = self.judged.rows.get(at) else {
            return Vec::new();
        };
        let mut all = Vec::new();
        if !state.briefs.is_empty() {
            let mut judged = Judged::default();
            let row = &self.table.rows[at];
            let record = record(&self.shape.list, &self.table, row, at);
            judge::record(&self.plan, &record, &mut judged);
            let places = judged.places.iter().copied();
            all.extend(
                places
                    .zip(judged.found)
                    .map(|(place, finding)| Found { place, finding }),
            );
        }
        if let Some(across) = self.judged.across.get(&offset(at)) {
            all.extend(across.iter().cloned());
            all.sort_by_key(|found| found.place);
        }
        all
    }

    /// Everything found, in the order of the file: of the whole list first, then by line.
    pub fn found(&self) -> Vec<Finding> {
        let mut steps = never_stopped;
        // Nobody stops it.
        self.found_on(&mut Walk::new(&mut steps, Step::Review, 0, 1))
            .unwrap_or_default()
    }

    /// The same as a check of the bytes gives it: at most `limit` findings, all counted.
    pub fn checked(&self, limit: usize) -> Checked {
        let mut findings = self.found();
        let all = findings.len();
        findings.truncate(limit);
        let tallies = RULES.iter().zip(&self.judged.tallies);
        Checked {
            source: self.source.clone(),
            data_records: self.judged.records,
            truncated: all - findings.len(),
            findings,
            counts: self.counts(),
            kinds: tallies
                .filter(|(_, tally)| tally.count() > 0)
                .map(|(rule, tally)| (rule.kind.code, tally.count() as usize))
                .collect(),
        }
    }

    /// The same, telling how far it is.
    pub(super) fn found_on(&self, walk: &mut Walk<'_>) -> Result<Vec<Finding>, Fault> {
        let mut all = self.judged.list.clone();
        for at in 0..self.judged.rows.len() {
            walk.row()?;
            all.extend(self.found_in(at));
        }
        all.sort_by_key(|found| found.place);
        Ok(all.into_iter().map(|found| found.finding).collect())
    }
}

/// Looks at rows on all cores, a share each; the answers come in order.
pub(super) fn side_by_side<T: Send>(
    rows: &[usize],
    look: impl Fn(&[usize]) -> Vec<T> + Sync,
) -> Vec<T> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    if rows.len() < WORTH_THREADS || cores == 1 {
        return look(rows);
    }
    let look = &look;
    thread::scope(|scope| {
        let shares = rows.chunks(rows.len().div_ceil(cores));
        let works: Vec<_> = shares
            .map(|share| scope.spawn(move || look(share)))
            .collect();
        let join = |work: thread::ScopedJoinHandle<'_, Vec<T>>| {
            work.join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        works.into_iter().flat_map(join).collect()
    })
}

/// Record number of a row of the grid.
pub(super) fn number(at: usize) -> u32 {
    offset(at).saturating_add(1)
}

pub(super) fn record<'a>(list: &'a List, table: &'a Table, row: &Row, at: usize) -> Record<'a> {
    Record {
        list,
        spans: table.cells(row),
        texts: table,
        line: row.line,
        number: number(at),
        as_read: row.as_read,
        open_quote: row.open_quote,
        hidden: row.hidden,
    }
}

fn state(list: &List, plan: &Plan, table: &Table, at: usize, judged: &mut Judged) -> RowState {
    let row = &table.rows[at];
    let filled = table
        .cells(row)
        .iter()
        .any(|span| !is_blank_cell(table.text(*span), span.marks));
    if !filled {
        return RowState::default();
    }
    let record = record(list, table, row, at);
    judge::record(plan, &record, judged);
    let brief = |(place, finding): (&Place, &Finding)| Brief {
        column: place.column,
        rule: place.rule,
        severity: finding.severity,
        fixable: Fixable::of(finding),
    };
    let mut identities = judged.identities.iter().copied();
    RowState {
        briefs: judged.places.iter().zip(&judged.found).map(brief).collect(),
        identities: [identities.next(), identities.next()],
        whole: judged.whole,
        filled,
        example: is_example(&record),
        weighed: None,
    }
}
