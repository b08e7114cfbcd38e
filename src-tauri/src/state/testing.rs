//! The test of a connection before it is saved: its stages as they end, and the seal of what was tested.
//!
//! What is saved as tested is the very connection that was tested: text, fields and secrets together make a seal, which
//! stays in memory. Any change makes another seal, and going back to what was tested makes the same one again.

use std::sync::{Arc, Mutex};

use jetbridge_core::connection::document::ConnectionView;
use jetbridge_core::connection::document::record::{Outcome, Proof as Tried, Subject, Way};
use jetbridge_core::facts::{AppId, CustomerFacts, Deployment};
use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_core::readiness::{Asked, Facts};
use jetbridge_core::secret::Secret;
use jetbridge_online::clouds::{Cloud, Tenant};
use jetbridge_online::http::{Cancel, Http};
use jetbridge_online::session::Session;
use jetbridge_online::sign_in::{App, SignInFault, as_app};
use jetbridge_online::stages::{
    self, Draft, STAGES, Stage, State, Step, Tested, as_business_central, seal, tell,
};
use jetbridge_online::survey::Patience;
use jiff::Timestamp;

use super::checks::{Proof, call, cause};
use super::engagement::Engagement;
use super::readiness::probe;
use super::{Shell, lock, today};
use crate::wire::{TestFinding, TestStage, TestView, Told};

/// What a customer has of it.
#[derive(Default)]
pub(super) struct Testing {
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    /// The test that is going on.
    running: Option<Cancel>,
    /// When the last one began.
    at: Option<Timestamp>,
    /// What it tests.
    seal: Option<[u8; 32]>,
    /// The stages that have ended.
    stages: Vec<Stage>,
    /// Those there are.
    wanted: Vec<&'static str>,
    /// Somebody stopped it.
    stopped: bool,
    /// User name and password, as Business Central sends them; with the seal of what was sent.
    alone: Option<(Stage, [u8; 32])>,
    /// It is being tried.
    sending: bool,
}

/// A test that can begin.
struct Plan {
    subject: Subject,
    proof: Proof,
    draft: Draft,
    facts: Facts,
    seal: [u8; 32],
}

/// What a test would be.
enum Planned {
    Ready(Box<Plan>),
    /// The word for what is missing.
    Lacking(&'static str),
}

impl Shell {
    /// How the test of the open customer's connection stands.
    pub(crate) fn test_view(&self) -> Result<TestView, Fault> {
        let of = self.engagement();
        self.test_view_of(&of)
    }

    /// Begins to test; how it goes is told.
    pub(crate) fn test_begin(self: &Arc<Self>, language: Language) -> Result<TestView, Fault> {
        let of = self.engagement();
        let Planned::Ready(plan) = self.plan(&of)? else {
            return self.test_view_of(&of);
        };
        let cancel = Cancel::new();
        {
            let mut held = lock(&of.rooms.testing.held);
            if let Some(before) = held.running.replace(cancel.clone()) {
                before.cancel();
            }
            held.at = Some(Timestamp::now());
            held.seal = Some(plan.seal);
            held.stages.clear();
            held.stopped = false;
            held.wanted = STAGES
                .into_iter()
                .filter(|id| {
                    plan.draft.business_central.is_some()
                        || !matches!(*id, "consent-business-central" | "company")
                })
                .collect();
        }
        let shell = Arc::clone(self);
        let whose = Arc::clone(&of);
        tauri::async_runtime::spawn(async move {
            let tested = Box::pin(shell.tested(&whose, &plan, language, &cancel)).await;
            let mut held = lock(&whose.rooms.testing.held);
            // A test that was replaced has nothing more to say.
            if held.seal == Some(plan.seal)
                && held
                    .running
                    .as_ref()
                    .is_some_and(|one| one.is_cancelled() == cancel.is_cancelled())
            {
                held.running = None;
                held.stopped = cancel.is_cancelled();
                held.stages = tested.stages;
                held.wanted = held.stages.iter().map(|stage| stage.id).collect();
            }
            drop(held);
            shell.tell_test(&whose);
            // Tokens may have been renewed.
            shell.tell_sign_in(&whose);
        });
        self.test_view_of(&of)
    }

