//! *Sign-in and checks*: who is signed in for a customer, and the attempts to be.
//!
//! A customer has one session, kept in a folder of its own with a key of its own, so that sessions of two customers
//! never meet. Tokens, codes and the address of an attempt stay on this side of the window; only the code that a
//! person types on another device is shown.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jetbridge_core::engagement::CustomerId;
use jetbridge_core::facts::{AppId, CustomerFacts};
use jetbridge_core::fault::Fault;
use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::secret::Secret;
use jetbridge_online::clouds::{AddressFault, Cloud, PracticeAddresses, Resource, Tenant};
use jetbridge_online::http::{Cancel, Http, Request};
use jetbridge_online::session::{Cache, DataKey, Session, Who};
use jetbridge_online::sign_in::{
    App, Attempt, Page, Pages, Prompt, Refusal, SignInFault, Wish, begin, begin_device,
};
use jetbridge_practice::Practice;
use jiff::Timestamp;

use super::engagement::Engagement;
use super::{Shell, lock};
use crate::vault::Keeping;
use crate::wire::{
    SignInAsk, SignInPerson, SignInResource, SignInStanding, SignInTarget, SignInView, SignInWay,
    Told,
};

/// The entry of the credential store that holds the key.
const KEY: &str = "readiness/sessions";

/// What a customer has of it.
#[derive(Default)]
pub(super) struct SignIn {
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    /// What was kept has been looked for.
    looked: bool,
    session: Option<Session>,
    /// Why Business Central gave no token with the sign-in.
    business_central: Option<Fault>,
    attempt: Option<Running>,
    /// Why the last attempt ended.
    fault: Option<Fault>,
    /// It ends with the window.
    memory: bool,
}

/// An attempt that goes on.
struct Running {
    cancel: Cancel,
    /// Where the browser goes; stays here.
    address: Option<String>,
    standing: SignInStanding,
    /// Ends the waiting when somebody says what the browser shows.
    read_off: Cancel,
    /// What it shows.
    shows: Option<Box<Refusal>>,
}

impl Running {
    fn begun(cancel: &Cancel) -> Self {
        Self {
            cancel: cancel.clone(),
            address: None,
            standing: SignInStanding::Asking,
            read_off: Cancel::new(),
            shows: None,
        }
    }
}

impl Shell {
    /// How things stand for the open customer.
    pub(crate) fn sign_in_view(&self) -> Result<SignInView, Fault> {
        let of = self.engagement();
        self.look_for_session(&of)?;
        self.view_of(&of)
    }

    /// Begins to sign in; how it goes is told.
    pub(crate) fn sign_in_begin(self: &Arc<Self>, ask: SignInAsk) {
        let of = self.engagement();
        let cancel = Cancel::new();
        let before = lock(&of.rooms.sign_in.held)
            .attempt
            .replace(Running::begun(&cancel));
        if let Some(before) = before {
            before.cancel.cancel();
        }
        self.tell_sign_in(&of);
        let shell = Arc::clone(self);
        tauri::async_runtime::spawn(async move {
            let ended = shell.attempt(&of, &ask, &cancel).await;
            // An attempt that was replaced has nothing more to say.
            if !matches!(&ended, Err(fault) if fault.code == "online-cancelled")
                || cancel.is_cancelled()
            {
                shell.ended(&of, &cancel, ended);
            }
        });
    }

    /// Gives up waiting.
    pub(crate) fn sign_in_cancel(&self) {
        if let Some(attempt) = &lock(&self.engagement().rooms.sign_in.held).attempt {
            attempt.cancel.cancel();
        }
    }

    /// Ends the waiting with the error that the browser shows, as somebody copied it from there: nobody else is told it.
    /// False when the text holds none.
    pub(crate) fn sign_in_read_off(&self, text: &str) -> bool {
        let Some(refusal) = Refusal::read_off(text) else {
            return false;
        };
        if let Some(attempt) = &mut lock(&self.engagement().rooms.sign_in.held).attempt {
            attempt.shows = Some(Box::new(refusal));
            attempt.read_off.cancel();
        }
        true
    }

    /// Opens the address of the attempt once more.
    pub(crate) fn sign_in_browse(&self) -> Result<(), Fault> {
        Ok(self.desktop().browse(&self.attempt_address()?)?)
    }

    /// Puts the address of the attempt on the clipboard.
    pub(crate) fn sign_in_copy(&self) -> Result<(), Fault> {
        Ok(self.desktop().copy(self.attempt_address()?)?)
    }

