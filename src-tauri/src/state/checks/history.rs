//! The runs a customer keeps: what is kept of one, what has changed since the one before, and deleting one.

use std::collections::BTreeMap;

use jetbridge_core::fault::Fault;
use jetbridge_core::readiness::{Asked, Judgement, Run, RunStage};
use jetbridge_online::stages::Stage;

use super::{Held, with_checks};
use crate::state::Shell;
use crate::wire::{ChecksView, RunView, TestTarget};

impl Shell {
    /// Deletes a run of the history; it can be taken back until the next run.
    pub(crate) fn checks_delete(&self, at: &str) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        with_checks(&of, |held| {
            let before = held.section.runs.clone();
            held.section.runs.retain(|run| run.at != at);
            if held.section.runs != before {
                held.undo.push(before);
                held.redo.clear();
            }
            Ok(())
        })?;
        self.checks_of(&of)
    }

    /// Brings a deleted run back.
    pub(crate) fn checks_undo(&self) -> Result<ChecksView, Fault> {
        self.checks_step(|held| (&mut held.undo, &mut held.redo, &mut held.section.runs))
    }

    /// Deletes it again.
    pub(crate) fn checks_redo(&self) -> Result<ChecksView, Fault> {
        self.checks_step(|held| (&mut held.redo, &mut held.undo, &mut held.section.runs))
    }

    fn checks_step(
        &self,
        between: impl FnOnce(&mut Held) -> (&mut Vec<Vec<Run>>, &mut Vec<Vec<Run>>, &mut Vec<Run>),
    ) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        with_checks(&of, |held| {
            let (from, to, runs) = between(held);
            if let Some(other) = from.pop() {
                to.push(std::mem::replace(runs, other));
            }
            Ok(())
        })?;
        self.checks_of(&of)
    }
}

pub(super) fn run_stage(stage: &Stage) -> RunStage {
    RunStage {
        id: stage.id.to_owned(),
        state: stage.state.name().to_owned(),
        millis: stage.millis,
        cause: stage.cause.as_ref().map(|cause| cause.code.to_owned()),
    }
}

pub(super) fn states(judgement: Option<&Judgement>) -> BTreeMap<String, String> {
    let states = judgement
        .into_iter()
        .flat_map(|judgement| &judgement.states);
    states
        .map(|(id, state)| ((*id).to_owned(), state.name().to_owned()))
        .collect()
}

pub(super) fn is_of(run: &Run, now: &TestTarget, asked: &Asked) -> bool {
    run.environment == now.environment
        && run.application == now.application
        && Some(&run.deployment) == now.deployment.as_ref()
        && Some(&run.version) == now.version.as_ref()
        && run.phase == asked.phase
}

/// The runs with what has changed in each since the one before.
pub(super) fn run_views(runs: &[Run]) -> Vec<RunView> {
    let with_place = runs.iter().enumerate();
    with_place
        .map(|(at, run)| {
            let before = runs.get(at + 1);
            RunView {
                changes: before
                    .map(|before| run.changes_since(before))
                    .unwrap_or_default(),
                compared: before.map(|before| before.at.clone()),
                run: run.clone(),
            }
        })
        .collect()
}
