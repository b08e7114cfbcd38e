//! Changes, and taking them back.

use std::collections::BTreeSet;

use super::apply::Wanted;
use super::judged::RowState;
use super::{Document, Shape};
use crate::fault::Fault;
use crate::roster::judge::Plan;
use crate::roster::key::Key;
use crate::roster::list::List;
use crate::roster::profile::{ENTRA, Family, profile};
use crate::roster::rules::RULES;
use crate::roster::table::Row;
use crate::roster::view::{Edit, TargetView};

/// Something that was changed: what stood there before.
#[derive(Debug)]
enum Change {
    /// A row.
    Row { at: usize, row: Row },
    /// Rows put in place of others.
    Rows {
        at: usize,
        removed: Vec<Row>,
        added: usize,
    },
    /// Everything beside the rows.
    Shape(Box<Shape>),
}

/// What one edit changed; undone in the opposite order.
#[derive(Debug)]
pub(super) struct Step {
    /// Message id of what it was.
    pub(super) label: &'static str,
    changes: Vec<Change>,
}

/// An edit being made.
pub(super) struct Work {
    changes: Vec<Change>,
    /// Cells kept when it began: a row forked later was already remembered.
    since: usize,
    touched: BTreeSet<usize>,
    pub(super) reshaped: bool,
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
        let mut work = self.begin();
        let label = self.apply(edit, &mut work)?;
        self.finish(label, work);
        Ok(())
    }

    /// Makes one undoable change.
    pub(super) fn make(&mut self, label: &'static str, change: impl FnOnce(&mut Self, &mut Work)) {
        let mut work = self.begin();
        change(self, &mut work);
        self.finish(label, work);
    }

    fn begin(&self) -> Work {
        Work {
            changes: Vec::new(),
            since: self.table.kept(),
            touched: BTreeSet::new(),
            reshaped: false,
        }
    }

    fn finish(&mut self, label: &'static str, work: Work) {
        self.settle(&work.touched, self.was_reshaped(&work));
        if !work.changes.is_empty() {
            self.past.push(Step {
                label,
                changes: work.changes,
            });
            self.future.clear();
            self.changed = true;
        }
        self.revision += 1;
    }

    fn apply(&mut self, edit: &Edit, work: &mut Work) -> Result<&'static str, Fault> {
        match edit {
            Edit::Put { row, column, texts } => {
                self.put_block(*row as usize, *column as usize, texts, work)?;
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
                for at in *row as usize..end {
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
                    self.fix_all(work, Wanted::Rule(rule));
                }
                Ok("edit-fix-kind")
            }
            Edit::FixSafe => {
                self.fix_all(work, Wanted::Safe);
                Ok("edit-fix-safe")
            }
            Edit::Target(target) => {
                self.aim(target, work);
                Ok("edit-target")
            }
            Edit::Exclude { what } => {
                self.exclude(what, work);
                Ok("edit-exclude")
            }
            Edit::AddColumn { key } => {
                self.add_column(key_of(key)?, work);
                Ok("edit-add-column")
            }
            Edit::NameUsers(naming) => {
                self.name_users(naming, work)?;
                Ok("edit-name-users")
            }
            Edit::AssignGroup { rows, group } => {
                self.assign_group(rows, group, work)?;
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
        for (down, line) in texts.iter().enumerate() {
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

    fn insert(&mut self, at: usize, count: usize, work: &mut Work) {
        let rows = (0..count).map(|_| self.table.new_row()).collect();
        self.splice(at, 0, rows, work);
    }

    /// Puts rows in place of others.
    pub(super) fn splice(&mut self, at: usize, remove: usize, rows: Vec<Row>, work: &mut Work) {
        if remove == 0 && rows.is_empty() {
            return;
        }
        // Rows below move, and with them what was touched there.
        let moved = |touched: usize| match touched {
            _ if touched < at => Some(touched),
            _ if touched < at + remove => None,
            _ => Some(touched - remove + rows.len()),
        };
        work.touched = work.touched.iter().filter_map(|t| moved(*t)).collect();
        work.touched.extend(at..at + rows.len());
        let change = self.exchange(at, remove, rows);
        work.changes.push(change);
    }

    fn exchange(&mut self, at: usize, remove: usize, rows: Vec<Row>) -> Change {
        let added = rows.len();
        let states = (0..added).map(|_| RowState::default());
        self.judged.rows.splice(at..at + remove, states);
        let removed = self.table.rows.splice(at..at + remove, rows).collect();
        Change::Rows { at, removed, added }
    }

    /// Remembers everything beside the rows, once per edit, before it is changed.
    pub(super) fn reshape(&mut self, work: &mut Work) -> &mut Shape {
        if !work.reshaped {
            work.reshaped = true;
            work.changes
                .push(Change::Shape(Box::new(self.shape.clone())));
        }
        &mut self.shape
    }

    pub(super) fn map(
        &mut self,
        column: usize,
        key: Option<Key>,
        work: &mut Work,
    ) -> Result<(), Fault> {
        if column >= self.shape.list.columns.len() {
            return Err(outside());
        }
        let entra = profile(&self.shape.target.profile).is_some_and(|p| p.id == ENTRA);
        let shape = self.reshape(work);
        let columns = &mut shape.list.columns;
        if shape.list.profile.is_none() && !shape.list.mapped {
            // The first word on an unknown heading row confirms what was proposed for the others.
            for (column, key) in columns.iter_mut().zip(&shape.proposal) {
                column.key = *key;
            }
            shape.list.mapped = true;
        }
        for other in columns.iter_mut() {
            if other.key == key {
                other.key = None;
                other.grade = None;
            }
        }
        columns[column].key = key;
        columns[column].grade = None;
        if shape.list.profile.is_none() {
            shape.list.family = family_of(&shape.list, entra);
        }
        Ok(())
    }

    fn aim(&mut self, target: &TargetView, work: &mut Work) {
        if self.shape.target == *target {
            return;
        }
        let shape = self.reshape(work);
        shape.target.clone_from(target);
        shape.target.max_users = target.max_users.max(1);
        let purpose = &mut shape.list.purpose;
        purpose.verified_domains = target
            .verified_domains
            .iter()
            .map(|domain| domain.trim().to_owned())
            .filter(|domain| !domain.is_empty())
            .collect();
        purpose.bc_integration = target.bc_integration;
    }

    /// Takes the last change back. Nothing happens when there is none.
    pub fn undo(&mut self) {
        if let Some(step) = self.past.pop() {
            let step = self.turn(step);
            self.future.push(step);
        }
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        if let Some(step) = self.future.pop() {
            let step = self.turn(step);
            self.past.push(step);
        }
    }

    /// Undoes a step and answers the one that does it again.
    fn turn(&mut self, step: Step) -> Step {
        let mut touched = BTreeSet::new();
        let mut reshaped = false;
        let mut back = Vec::with_capacity(step.changes.len());
        for change in step.changes.into_iter().rev() {
            back.push(match change {
                Change::Row { at, row } => {
                    touched.insert(at);
                    let row = std::mem::replace(&mut self.table.rows[at], row);
                    Change::Row { at, row }
                }
                Change::Rows { at, removed, added } => {
                    let come = removed.len();
                    touched = touched
                        .into_iter()
                        .filter(|t| !(at..at + added).contains(t))
                        .map(|t| if t < at { t } else { t - added + come })
                        .collect();
                    touched.extend(at..at + come);
                    self.exchange(at, added, removed)
                }
                Change::Shape(shape) => {
                    reshaped |= !shape.list.judges_cells_like(&self.shape.list);
                    Change::Shape(Box::new(std::mem::replace(&mut self.shape, *shape)))
                }
            });
        }
        self.settle(&touched, reshaped);
        self.changed = true;
        self.revision += 1;
        Step {
            label: step.label,
            changes: back,
        }
    }

    /// The edit changed what cells are judged by.
    pub(super) fn was_reshaped(&self, work: &Work) -> bool {
        let list = &self.shape.list;
        work.changes.iter().any(|change| match change {
            Change::Shape(shape) => !shape.list.judges_cells_like(list),
            Change::Row { .. } | Change::Rows { .. } => false,
        })
    }

    /// Judges what was touched.
    pub(super) fn settle(&mut self, touched: &BTreeSet<usize>, reshaped: bool) {
        if reshaped {
            self.plan = Plan::new(&self.shape.list);
            self.judge_everything();
        } else {
            for at in touched {
                self.judge_row(*at);
            }
            self.refresh();
        }
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

fn key_of(name: &str) -> Result<Key, Fault> {
    Key::from_name(name).ok_or_else(|| Fault::new("key-unknown").with("key", name))
}

/// What a list is whose columns the consultant named.
fn family_of(list: &List, entra: bool) -> Family {
    let has = |key| list.column(key).is_some();
    let named = has(Key::FirstName) && has(Key::LastName);
    if has(Key::UserName) || has(Key::DisplayName) || named {
        if entra {
            Family::Entra
        } else {
            Family::Microsoft365
        }
    } else if has(Key::Name) && (has(Key::Code) || has(Key::Email) || has(Key::Phone)) {
        Family::BusinessCentral
    } else {
        Family::Unknown
    }
}
