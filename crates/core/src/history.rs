//! What somebody works on, with how it was before: for rooms whose whole state is small enough to be kept at every step.

/// How many steps can be taken back.
const KEPT: usize = 50;

/// A state with what it was before.
#[derive(Debug, Clone)]
pub(crate) struct History<S> {
    /// Oldest first and never empty; what lies behind `at` was taken back.
    states: Vec<S>,
    at: usize,
}

impl<S: Default + Clone + PartialEq> Default for History<S> {
    fn default() -> Self {
        Self::new(S::default())
    }
}

impl<S: Clone + PartialEq> History<S> {
    pub(crate) fn new(state: S) -> Self {
        Self {
            states: vec![state],
            at: 0,
        }
    }

    /// As it is.
    pub(crate) fn now(&self) -> &S {
        &self.states[self.at]
    }

    /// Changes it; what changes nothing is no step.
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut S)) {
        let mut next = self.now().clone();
        change(&mut next);
        if *self.now() == next {
            return;
        }
        self.states.truncate(self.at + 1);
        self.states.push(next);
        let over = self.states.len().saturating_sub(KEPT + 1);
        self.states.drain(..over);
        self.at = self.states.len() - 1;
    }

    /// Changes all of it, from the first state to the last: what was told elsewhere is no step here, and is not taken
    /// back with one.
    pub(crate) fn meet(&mut self, change: impl Fn(&mut S)) {
        self.states.iter_mut().for_each(change);
    }

    /// Takes the last change back.
    pub(crate) fn undo(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Does again what was taken back.
    pub(crate) fn redo(&mut self) {
        self.at = (self.at + 1).min(self.states.len() - 1);
    }

    /// Something can be taken back.
    pub(crate) fn can_undo(&self) -> bool {
        self.at > 0
    }

    /// Something can be done again.
    pub(crate) fn can_redo(&self) -> bool {
        self.at + 1 < self.states.len()
    }
}
