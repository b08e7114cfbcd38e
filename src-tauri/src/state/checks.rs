//! *Sign-in and checks*: the staged test, the survey and its judgement, and the runs a customer keeps.
//!
//! A run goes on by itself and tells how far it is; what it saw stays here until the next one, and with the customer's
//! file as a snapshot that is judged again whenever somebody looks. No secret is in any of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jetbridge_core::connection::Draft as ConnectionDraft;
use jetbridge_core::connection::client::AuthType;
use jetbridge_core::connection::keys::Setting;
use jetbridge_core::facts::{AppId, CustomerFacts, Deployment};
use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_core::readiness::{
    self, Asked, Facts, Judgement, Missing, Owner, ReadinessSection, Run, RunStage, Snapshot,
    State, expect, judge, read_snapshot, tell,
};
use jetbridge_core::secret::Secret;
use jetbridge_online::clouds::Tenant;
use jetbridge_online::http::{Cancel, Evidence, Http};
use jetbridge_online::session::Session;
use jetbridge_online::sign_in::{App, Certificate, Credential, SignInFault, as_app};
use jetbridge_online::stages::{
    self, Draft, STAGES, Stage, Step, Tested, seal, stage_named, tell as stage_tell,
};
use jetbridge_online::survey::{Note, Patience, Surveyed};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::engagement::Engagement;
use super::{Shell, lock, today};
use crate::material::{self, name_of};
use crate::wire::{
    CallView, CauseView, CheckCounts, ChecksRunning, ChecksView, EvidenceSection, EvidenceView,
    RunView, StageView, TestTarget, Told,
};

/// The window hears at most this often how far a survey is.
const OFTEN: Duration = Duration::from_millis(120);

/// A snapshot that takes more bytes than this is not kept with the customer.
const KEPT: usize = 2_000_000;

/// A snapshot file is never longer.
const LONGEST: u64 = 50_000_000;

/// Rows that are shown as evidence.
const SHOWN: usize = 25;

/// The stage that somebody asks for by itself.
const AS_BUSINESS_CENTRAL: &str = "as-business-central";

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

/// What was seen, with the calls behind it.
struct Seen {
    document: Value,
    snapshot: Snapshot,
    notes: BTreeMap<String, Note>,
}

/// A run that goes on.
struct Running {
    cancel: Cancel,
    began: Timestamp,
    only: Option<&'static str>,
    stages: Vec<Stage>,
    done: usize,
    total: usize,
    /// What was seen so far.
    so_far: Option<Value>,
    told: Option<Instant>,
}

/// How whoever is tested proves who they are.
pub(crate) enum Proof {
    /// A person, in the browser; who is signed in already is not asked again.
    Person,
    /// The app itself, by its secret.
    Secret(Secret),
    /// The app itself, by a certificate with its key, in PEM.
    Certificate(Secret),
}

/// What is tested: exactly this, secrets included.
pub(crate) struct TestObject {
    /// The environment, as it is written.
    pub environment: String,
    /// The app registration.
    pub application: String,
    /// The tenant; empty: the environment names it.
    pub tenant: String,
    /// How many errors the settings themselves hold.
    pub errors: usize,
    /// Who signs in.
    pub proof: Proof,
    /// Everything else that is saved with it, in a fixed order, secrets included.
    pub saved: Vec<Secret>,
}

/// Names exactly what was tested, without telling it. It stays in memory.
pub(crate) type Seal = [u8; 32];

impl TestObject {
    /// The seal of exactly this object: only what has the same seal was tested.
    pub(crate) fn seal(&self) -> Seal {
        let (kind, proof) = match &self.proof {
            Proof::Person => ("person", ""),
            Proof::Secret(secret) => ("secret", secret.expose()),
            Proof::Certificate(pem) => ("certificate", pem.expose()),
        };
        let mut parts: Vec<&[u8]> = [
            self.environment.as_str(),
            &self.application,
            &self.tenant,
            kind,
            proof,
        ]
        .map(str::as_bytes)
        .to_vec();
        parts.extend(self.saved.iter().map(|secret| secret.expose().as_bytes()));
        seal(&parts)
    }
}

/// What came of a test of settings.
// The strip of the room Connection is built on it.
#[allow(dead_code)]
pub(crate) struct Outcome {
    /// The stages, as the window shows them.
    pub stages: Vec<StageView>,
    /// No stage failed and none was left out.
    pub passed: bool,
    /// The seal of what was tested.
    pub seal: Seal,
}

