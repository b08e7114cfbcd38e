//! What an environment is like, observed: every call reads, none changes anything, and nothing is judged here.
//!
//! What comes of it is the core's snapshot (`readiness-expectations.md` section 2), which can be saved and judged again
//! tomorrow. What could not be looked at is *not checked* with its reason, never failed. Calls that do not need each other are
//! made side by side; a survey can be stopped at any moment and what was seen until then is kept.

mod business_central;
mod caller;
mod dataverse;
mod directory;
mod section;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jetbridge_core::fault::Fault;
use jetbridge_core::readiness::{self, Facts, Snapshot};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value, json};

pub use section::{Reason, Row, Section, Seen, Why};

use crate::clouds::Resource;
use crate::http::{Cancel, Evidence};
use crate::session::Session;
use crate::sign_in::{Kind, SignInFault};
use caller::Caller;
use section::row;

/// Tries to get a token where trouble may pass.
const TRIES: u32 = 3;

/// Whose data a snapshot may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum People {
    /// Only those whom an expectation speaks of: administrator, integration user, salespeople, non-interactive and
    /// application users.
    #[default]
    Judged,
    /// Everybody who has a user in the environment, for whoever looks for a person that nobody named.
    All,
}

/// What to look at.
#[derive(Clone)]
pub struct Wish {
    /// Who is signed in.
    pub session: Session,
    /// The environment.
    pub environment: Resource,
    /// Business Central, where it can be asked.
    pub business_central: Option<BusinessCentral>,
    /// The directory, where somebody switched its checks on; with the permission to read users.
    pub directory: Option<Resource>,
    /// Whose data.
    pub people: People,
    /// How long services are waited for.
    pub patience: Patience,
    /// Only these sections, `dataverse.users`; none: all that the facts call for. What comes of it is then put over what
    /// was seen before.
    pub only: Option<Vec<&'static str>>,
}

/// How long services are waited for.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For one answer.
    pub answer: Duration,
    /// After a call that failed, where the service names no time; twice as long each time.
    pub pause: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            answer: Duration::from_secs(30),
            pause: Duration::from_secs(1),
        }
    }
}

/// An environment of Business Central online.
#[derive(Clone)]
pub struct BusinessCentral {
    /// The service.
    pub resource: Resource,
    /// The environment's name; none: the only one of production, if there is just one.
    pub environment: Option<String>,
}

/// How far a survey is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// The section that was just looked at, `dataverse.users`.
    pub section: String,
    /// How many are done.
    pub done: usize,
    /// Out of how many.
    pub total: usize,
}

/// Hears how far a survey is and what it has seen so far.
pub type Hears<'a> = &'a (dyn Fn(&Progress, &SoFar<'_>) + Send + Sync);

/// What a survey has seen so far.
pub struct SoFar<'a>(&'a Desk<'a>);

impl SoFar<'_> {
    /// The snapshot as a document, as far as it is there.
    pub fn document(&self) -> Value {
        document(&self.0.environment_url, &lock(&self.0.sections))
    }
}

/// What came of a survey.
#[derive(Debug, Clone)]
pub struct Surveyed {
    /// The snapshot as a document, to be saved.
    pub document: Value,
    /// The snapshot, to be judged.
    pub snapshot: Snapshot,
    /// The calls behind each section, `dataverse.users`, and how long they took.
    pub notes: BTreeMap<String, Note>,
}

/// What is behind a section.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Note {
    /// How long it took.
    pub millis: u64,
    /// The calls.
    pub calls: Vec<Evidence>,
}

/// The sections of a survey as they come in.
struct Desk<'a> {
    sections: Mutex<BTreeMap<&'static str, Map<String, Value>>>,
    notes: Arc<Mutex<BTreeMap<String, Note>>>,
    done: Mutex<usize>,
    total: usize,
    environment_url: String,
    only: Option<Vec<&'static str>>,
    told: Hears<'a>,
}