    /// Gives up; what was found so far stays.
    pub(crate) fn test_cancel(&self) {
        let of = self.engagement();
        if let Some(cancel) = &lock(&of.rooms.testing.held).running {
            cancel.cancel();
        }
        self.sign_in_cancel();
    }

    /// The last test as text, on the clipboard.
    pub(crate) fn test_copy(&self, language: Language) -> Result<(), Fault> {
        let of = self.engagement();
        let held = lock(&of.rooms.testing.held);
        let mut stages = held.stages.clone();
        stages.extend(held.alone.iter().map(|(stage, _)| stage.clone()));
        drop(held);
        Ok(self.desktop().copy(text(&stages, language))?)
    }

    /// Sends user name and password of the string as Business Central would.
    pub(crate) async fn test_as_business_central(self: &Arc<Self>) -> Result<TestView, Fault> {
        let of = self.engagement();
        let shell = Arc::clone(self);
        let whose = Arc::clone(&of);
        let plan = self.work(move |_, _| shell.plan(&whose)).await?;
        if let Planned::Ready(plan) = plan
            && let Some(password) = &plan.subject.password
        {
            lock(&of.rooms.testing.held).sending = true;
            self.tell_test(&of);
            let stage = send(&plan, password).await;
            let mut held = lock(&of.rooms.testing.held);
            held.sending = false;
            held.alone = match &stage {
                Ok(stage) => Some((stage.clone(), plan.seal)),
                Err(_) => None,
            };
            drop(held);
            if let Err(fault) = stage {
                self.tell_test(&of);
                return Err(fault);
            }
        }
        self.tell_test(&of);
        self.test_view_of(&of)
    }

    /// Saves the connection that is there, and puts down how exactly this one was tested.
    pub(crate) fn save_connection(self: &Arc<Self>) -> Result<ConnectionView, Fault> {
        let of = self.engagement();
        let seal = self.sealed(&of)?;
        let proof = lock(&of.rooms.testing.held).proof(&seal);
        let view = self.on_connection(&of, |document| {
            document.record(Timestamp::now().to_string(), proof);
            Ok(document.view())
        })?;
        self.store_secrets(of);
        Ok(view)
    }

    async fn tested(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        plan: &Plan,
        language: Language,
        cancel: &Cancel,
    ) -> Tested {
        let told = |step: Step<'_, '_>| {
            let Step::Stage(stage) = step else {
                return;
            };
            let mut held = lock(&of.rooms.testing.held);
            if !cancel.is_cancelled() {
                held.stages.push(stage.clone());
            }
            drop(held);
            self.tell_test(of);
        };
        let sign_in = |http: Http, app: App| async move {
            if let Some(credential) = plan.proof.credential()? {
                return as_app(&http, app, credential, cancel).await;
            }
            if plan.subject.way == Way::Certificate {
                return Err(SignInFault::Credential);
            }
            self.person_for(of, &http, app, &plan.draft, language, cancel)
                .await
        };
        let mut tested = Box::pin(stages::test(
            &plan.draft,
            &plan.facts,
            Patience::default(),
            cancel,
            &told,
            sign_in,
        ))
        .await;
        // Its key is on the server, and nobody has named a file.
        if plan.subject.way == Way::Certificate && matches!(plan.proof, Proof::Person) {
            for stage in &mut tested.stages {
                if let Some(cause) = &mut stage.cause
                    && cause.code == "credential"
                {
                    cause.code = "certificate-elsewhere";
                }
            }
        }
        tested
    }

    /// Signs a person in: with the session that is there, renewed so that what Entra says is of today, or anew.
    async fn person_for(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        http: &Http,
        app: App,
        draft: &Draft,
        language: Language,
        cancel: &Cancel,
    ) -> Result<Session, SignInFault> {
        let environment = app.cloud.environment(&draft.environment)?;
        if let Some(session) = self.session_of(of)
            && session.app().client == app.client
            && session.app().cloud == app.cloud
            && session.tenant().eq_ignore_ascii_case(app.tenant.as_str())
        {
            let token = session.token_for(&environment, cancel).await;
            let renewed = match &token {
                Ok(token) => session.renew(token, cancel).await,
                Err(_) => token,
            };
            match renewed {
                Err(fault) if fault.needs_person() => {}
                // Why there is no token is the next stage's to tell.
                _ => return Ok(session),
            }
        }
        self.sign_in_for(of, http, &app, environment, language, cancel)
            .await
    }

