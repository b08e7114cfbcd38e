//! Runs: how one begins, is heard, is stopped and ends.

use std::sync::Arc;
use std::time::{Duration, Instant};

use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_core::readiness::{Run, expect, judge};
use jetbridge_online::http::Cancel;
use jetbridge_online::stages::{STAGES, Stage, Step, Tested, stage_named};
use jiff::Timestamp;
use serde_json::Value;

use super::history::{run_stage, states};
use super::known::{Known, lacking};
use super::object::{Proof, TestObject};
use super::snapshot::Seen;
use super::trial::{Plan, is_on_the_way};
use super::with_checks;
use crate::state::engagement::Engagement;
use crate::state::{Shell, lock};
use crate::wire::Told;

/// The window hears at most this often how far a survey is.
const OFTEN: Duration = Duration::from_millis(120);

/// A snapshot that takes more bytes than this is not kept with the customer.
const KEPT: usize = 2_000_000;

/// A run that goes on.
pub(super) struct Running {
    cancel: Cancel,
    pub(super) began: Timestamp,
    pub(super) only: Option<&'static str>,
    pub(super) stages: Vec<Stage>,
    pub(super) done: usize,
    pub(super) total: usize,
    /// What was seen so far.
    pub(super) so_far: Option<Value>,
    told: Option<Instant>,
}

impl Shell {
    /// Begins a run, of everything or of one stage with what it depends on. How it goes is told.
    pub(crate) fn checks_run(
        self: &Arc<Self>,
        only: Option<&str>,
        language: Language,
    ) -> Result<(), Fault> {
        let of = self.engagement();
        let (known, facts) = self.checks_facts(&of)?;
        let facts = facts.map_err(|missing| lacking(&missing))?;
        let object = self.connection_object(&of)?;
        let only = only.and_then(stage_named);
        let cancel = Cancel::new();
        let began = Timestamp::now();
        let before = with_checks(&of, |held| {
            if held.running.is_some() {
                return Err(Fault::new("checks-running"));
            }
            held.fault = None;
            held.file = None;
            held.running = Some(Running {
                cancel: cancel.clone(),
                began,
                only,
                stages: Vec::new(),
                done: 0,
                total: 0,
                so_far: None,
                told: None,
            });
            Ok(only.and(held.seen.as_ref()).map(Seen::surveyed))
        })?;
        self.tell_checks(&of);
        let shell = Arc::clone(self);
        let plan = Plan {
            facts,
            // What was never seen cannot be completed.
            only: only.filter(|_| before.is_some() || only.is_some_and(is_on_the_way)),
            before,
            language,
        };
        tauri::async_runtime::spawn(async move {
            let hearer = Arc::clone(&shell);
            let whose = Arc::clone(&of);
            let told = move |step: Step<'_, '_>| hearer.heard(&whose, &step);
            let tested = Box::pin(shell.test(&of, &object, &plan, &cancel, &told)).await;
            shell.checks_ended(&of, &known, &object, &plan, began, &cancel, tested);
        });
        Ok(())
    }

    /// Stops the run; what was seen so far stays.
    pub(crate) fn checks_cancel(&self) {
        let of = self.engagement();
        if let Some(running) = &lock(&of.rooms.checks.held).running {
            running.cancel.cancel();
        }
    }

    /// Something happened in a run.
    fn heard(&self, of: &Arc<Engagement>, step: &Step<'_, '_>) {
        let tell = {
            let mut held = lock(&of.rooms.checks.held);
            let Some(running) = &mut held.running else {
                return;
            };
            match step {
                Step::Stage(stage) => {
                    running.stages.push((*stage).clone());
                    true
                }
                Step::Seen(progress, so_far) => {
                    running.done = progress.done;
                    running.total = progress.total;
                    let due = running.told.is_none_or(|told| told.elapsed() >= OFTEN);
                    if due && running.only.is_none() {
                        running.so_far = Some(so_far.document());
                        running.told = Some(Instant::now());
                    }
                    due
                }
            }
        };
        if tell {
            self.tell_checks(of);
        }
    }

    #[allow(clippy::too_many_arguments)] // what a run began with and what came of it
    fn checks_ended(
        &self,
        of: &Arc<Engagement>,
        known: &Known,
        object: &TestObject,
        plan: &Plan,
        began: Timestamp,
        cancel: &Cancel,
        tested: Result<Tested, Fault>,
    ) {
        let ended = with_checks(of, |held| {
            held.running = None;
            let tested = match tested {
                Ok(tested) => tested,
                Err(fault) => {
                    held.fault = Some(fault);
                    return Ok(());
                }
            };
            if plan.only.is_some() {
                for stage in &tested.stages {
                    held.stages.retain(|other| other.id != stage.id);
                }
                held.stages.extend(tested.stages);
                held.stages
                    .sort_by_key(|stage| STAGES.iter().position(|id| *id == stage.id));
            } else {
                held.stages = tested.stages;
            }
            if let Some(surveyed) = tested.surveyed {
                let small = surveyed.document.to_string().len() <= KEPT;
                held.section.snapshot = small.then(|| surveyed.document.clone());
                held.seen = Some(Seen::of(surveyed));
            } else if plan.only.is_none() {
                // What was seen in an earlier run is not what stands now.
                held.seen = None;
                held.section.snapshot = None;
            }
            let judgement = held
                .seen
                .as_ref()
                .map(|seen| judge(&expect(&plan.facts), &seen.snapshot));
            let millis = (Timestamp::now() - began).total(jiff::Unit::Millisecond);
            let run = Run {
                at: format!("{began:.3}"),
                // A run ends after it began, and no run takes longer than a lifetime.
                millis: millis.map_or(0, whole),
                environment: plan.facts.environment_url.clone(),
                application: object.application.clone(),
                deployment: plan.facts.deployment.name().to_owned(),
                version: plan.facts.bc_version.to_string(),
                phase: known.asked.phase,
                signed_in: match object.proof {
                    Proof::Person => "person",
                    Proof::Secret(_) | Proof::Certificate(_) => "app",
                }
                .to_owned(),
                stopped: cancel.is_cancelled(),
                stages: held.stages.iter().map(run_stage).collect(),
                states: states(judgement.as_ref()),
            };
            held.section.note(run);
            held.undo.clear();
            held.redo.clear();
            Ok(())
        });
        if let Err(fault) = ended {
            self.tell(Told::Fault(fault));
        }
        self.tell_checks(of);
        // Tokens may have been renewed.
        self.tell_sign_in(of);
    }
}

/// A span as whole milliseconds.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // it is not negative, and far below 2^53
fn whole(millis: f64) -> u64 {
    millis.max(0.0) as u64
}