    fn attempt_address(&self) -> Result<String, Fault> {
        let of = self.engagement();
        let held = lock(&of.rooms.sign_in.held);
        let address = held.attempt.as_ref().and_then(|one| one.address.clone());
        address.ok_or_else(|| SignInFault::TimedOut.into())
    }

    /// Removes everything of the session here.
    pub(crate) async fn sign_out(self: &Arc<Self>) -> Result<SignInView, Fault> {
        let of = self.engagement();
        let session = {
            let mut held = lock(&of.rooms.sign_in.held);
            held.fault = None;
            held.business_central = None;
            held.session.take()
        };
        if let Some(session) = session {
            session.sign_out().await?;
        }
        self.work(move |shell, _| {
            // Also what cannot be read any more.
            if of.is_stored() && shell.sessions_of(&of).is_dir() {
                shell.cache(&of)?.clear()?;
                shell.vault().remove(of.id(), KEY)?;
            }
            shell.view_of(&of)
        })
        .await
    }

    /// The session of a customer, if somebody is signed in for it: what was kept is taken up first.
    pub(crate) fn session_of(&self, of: &Arc<Engagement>) -> Option<Session> {
        if let Err(fault) = self.look_for_session(of) {
            log::warn!("fault {}", fault.code);
        }
        lock(&of.rooms.sign_in.held).session.clone()
    }

    /// Signs somebody in with the browser for work that waits for it; the attempt is shown like any other, and giving it
    /// up gives the work up.
    pub(super) async fn sign_in_for(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        http: &Http,
        app: &App,
        environment: Resource,
        language: Language,
        cancel: &Cancel,
    ) -> Result<Session, SignInFault> {
        let before = lock(&of.rooms.sign_in.held)
            .attempt
            .replace(Running::begun(cancel));
        if let Some(before) = before {
            before.cancel.cancel();
        }
        self.tell_sign_in(of);
        let finance = app.cloud.business_central().ok();
        let shell = Arc::clone(self);
        let whose = Arc::clone(of);
        let cache = self.work(move |_, _| shell.cache(&whose)).await;
        let signed = match cache {
            Ok(cache) => {
                let wish = Wish::of(
                    [Some(environment), finance.clone()]
                        .into_iter()
                        .flatten()
                        .collect(),
                );
                self.by_browser(of, http, app, wish, &cache, (language, cancel))
                    .await
            }
            Err(_) => Err(SignInFault::Lost),
        };
        match signed {
            Ok(session) => {
                let refused = match finance {
                    Some(finance) => session.token_for(&finance, cancel).await.err(),
                    None => None,
                };
                let refused = refused.map(Fault::from);
                self.ended(of, cancel, Ok((session.clone(), refused)));
                Ok(session)
            }
            Err(fault) => {
                // The stage that needed it tells why.
                self.ended(of, cancel, Err(Fault::new("online-cancelled")));
                Err(fault)
            }
        }
    }

    /// Asks for the consent that only Business Central lacks. Whoever is signed in stays so; somebody else who comes back
    /// from the browser is not taken.
    pub(crate) fn sign_in_consent(self: &Arc<Self>, language: Language) {
        let of = self.engagement();
        let Some(session) = self.session_of(&of) else {
            return;
        };
        let Ok(finance) = session.app().cloud.business_central() else {
            return;
        };
        let cancel = Cancel::new();
        lock(&of.rooms.sign_in.held).attempt = Some(Running::begun(&cancel));
        self.tell_sign_in(&of);
        let shell = Arc::clone(self);
        tauri::async_runtime::spawn(async move {
            let wish = Wish::of(vec![finance.clone()]);
            let (http, app) = (session.http().clone(), session.app().clone());
            // What comes of it is the session's own: nothing else is kept.
            let cache = Cache::in_memory();
            let other = shell.by_browser(&of, &http, &app, wish, &cache, (language, &cancel));
            let agreed = match other.await {
                Ok(other) => session.adopt(&other).await,
                Err(fault) => Err(fault),
            };
            let refused = match agreed {
                Ok(()) => session.token_for(&finance, &cancel).await.err(),
                Err(fault) => Some(fault),
            };
            {
                let mut held = lock(&of.rooms.sign_in.held);
                held.attempt = None;
                if !matches!(refused, Some(SignInFault::Cancelled)) {
                    held.business_central = refused.map(Fault::from);
                }
            }
            shell.tell_sign_in(&of);
        });
    }

