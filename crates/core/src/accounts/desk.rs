//! Who is what, as it is worked on: what was entered, what was ticked, and how it was before.

use std::collections::BTreeMap;

use super::known::KnownAccounts;
use super::view::{AccountsSection, AccountsView};
use crate::facts::HandTick;
use crate::history::History;

/// Who is what, with what it was before.
#[derive(Debug, Clone, Default)]
pub struct Desk(History<AccountsSection>);

impl Desk {
    /// What a customer's file kept.
    pub fn new(section: AccountsSection) -> Self {
        Self(History::new(section))
    }

    /// What a customer's file keeps.
    pub fn section(&self) -> &AccountsSection {
        self.0.now()
    }

    /// Takes over what was told elsewhere; that is no step of this room.
    pub fn meet(&mut self, change: impl Fn(&mut KnownAccounts)) {
        self.0.meet(|section| change(&mut section.known));
    }

    /// Says anew who is what.
    pub fn set(&mut self, known: KnownAccounts) {
        self.0.change(|section| section.known = known);
    }

    /// Ticks something, or takes the tick away.
    pub fn tick(&mut self, id: &str, tick: Option<HandTick>) {
        self.0
            .change(|section| HandTick::put(&mut section.ticks, id, tick));
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        self.0.undo();
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        self.0.redo();
    }

    /// Everything about it. `states` are the states of expectations a survey brought.
    pub fn view(&self, states: &BTreeMap<String, String>) -> AccountsView {
        AccountsView {
            can_undo: self.0.can_undo(),
            can_redo: self.0.can_redo(),
            ..AccountsView::of(self.section(), states)
        }
    }
}