/// What one run is to be.
struct Plan {
    facts: Facts,
    only: Option<&'static str>,
    before: Option<Surveyed>,
    language: Language,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Known {
    facts: CustomerFacts,
    asked: Asked,
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

    /// Tests settings stage by stage, before they are saved: nothing of it is put down. Every stage is told as it ends;
    /// whoever is signed in already is taken, anybody else is asked in the browser.
    // The strip of the room Connection is built on it.
    #[allow(dead_code)]
    pub(crate) async fn test_object(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        object: &TestObject,
        only: Option<&'static str>,
        language: Language,
        cancel: &Cancel,
        told: &(dyn Fn(StageView) + Send + Sync),
    ) -> Result<Outcome, Fault> {
        let (mut known, _) = self.checks_known(of)?;
        if !of.is_practice() {
            known.facts.environment_url = Some(object.environment.clone());
        }
        let facts = Facts::of(&known.facts, &known.asked, today());
        let plan = Plan {
            facts: facts.map_err(|missing| lacking(&missing))?,
            only: only.filter(|only| is_on_the_way(only)),
            before: None,
            language,
        };
        let hear = |step: Step<'_, '_>| {
            if let Step::Stage(stage) = step {
                told(StageView::of(stage));
            }
        };
        let tested = Box::pin(self.test(of, object, &plan, cancel, &hear)).await?;
        Ok(Outcome {
            passed: tested.is_passed(),
            stages: tested.stages.iter().map(StageView::of).collect(),
            seal: object.seal(),
        })
    }

    /// What of a customer's connection is tested. Where the connection says nothing, what is known about the customer
    /// stands.
    pub(crate) fn connection_object(&self, of: &Arc<Engagement>) -> Result<TestObject, Fault> {
        let target = self.target(of)?;
        let facts = self.checks_known(of)?.0.facts;
        let (draft, errors, mut saved, secrets) = self.on_connection(of, |document| {
            let review = document.client_review();
            let kept = serde_json::to_string(&document.save()).unwrap_or_default();
            Ok((
                review.subject().clone(),
                review.counts().error,
                vec![Secret::new(kept)],
                document.secrets(),
            ))
        })?;
        for (name, secret) in &secrets {
            saved.push(Secret::new(name.clone()));
            saved.push(secret.clone());
        }
        let written = |setting| {
            draft
                .value(setting)
                .map(str::trim)
                .filter(|text| !text.is_empty())
        };
        let by_secret = draft.auth().meant() == Some(AuthType::ClientSecret)
            || facts.deployment == Some(Deployment::OnPremEntra);
        let certificate = if draft.auth().meant() == Some(AuthType::Certificate) {
            with_checks(of, |held| Ok(held.certificate.clone()))?
        } else {
            None
        };
        let secret = secrets
            .iter()
            .find(|(name, _)| name.contains("client-secret"))
            .map(|(_, secret)| secret.clone());
        let is_empty = ConnectionDraft::text(&draft).is_empty();
        let or = |own: Option<&str>, known: String| match own {
            Some(own) if !of.is_practice() => own.to_owned(),
            _ => known,
        };
        Ok(TestObject {
            environment: or(written(Setting::Url), target.environment),
            application: or(written(Setting::ClientId), target.application),
            tenant: target.tenant,
            errors: if is_empty || of.is_practice() {
                0
            } else {
                errors
            },
            proof: match (secret, certificate) {
                (_, Some(certificate)) => Proof::Certificate(certificate),
                (Some(secret), None) if by_secret => Proof::Secret(secret),
                _ => Proof::Person,
            },
            saved,
        })
    }

    /// States of expectations by their names, as they were seen last; empty when nobody has looked.
    pub(crate) fn seen_states(
        &self,
        of: &Arc<Engagement>,
    ) -> Result<BTreeMap<String, String>, Fault> {
        let (_, facts) = self.checks_facts(of)?;
        let Ok(facts) = facts else {
            return Ok(BTreeMap::new());
        };
        with_checks(of, |held| {
            let Some(seen) = &held.seen else {
                return Ok(BTreeMap::new());
            };
            let judgement = judge(&expect(&facts), &seen.snapshot);
            let states = judgement.states.iter();
            Ok(states
                .map(|(id, state)| ((*id).to_owned(), state.name().to_owned()))
                .collect())
        })
    }

    /// Whether there was a token for a service when somebody looked last: `dataverse`, `business-central`.
    pub(crate) fn seen_consents(of: &Arc<Engagement>) -> Result<BTreeMap<String, bool>, Fault> {
        with_checks(of, |held| {
            let rows = held
                .seen
                .as_ref()
                .and_then(|seen| seen.document.pointer("/sign_in/rows")?.as_array())
                .cloned();
            let rows = rows.into_iter().flatten();
            Ok(rows
                .filter_map(|row| {
                    Some((
                        row["resource"].as_str()?.to_owned(),
                        row["granted"].as_bool()?,
                    ))
                })
                .collect())
        })
    }

    async fn test(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        object: &TestObject,
        plan: &Plan,
        cancel: &Cancel,
        told: stages::Told<'_>,
    ) -> Result<Tested, Fault> {
        let client = AppId::read(object.application.trim());
        let tenant = match object.tenant.trim() {
            "" => None,
            text => Some(Tenant::read(text)?),
        };
        let by_app = !matches!(object.proof, Proof::Person);
        let online = plan.facts.online() && !by_app;
        let draft = Draft {
            environment: object.environment.clone(),
            client: client.ok_or_else(|| Fault::new("sign-in-application"))?,
            tenant,
            errors: object.errors,
            practice: if of.is_practice() {
                Some(self.cloud(of, &object.environment)?)
            } else {
                None
            },
            business_central: online.then(|| {
                let name = self
                    .checks_known(of)
                    .map(|(known, _)| known.asked.business_central);
                name.ok().filter(|name| !name.trim().is_empty())
            }),
            only: plan.only,
            before: plan.before.clone(),
        };
        let sign_in = |http: Http, app: App| async move {
            match &object.proof {
                Proof::Secret(secret) => {
                    as_app(&http, app, Credential::Secret(secret.clone()), cancel).await
                }
                Proof::Certificate(pem) => {
                    let certificate = Certificate::read(pem)?;
                    as_app(&http, app, Credential::Certificate(certificate), cancel).await
                }
                Proof::Person => {
                    let environment = &object.environment;
                    self.signed_in(of, &http, app, environment, plan.language, cancel)
                        .await
                }
            }
        };
        Ok(Box::pin(stages::test(
            &draft,
            &plan.facts,
            Patience::default(),
            cancel,
            told,
            sign_in,
        ))
        .await)
    }

    /// The session of the customer if it is of this app and tenant and still lives, or a new one by the browser.
    async fn signed_in(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        http: &Http,
        app: App,
        environment: &str,
        language: Language,
        cancel: &Cancel,
    ) -> Result<Session, SignInFault> {
        let resource = app.cloud.environment(environment)?;
        if let Some(session) = self.session_of(of)
            && session.app().client == app.client
            && session.app().cloud == app.cloud
            && session.tenant().eq_ignore_ascii_case(app.tenant.as_str())
        {
            match session.token_for(&resource, cancel).await {
                Err(fault) if fault.needs_person() => {}
                // Why there is no token is the next stage's to tell.
                _ => return Ok(session),
            }
        }
        self.sign_in_for(of, http, &app, resource, language, cancel)
            .await
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
    }

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

    /// What is behind a stage (`stage/tls`) or an expectation.
    pub(crate) fn checks_evidence(&self, what: &str) -> Result<EvidenceView, Fault> {
        let of = self.engagement();
        with_checks(&of, |held| {
            if let Some(id) = what.strip_prefix("stage/") {
                let mut stages = held.stages.iter().chain(&held.by_password);
                let stage = stages.rfind(|stage| stage.id == id);
                let calls = stage.map_or(&[][..], |stage| &stage.calls);
                return Ok(EvidenceView {
                    calls: calls.iter().map(call).collect(),
                    sections: Vec::new(),
                });
            }
            let Some(seen) = held.in_view() else {
                return Ok(EvidenceView::default());
            };
            let names = readiness::sections_of(what);
            let notes = names.iter().filter_map(|name| seen.notes.get(*name));
            Ok(EvidenceView {
                calls: notes.flat_map(|note| note.calls.iter().map(call)).collect(),
                sections: names
                    .iter()
                    .filter_map(|name| {
                        let section = readiness::section(&seen.document, name)?;
                        let rows = section["rows"].as_array();
                        let shown: Vec<&Value> = rows
                            .map(|rows| rows.iter().take(SHOWN).collect())
                            .unwrap_or_default();
                        Some(EvidenceSection {
                            name: (*name).to_owned(),
                            rows: u32::try_from(rows.map_or(0, Vec::len)).unwrap_or(u32::MAX),
                            text: if rows.is_some() {
                                format!("{:#}", json!(shown))
                            } else {
                                format!("{:#}", section["not_checked"])
                            },
                        })
                    })
                    .collect(),
            })
        })
    }

    /// Everything as text, or one stage (`stage/tls`) or expectation.
    pub(crate) fn checks_text(
        &self,
        what: Option<&str>,
        language: Language,
    ) -> Result<String, Fault> {
        let of = self.engagement();
        let view = self.checks_of(&of)?;
        let held = lock(&of.rooms.checks.held);
        let stages = held.stages.iter().chain(&held.by_password);
        let mut parts: Vec<String> = stages
            .filter(|stage| what.is_none_or(|what| what == format!("stage/{}", stage.id)))
            .map(|stage| stage_tell::text(stage, language))
            .collect();
        match what {
            None => {
                let mut first = vec![view.target.environment];
                first.extend(view.at);
                parts.insert(0, first.join(" · "));
                parts.push(tell::all(&view.rows, language));
            }
            Some(what) => {
                let rows = view.rows.iter().filter(|row| row.id == what);
                parts.extend(rows.map(|row| tell::text(row, language)));
            }
        }
        Ok(parts.join("\n") + "\n")
    }

    /// A message to whoever puts one stage or expectation right, or all that is theirs (`owner/dynamics-admin`).
    pub(crate) fn checks_letter(&self, what: &str, language: Language) -> Result<String, Fault> {
        let of = self.engagement();
        let view = self.checks_of(&of)?;
        let environment = view.target.environment.as_str();
        if let Some(id) = what.strip_prefix("stage/") {
            let held = lock(&of.rooms.checks.held);
            let mut stages = held.stages.iter().chain(&held.by_password);
            let stage = stages.find(|stage| stage.id == id);
            return Ok(stage
                .map(|stage| stage_tell::letter(stage, environment, language))
                .unwrap_or_default());
        }
        let found = |row: &&readiness::CheckRow| matches!(row.state, State::Unmet | State::Warning);
        let rows: Vec<_> = match what.strip_prefix("owner/") {
            Some(owner) => view
                .rows
                .iter()
                .filter(found)
                .filter(|row| row.owner.name() == owner)
                .collect(),
            None => view.rows.iter().filter(|row| row.id == what).collect(),
        };
        let owner = rows.first().map_or(Owner::Consultant, |row| row.owner);
        Ok(tell::letter(&rows, environment, owner, language))
    }

    /// The snapshot in view as a file: its proposed name and its bytes. Without `people`, placeholders stand for the names
    /// of all whom the facts do not name.
    pub(crate) fn checks_snapshot(&self, people: bool) -> Result<(String, Vec<u8>), Fault> {
        let of = self.engagement();
        let (known, _) = self.checks_known(&of)?;
        with_checks(&of, |held| {
            let seen = held
                .in_view()
                .ok_or_else(|| Fault::new("checks-nothing-seen"))?;
            let mut document = seen.document.clone();
            if !people {
                let kept = [&known.facts.administrator, &known.facts.integration_user];
                let kept: Vec<&str> = kept.into_iter().flatten().map(String::as_str).collect();
                readiness::conceal(&mut document, &kept);
            }
            let host = document["environment_url"].as_str().unwrap_or_default();
            let host = host.split_once("//").map_or(host, |(_, host)| host);
            let name = host.split(['.', '/', ':']).next().unwrap_or_default();
            let day = document["taken_at"].as_str().unwrap_or_default();
            let day = day.split('T').next().unwrap_or_default();
            Ok((
                format!("{name}-{day}.snapshot.json"),
                format!("{document:#}\n").into_bytes(),
            ))
        })
    }

    /// Judges a snapshot from a file, in view until it is closed or the next run begins.
    pub(crate) fn checks_open(&self, path: &Path) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        let bytes = material::read(path)?;
        let seen = Seen::read(&bytes)?;
        with_checks(&of, |held| {
            if held.running.is_some() {
                return Err(Fault::new("checks-running"));
            }
            held.file = Some((name_of(path), seen));
            Ok(())
        })?;
        self.checks_of(&of)
    }