    async fn attempt(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        ask: &SignInAsk,
        cancel: &Cancel,
    ) -> Result<(Session, Option<Fault>), Fault> {
        let cloud = self.cloud(of, &ask.environment)?;
        let environment = cloud.environment(&ask.environment)?;
        let client = AppId::read(ask.application.trim());
        let client = client.ok_or_else(|| Fault::new("sign-in-application"))?;
        let http = Http::for_cloud(&cloud)?;
        let tenant = match ask.tenant.trim() {
            "" => probe(&http, &cloud, &environment, cancel).await?,
            text => Tenant::read(text)?,
        };
        let app = App {
            client,
            tenant,
            cloud: cloud.clone(),
        };
        let finance = cloud.business_central().ok();
        let shell = Arc::clone(self);
        let whose = Arc::clone(of);
        let cache = self.work(move |_, _| shell.cache(&whose)).await?;
        let session = match ask.way {
            SignInWay::Browser => {
                let mut wish = Wish::of(
                    [Some(environment), finance.clone()]
                        .into_iter()
                        .flatten()
                        .collect(),
                );
                wish.prompt = ask.another.then_some(Prompt::SelectAccount);
                self.by_browser(of, &http, &app, wish, &cache, (ask.language, cancel))
                    .await?
            }
            SignInWay::Device => {
                self.by_device(of, &http, app, environment, &cache, cancel)
                    .await?
            }
        };
        let refused = match finance {
            Some(finance) => session
                .token_for(&finance, cancel)
                .await
                .err()
                .map(Fault::from),
            None => None,
        };
        Self::learn(of, ask)?;
        self.tell_checks(of);
        Ok((session, refused))
    }

    /// What somebody signed in to is known about the customer from now on, where nothing else was.
    fn learn(of: &Arc<Engagement>, ask: &SignInAsk) -> Result<(), Fault> {
        if of.is_practice() {
            return Ok(());
        }
        let mut facts: CustomerFacts = of.part()?.unwrap_or_default();
        for (known, said) in [
            (&mut facts.environment_url, &ask.environment),
            (&mut facts.app_id, &ask.application),
        ] {
            if known.as_deref().is_none_or(|text| text.trim().is_empty()) {
                *known = Some(said.trim().to_owned());
            }
        }
        of.keep_changed(&facts)
    }

    async fn by_browser(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        http: &Http,
        app: &App,
        mut wish: Wish,
        cache: &Cache,
        (language, cancel): (Language, &Cancel),
    ) -> Result<Session, SignInFault> {
        loop {
            let pending = begin(http, app.clone(), wish.clone(), cancel).await?;
            let address = pending.address().to_owned();
            let until = Timestamp::now() + wish.time;
            let open = address.clone();
            let opened = self
                .ask(move |shell| shell.desktop().browse(&open))
                .await
                .map_err(|_| SignInFault::Lost)?
                .is_ok();
            self.shows(
                of,
                cancel,
                Some(address),
                SignInStanding::Browser {
                    until: until.to_string(),
                    opened,
                },
            );
            let pages = pages(language);
            let answer = pending.finish(&pages, cache, cancel);
            match Self::unless_read_off(of, answer).await? {
                Attempt::Done(session) => return Ok(session),
                Attempt::Narrower(narrower) => wish = *narrower,
            }
        }
    }

    async fn by_device(
        &self,
        of: &Arc<Engagement>,
        http: &Http,
        app: App,
        environment: Resource,
        cache: &Cache,
        cancel: &Cancel,
    ) -> Result<Session, SignInFault> {
        let code = begin_device(http, app, environment, cancel).await?;
        let address = code.address().to_owned();
        let until = Timestamp::now() + code.left();
        self.shows(
            of,
            cancel,
            Some(address.clone()),
            SignInStanding::Code {
                code: code.user_code().to_owned(),
                address,
                until: until.to_string(),
            },
        );
        Self::unless_read_off(of, code.finish(cache, cancel)).await
    }