    /// What would be tested, or the word for what is missing.
    fn plan(&self, of: &Arc<Engagement>) -> Result<Planned, Fault> {
        let seal = self.sealed(of)?;
        let (subject, empty) =
            self.on_connection(of, |document| Ok((document.subject(), document.is_empty())))?;
        let (known, asked) = self.known_for_test(of, &subject)?;
        let client = subject.client.clone();
        let client = client.or_else(|| AppId::read(known.app_id.as_deref()?.trim()));
        let windows = matches!(
            known.deployment,
            Some(Deployment::ActiveDirectory | Deployment::Ifd)
        );
        let why = if empty {
            Some("nothing")
        } else if windows || subject.way == Way::Windows {
            Some("windows")
        } else if known.deployment.is_none() {
            Some("deployment")
        } else if known.version.is_none() {
            Some("version")
        } else if subject.environment.is_empty() {
            Some("environment")
        } else if client.is_none() {
            Some("application")
        } else {
            None
        };
        let facts = Facts::of(&known, &asked, today());
        let (Some(client), Ok(facts), None) = (client, facts, why) else {
            return Ok(Planned::Lacking(why.unwrap_or("nothing")));
        };
        let proof = self.connection_object(of)?.proof;
        let (environment, practice) = if of.is_practice() {
            let environment = self.practice_environment(&subject.environment)?;
            let cloud = self.cloud(of, &environment)?;
            (environment, Some(cloud))
        } else {
            (subject.environment.clone(), None)
        };
        let tenant = known.tenant_id.as_deref();
        let by_person = matches!(proof, Proof::Person);
        let name = Some(asked.business_central).filter(|name| !name.trim().is_empty());
        let draft = Draft {
            environment,
            client,
            tenant: tenant.and_then(|tenant| Tenant::read(tenant).ok()),
            errors: subject.errors,
            practice,
            business_central: (facts.online() && by_person).then_some(name),
            only: None,
            before: None,
        };
        Ok(Planned::Ready(Box::new(Plan {
            subject,
            proof,
            draft,
            facts,
            seal,
        })))
    }

    /// What is known about the customer, with what the connection itself says.
    fn known_for_test(
        &self,
        of: &Arc<Engagement>,
        subject: &Subject,
    ) -> Result<(CustomerFacts, Asked), Fault> {
        let (mut known, asked) = self.known_of(of)?;
        if of.is_practice() {
            // What somebody chose in the room goes before what the practice customer is like.
            let chosen: CustomerFacts = of.part()?.unwrap_or_default();
            known.deployment = chosen.deployment.or(known.deployment);
            known.version = chosen.version.or(known.version);
        }
        known.environment_url = Some(subject.environment.clone());
        if known.deployment == Some(Deployment::LegacyOAuth) && !subject.user.is_empty() {
            known.integration_user = Some(subject.user.clone());
        }
        Ok((known, asked))
    }

    /// The seal of the connection as it is now.
    fn sealed(&self, of: &Arc<Engagement>) -> Result<[u8; 32], Fault> {
        let whole = self.on_connection(of, |document| Ok(document.whole()))?;
        let known: CustomerFacts = of.part()?.unwrap_or_default();
        let known = serde_json::to_vec(&known).unwrap_or_default();
        let mut parts: Vec<&[u8]> = whole.iter().map(|part| part.expose().as_bytes()).collect();
        parts.push(&known);
        Ok(seal(&parts))
    }