impl Desk<'_> {
    /// Looks at a section and puts it down.
    async fn take(
        &self,
        part: &'static str,
        name: &'static str,
        look: impl Future<Output = Section>,
    ) -> Section {
        if !self.wants(part, name) {
            return Err(Why::of(Reason::NotAsked));
        }
        let started = Instant::now();
        let section = look.await;
        self.put(part, name, &section, started.elapsed());
        section
    }

    fn wants(&self, part: &str, name: &str) -> bool {
        let is = |one: &&str| one.split_once('.') == Some((part, name));
        self.only.as_ref().is_none_or(|only| only.iter().any(is))
    }

    fn put(&self, part: &'static str, name: &'static str, section: &Section, took: Duration) {
        if !self.wants(part, name) {
            return;
        }
        lock(&self.sections)
            .entry(part)
            .or_default()
            .insert(name.to_owned(), section::value(section));
        let section = format!("{part}.{name}");
        lock(&self.notes).entry(section.clone()).or_default().millis =
            u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let done = {
            let mut done = lock(&self.done);
            *done += 1;
            *done
        };
        let progress = Progress {
            section,
            done: done.min(self.total),
            total: self.total,
        };
        (self.told)(&progress, &SoFar(self));
    }
}

fn lock<T>(what: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // Whoever panicked with the lock left whole values behind.
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Looks at everything that the facts of a customer call for.
///
/// # Errors
/// When what was seen does not fit the schema of a snapshot: a service answers with a type nobody documented.
pub async fn survey(
    wish: &Wish,
    facts: &Facts,
    cancel: &Cancel,
    told: Hears<'_>,
) -> Result<Surveyed, Fault> {
    let notes: Arc<Mutex<BTreeMap<String, Note>>> = Arc::default();
    let heard = Arc::clone(&notes);
    let hear: caller::Hear = Arc::new(move |section: &str, evidence: &Evidence| {
        let mut notes = lock(&heard);
        notes
            .entry(section.to_owned())
            .or_default()
            .calls
            .push(evidence.clone());
    });
    let calling = |resource: &Resource| {
        Caller::new(
            wish.session.clone(),
            resource.clone(),
            cancel.clone(),
            Arc::clone(&hear),
            wish.patience,
        )
    };
    let total = dataverse::sections(facts)
        + wish
            .business_central
            .as_ref()
            .map_or(0, |_| business_central::sections(facts))
        + usize::from(wish.directory.is_some());
    let desk = Desk {
        sections: Mutex::default(),
        notes: Arc::clone(&notes),
        done: Mutex::default(),
        total: wish
            .only
            .as_ref()
            .map_or(total, |only| only.len().min(total)),
        environment_url: facts.environment_url.clone(),
        only: wish.only.clone(),
        told,
    };
    let dv = calling(&wish.environment);
    let challenge = challenge(&dv);
    let reached = desk.take("dataverse", "challenge", challenge).await.is_ok();

    let mut sign_in = Vec::new();
    // Entra may know what is wrong with an address that does not answer.
    let dv_granted = granted(wish, &wish.environment, "dataverse", cancel, &mut sign_in).await;
    let dv_open = reached && dv_granted;
    let mut bc_open = false;
    if let Some(bc) = &wish.business_central {
        bc_open = granted(wish, &bc.resource, "business-central", cancel, &mut sign_in).await;
    }

    if !sign_in.is_empty() {
        let rows = sign_in.into_iter().map(Value::Object).collect();
        lock(&desk.sections)
            .entry("sign_in")
            .or_default()
            .insert("rows".to_owned(), rows);
    }

    // Who sells is told by Business Central, and whose user in Dataverse to look at follows from it.
    let sellers = async {
        match &wish.business_central {
            None => Vec::new(),
            Some(bc) => {
                let caller = calling(&bc.resource);
                let company = business_central::company(&desk, &caller, bc, facts, bc_open).await;
                business_central::look(&desk, &caller, facts, company).await
            }
        }
    };
    let first = async {
        if dv_open {
            Box::pin(dataverse::first(&desk, &dv, facts)).await
        } else {
            dataverse::nothing(&desk, facts);
            None
        }
    };
    let (sellers, first) = tokio::join!(sellers, first);
    let directory = async {
        if let Some(resource) = &wish.directory {
            let graph = calling(resource);
            let mut rows = Vec::new();
            let open = granted(wish, resource, "directory", cancel, &mut rows).await;
            desk.take(
                "directory",
                "users",
                directory::users(&graph, &sellers, open),
            )
            .await
            .ok();
        }
    };
    let people = async {
        if let Some(first) = first {
            dataverse::people(&desk, &dv, facts, wish.people, &first, &sellers).await;
        }
    };
    tokio::join!(directory, people);

    let document = document(&desk.environment_url, &lock(&desk.sections));
    let notes = std::mem::take(&mut *lock(&notes));
    surveyed(document, notes)
}

fn document(environment_url: &str, sections: &BTreeMap<&'static str, Map<String, Value>>) -> Value {
    let mut document = json!({
        "format": 1,
        "taken_at": format!("{:.0}", Timestamp::now()),
        "environment_url": environment_url,
    });
    for (part, sections) in sections {
        document[*part] = Value::Object(sections.clone());
    }
    document
}

/// Puts what was seen now over what was seen before, section by section.
///
/// # Errors
/// As for [`survey`].
pub fn put_over(before: &Surveyed, now: &Surveyed) -> Result<Surveyed, Fault> {
    let mut document = before.document.clone();
    let parts = now.document.as_object().into_iter().flatten();
    for (part, seen) in parts {
        match (document.get_mut(part), seen) {
            (Some(Value::Object(before)), Value::Object(seen)) => {
                before.extend(seen.clone());
            }
            _ => document[part] = seen.clone(),
        }
    }
    let mut notes = before.notes.clone();
    notes.extend(now.notes.clone());
    surveyed(document, notes)
}

fn surveyed(document: Value, notes: BTreeMap<String, Note>) -> Result<Surveyed, Fault> {
    let bytes = serde_json::to_vec(&document).unwrap_or_default();
    let snapshot = readiness::read_snapshot(&bytes)?;
    Ok(Surveyed {
        document,
        snapshot,
        notes,
    })
}

/// The call without a token: 401, with tenant and resource (`live-checks.md` D0).
async fn challenge(dv: &Caller) -> Section {
    let answer = dv
        .anonymous("dataverse.challenge", "/api/data/v9.2/")
        .await?;
    let mut seen = row([("status", answer.status().into())]);
    for header in answer.headers("www-authenticate") {
        let Some(challenge) = crate::clouds::Challenge::read(header) else {
            continue;
        };
        for name in ["authorization_uri", "resource_id"] {
            if let Some(value) = challenge.value(name) {
                seen.entry(name).or_insert_with(|| value.into());
            }
        }
    }
    Ok(Seen::all(vec![seen]))
}

/// Whether there is a token; that Entra refuses one is a row, that there is no way to Entra is none.
async fn granted(
    wish: &Wish,
    resource: &Resource,
    name: &'static str,
    cancel: &Cancel,
    rows: &mut Vec<Row>,
) -> bool {
    let mut pause = wish.patience.pause;
    for _ in 0..TRIES {
        let Err(fault) = wish.session.token_for(resource, cancel).await else {
            rows.push(row([("resource", name.into()), ("granted", true.into())]));
            return true;
        };
        match &fault {
            SignInFault::Refused(refusal) if refusal.kind() != Kind::Passing => {
                let number = refusal.codes.first().map(ToString::to_string);
                let code = number.unwrap_or_else(|| refusal.error.clone());
                rows.push(row([
                    ("resource", name.into()),
                    ("granted", false.into()),
                    ("code", code.into()),
                ]));
                return false;
            }
            fault if !may_pass(fault) => return false,
            _ => {}
        }
        tokio::select! {
            () = cancel.cancelled() => return false,
            () = tokio::time::sleep(pause) => pause *= 2,
        }
    }
    false
}

/// Entra may give a token in a while.
fn may_pass(fault: &SignInFault) -> bool {
    match fault {
        SignInFault::Refused(refusal) => refusal.kind() == Kind::Passing,
        SignInFault::NotAnAnswer { status, .. } => matches!(status, 429 | 500..=599),
        SignInFault::Http(fault) => fault.may_pass(),
        _ => false,
    }
}
