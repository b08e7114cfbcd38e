//! What stands against a list in order that becomes a file of another kind: told where it can be mended, on the cells
//! of the list itself.

use super::handover::is_missing;
use super::{Document, Step, Steps};
use crate::fault::Fault;
use crate::finding::{Finding, Location, Severity};
use crate::roster::convert::{self, Making};
use crate::roster::decode::offset;
use crate::roster::key::Key;
use crate::roster::profile::Family;
use crate::roster::steps::Walk;
use crate::roster::view::{FindingView, GroupView};

/// Findings a folded group brings along.
const FIRST: usize = 20;

/// What the file to be written does not take, with the cell of the list it comes from.
#[derive(Debug, Clone)]
pub(super) struct Against {
    /// Row of the grid; none for the list as a whole.
    pub(super) row: Option<usize>,
    /// Position of the column in the list; none when the list has no column it could stand in.
    pub(super) column: Option<usize>,
    pub(super) finding: Finding,
}

/// What becomes of a list of one kind in a file of another.
#[derive(Debug, Default)]
pub(super) struct Becoming {
    /// Errors, in the order of the list.
    pub(super) against: Vec<Against>,
    /// There is somebody to write.
    pub(super) anybody: bool,
}

impl Document {
    /// Weighs what the list becomes, when it is of another kind and itself in order: what is wrong with it comes first.
    ///
    /// # Errors
    /// `stopped`; what was known stays.
    pub(super) fn weigh(&mut self, steps: Steps<'_>) -> Result<(), Fault> {
        if self.is_of_target() || self.counts().error > 0 {
            self.becoming = Becoming {
                against: Vec::new(),
                anybody: self.is_of_target(),
            };
            return Ok(());
        }
        let mut walk = Walk::new(steps, Step::Review, self.table.rows.len(), 3);
        let (roster, _) = self.roster(Making::default(), &mut walk)?;
        let list = convert::list_of(&roster.profile, self.shape.list.purpose.clone());
        let passwords = self.lacks_passwords();
        let judged = convert::judge(&list, &roster.table, &mut walk)?.into_iter();
        let against = judged
            .map(|found| found.finding)
            .filter(|finding| finding.severity == Severity::Error)
            .filter(|finding| !(passwords && is_missing(finding, Key::Password)))
            .map(|finding| {
                let (number, key) = match finding.location {
                    Location::Table { record, column, .. } => (record, column),
                    Location::Key { .. } | Location::Pointer { .. } => (None, None),
                };
                let user = number.and_then(|number| (number as usize).checked_sub(1));
                let row = user.and_then(|user| roster.rows.get(user).copied());
                Against {
                    row: row.map(|row| row as usize),
                    column: key.and_then(Key::from_name).and_then(|key| self.feeds(key)),
                    finding,
                }
            });
        self.becoming = Becoming {
            against: against.collect(),
            anybody: roster.users() > 0,
        };
        Ok(())
    }

    /// The column of the list that goes into a column of the file.
    fn feeds(&self, key: Key) -> Option<usize> {
        let columns = &self.shape.list.columns;
        let of = |key: Key| columns.iter().position(|column| column.key == Some(key));
        let salespeople = self.shape.list.family == Family::BusinessCentral;
        of(key).or_else(|| {
            let source = match key {
                Key::UserName => Key::Email,
                Key::FirstName | Key::LastName | Key::DisplayName => Key::Name,
                Key::MobilePhone => Key::Phone,
                Key::UsageLocation => Key::Country,
                _ => return None,
            };
            (salespeople || source == Key::Country)
                .then(|| of(source))
                .flatten()
        })
    }

    /// No error stands against writing the list as what it becomes, as far as the list itself is in order.
    pub(super) fn is_writable(&self) -> bool {
        self.becoming.anybody && self.becoming.against.is_empty()
    }

    /// The kinds of what stands against it, in the order they were met.
    pub(super) fn against_groups(&self) -> Vec<GroupView> {
        let mut groups: Vec<GroupView> = Vec::new();
        for one in &self.becoming.against {
            let code = one.finding.code;
            let known = groups.iter().position(|group| group.code == code);
            let at = known.unwrap_or(groups.len());
            if known.is_none() {
                groups.push(GroupView {
                    code: code.to_owned(),
                    severity: one.finding.severity,
                    count: 0,
                    fixable: 0,
                    safe: false,
                    first: Vec::new(),
                    source: None,
                });
            }
            let group = &mut groups[at];
            group.count += 1;
            if group.first.len() < FIRST {
                group.first.push(self.against_view(one));
            }
        }
        groups
    }

    /// What stands against a row.
    pub(super) fn against_in(&self, row: usize) -> impl Iterator<Item = FindingView> {
        let all = &self.becoming.against;
        let of_row = all.iter().filter(move |one| one.row == Some(row));
        of_row.map(|one| self.against_view(one))
    }

    fn against_view(&self, one: &Against) -> FindingView {
        let (line, key) = match one.finding.location {
            Location::Table { line, column, .. } => (line.filter(|line| *line != 0), column),
            Location::Key { .. } | Location::Pointer { .. } => (None, None),
        };
        let column = one.column.and_then(|at| self.shape.list.columns.get(at));
        let before = one
            .row
            .zip(column)
            .filter(|(_, column)| !column.is_secret());
        FindingView {
            code: one.finding.code.to_owned(),
            severity: one.finding.severity,
            line,
            row: one.row.map(offset),
            column: key.map(str::to_owned),
            column_index: one.column.map(offset),
            params: one.finding.params.clone(),
            before: before.map(|(row, column)| {
                let span = self.table.cell(&self.table.rows[row], column.source);
                self.table.text(span).to_owned()
            }),
            after: None,
            fixable: false,
            safe: false,
            spans: Vec::new(),
        }
    }
}
