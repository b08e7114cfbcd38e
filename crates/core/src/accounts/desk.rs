//! Who is what, as it is worked on: what was entered, what was ticked, and how it was before.

use std::collections::BTreeMap;

use super::known::KnownAccounts;
use super::view::{AccountsSection, AccountsView};
use crate::facts::HandTick;

/// How many steps can be taken back.
const KEPT: usize = 100;

/// Who is what, with what it was before.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Oldest first; what lies behind `at` was taken back.
    sections: Vec<AccountsSection>,
    at: usize,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new(AccountsSection::default())
    }
}

impl Desk {
    /// What a customer's file kept.
    pub fn new(section: AccountsSection) -> Self {
        Self {
            sections: vec![section],
            at: 0,
        }
    }

    /// What a customer's file keeps.
    pub fn section(&self) -> &AccountsSection {
        &self.sections[self.at]
    }

    /// Takes over what was told elsewhere; that is no step of this room.
    pub fn meet(&mut self, change: impl Fn(&mut KnownAccounts)) {
        for section in &mut self.sections {
            change(&mut section.known);
        }
    }

    /// Says anew who is what.
    pub fn set(&mut self, known: KnownAccounts) {
        let mut next = self.section().clone();
        next.known = known;
        self.push(next);
    }

    /// Ticks something, or takes the tick away.
    pub fn tick(&mut self, id: &str, tick: Option<HandTick>) {
        let mut next = self.section().clone();
        match tick {
            Some(tick) => next.ticks.insert(id.to_owned(), tick),
            None => next.ticks.remove(id),
        };
        self.push(next);
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        self.at = (self.at + 1).min(self.sections.len() - 1);
    }

    /// Everything about it. `states` are the states of expectations a survey brought.
    pub fn view(&self, states: &BTreeMap<String, String>) -> AccountsView {
        AccountsView {
            can_undo: self.at > 0,
            can_redo: self.at + 1 < self.sections.len(),
            ..AccountsView::of(self.section(), states)
        }
    }

    fn push(&mut self, section: AccountsSection) {
        if *self.section() == section {
            return;
        }
        self.sections.truncate(self.at + 1);
        self.sections.push(section);
        let over = self.sections.len().saturating_sub(KEPT + 1);
        self.sections.drain(..over);
        self.at = self.sections.len() - 1;
    }
}
