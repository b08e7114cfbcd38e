//! Tests settings before they are saved: one stage after the other, each with what happened, how long it took, why it
//! stopped there and who acts.
//!
//! What goes before a sign-in is looked at here; what comes after it is the survey, judged by the core, so that a test and
//! a check cannot disagree. A stage that needs one that failed is *not checked*, never failed.

mod registration;
mod seen;
pub mod tell;
mod way;

use std::time::{Duration, Instant};

use jetbridge_core::errors;
use jetbridge_core::facts::AppId;
use jetbridge_core::finding::{Finding, Params};
use jetbridge_core::readiness::{Facts, Judgement, expect, judge};
use jetbridge_core::reference::errors::ErrorOwner;
use serde::Serialize;
use sha2::{Digest, Sha256};

use self::registration::Registration;
use crate::clouds::{AddressFault, Cloud, Tenant};
use crate::http::{Cancel, Evidence, Http};
use crate::session::{Session, Who};
use crate::sign_in::{App, SignInFault};
use crate::survey::{
    BusinessCentral, Patience, People, Progress, SoFar, Surveyed, Wish, put_over, survey,
};

/// The stages, in order.
pub const STAGES: [&str; 16] = [
    "settings",
    "name",
    "tls",
    "environment",
    "authority",
    "application",
    "sign-in",
    "consent-dataverse",
    "consent-business-central",
    "access",
    "version",
    "currency",
    "integration-user",
    "solutions",
    "company",
    "salespeople",
];

/// How a stage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// As it should be.
    Passed,
    /// It goes on, but it deserves a look.
    Warned,
    /// It stops here.
    Failed,
    /// Not looked at.
    NotChecked,
}

impl State {
    /// The name in JSON and in locale ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Warned => "warned",
            Self::Failed => "failed",
            Self::NotChecked => "not-checked",
        }
    }
}

/// One stage.
#[derive(Debug, Clone, Serialize)]
pub struct Stage {
    /// One of [`STAGES`]; its words are `stage-<id>`.
    pub id: &'static str,
    /// How it stands.
    pub state: State,
    /// How long it took.
    pub millis: u64,
    /// Why it stands so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// What the core has to say about what was seen.
    #[serde(skip)]
    pub findings: Vec<Finding>,
    /// The expectations that leave it not checked.
    #[serde(skip)]
    pub unchecked: Vec<&'static str>,
    /// The calls; nothing in them is secret.
    pub calls: Vec<Evidence>,
}

/// Why a stage stands as it does.
#[derive(Debug, Clone, Serialize)]
pub struct Cause {
    /// Its words are `stage-cause-<code>`, with `.do`.
    pub code: &'static str,
    /// What the words may use.
    pub params: Params,
    /// Who acts.
    pub owner: ErrorOwner,
    /// What a service said; [`jetbridge_core::errors::read`] explains it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
}

impl Cause {
    pub(crate) fn of(code: &'static str, owner: ErrorOwner) -> Self {
        Self {
            code,
            params: Params::new(),
            owner,
            said: None,
        }
    }

    pub(crate) fn with(
        mut self,
        name: &'static str,
        value: impl Into<jetbridge_core::finding::Value>,
    ) -> Self {
        self.params.insert(name, value.into());
        self
    }
}

/// What is tested.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The environment, as it is written.
    pub environment: String,
    /// The app registration that signs in.
    pub client: AppId,
    /// The customer's tenant; none: the one the environment names.
    pub tenant: Option<Tenant>,
    /// How many errors the settings themselves hold.
    pub errors: usize,
    /// The practice tenant's cloud; Microsoft's follow from the address.
    pub practice: Option<Cloud>,
    /// Whether Business Central online is asked too, and for which environment.
    pub business_central: Option<Option<String>>,
    /// One stage, tried once more with those it depends on; none: all.
    pub only: Option<&'static str>,
    /// What was seen before; what is seen for one stage is put over it.
    pub before: Option<Surveyed>,
}

