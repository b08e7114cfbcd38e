//! What was granted: sessions of browsers, codes, refresh tokens, device codes, consents. Nothing outlives the program.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::time::Instant;

use super::scope::{Resource, Scope};
use crate::customer::Customer;

/// How many unfinished sign-ins are kept.
const MOST: usize = 500;

/// All of it.
#[derive(Default)]
pub(crate) struct Grants {
    pub(crate) flows: HashMap<String, Flow>,
    pub(crate) sessions: HashMap<String, (usize, String)>,
    pub(crate) codes: HashMap<String, Code>,
    pub(crate) renewals: HashMap<String, Renewal>,
    pub(crate) ended: HashSet<String>,
    pub(crate) devices: HashMap<String, DeviceCode>,
    consents: BTreeSet<Consent>,
}

/// A consent: in which tenant, to which app, by whom (nobody: for everybody), to what.
type Consent = (usize, String, Option<String>, Resource, String);

/// A sign-in somebody is clicking through.
#[derive(Debug, Clone)]
pub(crate) struct Flow {
    pub(crate) customer: usize,
    /// Application id.
    pub(crate) app: String,
    pub(crate) scope: Scope,
    pub(crate) purpose: Purpose,
    /// Object id of the account, once chosen.
    pub(crate) account: Option<String>,
    /// A second factor was shown.
    pub(crate) proved: bool,
    /// The page of consent is shown whatever was consented to.
    pub(crate) ask_consent: bool,
    pub(crate) started: Instant,
}

/// What comes at the end of it.
#[derive(Debug, Clone)]
pub(crate) enum Purpose {
    /// The browser is sent back to the app with a code.
    Code(Box<CodeRequest>),
    /// The browser is sent back after an administrator consented for everybody.
    AdminConsent {
        /// Where to.
        redirect: String,
        /// What the app wants to see again.
        state: String,
        /// The scope as it was asked for.
        asked: String,
    },
    /// A device waits.
    Device(String),
}

/// What an app asked for.
#[derive(Debug, Clone)]
pub(crate) struct CodeRequest {
    pub(crate) redirect: String,
    pub(crate) mode: Mode,
    pub(crate) state: String,
    pub(crate) nonce: String,
    pub(crate) challenge: Option<Challenge>,
    pub(crate) hint: String,
}

/// How the browser carries the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Query,
    Fragment,
    FormPost,
}

/// A code challenge.
#[derive(Debug, Clone)]
pub(crate) struct Challenge {
    pub(crate) value: String,
    pub(crate) hashed: bool,
}

/// A code.
#[derive(Debug, Clone)]
pub(crate) struct Code {
    pub(crate) customer: usize,
    pub(crate) app: String,
    pub(crate) account: String,
    pub(crate) scope: Scope,
    pub(crate) redirect: String,
    pub(crate) nonce: String,
    pub(crate) challenge: Option<Challenge>,
    pub(crate) made: Instant,
    pub(crate) redeemed: bool,
    /// A second factor was shown.
    pub(crate) proved: bool,
    pub(crate) family: String,
}

/// A refresh token.
#[derive(Debug, Clone)]
pub(crate) struct Renewal {
    pub(crate) customer: usize,
    pub(crate) app: String,
    pub(crate) account: String,
    pub(crate) scope: Scope,
    pub(crate) used: bool,
    /// A second factor was shown when it was granted.
    pub(crate) proved: bool,
    pub(crate) family: String,
}

/// A device code.
#[derive(Debug, Clone)]
pub(crate) struct DeviceCode {
    pub(crate) customer: usize,
    pub(crate) app: String,
    pub(crate) scope: Scope,
    pub(crate) typed: String,
    pub(crate) made: Instant,
    pub(crate) polled: Option<Instant>,
    pub(crate) interval: u64,
    pub(crate) decided: Decided,
}

/// What a person decided about a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decided {
    NotYet,
    Allowed(String),
    Declined,
    Redeemed,
}

impl Grants {
    pub(crate) fn of(customers: &[Customer]) -> Self {
        let mut grants = Self::default();
        for (index, customer) in customers.iter().enumerate() {
            for app in &customer.applications {
                for resource in [Resource::Dataverse, Resource::BusinessCentral] {
                    if customer
                        .consented
                        .iter()
                        .any(|name| name == resource.name())
                    {
                        grants.consents.insert((
                            index,
                            app.id.clone(),
                            None,
                            resource,
                            String::new(),
                        ));
                    }
                }
            }
        }
        grants
    }

    /// Keeps a sign-in somebody clicks through.
    pub(crate) fn keep(&mut self, id: String, flow: Flow) {
        if self.flows.len() >= MOST {
            self.flows.clear();
        }
        self.flows.insert(id, flow);
    }

    /// Writes down a consent of a person, or of an administrator for everybody.
    pub(crate) fn consent(
        &mut self,
        customer: usize,
        app: &str,
        account: Option<&str>,
        scope: &Scope,
    ) {
        for wanted in &scope.wanted {
            for permission in &wanted.permissions {
                self.consents.insert((
                    customer,
                    app.to_owned(),
                    account.map(str::to_owned),
                    wanted.resource.owner(),
                    permission.clone(),
                ));
            }
        }
    }

    /// Everything of a scope was consented to.
    pub(crate) fn consented(
        &self,
        customer: usize,
        app: &str,
        account: &str,
        scope: &Scope,
    ) -> bool {
        scope.wanted.iter().all(|wanted| {
            wanted.permissions.iter().all(|permission| {
                self.consents.iter().any(|(at, to, by, resource, what)| {
                    *at == customer
                        && to == app
                        && by.as_deref().is_none_or(|by| by == account)
                        && *resource == wanted.resource.owner()
                        // Consent given before the start is to the whole service, `.default` to what was consented to.
                        && (what.is_empty() || what == permission || permission == ".default")
                })
            })
        })
    }
}
