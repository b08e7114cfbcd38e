//! The authorization endpoint: what is asked is judged, a person clicks through, the browser is sent back.

use std::time::{Duration, Instant};

use super::grants::{Challenge, Code, CodeRequest, Decided, Flow, Mode, Purpose};
use super::refusal::Mark;
use super::scope::Scope;
use super::{Refusal, Resource, Segment, account_trouble, application, pages, session, tenant};
use crate::chance;
use crate::customer::{Account, Application, Platform};
use crate::http::{Ask, Form, Reply, encoded};
use crate::practice::Shared;
use crate::trouble::Trouble;

/// How long somebody may take on the pages.
const PATIENCE: Duration = Duration::from_mins(10);

/// The first page.
pub(super) fn start(shared: &Shared, ask: &Ask, segment: &Segment) -> Reply {
    let form = ask.form();
    let id = form.take("client_id");
    let index = match tenant(shared, segment, &id) {
        Ok(index) => index,
        Err(refusal) => return pages::refused(shared, None, ask, &refusal),
    };
    match begin(shared, ask, index, &form) {
        Ok(reply) => reply,
        Err(Stopped::Here(refusal)) => pages::refused(shared, Some(index), ask, &refusal),
        Err(Stopped::There(request, refusal)) => {
            back(shared, index, ask, &request, &refusal, false)
        }
    }
}

/// Why a request goes no further, and where that is said.
enum Stopped {
    /// On the page: the way back is not to be trusted, or it is nothing the app could mend.
    Here(Refusal),
    /// To the app.
    There(Box<CodeRequest>, Refusal),
}

impl From<Refusal> for Stopped {
    fn from(refusal: Refusal) -> Self {
        Self::Here(refusal)
    }
}

fn begin(shared: &Shared, ask: &Ask, index: usize, form: &Form<'_>) -> Result<Reply, Stopped> {
    let app = application(shared, index, &form.take("client_id"))?;
    let redirect = redirect_of(shared, index, app, &form.take("redirect_uri"))?;
    let request = Box::new(CodeRequest {
        redirect,
        mode: match form.get("response_mode") {
            Some("fragment") => Mode::Fragment,
            Some("form_post") => Mode::FormPost,
            _ => Mode::Query,
        },
        state: form.take("state"),
        nonce: form.take("nonce"),
        challenge: challenge_of(form)?,
        hint: form.take("login_hint"),
    });
    match form.get("response_type") {
        None => return Err(Refusal::new(900_144).detail("response_type").into()),
        Some("code") => {}
        Some(other) => return Err(Refusal::new(700_054).detail(other).into()),
    }
    let Some(asked) = form.get("scope") else {
        return Err(Refusal::new(900_144).detail("scope").into());
    };
    let scope = Scope::read(shared, index, asked)?;

    let prompt = form.take("prompt");
    let prompts = |word: &str| prompt.split(' ').any(|one| one == word);
    let signed_in = session::of(shared, ask, index)
        .filter(|_| !prompts("login") && !prompts("select_account"))
        // Somebody else is asked for by name.
        .filter(|oid| {
            request.hint.is_empty()
                || shared.customer(index).accounts.iter().any(|account| {
                    account.oid == *oid && account.upn.eq_ignore_ascii_case(&request.hint)
                })
        });
    let flow = Flow {
        customer: index,
        app: app.id.clone(),
        scope,
        purpose: Purpose::Code(request.clone()),
        account: signed_in,
        proved: false,
        ask_consent: prompts("consent"),
        started: Instant::now(),
    };
    if prompts("none") {
        return silent(shared, ask, app, flow, request);
    }
    Ok(advance(shared, ask, flow))
}

/// Without a page: either everything is there already, or the app is told what is missing.
fn silent(
    shared: &Shared,
    ask: &Ask,
    app: &Application,
    flow: Flow,
    request: Box<CodeRequest>,
) -> Result<Reply, Stopped> {
    let Some(account) = flow.account.clone() else {
        return Err(Stopped::There(request, Refusal::new(50058)));
    };
    if shared.has(flow.customer, Trouble::MfaRequired) {
        let refusal = Refusal::new(50076).detail(&flow.app);
        return Err(Stopped::There(request, refusal));
    }
    if !is_consented(shared, &flow, &account) {
        let refusal = Refusal::new(65001).app(app).error("interaction_required");
        return Err(Stopped::There(request, refusal));
    }
    Ok(advance(shared, ask, flow))
}

