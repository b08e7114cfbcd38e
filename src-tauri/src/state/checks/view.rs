//! What the window is told: how things stand, row by row and stage by stage.

use std::sync::Arc;

use jetbridge_core::connection::client::AuthType;
use jetbridge_core::facts::Deployment;
use jetbridge_core::fault::Fault;
use jetbridge_core::readiness::{self, Facts, RunStage, expect, judge, read_snapshot};
use jetbridge_online::stages::{self, Cause, STAGES, Stage};

use super::history::{is_of, run_views};
use super::known::name_of_missing;
use super::{Held, with_checks};
use crate::state::Shell;
use crate::state::engagement::Engagement;
use crate::wire::{CauseView, CheckCounts, ChecksRunning, ChecksView, StageView, TestTarget, Told};

/// The stage that somebody asks for by itself.
const AS_BUSINESS_CENTRAL: &str = "as-business-central";

impl Shell {
    pub(in crate::state) fn tell_checks(&self, of: &Arc<Engagement>) {
        // What is told is of the customer in view.
        if Arc::ptr_eq(of, &self.engagement())
            && let Ok(view) = self.checks_of(of)
        {
            self.tell(Told::Checks(Box::new(view)));
        }
    }

    pub(super) fn checks_of(&self, of: &Arc<Engagement>) -> Result<ChecksView, Fault> {
        let (known, facts) = self.checks_facts(of)?;
        let target = self.target(of)?;
        let by_certificate = self.on_connection(of, |document| {
            let auth = document.client_review().subject().auth();
            Ok(auth.meant() == Some(AuthType::Certificate))
        })?;
        let missing = facts.as_ref().err().cloned().unwrap_or_default();
        let mut missing: Vec<&'static str> =
            missing.iter().map(|one| name_of_missing(*one)).collect();
        if target.application.trim().is_empty() {
            missing.push("application");
        }
        with_checks(of, |held| {
            let mut rows = Vec::new();
            if let Ok(facts) = &facts {
                rows = held.rows(facts);
            }
            let now = TestTarget {
                environment: known.facts.environment_url.clone().unwrap_or_default(),
                application: target.application.clone(),
                deployment: known.facts.deployment.map(|of| of.name().to_owned()),
                version: known.facts.version.map(|version| version.to_string()),
            };
            let last = held.section.runs.first();
            let stale = held.running.is_none()
                && held.file.is_none()
                && last.is_some_and(|run| !is_of(run, &now, &known.asked));
            let runs = run_views(&held.section.runs);
            let certificate = by_certificate.then(|| {
                if held.certificate.is_some() {
                    "given"
                } else {
                    "wanted"
                }
            });
            let legacy =
                known.facts.deployment == Some(Deployment::LegacyOAuth) || of.is_practice();
            Ok(ChecksView {
                missing,
                counts: CheckCounts::of(&rows),
                stages: held.stage_views(),
                at: held.in_view().and_then(|seen| {
                    let at = seen.document["taken_at"].as_str()?;
                    Some(at.to_owned())
                }),
                running: held.running.as_ref().map(|running| ChecksRunning {
                    began: running.began.to_string(),
                    only: running.only,
                    done: u32::try_from(running.done).unwrap_or(u32::MAX),
                    total: u32::try_from(running.total).unwrap_or(u32::MAX),
                }),
                stopped: held.running.is_none() && last.is_some_and(|run| run.stopped),
                snapshot: held.in_view().is_some(),
                file: held.file.as_ref().map(|(name, _)| name.clone()),
                asked: known.asked,
                target: now,
                stale,
                rows,
                runs,
                by_password: legacy,
                certificate,
                undo: (!held.undo.is_empty()).then_some("checks-undo-delete"),
                redo: (!held.redo.is_empty()).then_some("checks-undo-delete"),
                fault: held.fault.clone(),
            })
        })
    }
}

impl Held {
    fn rows(&self, facts: &Facts) -> Vec<readiness::CheckRow> {
        let expectations = expect(facts);
        let fresh = self
            .running
            .as_ref()
            .filter(|running| running.only.is_none());
        if let Some(running) = fresh {
            let seen = running.so_far.as_ref().and_then(|document| {
                let snapshot = read_snapshot(document.to_string().as_bytes()).ok()?;
                Some((judge(&expectations, &snapshot), document))
            });
            return readiness::rows(
                &expectations,
                seen.as_ref()
                    .map(|(judgement, document)| (judgement, *document)),
            );
        }
        let Some(seen) = self.in_view() else {
            return readiness::rows(&expectations, None);
        };
        let judgement = judge(&expectations, &seen.snapshot);
        let mut rows = readiness::rows(&expectations, Some((&judgement, &seen.document)));
        for row in &mut rows {
            let notes = row.sections.iter().filter_map(|name| seen.notes.get(*name));
            row.millis = notes.map(|note| note.millis).max();
        }
        rows
    }

    fn stage_views(&self) -> Vec<StageView> {
        if self.file.is_some() {
            return Vec::new();
        }
        let mut views: Vec<StageView> = match (&self.running, self.stages.is_empty()) {
            (None, true) => {
                let last = self.section.runs.first();
                let kept = last.into_iter().flat_map(|run| &run.stages);
                kept.map(StageView::kept).collect()
            }
            (None, false) => self.stages.iter().map(StageView::of).collect(),
            (Some(running), _) => {
                let wanted = running
                    .only
                    .map_or_else(|| STAGES.to_vec(), stages::needed_for);
                let mut next = true;
                STAGES
                    .into_iter()
                    .filter_map(|id| {
                        let now = running.stages.iter().find(|stage| stage.id == id);
                        if let Some(stage) = now {
                            return Some(StageView::of(stage));
                        }
                        if !wanted.contains(&id) {
                            let before = self.stages.iter().find(|stage| stage.id == id);
                            return before.map(StageView::of);
                        }
                        let state = if std::mem::take(&mut next) {
                            "running"
                        } else {
                            "waits"
                        };
                        Some(StageView::blank(id, state))
                    })
                    .collect()
            }
        };
        views.extend(self.by_password.iter().map(StageView::of));
        views
    }
}

/// Why a stage stands as it does.
pub(in crate::state) fn cause(cause: &Cause) -> CauseView {
    CauseView {
        code: cause.code.to_owned(),
        params: cause.params.clone(),
        owner: cause.owner,
        said: cause.said.clone(),
    }
}

impl StageView {
    pub(super) fn of(stage: &Stage) -> Self {
        Self {
            id: stage.id.to_owned(),
            state: stage.state.name().to_owned(),
            millis: stage.millis,
            cause: stage.cause.as_ref().map(cause),
            checks: if stage.state == stages::State::NotChecked {
                stage.unchecked.clone()
            } else {
                let codes = stage.findings.iter().map(|finding| finding.code);
                codes
                    .filter_map(|code| code.strip_prefix("readiness/"))
                    .collect()
            },
            calls: u32::try_from(stage.calls.len()).unwrap_or(u32::MAX),
            retry: stage.id != AS_BUSINESS_CENTRAL,
        }
    }

    fn blank(id: &str, state: &str) -> Self {
        Self {
            id: id.to_owned(),
            state: state.to_owned(),
            millis: 0,
            cause: None,
            checks: Vec::new(),
            calls: 0,
            retry: false,
        }
    }

    /// As a run kept it.
    fn kept(stage: &RunStage) -> Self {
        Self {
            millis: stage.millis,
            retry: true,
            ..Self::blank(&stage.id, &stage.state)
        }
    }
}
