//! What the window sees.

use super::judged::{Brief, Fixable};
use super::{Document, PRACTICE};
use crate::finding::{Counts, Location, Repair, Severity, Source};
use crate::roster::decode::{Encoding, offset};
use crate::roster::judge::{Found, Place};
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::profile::{Family, requires};
use crate::roster::rules::RULES;
use crate::roster::view::{
    CellView, ColumnView, FindingView, GroupView, Origin, RosterView, RowView, SourceView,
};

/// Findings a folded group brings along.
const FIRST: usize = 20;
/// Rows looked at to size a column.
const SIZED: usize = 200;
/// What stands in place of a secret; its length says nothing.
pub(super) const DOTS: &str = "••••••••";

impl Document {
    /// Everything about the list but its rows; `id` is the number the window knows it by.
    pub fn view(&self, id: u32) -> RosterView {
        let counts = self.counts();
        RosterView {
            id,
            revision: self.revision,
            source: self.source_view(),
            columns: self.columns(),
            missing: self.missing(),
            rows: offset(self.table.rows.len()),
            counts,
            groups: self.groups(),
            against: self.against_groups(),
            safe_fixes: self.judged.tallies.iter().map(|tally| tally.safe).sum(),
            undo: self.past.last().map(|step| step.label.to_owned()),
            redo: self.future.last().map(|step| step.label.to_owned()),
            writable: counts.error == 0 && self.is_writable(),
            changed: self.changed,
            target: self.shape.target.clone(),
            domains_known: self.has_known_domains(),
        }
    }

    /// How many findings of each severity.
    pub fn counts(&self) -> Counts {
        let mut sums = [0_usize; 3];
        for tally in &self.judged.tallies {
            for (sum, count) in sums.iter_mut().zip(tally.by_severity) {
                *sum += count as usize;
            }
        }
        let [error, warning, info] = sums;
        Counts {
            error,
            warning,
            info,
        }
    }

    fn source_view(&self) -> SourceView {
        let source = &self.source;
        SourceView {
            file: self.file.clone(),
            origin: self.origin,
            encoding: source.encoding.map(Encoding::name),
            bom: source.bom,
            delimiter: source.separator.map(|s| char::from(s).to_string()),
            line_ending: source.line_ending.map(str::to_owned),
            header_profile: source.profile_id().to_owned(),
            family: self.shape.list.family.letter().to_owned(),
            language: source.profile.as_ref().and_then(|p| p.language.clone()),
            data_records: self.judged.records,
            sheet: source.sheet.clone(),
            sheets: source.sheets.clone(),
            repairs: self.shape.repairs,
        }
    }

    fn columns(&self) -> Vec<ColumnView> {
        let list = &self.shape.list;
        let target = self.target_profile().family;
        let unknown = list.profile.is_none() && !list.mapped;
        list.columns
            .iter()
            .enumerate()
            .map(|(index, column)| {
                let guess = || self.shape.proposal.get(index).copied().flatten();
                let proposed = unknown && guess().is_some();
                let key = if unknown { guess() } else { column.key };
                let spans = self
                    .table
                    .rows
                    .iter()
                    .map(|row| self.table.cell(row, column.source));
                let is_empty = |marks: Marks| marks.meets(Marks::EMPTY);
                let widest = spans
                    .clone()
                    .take(SIZED)
                    .map(|span| self.table.text(span).chars().count())
                    .chain([column.heading.chars().count()])
                    .max();
                let secret = column.is_secret();
                ColumnView {
                    index: offset(index),
                    key: key.map(|key| key.name().to_owned()),
                    heading: column.heading.clone(),
                    required: key.is_some_and(|key| requires(target, key)),
                    empty: spans.clone().all(|span| is_empty(span.marks)),
                    secret,
                    width: if secret {
                        offset(DOTS.chars().count())
                    } else {
                        offset(widest.unwrap_or(0))
                    },
                    proposed,
                }
            })
            .collect()
    }

    fn missing(&self) -> Vec<String> {
        let keys = self.shape.list.keys();
        let columns = &self.target_profile().columns;
        columns
            .iter()
            .filter(|column| !keys.contains(&column.key))
            .map(|column| column.key.name().to_owned())
            .collect()
    }