    /// Waits for an answer, or for somebody who says what stands there instead.
    async fn unless_read_off<T>(
        of: &Arc<Engagement>,
        answer: impl Future<Output = Result<T, SignInFault>>,
    ) -> Result<T, SignInFault> {
        let attempt = lock(&of.rooms.sign_in.held)
            .attempt
            .as_ref()
            .map(|one| one.read_off.clone());
        let Some(read_off) = attempt else {
            return answer.await;
        };
        if let Some(answer) = read_off.run_until_cancelled(answer).await {
            return answer;
        }
        let mut held = lock(&of.rooms.sign_in.held);
        let shows = held.attempt.as_mut().and_then(|one| one.shows.take());
        Err(shows.map_or(SignInFault::Cancelled, SignInFault::Refused))
    }

    /// An attempt has come further.
    fn shows(
        &self,
        of: &Arc<Engagement>,
        cancel: &Cancel,
        address: Option<String>,
        standing: SignInStanding,
    ) {
        let mut held = lock(&of.rooms.sign_in.held);
        if let Some(attempt) = &mut held.attempt
            && !cancel.is_cancelled()
        {
            attempt.address = address;
            attempt.standing = standing;
        }
        drop(held);
        self.tell_sign_in(of);
    }

    fn ended(
        &self,
        of: &Arc<Engagement>,
        cancel: &Cancel,
        ended: Result<(Session, Option<Fault>), Fault>,
    ) {
        let mut held = lock(&of.rooms.sign_in.held);
        match ended {
            Ok((session, refused)) => {
                held.session = Some(session);
                held.business_central = refused;
                held.fault = None;
                held.attempt = None;
            }
            // Replaced by another attempt, which is the one that is shown.
            Err(_)
                if cancel.is_cancelled()
                    && held
                        .attempt
                        .as_ref()
                        .is_some_and(|one| !one.cancel.is_cancelled()) => {}
            Err(fault) => {
                held.attempt = None;
                held.fault = (fault.code != "online-cancelled").then_some(fault);
            }
        }
        drop(held);
        self.tell_sign_in(of);
    }

    /// Tells the window how it stands by now.
    pub(super) fn tell_sign_in(&self, of: &Arc<Engagement>) {
        // What is told is of the customer in view.
        if Arc::ptr_eq(of, &self.engagement())
            && let Ok(view) = self.view_of(of)
        {
            self.tell(Told::SignIn(Box::new(view)));
        }
    }

    fn view_of(&self, of: &Arc<Engagement>) -> Result<SignInView, Fault> {
        let target = self.target(of)?;
        let held = lock(&of.rooms.sign_in.held);
        let standing = match (&held.attempt, &held.session) {
            (Some(attempt), _) => attempt.standing.clone(),
            (None, Some(session)) => standing(session, &held),
            (None, None) => SignInStanding::Out {
                fault: held.fault.clone(),
            },
        };
        Ok(SignInView { target, standing })
    }

    /// What is signed in to: what is known about the customer, or the practice tenant.
    pub(super) fn target(&self, of: &Arc<Engagement>) -> Result<SignInTarget, Fault> {
        if of.is_practice() {
            let practice = self.practice()?;
            let contoso = practice.as_ref().and_then(|one| one.customer("contoso"));
            let contoso = contoso.ok_or_else(|| Fault::new("practice-data"))?;
            return Ok(SignInTarget {
                environment: contoso.environment.clone(),
                application: contoso.application.clone(),
                tenant: contoso.tenant.clone(),
                practice: true,
            });
        }
        let facts: CustomerFacts = of.part()?.unwrap_or_default();
        Ok(SignInTarget {
            environment: facts.environment_url.unwrap_or_default(),
            application: facts.app_id.unwrap_or_default(),
            tenant: facts.tenant_id.or(facts.initial_domain).unwrap_or_default(),
            practice: false,
        })
    }

    pub(super) fn cloud(&self, of: &Engagement, environment: &str) -> Result<Cloud, Fault> {
        if !of.is_practice() {
            return Ok(Cloud::of_environment(environment)?);
        }
        let practice = self.practice()?;
        let addresses = practice.as_ref().map(Practice::addresses);
        let addresses = addresses.ok_or_else(|| Fault::new("practice-data"))?;
        Ok(Cloud::practice(&PracticeAddresses {
            authority: &addresses.authority,
            business_central: &addresses.business_central,
            discovery: &addresses.discovery,
            graph: &addresses.graph,
        })?)
    }