    fn test_view_of(&self, of: &Arc<Engagement>) -> Result<TestView, Fault> {
        let why_not = match self.plan(of)? {
            Planned::Ready(_) => None,
            Planned::Lacking(what) => Some(what),
        };
        let now = self.sealed(of)?;
        let subject = self.on_connection(of, |document| Ok(document.subject()))?;
        let held = lock(&of.rooms.testing.held);
        let running = held.running.is_some();
        let mut stages: Vec<TestStage> = held
            .wanted
            .iter()
            .map(
                |id| match held.stages.iter().find(|stage| stage.id == *id) {
                    Some(stage) => shown(stage),
                    None => waiting(id),
                },
            )
            .collect();
        if running
            && let Some(next) = stages
                .iter_mut()
                .find(|stage| held.stages.iter().all(|ended| ended.id != stage.id))
        {
            next.state = "running";
        }
        Ok(TestView {
            why_not,
            running,
            sending: held.sending,
            at: held.at.map(|at| at.to_string()),
            stopped: held.stopped,
            stale: held.seal.is_some_and(|seal| seal != now),
            outcome: held.proof(&now).outcome,
            way: match subject.way {
                Way::Person => "person",
                Way::Secret(_) => "secret",
                Way::Certificate => "certificate",
                Way::Windows => "windows",
            },
            can_send: why_not.is_none()
                && subject.way == Way::Person
                && !subject.user.is_empty()
                && subject.password.is_some(),
            user: subject.user,
            alone: held.alone.as_ref().map(|(stage, _)| shown(stage)),
            alone_stale: held.alone.as_ref().is_some_and(|(_, seal)| *seal != now),
            stages,
        })
    }

    /// What is told is of the customer in view.
    pub(super) fn tell_test(&self, of: &Arc<Engagement>) {
        if Arc::ptr_eq(of, &self.engagement())
            && let Ok(view) = self.test_view_of(of)
        {
            self.tell(Told::Test(Box::new(view)));
        }
    }
}

impl Held {
    /// How exactly what has this seal was tested.
    fn proof(&self, seal: &[u8; 32]) -> Tried {
        let done = self.running.is_none() && self.seal.as_ref() == Some(seal);
        if !done || self.stages.is_empty() {
            return Tried {
                tested: None,
                outcome: Outcome::Untested,
                stage: None,
            };
        }
        let failed = self
            .stages
            .iter()
            .find(|stage| stage.state == State::Failed);
        let whole = self
            .stages
            .iter()
            .all(|stage| stage.state != State::NotChecked);
        Tried {
            tested: self.at.map(|at| at.to_string()),
            outcome: match failed {
                Some(_) => Outcome::Failed,
                None if whole => Outcome::Passed,
                None => Outcome::Partly,
            },
            stage: failed.map(|stage| stage.id.to_owned()),
        }
    }
}

/// One call for the tenant, one for the token.
async fn send(plan: &Plan, password: &Secret) -> Result<Stage, Fault> {
    let cancel = Cancel::new();
    let cloud = match &plan.draft.practice {
        Some(cloud) => cloud.clone(),
        None => Cloud::of_environment(&plan.draft.environment)?,
    };
    let environment = cloud.environment(&plan.draft.environment)?;
    let http = Http::for_cloud(&cloud)?;
    let app = App {
        client: plan.draft.client.clone(),
        tenant: probe(&http, &cloud, &environment, &cancel).await?,
        cloud,
    };
    let user = &plan.subject.user;
    Ok(as_business_central(&http, &app, &environment, user, password, &cancel).await)
}

fn waiting(id: &'static str) -> TestStage {
    TestStage {
        id,
        state: State::NotChecked.name(),
        millis: 0,
        cause: None,
        findings: Vec::new(),
        calls: Vec::new(),
    }
}

fn shown(stage: &Stage) -> TestStage {
    TestStage {
        id: stage.id,
        state: stage.state.name(),
        millis: stage.millis,
        cause: stage.cause.as_ref().map(cause),
        findings: stage
            .findings
            .iter()
            .map(|finding| TestFinding {
                code: finding.code.to_owned(),
                severity: finding.severity,
                params: finding.params.clone(),
            })
            .collect(),
        calls: stage.calls.iter().map(call).collect(),
    }
}

fn text(stages: &[Stage], language: Language) -> String {
    let all: Vec<String> = stages
        .iter()
        .map(|stage| tell::text(stage, language))
        .collect();
    all.join("\n") + "\n"
}
