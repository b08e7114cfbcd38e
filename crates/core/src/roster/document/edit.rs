//! Edits: each is made whole or not at all, and judged before it answers.

use std::collections::BTreeSet;

use super::apply::Wanted;
use super::history::{Change, Step};
use super::judged::RowState;
use super::meaning::key_of;
use super::{Document, Step as Kind, Steps, never_stopped};
use crate::fault::Fault;
use crate::roster::judge::Plan;
use crate::roster::rules::RULES;
use crate::roster::steps::Walk;
use crate::roster::view::Edit;

/// An edit of more rows than this is work that may be stopped.
pub(super) const MANY: usize = 256;

/// An edit being made.
pub(super) struct Work {
    pub(super) changes: Vec<Change>,
    /// Cells kept when it began: a row forked later was already remembered.
    since: usize,
    pub(super) touched: BTreeSet<usize>,
    pub(super) reshaped: bool,
    /// What was found on the rows before, kept when there are many to go back to.
    before: Option<Vec<RowState>>,
}

impl Work {
    /// Hands over what was touched so far, to be judged.
    pub(super) fn take_touched(&mut self) -> BTreeSet<usize> {
        std::mem::take(&mut self.touched)
    }
}

impl Document {
    /// Changes the list.
    ///
    /// # Errors
    /// `edit-outside` for a row or column the list does not have, `key-unknown` for a column of ours that is none.
    pub fn edit(&mut self, edit: &Edit) -> Result<(), Fault> {
        self.edit_with(edit, &mut never_stopped)
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// As [`Self::edit`], and `stopped`; nothing has changed then.
    pub fn edit_with(&mut self, edit: &Edit, steps: Steps<'_>) -> Result<(), Fault> {
        let work = self.begin(is_wide(edit));
        self.carry_out(work, steps, |document, work, steps| {
            document.apply(edit, work, steps)
        })
    }

    /// Makes one undoable change, all of it or nothing.
    pub(super) fn make(
        &mut self,
        label: &'static str,
        steps: Steps<'_>,
        change: impl FnOnce(&mut Self, &mut Work, Steps<'_>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let work = self.begin(true);
        self.carry_out(work, steps, |document, work, steps| {
            change(document, work, steps)?;
            Ok(label)
        })
    }

    fn begin(&self, wide: bool) -> Work {
        Work {
            changes: Vec::new(),
            since: self.table.kept(),
            touched: BTreeSet::new(),
            reshaped: false,
            before: wide.then(|| self.judged.rows.clone()),
        }
    }

    fn carry_out(
        &mut self,
        mut work: Work,
        steps: Steps<'_>,
        change: impl FnOnce(&mut Self, &mut Work, Steps<'_>) -> Result<&'static str, Fault>,
    ) -> Result<(), Fault> {
        let done = change(self, &mut work, steps).and_then(|label| {
            self.settle(&work.touched, self.was_reshaped(&work), steps)?;
            Ok(label)
        });
        match done {
            Ok(label) => {
                if !work.changes.is_empty() {
                    self.past.push(Step {
                        label,
                        changes: work.changes,
                    });
                    self.future.clear();
                    self.changed = true;
                }
                self.revision += 1;
                Ok(())
            }
            Err(fault) => {
                if !work.changes.is_empty() {
                    self.give_up(work.changes, work.before);
                }
                Err(fault)
            }
        }
    }

    fn apply(
        &mut self,
        edit: &Edit,
        work: &mut Work,
        steps: Steps<'_>,
    ) -> Result<&'static str, Fault> {
        match edit {
            Edit::Put { row, column, texts } => {
                self.put_block(*row as usize, *column as usize, texts, work, steps)?;
                Ok(match texts.as_slice() {
                    [line] if line.len() == 1 => "edit-put",
                    _ => "edit-paste",
                })
            }
            Edit::Fill {
                row,
                column,
                rows,
                columns,
                text,
            } => {
                let width = self.shape.list.columns.len();
                let first = *column as usize;
                let last = (first + *columns as usize).min(width);
                let end = (*row as usize + *rows as usize).min(self.table.rows.len());
                let mut walk = Walk::new(steps, Kind::Change, *rows as usize, 1);
                for at in *row as usize..end {
                    walk.row()?;
                    for column in first..last {
                        self.put(at, column, text, work);
                    }
                }
                Ok(if text.is_empty() {
                    "edit-clear"
                } else {
                    "edit-fill"
                })
            }
            Edit::InsertRows { row, count } => {
                let at = *row as usize;
                if at > self.table.rows.len() {
                    return Err(outside());
                }
                self.insert(at, *count as usize, work);
                Ok("edit-insert-rows")
            }
            Edit::RemoveRows { row, count } => {
                let first = *row as usize;
                let last = first.saturating_add(*count as usize);
                if last > self.table.rows.len() {
                    return Err(outside());
                }
                self.splice(first, last - first, Vec::new(), work);
                Ok("edit-remove-rows")
            }
            Edit::Map { column, key } => {
                let key = key.as_deref().map(key_of).transpose()?;
                self.map(*column as usize, key, work)?;
                Ok("edit-map")
            }
            Edit::Fix {
                code,
                row,
                line,
                key,
                column,
            } => {
                self.fix_one(code, *row, *line, key.as_deref(), *column, work);
                Ok("edit-fix")
            }
            Edit::FixKind { code } => {
                if let Some(rule) = rule_of(code) {
                    self.fix_all(work, Wanted::Rule(rule), steps)?;
                }
                Ok("edit-fix-kind")
            }
            Edit::FixSafe => {
                self.fix_all(work, Wanted::Safe, steps)?;
                Ok("edit-fix-safe")
            }
            Edit::Target(target) => {
                self.aim(target, work);
                Ok("edit-target")
            }
            Edit::Exclude { what } => {
                self.exclude(what, work, steps)?;
                Ok("edit-exclude")
            }
            Edit::AddColumn { key } => {
                self.add_column(key_of(key)?, work);
                Ok("edit-add-column")
            }
            Edit::NameUsers(naming) => {
                self.name_users(naming, work, steps)?;
                Ok("edit-name-users")
            }
            Edit::PartNames { names } => {
                self.name_parts(names, work, steps)?;
                Ok("edit-name-parts")
            }
            Edit::AssignGroup { rows, group } => {
                self.assign_group(rows, group, work, steps)?;
                Ok("edit-licence-group")
            }
        }
    }

    fn put_block(
        &mut self,
        row: usize,
        column: usize,
        texts: &[Vec<String>],
        work: &mut Work,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        let width = self.shape.list.columns.len();
        if column >= width || row > self.table.rows.len() {
            return Err(outside());
        }
        let end = row + texts.len();
        if end > self.table.rows.len() {
            let rows = self.table.rows.len();
            self.insert(rows, end - rows, work);
        }
        let mut walk = Walk::new(steps, Kind::Change, texts.len(), 1);
        for (down, line) in texts.iter().enumerate() {
            walk.row()?;
            for (right, text) in line.iter().enumerate().take(width - column) {
                self.put(row + down, column + right, text, work);
            }
        }
        Ok(())
    }

    /// Puts a text into a cell of the grid.
    pub(super) fn put(&mut self, at: usize, column: usize, text: &str, work: &mut Work) {
        let source = self.shape.list.columns[column].source;
        let span = self.table.cell(&self.table.rows[at], source);
        if self.table.text(span) == text {
            return;
        }
        self.fork(at, work);
        self.table.put(at, source, text);
    }

    /// Makes a row ready to be changed, remembering it as it was.
    pub(super) fn fork(&mut self, at: usize, work: &mut Work) {
        work.touched.insert(at);
        if !self.table.is_forked(at, work.since) {
            let row = self.table.fork(at, self.shape.list.width);
            work.changes.push(Change::Row { at, row });
        }
    }

    /// Judges what was touched, and what becomes of the list.
    pub(super) fn settle(
        &mut self,
        touched: &BTreeSet<usize>,
        reshaped: bool,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        self.look_again(touched, reshaped, steps)?;
        self.weigh(steps)
    }

    /// Judges what was touched.
    pub(super) fn look_again(
        &mut self,
        touched: &BTreeSet<usize>,
        reshaped: bool,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        if reshaped {
            self.plan = Plan::new(&self.shape.list);
            self.judge_rows_all(steps)
        } else {
            self.judge_again(touched, steps)?;
            self.refresh();
            Ok(())
        }
    }
}

/// So much is changed that it is worth keeping what was found before, in case somebody stops it.
fn is_wide(edit: &Edit) -> bool {
    match edit {
        Edit::Put { texts, .. } => texts.len() > MANY,
        Edit::Fill { rows, .. } => *rows as usize > MANY,
        Edit::InsertRows { count, .. } | Edit::RemoveRows { count, .. } => *count as usize > MANY,
        Edit::Fix { row, .. } => row.is_none(),
        _ => true,
    }
}

/// Place of a rule among the rules.
pub(super) fn rule_of(code: &str) -> Option<u16> {
    let at = RULES.iter().position(|rule| rule.kind.code == code)?;
    u16::try_from(at).ok()
}

pub(super) fn outside() -> Fault {
    Fault::new("edit-outside")
}
