//! Sign-in, as Microsoft Entra ID answers (`reference`: endpoints, authorization and token requests, error codes).

mod admin;
mod authorize;
mod device;
pub(crate) mod grants;
mod metadata;
mod pages;
mod refusal;
mod scope;
mod session;
mod token;

use hyper::Method;

use crate::customer::{Account, Application};
use crate::http::{Ask, Outcome, Reply};
use crate::network;
use crate::page;
use crate::practice::{Call, Shared};
use crate::trouble::Trouble;

pub(crate) use refusal::Refusal;
pub(crate) use scope::{Resource, resource as resource_of};

/// The words that stand for many tenants.
const MANY: [&str; 3] = ["common", "organizations", "consumers"];

/// What the first part of a path names.
pub(crate) enum Segment {
    /// A customer's tenant.
    Tenant(usize),
    /// One of the words that stand for many tenants.
    Word(String),
    /// Nobody.
    Unknown(String),
}

/// Answers a call.
pub(crate) fn answer(shared: &Shared, ask: &Ask) -> Outcome {
    let parts = ask.parts();
    let segment = segment(shared, parts.first().map_or("", String::as_str));
    let outcome = match &segment {
        Segment::Tenant(index) if shared.has(*index, Trouble::Offline) => Outcome::Broken,
        Segment::Tenant(index) if !is_for_people(&parts) => {
            network::around(shared, *index, ask, || {
                inner(shared, ask, &segment, &parts).into()
            })
        }
        _ => inner(shared, ask, &segment, &parts).into(),
    };
    if parts.first().is_none_or(|part| part != "practice.css") {
        shared.remember(Call {
            service: "sign-in",
            method: ask.method.to_string(),
            // What a query or a form of a sign-in says is nobody else's business.
            path: ask.path.clone(),
            status: network::status(&outcome),
        });
    }
    outcome
}

/// What a person clicks through is not made slow or broken; the troubles of the network are for programs.
fn is_for_people(parts: &[String]) -> bool {
    parts
        .last()
        .is_some_and(|last| ["authorize", "adminconsent", "logout"].contains(&last.as_str()))
        || parts
            .iter()
            .any(|part| part == "practice" || part == "practice.css")
}

fn inner(shared: &Shared, ask: &Ask, segment: &Segment, parts: &[String]) -> Reply {
    let names: Vec<&str> = parts.iter().map(String::as_str).collect();
    let reply = match names[..] {
        ["practice.css"] => page::style(),
        [_, "oauth2", "v2.0", "authorize"] => authorize::start(shared, ask, segment),
        [_, "oauth2", "v2.0", "token"] => token::answer(shared, ask, segment),
        [_, "oauth2", "v2.0", "devicecode"] => device::start(shared, ask, segment),
        [_, "oauth2", "v2.0", "logout"] => session::end(shared, ask, segment),
        [_, "v2.0", "adminconsent"] => admin::start(shared, ask, segment),
        [_, "v2.0", ".well-known", "openid-configuration"] => metadata::document(shared, segment),
        [_, "discovery", "v2.0", "keys"] => Reply::json(200, &shared.signer.published()),
        ["practice", "device"] => device::page(shared, ask),
        ["practice", "flow", step] if ask.method == Method::POST => {
            authorize::step(shared, ask, step)
        }
        _ => Reply::empty(404),
    };
    match segment {
        Segment::Tenant(index) => dated(shared, *index, reply),
        Segment::Word(_) | Segment::Unknown(_) => reply,
    }
}

/// With the time of day, which a program compares with its own.
pub(crate) fn dated(shared: &Shared, index: usize, reply: Reply) -> Reply {
    let now = i64::try_from(shared.now(index)).unwrap_or_default();
    let Ok(now) = jiff::Timestamp::from_second(now) else {
        return reply;
    };
    reply.with(
        "date",
        &now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string(),
    )
}

fn segment(shared: &Shared, text: &str) -> Segment {
    let found = shared.options.customers.iter().position(|customer| {
        customer.tenant.id.eq_ignore_ascii_case(text)
            || customer
                .tenant
                .domains
                .iter()
                .any(|domain| domain.eq_ignore_ascii_case(text))
    });
    match found {
        Some(index) => Segment::Tenant(index),
        None if MANY.contains(&text) => Segment::Word(text.to_owned()),
        None => Segment::Unknown(text.to_owned()),
    }
}

/// The tenant of a path, or why there is none. The words that stand for many tenants are refused, because the
/// registrations of customers are for one tenant.
fn tenant(shared: &Shared, segment: &Segment, application: &str) -> Result<usize, Refusal> {
    match segment {
        Segment::Tenant(index) => Ok(*index),
        Segment::Unknown(text) => Err(Refusal::new(90002).detail(text)),
        Segment::Word(word) => {
            let known = shared
                .options
                .customers
                .iter()
                .flat_map(|customer| &customer.applications)
                .find(|one| one.id.eq_ignore_ascii_case(application));
            Err(match (known, word.as_str()) {
                (Some(app), "consumers") => Refusal::new(9_002_332).app(app),
                (Some(app), _) => Refusal::new(50194).app(app),
                (None, _) => Refusal::new(700_016).app_id(application).tenant(word),
            })
        }
    }
}

/// The registration of an app in a tenant, or why it cannot be used.
fn application<'a>(shared: &'a Shared, index: usize, id: &str) -> Result<&'a Application, Refusal> {
    let customer = shared.customer(index);
    if id.is_empty() {
        return Err(Refusal::new(900_144).detail("client_id"));
    }
    let found = customer
        .applications
        .iter()
        .find(|one| one.id.eq_ignore_ascii_case(id));
    match found {
        None => Err(Refusal::new(700_016).app_id(id).tenant(&customer.name)),
        Some(_) if shared.has(index, Trouble::UnknownApplication) => {
            Err(Refusal::new(700_016).app_id(id).tenant(&customer.name))
        }
        Some(app) if shared.has(index, Trouble::ApplicationDisabled) => {
            Err(Refusal::new(7_000_112).app(app))
        }
        Some(app) => Ok(app),
    }
}

/// What speaks against an account as such.
fn account_trouble(
    shared: &Shared,
    index: usize,
    app: &Application,
    account: &Account,
) -> Option<Refusal> {
    let has = |trouble| shared.has(index, trouble);
    let code = if has(Trouble::GuestNotInvited) {
        50020
    } else if account.disabled || has(Trouble::UserDisabled) {
        50057
    } else if has(Trouble::PasswordExpired) {
        50055
    } else if has(Trouble::UserNotAssigned) {
        50105
    } else if has(Trouble::ConditionalAccess) {
        53003
    } else {
        return None;
    };
    Some(
        Refusal::new(code)
            .app(app)
            .user(&account.upn)
            .tenant(&shared.customer(index).name),
    )
}
