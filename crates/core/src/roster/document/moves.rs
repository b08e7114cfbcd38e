//! Rows that come and go, and where the others are then.

use std::collections::BTreeSet;

use super::Document;
use super::edit::Work;
use super::history::Change;
use super::judged::RowState;
use crate::roster::table::Row;

impl Document {
    pub(super) fn insert(&mut self, at: usize, count: usize, work: &mut Work) {
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

    pub(super) fn exchange(&mut self, at: usize, remove: usize, rows: Vec<Row>) -> Change {
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

    pub(super) fn take_out(&mut self, places: &[usize]) -> Change {
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

    pub(super) fn put_in(&mut self, rows: &[(usize, Row)]) -> Change {
        self.table.rows = between(std::mem::take(&mut self.table.rows), rows.iter().copied());
        let states = rows.iter().map(|(at, _)| (*at, RowState::default()));
        self.judged.rows = between(std::mem::take(&mut self.judged.rows), states);
        Change::In {
            at: rows.iter().map(|(at, _)| *at).collect(),
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
pub(super) fn moved_up(touched: &BTreeSet<usize>, gone: &[usize]) -> BTreeSet<usize> {
    let stays = touched.iter().filter(|at| gone.binary_search(at).is_err());
    stays
        .map(|at| at - gone.partition_point(|left| left < at))
        .collect()
}

/// Where rows are once others have been put in at some places.
pub(super) fn moved_down(touched: &BTreeSet<usize>, come: &[(usize, Row)]) -> BTreeSet<usize> {
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