    fn groups(&self) -> Vec<GroupView> {
        let firsts = self.first_places();
        let mut groups: Vec<(usize, GroupView)> = self
            .judged
            .tallies
            .iter()
            .enumerate()
            .filter(|(_, tally)| tally.count() > 0)
            .map(|(rule, tally)| {
                let kind = &RULES[rule].kind;
                let severity = match tally.by_severity {
                    [0, 0, _] => Severity::Info,
                    [0, _, _] => Severity::Warning,
                    _ => Severity::Error,
                };
                let order = firsts[rule].first().copied().unwrap_or(usize::MAX);
                let group = GroupView {
                    code: kind.code.to_owned(),
                    severity,
                    count: tally.count(),
                    fixable: tally.fixable,
                    safe: tally.fixable > 0 && tally.fixable == tally.safe,
                    first: self.of_rule(rule, &firsts[rule]),
                    source: match kind.source {
                        Source::Reference(page, row) | Source::Unverified(page, row) => {
                            Some(format!("{page} {row}"))
                        }
                        Source::Design => None,
                    },
                };
                (order, group)
            })
            .collect();
        groups.sort_by_key(|(order, group)| (group.severity, *order));
        groups.into_iter().map(|(_, group)| group).collect()
    }

    /// For every rule the first rows it found something on, counted from 1; 0 stands for the list itself.
    fn first_places(&self) -> Vec<Vec<usize>> {
        let mut firsts = vec![Vec::new(); RULES.len()];
        let mut note = |rule: u16, row: usize| {
            let rows: &mut Vec<usize> = &mut firsts[usize::from(rule)];
            if rows.len() < FIRST && rows.last() != Some(&row) {
                rows.push(row);
            }
        };
        for wide in &self.judged.list {
            note(wide.place.rule, 0);
        }
        for (at, state) in self.judged.rows.iter().enumerate() {
            for Brief { rule, .. } in &state.briefs {
                note(*rule, at + 1);
            }
            if let Some(found) = self.judged.across.get(&offset(at)) {
                for found in found {
                    note(found.place.rule, at + 1);
                }
            }
        }
        firsts
    }

    fn of_rule(&self, rule: usize, rows: &[usize]) -> Vec<FindingView> {
        let mut views = Vec::new();
        for row in rows {
            if views.len() >= FIRST {
                break;
            }
            let found = match row.checked_sub(1) {
                None => self.judged.list.clone(),
                Some(at) => self.found_in(at),
            };
            let row = row.checked_sub(1);
            let of_kind = found.iter().filter(|f| usize::from(f.place.rule) == rule);
            views.extend(of_kind.map(|found| self.finding_view(row, found)));
        }
        views.truncate(FIRST);
        views
    }

    /// Findings of one kind, in list order.
    pub fn findings(&self, code: &str, first: u32, count: u32) -> Vec<FindingView> {
        let Some(rule) = RULES.iter().position(|rule| rule.kind.code == code) else {
            return Vec::new();
        };
        let mut skip = first as usize;
        let mut views = Vec::new();
        let listwide: Vec<Found> = self.judged.list.clone();
        self.take(None, &listwide, rule, &mut skip, count as usize, &mut views);
        for at in 0..self.judged.rows.len() {
            if views.len() >= count as usize {
                break;
            }
            let briefs = &self.judged.rows[at].briefs;
            let across = self.judged.across.get(&offset(at));
            let here = briefs.iter().any(|brief| usize::from(brief.rule) == rule)
                || across.is_some_and(|f| f.iter().any(|f| usize::from(f.place.rule) == rule));
            if here {
                let found = self.found_in(at);
                self.take(
                    Some(at),
                    &found,
                    rule,
                    &mut skip,
                    count as usize,
                    &mut views,
                );
            }
        }
        views
    }

    fn take(
        &self,
        row: Option<usize>,
        found: &[Found],
        rule: usize,
        skip: &mut usize,
        count: usize,
        views: &mut Vec<FindingView>,
    ) {
        for found in found.iter().filter(|f| usize::from(f.place.rule) == rule) {
            if *skip > 0 {
                *skip -= 1;
            } else if views.len() < count {
                views.push(self.finding_view(row, found));
            }
        }
    }

    /// Rows of the grid, as far as there are any.
    pub fn rows(&self, first: u32, count: u32) -> Vec<RowView> {
        let rows = self.table.rows.len();
        let first = (first as usize).min(rows);
        let last = first.saturating_add(count as usize).min(rows);
        (first..last).map(|at| self.row_view(at)).collect()
    }

    /// These rows, without those there are none of.
    pub fn rows_at(&self, rows: &[u32]) -> Vec<RowView> {
        let all = self.table.rows.len();
        let rows = rows.iter().map(|&row| row as usize);
        rows.filter(|&row| row < all)
            .map(|row| self.row_view(row))
            .collect()
    }