/// What came of a test.
#[derive(Debug, Default)]
pub struct Tested {
    /// The stages, in order.
    pub stages: Vec<Stage>,
    /// What was seen, as far as it came to that.
    pub surveyed: Option<Surveyed>,
    /// What the core says about it.
    pub judgement: Option<Judgement>,
}

impl Tested {
    /// No stage failed and none was left out.
    pub fn is_passed(&self) -> bool {
        self.stages
            .iter()
            .all(|stage| matches!(stage.state, State::Passed | State::Warned))
    }
}

/// Names exactly what was tested, secrets included, without telling them: only what has the same seal may be saved as
/// tested. A secret is hashed together with all the rest; the seal stays in memory.
pub fn seal(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        // With the length before it, so that nothing can move from one part to the next.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// What happens while it is tested.
pub enum Step<'a, 'b> {
    /// A stage ended.
    Stage(&'a Stage),
    /// The survey saw another section.
    Seen(&'a Progress, &'a SoFar<'b>),
}

/// Hears of every stage as it ends, and of what is seen meanwhile.
pub type Told<'a> = &'a (dyn Fn(Step<'_, '_>) + Send + Sync);

/// A stage by its name.
pub fn stage_named(name: &str) -> Option<&'static str> {
    STAGES.into_iter().find(|id| *id == name)
}

/// The stages that are gone through for one of them: it and those it depends on.
pub fn needed_for(only: &str) -> Vec<&'static str> {
    // What Entra thinks of the app shows in the sign-in and nowhere else.
    let only = if only == "application" {
        "sign-in"
    } else {
        only
    };
    let at = STAGES.iter().position(|id| *id == only);
    let behind = STAGES.iter().position(|id| *id == "access");
    match (at, behind) {
        (Some(at), Some(behind)) if at < behind => STAGES[..=at].to_vec(),
        (Some(at), Some(behind)) => {
            let mut all = STAGES[..=behind].to_vec();
            if at > behind {
                all.push(STAGES[at]);
            }
            all
        }
        _ => STAGES.to_vec(),
    }
}

/// The stages as they come in.
pub(crate) struct Track<'a> {
    stages: Vec<Stage>,
    wanted: Vec<&'static str>,
    told: Told<'a>,
}

