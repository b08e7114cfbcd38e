//! Starting and stopping.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime};

use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

use crate::customer::Customer;
use crate::entra::grants::Grants;
use crate::key::Signer;
use crate::server;
use crate::trouble::Trouble;
use crate::world::World;
use crate::{business_central, control, dataverse, discovery, entra, graph};

/// The practice tenant could not be started.
#[derive(Debug, Error)]
pub enum PracticeError {
    /// No port of loopback could be had.
    #[error("no port on loopback")]
    Port(#[source] std::io::Error),
    /// No thread could be had.
    #[error("no thread")]
    Thread(#[source] std::io::Error),
    /// Data that is not as it must be.
    #[error("the data of a customer cannot be read")]
    Data(#[source] serde_json::Error),
}

impl From<PracticeError> for Fault {
    fn from(error: PracticeError) -> Self {
        match error {
            PracticeError::Port(source) | PracticeError::Thread(source) => {
                Self::new("practice-port").detail(source)
            }
            PracticeError::Data(source) => Self::new("practice-data").detail(source),
        }
    }
}

/// How a practice tenant is to be.
#[derive(Debug, Clone)]
pub struct Options {
    /// The language of the pages at first.
    pub language: Language,
    /// The customers; each has a tenant of its own.
    pub customers: Vec<Customer>,
    /// What goes wrong from the start, for all customers.
    pub troubles: Vec<Trouble>,
    /// How long tokens live.
    pub token_life: Duration,
    /// How long a device code waits, and how often it may be asked about.
    pub device: Device,
    /// The biggest page; the services' own limit is 5000.
    pub page: usize,
    /// A refresh token that was redeemed before ends the whole session. Entra is more patient and takes it again;
    /// other servers are not, and a program that gets by with the strict ones gets by with all.
    pub strict_renewal: bool,
    /// How slow slow is.
    pub slowness: Duration,
    /// What `Retry-After` says, in seconds.
    pub retry_after: u64,
}

/// The numbers of the device code flow.
#[derive(Debug, Clone, Copy)]
pub struct Device {
    /// Seconds between two polls.
    pub interval: u64,
    /// Seconds until the code ends.
    pub expires_in: u64,
}

impl Options {
    /// The built-in customer Contoso.
    ///
    /// # Errors
    /// When the built-in data cannot be read, which the tests make impossible.
    pub fn contoso() -> Result<Self, PracticeError> {
        Ok(Self::of(vec![Customer::contoso()?]))
    }

    /// These customers.
    pub fn of(customers: Vec<Customer>) -> Self {
        Self {
            language: Language::En,
            customers,
            troubles: Vec::new(),
            token_life: Duration::from_secs(3599),
            device: Device {
                interval: 5,
                expires_in: 900,
            },
            page: 5000,
            strict_renewal: true,
            slowness: Duration::from_secs(4),
            retry_after: 2,
        }
    }
}

/// Where everything is. All of it is `http` on loopback.
#[derive(Debug, Clone, Serialize)]
pub struct Addresses {
    /// The sign-in, in place of `https://login.microsoftonline.com`.
    pub authority: String,
    /// Business Central, in place of `https://api.businesscentral.dynamics.com`.
    pub business_central: String,
    /// Microsoft Graph, in place of `https://graph.microsoft.com`.
    pub graph: String,
    /// The list of environments, in place of `https://globaldisco.crm.dynamics.com`.
    pub discovery: String,
    /// The panel of troubles.
    pub panel: String,
    /// The customers.
    pub customers: Vec<CustomerAddress>,
}

/// Where a customer is.
#[derive(Debug, Clone, Serialize)]
pub struct CustomerAddress {
    /// The short name.
    pub id: String,
    /// The name on the pages.
    pub name: String,
    /// Tenant id.
    pub tenant: String,
    /// The environment, in place of `https://contoso.crm4.dynamics.com`.
    pub environment: String,
    /// The id of the first native app registration; empty when there is none.
    pub application: String,
    /// The environment of Business Central.
    pub business_central_environment: String,
}

/// What all services share.
pub(crate) struct Shared {
    pub(crate) options: Options,
    pub(crate) addresses: Addresses,
    pub(crate) signer: Signer,
    /// What the panel wants to see in its forms.
    pub(crate) panel_key: String,
    language: Mutex<Language>,
    state: Mutex<State>,
}

/// What changes.
pub(crate) struct State {
    pub(crate) grants: Grants,
    pub(crate) customers: Vec<CustomerState>,
    pub(crate) log: Vec<Call>,
}

/// What changes about a customer.
pub(crate) struct CustomerState {
    pub(crate) troubles: BTreeSet<Trouble>,
    pub(crate) world: Arc<World>,
    /// What was refused once, and since when it would be answered.
    pub(crate) refused: HashMap<String, Instant>,
}

/// A call that came in, without anything secret: the query is left out of sign-in calls.
#[derive(Debug, Clone, Serialize)]
pub struct Call {
    /// The service: `sign-in`, `dataverse`, `business-central`, `graph`, `discovery`.
    pub service: &'static str,
    /// Method.
    pub method: String,
    /// Path, with the query where it holds no secret.
    pub path: String,
    /// HTTP status; 0 when the connection broke or nobody answered.
    pub status: u16,
}

/// How many calls are remembered.
const REMEMBERED: usize = 2000;

impl Shared {
    /// The language of the pages.
    pub(crate) fn language(&self) -> Language {
        *self.language.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // A thread that panicked left whole values behind; there is nothing half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn customer(&self, index: usize) -> &Customer {
        &self.options.customers[index]
    }

    pub(crate) fn has(&self, index: usize, trouble: Trouble) -> bool {
        self.state().customers[index].troubles.contains(&trouble)
    }

    pub(crate) fn world(&self, index: usize) -> Arc<World> {
        Arc::clone(&self.state().customers[index].world)
    }

    /// Seconds since 1970, as the servers see it.
    pub(crate) fn now(&self, index: usize) -> u64 {
        let ahead = if self.has(index, Trouble::ClockAhead) {
            720
        } else {
            0
        };
        SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs())
            + ahead
    }

    /// Switches a trouble for a customer.
    pub(crate) fn switch(&self, index: usize, trouble: Trouble, on: bool) {
        let mut state = self.state();
        let Some(of) = state.customers.get_mut(index) else {
            return;
        };
        if on {
            of.troubles.insert(trouble);
        } else {
            of.troubles.remove(&trouble);
        }
        of.refused.clear();
        of.world = Arc::new(World::of(
            &self.options.customers[index].environment,
            &of.troubles,
        ));
    }

    pub(crate) fn remember(&self, call: Call) {
        let mut state = self.state();
        if state.log.len() >= REMEMBERED {
            state.log.drain(..REMEMBERED / 2);
        }
        state.log.push(call);
    }
}

/// Makes the key of the signatures early: it takes a moment, and the first sign-in should not wait for it.
fn make_key(shared: &Arc<Shared>) -> Result<(), PracticeError> {
    let early = Arc::clone(shared);
    std::thread::Builder::new()
        .name("practice-key".to_owned())
        .spawn(move || early.signer.make())
        .map_err(PracticeError::Thread)?;
    Ok(())
}

/// A running practice tenant. It ends when this value is dropped.
pub struct Practice {
    shared: Arc<Shared>,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Practice {
    /// Starts it on ports of loopback that are free.
    ///
    /// # Errors
    /// When the machine gives no port or no thread.
    pub fn start(options: Options) -> Result<Self, PracticeError> {
        let (authority, authority_at) = server::bind().map_err(PracticeError::Port)?;
        let (bc, bc_at) = server::bind().map_err(PracticeError::Port)?;
        let (graph, graph_at) = server::bind().map_err(PracticeError::Port)?;
        let (discovery, discovery_at) = server::bind().map_err(PracticeError::Port)?;
        let (panel, panel_at) = server::bind().map_err(PracticeError::Port)?;
        let mut environments = Vec::new();
        let mut addresses = Addresses {
            authority: format!("http://{authority_at}"),
            business_central: format!("http://{bc_at}"),
            graph: format!("http://{graph_at}"),
            discovery: format!("http://{discovery_at}"),
            panel: format!("http://{panel_at}"),
            customers: Vec::new(),
        };
        for customer in &options.customers {
            let (listener, at) = server::bind().map_err(PracticeError::Port)?;
            environments.push(listener);
            addresses.customers.push(CustomerAddress {
                id: customer.id.clone(),
                name: customer.name.clone(),
                tenant: customer.tenant.id.clone(),
                environment: format!("http://{at}"),
                application: customer
                    .applications
                    .iter()
                    .find(|one| one.platform == crate::customer::Platform::Native)
                    .map(|one| one.id.clone())
                    .unwrap_or_default(),
                business_central_environment: customer.business_central.environment.clone(),
            });
        }
        let troubles: BTreeSet<_> = options.troubles.iter().copied().collect();
        let state = State {
            grants: Grants::of(&options.customers),
            customers: options
                .customers
                .iter()
                .map(|customer| CustomerState {
                    troubles: troubles.clone(),
                    world: Arc::new(World::of(&customer.environment, &troubles)),
                    refused: HashMap::new(),
                })
                .collect(),
            log: Vec::new(),
        };
        let language = options.language;
        let shared = Arc::new(Shared {
            options,
            addresses,
            signer: Signer::default(),
            panel_key: crate::chance::name(),
            language: Mutex::new(language),
            state: Mutex::new(state),
        });

        make_key(&shared)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(PracticeError::Thread)?;
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let all = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("practice".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    let of = Arc::clone(&all);
                    tokio::spawn(server::serve(authority, move |ask| {
                        entra::answer(&of, &ask)
                    }));
                    let of = Arc::clone(&all);
                    tokio::spawn(server::serve(bc, move |ask| {
                        business_central::answer(&of, &ask)
                    }));
                    let of = Arc::clone(&all);
                    tokio::spawn(server::serve(graph, move |ask| graph::answer(&of, &ask)));
                    let of = Arc::clone(&all);
                    tokio::spawn(server::serve(discovery, move |ask| {
                        discovery::answer(&of, &ask)
                    }));
                    let of = Arc::clone(&all);
                    tokio::spawn(server::serve(panel, move |ask| control::answer(&of, &ask)));
                    for (index, listener) in environments.into_iter().enumerate() {
                        let of = Arc::clone(&all);
                        tokio::spawn(server::serve(listener, move |ask| {
                            dataverse::answer(&of, index, &ask)
                        }));
                    }
                    // Also when the other end is gone without a word.
                    let _ = stopped.await;
                });
                runtime.shutdown_background();
            })
            .map_err(PracticeError::Thread)?;
        Ok(Self {
            shared,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Serves a snapshot: what a survey of this tenant reads is what the snapshot says. Whoever is named in it can
    /// sign in; the person of its `whoami` is the first account.
    ///
    /// # Errors
    /// As for [`Practice::start`].
    pub fn with_snapshot(snapshot: &Value) -> Result<Self, PracticeError> {
        Self::start(Options::of(vec![Customer::of_snapshot(snapshot)]))
    }

    /// Where everything is.
    pub fn addresses(&self) -> &Addresses {
        &self.shared.addresses
    }

    /// Where a customer is; none for a name nobody has.
    pub fn customer(&self, id: &str) -> Option<&CustomerAddress> {
        self.shared
            .addresses
            .customers
            .iter()
            .find(|customer| customer.id == id)
    }

    /// Switches a trouble on or off for a customer. It counts from the next request on.
    pub fn trouble(&self, customer: &str, trouble: Trouble, on: bool) {
        for (index, one) in self.shared.options.customers.iter().enumerate() {
            if one.id == customer {
                self.shared.switch(index, trouble, on);
            }
        }
    }

    /// What goes wrong for a customer.
    pub fn troubles(&self, customer: &str) -> Vec<Trouble> {
        self.shared
            .options
            .customers
            .iter()
            .position(|one| one.id == customer)
            .map(|index| {
                self.shared.state().customers[index]
                    .troubles
                    .iter()
                    .copied()
                    .collect()
            })
            .unwrap_or_default()
    }

    /// Switches the language of the pages.
    pub fn speak(&self, language: Language) {
        *self
            .shared
            .language
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = language;
    }

    /// The calls that came in, oldest first.
    pub fn calls(&self) -> Vec<Call> {
        self.shared.state().log.clone()
    }

    /// Stops it and waits until it has stopped.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has stopped, too.
            let _ = thread.join();
        }
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        self.end();
    }
}