/// The redirect URI that is used, as Entra matches it.
fn redirect_of(
    shared: &Shared,
    index: usize,
    app: &Application,
    wanted: &str,
) -> Result<String, Refusal> {
    let Some(first) = app.redirects.first() else {
        return Err(Refusal::new(500_113).app(app));
    };
    if wanted.is_empty() {
        return Ok(first.clone());
    }
    if !registered(app, wanted) || shared.has(index, Trouble::WrongRedirect) {
        return Err(Refusal::new(50011).app(app).detail(wanted));
    }
    Ok(wanted.to_owned())
}

/// An address is one of those registered: byte for byte, but for the port of loopback, which does not count, and the
/// slash of an empty path. The path is compared with its case.
pub(super) fn registered(app: &Application, wanted: &str) -> bool {
    app.redirects
        .iter()
        .any(|one| one == wanted || bare(one).is_some_and(|one| bare(wanted) == Some(one)))
}

/// A loopback address without its port: host and path.
fn bare(address: &str) -> Option<(String, &str)> {
    let rest = address.strip_prefix("http://")?;
    let at = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(at);
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.parse::<u16>().is_ok() => name,
        Some(_) => return None,
        None => host,
    };
    let name = name.to_ascii_lowercase();
    matches!(name.as_str(), "localhost" | "127.0.0.1")
        .then_some((name, if path == "/" { "" } else { path }))
}

fn challenge_of(form: &Form<'_>) -> Result<Option<Challenge>, Refusal> {
    let Some(value) = form.get("code_challenge") else {
        return Ok(None);
    };
    if !(43..=128).contains(&value.len()) {
        return Err(Refusal::new(501_491));
    }
    let hashed = match form.get("code_challenge_method") {
        Some("S256") => true,
        None | Some("plain") => false,
        Some(_) => return Err(Refusal::new(90100).detail("code_challenge_method")),
    };
    Ok(Some(Challenge {
        value: value.to_owned(),
        hashed,
    }))
}

/// A button of a page was pressed.
pub(super) fn step(shared: &Shared, ask: &Ask, step: &str) -> Reply {
    let form = ask.form();
    let name = form.take("flow");
    // Taken out: a page can be used once, and what comes next has a name of its own.
    let Some(mut flow) = shared.state().grants.flows.remove(&name) else {
        return pages::refused(shared, None, ask, &Refusal::new(50089));
    };
    if flow.started.elapsed() > PATIENCE {
        return pages::refused(shared, Some(flow.customer), ask, &Refusal::new(50089));
    }
    match step {
        "account" => {
            let oid = form.take("account");
            let known = shared
                .customer(flow.customer)
                .accounts
                .iter()
                .any(|account| account.oid == oid);
            if !known {
                return cancelled(shared, ask, &flow);
            }
            flow.account = Some(oid.clone());
            let customer = flow.customer;
            let reply = advance(shared, ask, flow);
            session::begin(shared, customer, &oid, reply)
        }
        "other" => {
            flow.account = None;
            advance(shared, ask, flow)
        }
        "proof" => {
            flow.proved = true;
            advance(shared, ask, flow)
        }
        "consent" => {
            let Some(account) = account_of(shared, &flow) else {
                return cancelled(shared, ask, &flow);
            };
            let everybody = account.administrator
                && (form.names("everybody") || only_administrators(shared, &flow));
            if everybody {
                // What the trouble was about is done.
                shared.switch(flow.customer, Trouble::AdminConsentMissing, false);
                shared.switch(flow.customer, Trouble::BusinessCentralConsentMissing, false);
            }
            shared.state().grants.consent(
                flow.customer,
                &flow.app,
                (!everybody).then_some(account.oid.as_str()),
                &flow.scope,
            );
            flow.ask_consent = false;
            advance(shared, ask, flow)
        }
        _ => cancelled(shared, ask, &flow),
    }
}

fn account_of<'a>(shared: &'a Shared, flow: &Flow) -> Option<&'a Account> {
    let oid = flow.account.as_deref()?;
    shared
        .customer(flow.customer)
        .accounts
        .iter()
        .find(|account| account.oid == oid)
}

fn app_of<'a>(shared: &'a Shared, flow: &Flow) -> Option<&'a Application> {
    shared
        .customer(flow.customer)
        .applications
        .iter()
        .find(|app| app.id == flow.app)
}

/// Everything that is wanted was consented to, and no trouble says otherwise.
pub(super) fn is_consented(shared: &Shared, flow: &Flow, account: &str) -> bool {
    consented(shared, flow.customer, &flow.app, account, &flow.scope)
}