    /// Back to what was seen here.
    pub(crate) fn checks_close(&self) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        with_checks(&of, |held| {
            held.file = None;
            Ok(())
        })?;
        self.checks_of(&of)
    }

    /// A dropped file that is a snapshot and no list, judged.
    pub(crate) fn dropped_snapshot(&self, path: &Path) -> Option<Told> {
        let ending = path.extension()?.to_str()?;
        if !ending.eq_ignore_ascii_case("json") || path.metadata().ok()?.len() > LONGEST {
            return None;
        }
        let value: Value = serde_json::from_slice(&material::read(path).ok()?).ok()?;
        let named = |name| value.get(name).is_some();
        if !named("taken_at") || !named("environment_url") {
            return None;
        }
        Some(match self.checks_open(path) {
            Ok(view) => Told::SnapshotOpened(Box::new(view)),
            Err(fault) => Told::Fault(fault),
        })
    }

    /// Does what Business Central does with user name and password. Without a password, the one of the connection is
    /// taken.
    pub(crate) async fn checks_by_password(
        self: &Arc<Self>,
        user: &str,
        password: Option<Secret>,
    ) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        let object = self.connection_object(&of)?;
        let password = match password.filter(|password| !password.is_empty()) {
            Some(password) => password,
            None => self
                .on_connection(&of, |document| Ok(document.secret("password")))?
                .ok_or_else(|| Fault::new("checks-no-password"))?,
        };
        let cloud = self.cloud(&of, &object.environment)?;
        let environment = cloud.environment(&object.environment)?;
        let http = Http::for_cloud(&cloud)?;
        let cancel = Cancel::new();
        let tenant = match object.tenant.trim() {
            "" => super::readiness::probe(&http, &cloud, &environment, &cancel).await?,
            text => Tenant::read(text)?,
        };
        let client = AppId::read(object.application.trim());
        let app = App {
            client: client.ok_or_else(|| Fault::new("sign-in-application"))?,
            tenant,
            cloud,
        };
        let stage =
            stages::as_business_central(&http, &app, &environment, user.trim(), &password, &cancel)
                .await;
        with_checks(&of, |held| {
            held.by_password = Some(stage);
            Ok(())
        })?;
        self.checks_of(&of)
    }

    /// Takes a certificate with its key for the tests of this customer. It is kept in memory only.
    pub(crate) fn checks_certificate(&self, path: &Path) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        let bytes = material::read(path)?;
        let pem = String::from_utf8(bytes).map(Secret::new);
        let pem = pem.ok().filter(|pem| Certificate::read(pem).is_ok());
        let pem = pem.ok_or_else(|| Fault::new("checks-no-certificate"))?;
        with_checks(&of, |held| {
            held.certificate = Some(pem);
            Ok(())
        })?;
        self.checks_of(&of)
    }

    /// What is known about a customer, and what is to be checked.
    fn checks_known(&self, of: &Arc<Engagement>) -> Result<(Known, Vec<Run>), Fault> {
        let facts = if of.is_practice() {
            practice().facts
        } else {
            let mut facts: CustomerFacts = of.part()?.unwrap_or_default();
            let target = self.target(of)?;
            facts.environment_url = Some(target.environment).filter(|text| !text.is_empty());
            facts
        };
        with_checks(of, |held| {
            let asked = held.section.asked.clone();
            Ok((Known { facts, asked }, held.section.runs.clone()))
        })
    }

    /// What is known about a customer, and what is to be checked.
    pub(super) fn known_of(&self, of: &Arc<Engagement>) -> Result<(CustomerFacts, Asked), Fault> {
        let (known, _) = self.checks_known(of)?;
        Ok((known.facts, known.asked))
    }

    fn checks_facts(
        &self,
        of: &Arc<Engagement>,
    ) -> Result<(Known, Result<Facts, Vec<Missing>>), Fault> {
        let (known, _) = self.checks_known(of)?;
        let facts = Facts::of(&known.facts, &known.asked, today());
        Ok((known, facts))
    }

    fn tell_checks(&self, of: &Arc<Engagement>) {
        // What is told is of the customer in view.
        if Arc::ptr_eq(of, &self.engagement())
            && let Ok(view) = self.checks_of(of)
        {
            self.tell(Told::Checks(Box::new(view)));
        }
    }

    fn checks_of(&self, of: &Arc<Engagement>) -> Result<ChecksView, Fault> {
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
            let runs = held.section.runs.iter().enumerate();
            let runs = runs
                .map(|(at, run)| RunView {
                    changes: held
                        .section
                        .runs
                        .get(at + 1)
                        .map(|before| run.changes_since(before))
                        .unwrap_or_default(),
                    compared: held
                        .section
                        .runs
                        .get(at + 1)
                        .map(|before| before.at.clone()),
                    run: run.clone(),
                })
                .collect();
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
    /// What is judged in view.
    fn in_view(&self) -> Option<&Seen> {
        self.file
            .as_ref()
            .map(|(_, seen)| seen)
            .or(self.seen.as_ref())
    }

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

impl Seen {
    fn of(surveyed: Surveyed) -> Self {
        Self {
            document: surveyed.document,
            snapshot: surveyed.snapshot,
            notes: surveyed.notes,
        }
    }

    fn surveyed(&self) -> Surveyed {
        Surveyed {
            document: self.document.clone(),
            snapshot: self.snapshot.clone(),
            notes: self.notes.clone(),
        }
    }

    fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let snapshot = read_snapshot(bytes)?;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        Ok(Self {
            // It was read as JSON a moment ago.
            document: serde_json::from_slice(bytes).unwrap_or_default(),
            snapshot,
            notes: BTreeMap::new(),
        })
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

/// What is known about the practice customer.
fn practice() -> Known {
    // Part of the program; a test reads it.
    serde_json::from_str(jetbridge_practice::CONTOSO_FACTS).unwrap_or_default()
}

/// A stage before anything was seen: trying it again needs nothing of an earlier run.
fn is_on_the_way(id: &str) -> bool {
    let at = |id: &str| STAGES.iter().position(|stage| *stage == id);
    at(id) < at("access")
}

fn is_of(run: &Run, now: &TestTarget, asked: &Asked) -> bool {
    run.environment == now.environment
        && run.application == now.application
        && Some(&run.deployment) == now.deployment.as_ref()
        && Some(&run.version) == now.version.as_ref()
        && run.phase == asked.phase
}

fn name_of_missing(missing: Missing) -> &'static str {
    match missing {
        Missing::Deployment => "deployment",
        Missing::Version => "version",
        Missing::Environment => "environment",
    }
}

fn lacking(missing: &[Missing]) -> Fault {
    let first = missing
        .first()
        .copied()
        .map_or("environment", name_of_missing);
    Fault::new("checks-missing").with("what", first)
}

/// A span as whole milliseconds.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // it is not negative, and far below 2^53
fn whole(millis: f64) -> u64 {
    millis.max(0.0) as u64
}

fn run_stage(stage: &Stage) -> RunStage {
    RunStage {
        id: stage.id.to_owned(),
        state: stage.state.name().to_owned(),
        millis: stage.millis,
        cause: stage.cause.as_ref().map(|cause| cause.code.to_owned()),
    }
}

fn states(judgement: Option<&Judgement>) -> BTreeMap<String, String> {
    let states = judgement
        .into_iter()
        .flat_map(|judgement| &judgement.states);
    states
        .map(|(id, state)| ((*id).to_owned(), state.name().to_owned()))
        .collect()
}

pub(super) fn call(evidence: &Evidence) -> CallView {
    let fault = evidence
        .fault
        .and_then(|fault| serde_json::to_value(fault).ok());
    CallView {
        method: evidence.method.clone(),
        url: evidence.url.clone(),
        status: evidence.status,
        headers: evidence.headers.clone(),
        body: evidence.body.clone(),
        fault: fault.map(|fault| match fault {
            Value::String(name) => name,
            other => other.to_string(),
        }),
        millis: evidence.millis,
    }
}

impl StageView {
    fn of(stage: &Stage) -> Self {
        Self {
            id: stage.id.to_owned(),
            state: stage.state.name().to_owned(),
            millis: stage.millis,
            cause: stage.cause.as_ref().map(|cause| CauseView {
                code: cause.code.to_owned(),
                params: cause.params.clone(),
                owner: cause.owner,
                said: cause.said.clone(),
            }),
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