    /// Where sessions of a customer are kept: in files, when there is a credential store for their key.
    fn cache(&self, of: &Engagement) -> Result<Cache, Fault> {
        let memory = !of.is_stored() || self.vault().keeping() == Keeping::Memory;
        lock(&of.rooms.sign_in.held).memory = memory;
        if memory {
            return Ok(Cache::in_memory());
        }
        let kept = self.vault().get(of.id(), KEY)?;
        let known = kept.and_then(|text| STANDARD.decode(text.expose()).ok());
        let known = known.and_then(|bytes| DataKey::from_bytes(&bytes).ok());
        let key = if let Some(key) = known {
            key
        } else {
            let key = DataKey::random()?;
            let text = Secret::new(STANDARD.encode(key.bytes()));
            self.vault().put(of.id(), KEY, &text, true)?;
            key
        };
        Ok(Cache::on_disk(&self.sessions_of(of), key)?)
    }

    fn sessions_of(&self, of: &Engagement) -> PathBuf {
        self.preferences()
            .with_file_name("sessions")
            .join(of.id().to_string())
    }

    /// Removes the sessions of customers that are no more: nobody can bring those back once the program has started anew.
    pub(super) fn forget_sessions(&self) {
        let folder = self.preferences().with_file_name("sessions");
        let Ok(entries) = std::fs::read_dir(folder) else {
            return;
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            // A customer whose file cannot be read is still one.
            let is_there = CustomerId::try_from(name).is_ok_and(|id| self.has_customer(&id));
            if !is_there && entry.path().is_dir() && std::fs::remove_dir_all(entry.path()).is_err()
            {
                log::warn!("sessions of a customer that is no more stay on the disk");
            }
        }
    }

    /// Takes up what was kept, once.
    fn look_for_session(&self, of: &Arc<Engagement>) -> Result<(), Fault> {
        let looked = std::mem::replace(&mut lock(&of.rooms.sign_in.held).looked, true);
        if looked || !of.is_stored() || !self.sessions_of(of).is_dir() {
            return Ok(());
        }
        let cache = self.cache(of)?;
        let mut all = cache.all();
        all.sort_by_key(|kept| kept.renewed);
        if let Some(kept) = all.last() {
            let http = Http::for_cloud(&kept.app()?.cloud)?;
            let session = Session::restore(kept, http, cache)?;
            lock(&of.rooms.sign_in.held).session = Some(session);
        }
        Ok(())
    }
}

/// The tenant that the environment names to somebody without a token.
pub(super) async fn probe(
    http: &Http,
    cloud: &Cloud,
    environment: &Resource,
    cancel: &Cancel,
) -> Result<Tenant, Fault> {
    let ask = Request::get(environment.at("/api/data/v9.2/"));
    let answer = http.send(ask, cancel).await.answer?;
    let tenant = cloud.challenged(&answer.headers("www-authenticate"), environment);
    tenant.map_err(|fault| match fault {
        AddressFault::ForeignAuthority(_) => fault.into(),
        _ => Fault::new("sign-in-no-tenant").with("status", i64::from(answer.status())),
    })
}

fn standing(session: &Session, held: &Held) -> SignInStanding {
    let person = match session.who() {
        Who::Person(account) => SignInPerson {
            name: account.name.clone(),
            user: account.user.clone(),
            guest: account.guest,
        },
        Who::App => SignInPerson::default(),
    };
    let app = session.app();
    let expiries = session.expiries();
    let finance = app.cloud.business_central().ok();
    let is_finance = |resource: &Resource| Some(resource) == finance.as_ref();
    let until = |wanted: bool| {
        let found = expiries
            .iter()
            .find(|(resource, _)| is_finance(resource) == wanted);
        found.map(|(_, until)| until.to_string())
    };
    SignInStanding::In {
        person,
        cloud: app.cloud.name().name(),
        tenant: session.tenant().to_owned(),
        since: session.signed_in().to_string(),
        memory: held.memory,
        dataverse: SignInResource {
            permission: "user_impersonation",
            until: until(false),
            fault: None,
        },
        business_central: finance.as_ref().map(|finance| SignInResource {
            permission: finance.permission(),
            until: until(true),
            fault: held.business_central.clone(),
        }),
    }
}

/// What the browser shows when it has come back.
fn pages(language: Language) -> Pages {
    let text = |id| phrase::text(id, &Params::new(), language);
    Pages {
        language: language.tag().to_owned(),
        done: Page {
            title: text("sign-in-page-done"),
            text: text("sign-in-page-done-text"),
        },
        refused: Page {
            title: text("sign-in-page-refused"),
            text: text("sign-in-page-refused-text"),
        },
    }
}