/// As [`is_consented`], for whoever has no sign-in under way.
pub(super) fn consented(
    shared: &Shared,
    customer: usize,
    app: &str,
    account: &str,
    scope: &Scope,
) -> bool {
    let state = shared.state();
    let of = &state.customers[customer].troubles;
    if of.contains(&Trouble::AdminConsentMissing) && !scope.wanted.is_empty()
        || of.contains(&Trouble::BusinessCentralConsentMissing) && wants_business_central(scope)
    {
        return false;
    }
    state.grants.consented(customer, app, account, scope)
}

/// The next page, or the end.
pub(super) fn advance(shared: &Shared, ask: &Ask, flow: Flow) -> Reply {
    let Some(app) = app_of(shared, &flow) else {
        return pages::refused(shared, Some(flow.customer), ask, &Refusal::new(50089));
    };
    let keep = |flow: Flow| {
        let name = chance::name();
        shared.state().grants.keep(name.clone(), flow);
        name
    };
    let Some(account) = account_of(shared, &flow) else {
        let hint = match &flow.purpose {
            Purpose::Code(request) => request.hint.clone(),
            Purpose::AdminConsent { .. } | Purpose::Device(_) => String::new(),
        };
        let customer = flow.customer;
        let name = keep(flow);
        return pages::choose(shared, customer, app, &name, &hint);
    };
    let refusal = account_trouble(shared, flow.customer, app, account);
    if let Some(refusal) = refusal {
        return pages::refused(shared, Some(flow.customer), ask, &refusal);
    }
    if shared.has(flow.customer, Trouble::MfaRequired) && !flow.proved {
        let customer = flow.customer;
        let name = keep(flow);
        return pages::prove(shared, customer, account, &name);
    }
    let granted = is_consented(shared, &flow, &account.oid);
    let admin_only = only_administrators(shared, &flow);
    if admin_only && !account.administrator && !granted {
        let customer = flow.customer;
        let refusal = Refusal::new(90094).app(app).user(&account.upn);
        let name = keep(flow);
        return pages::approval(shared, customer, app, account, &name, ask, &refusal);
    }
    if !granted || flow.ask_consent {
        let customer = flow.customer;
        let scope = flow.scope.clone();
        let name = keep(flow);
        return pages::consent(shared, customer, app, account, &scope, &name, admin_only);
    }
    finish(shared, &flow, account)
}

/// Nobody but an administrator may consent to this.
fn only_administrators(shared: &Shared, flow: &Flow) -> bool {
    matches!(flow.purpose, Purpose::AdminConsent { .. })
        || shared.has(flow.customer, Trouble::AdminConsentMissing)
        || shared.has(flow.customer, Trouble::BusinessCentralConsentMissing)
            && wants_business_central(&flow.scope)
}

fn wants_business_central(scope: &Scope) -> bool {
    scope
        .wanted
        .iter()
        .any(|wanted| wanted.resource == Resource::BusinessCentral)
}

fn finish(shared: &Shared, flow: &Flow, account: &Account) -> Reply {
    match &flow.purpose {
        Purpose::Code(request) => {
            let code = chance::long();
            shared.state().grants.codes.insert(
                code.clone(),
                Code {
                    customer: flow.customer,
                    app: flow.app.clone(),
                    account: account.oid.clone(),
                    scope: flow.scope.clone(),
                    redirect: request.redirect.clone(),
                    nonce: request.nonce.clone(),
                    challenge: request.challenge.clone(),
                    made: Instant::now(),
                    redeemed: false,
                    proved: flow.proved,
                    family: chance::name(),
                },
            );
            let mut values = vec![("code", code)];
            if !request.state.is_empty() {
                let state = if shared.has(flow.customer, Trouble::WrongState) {
                    chance::name()
                } else {
                    request.state.clone()
                };
                values.push(("state", state));
            }
            values.push(("session_state", chance::guid()));
            if shared.has(flow.customer, Trouble::MixUp) {
                values.push((
                    "iss",
                    "https://login.fabrikam.example/common/v2.0".to_owned(),
                ));
            }
            carry(shared, flow.customer, request, &values)
        }
        Purpose::AdminConsent {
            redirect,
            state,
            asked,
        } => {
            let tenant = &shared.customer(flow.customer).tenant.id;
            Reply::to(&with_query(
                redirect,
                &[
                    ("admin_consent", "True".to_owned()),
                    ("tenant", tenant.clone()),
                    ("state", state.clone()),
                    ("scope", asked.clone()),
                ],
            ))
        }
        Purpose::Device(code) => {
            let mut state = shared.state();
            if let Some(device) = state.grants.devices.get_mut(code) {
                device.decided = Decided::Allowed(account.oid.clone());
            }
            drop(state);
            pages::device_done(shared, true)
        }
    }
}

