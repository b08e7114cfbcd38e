//! What an edit changed, and taking it back: the opposite of each change, the last one first.

use std::collections::BTreeSet;

use super::edit::{MANY, Work};
use super::judged::RowState;
use super::moves::{moved_down, moved_up};
use super::{Document, Shape, Steps, never_stopped};
use crate::fault::Fault;
use crate::roster::judge::Plan;
use crate::roster::table::Row;

/// Something that was changed: what stood there before.
#[derive(Debug)]
pub(super) enum Change {
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

/// What one edit changed; undone in the opposite order.
#[derive(Debug)]
pub(super) struct Step {
    /// Message id of what it was.
    pub(super) label: &'static str,
    pub(super) changes: Vec<Change>,
}

impl Document {
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

    /// Takes changes back as if they had never been made; the changes that would make them again.
    pub(super) fn give_up(
        &mut self,
        changes: Vec<Change>,
        before: Option<Vec<RowState>>,
    ) -> Vec<Change> {
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

    /// The edit changed what cells are judged by.
    pub(super) fn was_reshaped(&self, work: &Work) -> bool {
        let list = &self.shape.list;
        work.changes.iter().any(|change| match change {
            Change::Shape(shape) => !shape.list.judges_cells_like(list),
            _ => false,
        })
    }
}