    fn row_view(&self, at: usize) -> RowView {
        let row = &self.table.rows[at];
        let mut cells: Vec<CellView> = self
            .shape
            .list
            .columns
            .iter()
            .map(|column| {
                let text = self.table.text(self.table.cell(row, column.source));
                CellView {
                    text: if self.is_covered(row, column) && !text.is_empty() {
                        DOTS.to_owned()
                    } else {
                        text.to_owned()
                    },
                    findings: Vec::new(),
                }
            })
            .collect();
        let mut findings = Vec::new();
        for view in self.views_in(at) {
            match view
                .column_index
                .and_then(|column| cells.get_mut(column as usize))
            {
                Some(cell) => cell.findings.push(view),
                None => findings.push(view),
            }
        }
        for cell in &mut cells {
            cell.findings.sort_by_key(|view| view.severity);
        }
        findings.sort_by_key(|view| view.severity);
        RowView {
            row: offset(at),
            line: (row.line != 0).then_some(row.line),
            cells,
            findings,
        }
    }

    /// The findings of a row as the window gets them, in order.
    pub(super) fn views_in(&self, at: usize) -> Vec<FindingView> {
        self.found_in(at)
            .iter()
            .map(|found| self.finding_view(Some(at), found))
            .chain(self.against_in(at))
            .collect()
    }

    fn finding_view(&self, row: Option<usize>, found: &Found) -> FindingView {
        let finding = &found.finding;
        let (line, key) = match finding.location {
            Location::Table { line, column, .. } => (line.filter(|line| *line != 0), column),
            Location::Key { .. } | Location::Pointer { .. } => (None, None),
        };
        let index = self.column_index(found, key);
        let column = index.and_then(|at| self.shape.list.columns.get(at));
        let secret = column.is_none_or(super::Column::is_secret);
        let raw = match (row, column) {
            (Some(at), Some(column)) if !secret => Some(
                self.table
                    .text(self.table.cell(&self.table.rows[at], column.source)),
            ),
            (None, Some(column)) => Some(column.heading.as_str()),
            _ => None,
        };
        let after = finding.fix.as_ref().and_then(|fix| match &fix.repair {
            Repair::Replacement(text) => Some(text.clone()),
            Repair::Action(_) => None,
        });
        FindingView {
            code: finding.code.to_owned(),
            severity: finding.severity,
            line,
            row: row.map(offset),
            column: key.map(str::to_owned),
            column_index: index.map(offset),
            params: finding.params.clone(),
            before: raw.map(str::to_owned),
            after,
            fixable: Fixable::of(finding) != Fixable::No,
            safe: Fixable::of(finding) == Fixable::Safe,
            spans: raw.map_or_else(Vec::new, |raw| super::span::spans(finding, raw)),
        }
    }

    fn column_index(&self, found: &Found, key: Option<&str>) -> Option<usize> {
        let columns = &self.shape.list.columns;
        match (found.place, key) {
            (Place { column: 1.., .. }, _) => Some(usize::from(found.place.column) - 1),
            (_, Some(key)) => {
                let key = Key::from_name(key);
                columns.iter().position(|column| column.key == key)
            }
            _ if found.finding.code == "roster/header-extra-column" => {
                let name = found.finding.params.get("name").map(ToString::to_string);
                let name = name.unwrap_or_default();
                columns.iter().position(|column| {
                    column.key.is_none() && crate::roster::clean::clean(&column.heading) == name
                })
            }
            _ => None,
        }
    }

    /// Text of a range as tab-separated text with the quotes Excel uses; secrets are left out.
    pub fn copy(&self, row: u32, column: u32, rows: u32, columns: u32) -> String {
        let all = self.table.rows.len();
        let first = (row as usize).min(all);
        let last = first.saturating_add(rows as usize).min(all);
        let width = self.shape.list.columns.len();
        let left = (column as usize).min(width);
        let right = left.saturating_add(columns as usize).min(width);
        let texts = (first..last).map(|at| {
            let row = &self.table.rows[at];
            self.shape.list.columns[left..right].iter().map(|column| {
                if self.is_covered(row, column) {
                    ""
                } else {
                    self.table.text(self.table.cell(row, column.source))
                }
            })
        });
        super::clipboard::text_of(texts)
    }

    /// Where the list came from.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The bytes the list was read from, to keep them beside what was written.
    pub fn original(&self) -> &[u8] {
        match self.origin {
            Origin::Practice => PRACTICE,
            _ => &self.bytes,
        }
    }

    /// Whether the list is of the family it will be written as.
    pub(super) fn is_of_target(&self) -> bool {
        self.shape.list.family == self.target_profile().family
            && self.shape.list.family != Family::Unknown
    }
}
