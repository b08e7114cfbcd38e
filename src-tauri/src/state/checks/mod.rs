//! *Sign-in and checks*: the staged test, the survey and its judgement, and the runs a customer keeps.
//!
//! A run goes on by itself and tells how far it is; what it saw stays here until the next one, and with the customer's
//! file as a snapshot that is judged again whenever somebody looks. No secret is in any of it.

mod evidence;
mod history;
mod known;
mod object;
mod password;
mod run;
mod snapshot;
mod trial;
mod view;
mod words;

use std::sync::{Arc, Mutex};

use jetbridge_core::fault::Fault;
use jetbridge_core::readiness::{Asked, ReadinessSection, Run};
use jetbridge_core::secret::Secret;
use jetbridge_online::stages::Stage;

use super::engagement::Engagement;
use super::{Shell, lock};
use crate::wire::ChecksView;

pub(super) use evidence::call;
pub(super) use object::Proof;
pub(super) use view::cause;

use known::practice;
use run::Running;
use snapshot::Seen;

/// What a customer has of it.
#[derive(Default)]
pub(super) struct Checks {
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    /// Read from the customer's file.
    opened: bool,
    section: ReadinessSection,
    /// The runs as they were before one was deleted, and after it was brought back.
    undo: Vec<Vec<Run>>,
    redo: Vec<Vec<Run>>,
    running: Option<Running>,
    stages: Vec<Stage>,
    by_password: Option<Stage>,
    /// A certificate with its key, from a file; until the window closes.
    certificate: Option<Secret>,
    seen: Option<Seen>,
    /// A snapshot from a file, in view instead of what was seen.
    file: Option<(String, Seen)>,
    fault: Option<Fault>,
}

impl Shell {
    /// How things stand for the open customer.
    pub(crate) fn checks_view(&self) -> Result<ChecksView, Fault> {
        self.checks_of(&self.engagement())
    }

    /// Says what is to be checked.
    pub(crate) fn checks_ask(&self, asked: Asked) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        with_checks(&of, |held| {
            held.section.asked = asked;
            Ok(())
        })?;
        self.checks_of(&of)
    }
}

impl Held {
    /// What is judged in view.
    fn in_view(&self) -> Option<&Seen> {
        self.file
            .as_ref()
            .map(|(_, seen)| seen)
            .or(self.seen.as_ref())
    }
}

/// Works on what is held for a customer, and keeps with the customer what was changed.
fn with_checks<T>(
    of: &Arc<Engagement>,
    job: impl FnOnce(&mut Held) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let mut held = lock(&of.rooms.checks.held);
    if !held.opened {
        held.section = of.part()?.unwrap_or_default();
        if of.is_practice() {
            held.section.asked = practice().asked;
        }
        // A snapshot somebody has changed by hand beyond recognition is as good as none.
        held.seen = held
            .section
            .snapshot
            .clone()
            .and_then(|document| Seen::read(document.to_string().as_bytes()).ok());
        held.opened = true;
    }
    let answer = job(&mut held)?;
    if !of.is_practice() {
        of.keep_changed(&held.section)?;
    }
    Ok(answer)
}