impl Track<'_> {
    /// Nothing behind this stage is wanted.
    pub(crate) fn ends_with(&self, id: &str) -> bool {
        self.wanted.last() == Some(&id)
    }

    pub(crate) fn wants(&self, id: &str) -> bool {
        self.wanted.contains(&id)
    }

    pub(crate) fn put(&mut self, stage: Stage) {
        (self.told)(Step::Stage(&stage));
        self.stages.push(stage);
    }

    fn end(
        &mut self,
        id: &'static str,
        started: Instant,
        calls: Vec<Evidence>,
        outcome: Result<Option<Cause>, Cause>,
    ) -> bool {
        let (state, cause) = match outcome {
            Ok(None) => (State::Passed, None),
            Ok(Some(cause)) => (State::Warned, Some(cause)),
            Err(cause) => (State::Failed, Some(cause)),
        };
        self.put(Stage {
            id,
            state,
            millis: millis(started.elapsed()),
            cause,
            findings: Vec::new(),
            unchecked: Vec::new(),
            calls,
        });
        state != State::Failed
    }

    /// A test that did not come as far as looking.
    fn unseen(self) -> Tested {
        Tested {
            stages: self.rest(),
            ..Tested::default()
        }
    }

    /// Everything that did not come to it.
    fn rest(mut self) -> Vec<Stage> {
        for id in self.wanted.clone() {
            if !self.stages.iter().any(|stage| stage.id == id) {
                self.put(Stage {
                    id,
                    state: State::NotChecked,
                    millis: 0,
                    cause: None,
                    findings: Vec::new(),
                    unchecked: Vec::new(),
                    calls: Vec::new(),
                });
            }
        }
        self.stages
            .sort_by_key(|stage| STAGES.iter().position(|id| *id == stage.id));
        self.stages
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// Tests a draft. `sign_in` signs a person or an app in: it gets the way to the network and the app, with the tenant the
/// environment belongs to.
pub async fn test<F>(
    draft: &Draft,
    facts: &Facts,
    patience: Patience,
    cancel: &Cancel,
    told: Told<'_>,
    sign_in: impl FnOnce(Http, App) -> F,
) -> Tested
where
    F: Future<Output = Result<Session, SignInFault>>,
{
    let mut track = Track {
        stages: Vec::new(),
        wanted: draft.only.map_or_else(|| STAGES.to_vec(), needed_for),
        told,
    };
    let Some((http, app, environment)) = way::go(draft, &mut track, cancel).await else {
        return track.unseen();
    };
    let cloud = app.cloud.clone();
    let started = Instant::now();
    let signed = async {
        let session = sign_in(http, app).await?;
        match session.token_for(&environment, cancel).await {
            // Whether the secret or certificate of an app is the right one shows with its first token; and whoever signed
            // in earlier did so when the app was as it was then.
            Err(fault)
                if matches!(session.who(), Who::App)
                    || Registration::of(&fault) == Registration::Refused =>
            {
                Err(fault)
            }
            // Why a person has no token is the next stage's to tell.
            _ => Ok(session),
        }
    };
    let session = match signed.await {
        Ok(session) => session,
        Err(fault) => {
            registration::stopped(&mut track, started, &fault, &cloud);
            return track.unseen();
        }
    };
    track.end("application", started, Vec::new(), Ok(None));
    track.end("sign-in", started, Vec::new(), Ok(None));
    if track.ends_with("sign-in") {
        return track.unseen();
    }

    let mut open = true;
    let bc = draft
        .business_central
        .as_ref()
        .and_then(|name| Some((cloud.business_central().ok()?, name.clone())));
    let resources = [
        ("consent-dataverse", Some(environment.clone())),
        (
            "consent-business-central",
            bc.as_ref().map(|(resource, _)| resource.clone()),
        ),
    ];
    for (id, resource) in resources {
        let Some(resource) = resource else {
            continue;
        };
        let started = Instant::now();
        let token = session.token_for(&resource, cancel).await;
        let outcome = token.map(|_| None).map_err(|fault| refused(&fault, &cloud));
        let passed = track.end(id, started, Vec::new(), outcome);
        open &= passed || id != "consent-dataverse";
        if track.ends_with(id) {
            open = false;
            break;
        }
    }
    if !open {
        return track.unseen();
    }
    let wish = Wish {
        session,
        environment,
        business_central: bc.map(|(resource, environment)| BusinessCentral {
            resource,
            environment,
        }),
        directory: None,
        people: People::default(),
        patience,
        only: draft.only.map(seen::sections_of),
    };
    let hear = |progress: &Progress, so_far: &SoFar<'_>| told(Step::Seen(progress, so_far));
    let surveyed = Box::pin(survey(&wish, facts, cancel, &hear)).await;
    let surveyed = match (&draft.before, surveyed) {
        (Some(before), Ok(now)) if draft.only.is_some() => put_over(before, &now),
        (_, surveyed) => surveyed,
    };
    let Ok(surveyed) = surveyed else {
        let cause = Cause::of("unfit", ErrorOwner::Jetbridge);
        track.end("access", Instant::now(), Vec::new(), Err(cause));
        return track.unseen();
    };
    let expectations = expect(facts);
    let judgement = judge(&expectations, &surveyed.snapshot);
    seen::stages(&mut track, &expectations, &judgement, &surveyed);
    let mut stages = track.rest();
    // Where Business Central is not asked, there is nothing to be checked.
    if draft.business_central.is_none() {
        stages.retain(|stage| stage.id != "consent-business-central" && stage.id != "company");
    }
    Tested {
        stages,
        surveyed: Some(surveyed),
        judgement: Some(judgement),
    }
}

/// Does what Business Central does with user name and password, to find out beforehand whether a second factor or a policy
/// refuses it. Never part of [`test`]: somebody asks for it, warned.
pub async fn as_business_central(
    http: &Http,
    app: &App,
    environment: &crate::clouds::Resource,
    user: &str,
    password: &jetbridge_core::secret::Secret,
    cancel: &Cancel,
) -> Stage {
    let started = Instant::now();
    let token =
        crate::sign_in::as_business_central(http, app, environment, user, password, cancel).await;
    let cause = token.err().map(|fault| refused(&fault, &app.cloud));
    Stage {
        id: "as-business-central",
        state: match cause {
            None => State::Passed,
            Some(_) => State::Failed,
        },
        millis: millis(started.elapsed()),
        cause,
        findings: Vec::new(),
        unchecked: Vec::new(),
        calls: Vec::new(),
    }
}

/// Why nobody is signed in, or there is no token.
pub fn refused(fault: &SignInFault, cloud: &Cloud) -> Cause {
    match fault {
        SignInFault::Refused(refusal) => {
            let ids = [
                ("Trace ID", &refusal.trace),
                ("Correlation ID", &refusal.correlation),
                ("Timestamp", &refusal.timestamp),
            ];
            let codes = refusal.codes.iter().map(|code| format!("AADSTS{code} "));
            let mut said: String = codes.collect();
            said += &refusal.description;
            said.extend(["\nerror=", &refusal.error]);
            for (name, value) in ids {
                if let Some(value) = value {
                    said.extend(["\n", name, ": ", value]);
                }
            }
            // Help only: what is done next does not follow from it.
            let known = errors::read(&said)
                .codes
                .first()
                .and_then(|found| found.row.map(|row| row.owner));
            Cause {
                said: Some(said),
                ..Cause::of("refused", known.unwrap_or(ErrorOwner::Consultant))
            }
        }
        SignInFault::Cancelled => Cause::of("cancelled", ErrorOwner::Consultant),
        SignInFault::TimedOut => Cause::of("nobody-came", ErrorOwner::User),
        SignInFault::Http(fault) => way::no_answer(*fault, cloud.authority().host()),
        SignInFault::NotAnAnswer { status, .. } => {
            Cause::of("not-entra", ErrorOwner::CustomerAdmin).with("status", i64::from(*status))
        }
        SignInFault::Address(fault) => way::address(fault),
        SignInFault::Credential => Cause::of("credential", ErrorOwner::Consultant),
        SignInFault::OtherAccount => Cause::of("other-account", ErrorOwner::User),
        SignInFault::Authority
        | SignInFault::Identity(_)
        | SignInFault::OtherResource
        | SignInFault::MixUp => Cause::of("unproved", ErrorOwner::CustomerAdmin),
        SignInFault::NoPort
        | SignInFault::SignedOut
        | SignInFault::Cache(_)
        | SignInFault::Lost => Cause::of("sign-in-here", ErrorOwner::Consultant),
    }
}

/// The cloud of a draft.
fn cloud(draft: &Draft) -> Result<Cloud, AddressFault> {
    match &draft.practice {
        Some(cloud) => Ok(cloud.clone()),
        None => Cloud::of_environment(&draft.environment),
    }
}

#[cfg(test)]
mod tests {
    use super::seal;

    #[test]
    fn a_seal_names_its_parts_and_their_borders() {
        assert_eq!(seal(&[b"ab", b"c"]), seal(&[b"ab", b"c"]));
        assert_ne!(seal(&[b"ab", b"c"]), seal(&[b"a", b"bc"]));
        assert_ne!(seal(&[b"ab"]), seal(&[b"ab", b""]));
    }
}