/// Somebody pressed *Cancel*.
fn cancelled(shared: &Shared, ask: &Ask, flow: &Flow) -> Reply {
    match &flow.purpose {
        Purpose::Code(request) => back(
            shared,
            flow.customer,
            ask,
            request,
            &Refusal::new(65004),
            true,
        ),
        Purpose::AdminConsent {
            redirect, state, ..
        } => Reply::to(&with_query(
            redirect,
            &[
                ("error", "access_denied".to_owned()),
                ("error_description", Refusal::new(65004).line()),
                // Also where it was refused; who looks at this first is mistaken.
                ("admin_consent", "True".to_owned()),
                ("state", state.clone()),
            ],
        )),
        Purpose::Device(code) => {
            let mut state = shared.state();
            if let Some(device) = state.grants.devices.get_mut(code) {
                device.decided = Decided::Declined;
            }
            drop(state);
            pages::device_done(shared, false)
        }
    }
}

/// Sends the browser back with a refusal.
fn back(
    shared: &Shared,
    index: usize,
    ask: &Ask,
    request: &CodeRequest,
    refusal: &Refusal,
    cancel: bool,
) -> Reply {
    let mark = Mark::of(shared, Some(index), ask);
    let mut values = vec![
        ("error", refusal.name().to_owned()),
        (
            "error_description",
            format!(
                "{}\r\nTrace ID: {}\r\nCorrelation ID: {}\r\nTimestamp: {}",
                refusal.line(),
                mark.trace,
                mark.correlation,
                mark.time
            ),
        ),
    ];
    if cancel {
        values.push(("error_subcode", "cancel".to_owned()));
    } else {
        values.push((
            "error_uri",
            format!("{}/error?code={}", shared.addresses.authority, refusal.code),
        ));
    }
    if !request.state.is_empty() {
        values.push(("state", request.state.clone()));
    }
    carry(shared, index, request, &values)
}

fn carry(
    shared: &Shared,
    index: usize,
    request: &CodeRequest,
    values: &[(&'static str, String)],
) -> Reply {
    match request.mode {
        Mode::Query => Reply::to(&with_query(&request.redirect, values)),
        Mode::Fragment => Reply::to(&format!(
            "{}#{}",
            with_slash(&request.redirect),
            query(values)
        )),
        Mode::FormPost => pages::carry(shared, index, &with_slash(&request.redirect), values),
    }
}

fn with_query(address: &str, values: &[(&'static str, String)]) -> String {
    let sign = if address.contains('?') { '&' } else { '?' };
    format!("{}{sign}{}", with_slash(address), query(values))
}

fn query(values: &[(&'static str, String)]) -> String {
    values
        .iter()
        .map(|(name, value)| format!("{name}={}", encoded(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// An address without a path comes back with a slash.
fn with_slash(address: &str) -> String {
    match address.split_once("://") {
        Some(("http" | "https", rest)) if !rest.contains(['/', '?']) => format!("{address}/"),
        _ => address.to_owned(),
    }
}

/// A redirect that only confidential clients may redeem.
pub(super) fn is_web(shared: &Shared, index: usize, app: &Application) -> bool {
    app.platform == Platform::Web || shared.has(index, Trouble::PublicClientOff)
}

#[cfg(test)]
mod tests {
    use super::{bare, with_slash};

    #[test]
    fn the_port_of_loopback_does_not_count_and_everything_else_does() {
        let same = |one: &str, other: &str| bare(one).is_some() && bare(one) == bare(other);
        assert!(same("http://localhost", "http://localhost:40123"));
        assert!(same("http://localhost", "http://LOCALHOST:1/"));
        assert!(same("http://localhost/a", "http://localhost:1/a"));
        assert!(!same("http://localhost/a", "http://localhost:1/A"));
        assert!(!same("http://localhost", "http://localhost:1/a"));
        assert!(!same("http://localhost", "http://127.0.0.1:1"));
        assert!(!same("http://localhost", "https://localhost:1"));
        assert!(!same(
            "http://localhost",
            "http://localhost.fabrikam.example"
        ));
        assert!(!same(
            "http://localhost",
            "http://localhost:1@fabrikam.example"
        ));
        assert!(!same("http://localhost", "http://localhost:99999"));
        assert!(bare("http://fabrikam.example").is_none());
    }

    #[test]
    fn an_address_without_a_path_gets_a_slash() {
        assert_eq!(
            with_slash("http://localhost:7071"),
            "http://localhost:7071/"
        );
        assert_eq!(
            with_slash("http://localhost:7071/a"),
            "http://localhost:7071/a"
        );
        assert_eq!(with_slash("app://a"), "app://a");
    }
}
