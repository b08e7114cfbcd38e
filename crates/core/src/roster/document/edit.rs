//! Changes, and taking them back.

use std::collections::BTreeSet;

use super::apply::Wanted;
use super::judged::RowState;
use super::{Document, Shape, Step as Kind, Steps, never_stopped};
use crate::fault::Fault;
use crate::roster::judge::Plan;
use crate::roster::key::Key;
use crate::roster::list::List;
use crate::roster::profile::{ENTRA, Family, profile};
use crate::roster::rules::RULES;
use crate::roster::steps::Walk;
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
    /// Rows that were taken out, with the places they had.
    Out { rows: Vec<(usize, Row)> },
    /// Rows that were put in at these places.
    In { at: Vec<usize> },
    /// Everything beside the rows.
    Shape(Box<Shape>),
}

/// An edit of more rows than this is work that may be stopped.
const MANY: usize = 256;

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

    /// Takes changes back as if they had never been made; the changes that would make them again.
    fn give_up(&mut self, changes: Vec<Change>, before: Option<Vec<RowState>>) -> Vec<Change> {
        let (back, touched, reshaped) = self.swap(changes);
        if reshaped {
            self.plan = Plan::new(&self.shape.list);
        }
        match before {
            Some(before) => {
                self.judged.rows = before;
                self.becoming.forget_scales();
            }
            None => {
                for at in touched {
                    self.judge_row(at);
                }
            }
        }
        self.refresh();
        back
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

    /// Takes rows out, wherever they are; their places in order.
    pub(super) fn leave_out(&mut self, places: &[usize], work: &mut Work) {
        if places.is_empty() {
            return;
        }
        work.touched = moved_up(&work.touched, places);
        let change = self.take_out(places);
        work.changes.push(change);
    }

    fn take_out(&mut self, places: &[usize]) -> Change {
        let mut rows = Vec::with_capacity(places.len());
        let mut leaving = Leaving::new(places);
        self.table.rows.retain(|row| {
            let left = leaving.next();
            if let Some(at) = left {
                rows.push((at, *row));
            }
            left.is_none()
        });
        let mut leaving = Leaving::new(places);
        self.judged.rows.retain(|_| leaving.next().is_none());
        Change::Out { rows }
    }

    fn put_in(&mut self, rows: &[(usize, Row)]) -> Change {
        self.table.rows = between(std::mem::take(&mut self.table.rows), rows.iter().copied());
        let states = rows.iter().map(|(at, _)| (*at, RowState::default()));
        self.judged.rows = between(std::mem::take(&mut self.judged.rows), states);
        Change::In {
            at: rows.iter().map(|(at, _)| *at).collect(),
        }
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
        // Nobody stops it.
        let _ = self.undo_with(&mut never_stopped);
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// `stopped`; nothing has changed then.
    pub fn undo_with(&mut self, steps: Steps<'_>) -> Result<(), Fault> {
        if let Some(step) = self.past.pop() {
            match self.turn(step, steps) {
                Ok(step) => self.future.push(step),
                Err((fault, step)) => {
                    self.past.push(step);
                    return Err(fault);
                }
            }
        }
        Ok(())
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        // Nobody stops it.
        let _ = self.redo_with(&mut never_stopped);
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// `stopped`; nothing has changed then.
    pub fn redo_with(&mut self, steps: Steps<'_>) -> Result<(), Fault> {
        if let Some(step) = self.future.pop() {
            match self.turn(step, steps) {
                Ok(step) => self.past.push(step),
                Err((fault, step)) => {
                    self.future.push(step);
                    return Err(fault);
                }
            }
        }
        Ok(())
    }

    /// Undoes a step and answers the one that does it again; the step itself when it was stopped.
    fn turn(&mut self, step: Step, steps: Steps<'_>) -> Result<Step, (Fault, Step)> {
        let label = step.label;
        let single = |change: &Change| matches!(change, Change::Row { .. });
        let wide = step.changes.len() > MANY || !step.changes.iter().all(single);
        let before = wide.then(|| self.judged.rows.clone());
        let (back, touched, reshaped) = self.swap(step.changes);
        if let Err(fault) = self.settle(&touched, reshaped, steps) {
            let changes = self.give_up(back, before);
            return Err((fault, Step { label, changes }));
        }
        self.changed = true;
        self.revision += 1;
        Ok(Step {
            label,
            changes: back,
        })
    }

    /// Undoes changes, the last one first: what does them again, the rows that are others now, and whether cells are
    /// judged by other things.
    fn swap(&mut self, changes: Vec<Change>) -> (Vec<Change>, BTreeSet<usize>, bool) {
        let mut touched = BTreeSet::new();
        let mut reshaped = false;
        let mut back = Vec::with_capacity(changes.len());
        for change in changes.into_iter().rev() {
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
                Change::Out { rows } => {
                    touched = moved_down(&touched, &rows);
                    touched.extend(rows.iter().map(|(at, _)| *at));
                    self.put_in(&rows)
                }
                Change::In { at } => {
                    touched = moved_up(&touched, &at);
                    self.take_out(&at)
                }
                Change::Shape(shape) => {
                    reshaped |= !shape.list.judges_cells_like(&self.shape.list);
                    Change::Shape(Box::new(std::mem::replace(&mut self.shape, *shape)))
                }
            });
        }
        (back, touched, reshaped)
    }

    /// The edit changed what cells are judged by.
    pub(super) fn was_reshaped(&self, work: &Work) -> bool {
        let list = &self.shape.list;
        work.changes.iter().any(|change| match change {
            Change::Shape(shape) => !shape.list.judges_cells_like(list),
            _ => false,
        })
    }

    /// Judges what was touched, and what becomes of the list.
    fn settle(
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

/// Says of every row in turn whether it leaves, and from where.
struct Leaving<'a> {
    places: std::slice::Iter<'a, usize>,
    next: Option<&'a usize>,
    at: usize,
}

impl<'a> Leaving<'a> {
    fn new(places: &'a [usize]) -> Self {
        let mut places = places.iter();
        Self {
            next: places.next(),
            places,
            at: 0,
        }
    }

    fn next(&mut self) -> Option<usize> {
        let at = self.at;
        self.at += 1;
        let leaves = self.next.is_some_and(|next| *next == at);
        if leaves {
            self.next = self.places.next();
        }
        leaves.then_some(at)
    }
}

/// A row of things with others put in at the places they are to have.
fn between<T>(old: Vec<T>, new: impl ExactSizeIterator<Item = (usize, T)>) -> Vec<T> {
    let mut all = Vec::with_capacity(old.len() + new.len());
    let mut old = old.into_iter();
    for (at, one) in new {
        let before = at.saturating_sub(all.len());
        all.extend(old.by_ref().take(before));
        all.push(one);
    }
    all.extend(old);
    all
}

/// Where rows are once those at some places have been taken out; they themselves are nowhere.
fn moved_up(touched: &BTreeSet<usize>, gone: &[usize]) -> BTreeSet<usize> {
    let stays = touched.iter().filter(|at| gone.binary_search(at).is_err());
    stays
        .map(|at| at - gone.partition_point(|left| left < at))
        .collect()
}

/// Where rows are once others have been put in at some places.
fn moved_down(touched: &BTreeSet<usize>, come: &[(usize, Row)]) -> BTreeSet<usize> {
    let mut above = 0;
    let down = |at: &usize| {
        while come
            .get(above)
            .is_some_and(|(place, _)| *place <= at + above)
        {
            above += 1;
        }
        at + above
    };
    touched.iter().map(down).collect()
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
