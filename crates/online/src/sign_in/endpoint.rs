//! The authority of one tenant: what it says of itself, and the requests for tokens.

use std::time::Duration;

use jetbridge_core::facts::AppId;
use jetbridge_core::secret::Secret;
use serde::Deserialize;
use url::Url;

use super::credential::Credential;
use super::identity::{self, Account, Expected};
use super::{App, IdentityTrouble, Refusal, SignInFault, chance};
use crate::clouds::{Origin, Resource};
use crate::http::{Answer, Cancel, Form, Http, HttpFault, Request, TlsTrouble};

/// How often a call that failed for a passing reason is made in all.
const TRIES: u32 = 3;
/// What a sign-in asks for beside the resource.
pub(super) const OPENID: &str = "openid profile offline_access";

/// The authority of one tenant. Every address is made from the table of clouds and the tenant's id; the discovery
/// document is believed only as far as it says the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    authority: Origin,
    tenant: AppId,
    /// The browser brings `iss` back, and must.
    names_issuer: bool,
}

/// What the token endpoint gave.
pub(crate) struct Tokens {
    pub(crate) access: Secret,
    pub(crate) refresh: Option<Secret>,
    pub(crate) identity: Option<Secret>,
    pub(crate) life: Duration,
}

#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    #[serde(default)]
    device_authorization_endpoint: Option<String>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

#[derive(Deserialize)]
struct Given {
    token_type: String,
    access_token: String,
    #[serde(default)]
    refresh_token: Option<String>,
    #[serde(default)]
    id_token: Option<String>,
    #[serde(default)]
    scope: Option<String>,
    #[serde(default)]
    expires_in: Option<serde_json::Value>,
}

impl Endpoint {
    /// Asks the authority who it is, and learns the tenant's id from it where only a domain is known.
    pub(crate) async fn discover(
        http: &Http,
        app: &App,
        cancel: &Cancel,
    ) -> Result<Self, SignInFault> {
        let authority = app.cloud.authority().clone();
        let path = format!("{}/v2.0/.well-known/openid-configuration", app.tenant);
        let ask = || Request::get(authority.at(&path)).header("accept", "application/json");
        let answer = patiently(http, cancel, HttpFault::may_pass, ask).await?;
        if !answer.is_success() {
            return Err(refused(&answer));
        }
        let said: Metadata = answer.json().map_err(|_| not_an_answer(&answer))?;
        let tenant = said
            .issuer
            .strip_prefix(authority.as_str())
            .and_then(|rest| rest.strip_prefix('/')?.strip_suffix("/v2.0"))
            .and_then(AppId::read)
            .ok_or(SignInFault::Authority)?;
        if app.tenant.id().is_some_and(|wanted| wanted != tenant) {
            return Err(SignInFault::Authority);
        }
        let own = |address: &str| {
            Url::parse(address)
                .ok()
                .as_ref()
                .and_then(Origin::of)
                .as_ref()
                == Some(&authority)
        };
        let all = [
            Some(said.authorization_endpoint.as_str()),
            Some(said.token_endpoint.as_str()),
            said.device_authorization_endpoint.as_deref(),
        ];
        if !all.into_iter().flatten().all(own) {
            return Err(SignInFault::Authority);
        }
        Ok(Self {
            authority,
            tenant,
            names_issuer: said.authorization_response_iss_parameter_supported,
        })
    }

    /// Of a session that was kept: its tenant was proved when somebody signed in.
    pub(crate) fn kept(app: &App, account: &Account) -> Result<Self, SignInFault> {
        Ok(Self {
            authority: app.cloud.authority().clone(),
            tenant: AppId::read(&account.tenant).ok_or(SignInFault::Authority)?,
            names_issuer: false,
        })
    }

    /// The tenant's id.
    pub(crate) fn tenant(&self) -> &str {
        self.tenant.as_str()
    }

    /// The address of a path of the tenant.
    pub(crate) fn at(&self, path: &str) -> String {
        self.authority.at(&format!("{}/{path}", self.tenant))
    }

    pub(super) fn token(&self) -> String {
        self.at("oauth2/v2.0/token")
    }

    /// `iss` of its tokens.
    pub(super) fn issuer(&self) -> String {
        self.at("v2.0")
    }

    pub(super) fn names_issuer(&self) -> bool {
        self.names_issuer
    }

    /// Who an id token is about.
    pub(crate) fn identity(
        &self,
        app: &App,
        token: &Secret,
        nonce: Option<&Secret>,
    ) -> Result<Account, SignInFault> {
        let expected = Expected {
            client: app.client.as_str(),
            issuer: &self.issuer(),
            tenant: self.tenant.as_str(),
            nonce,
        };
        identity::read(token, &expected).map_err(SignInFault::Identity)
    }

    /// Silently, with a refresh token; for whatever resource.
    pub(crate) async fn by_refresh(
        &self,
        http: &Http,
        app: &App,
        refresh: &Secret,
        resource: &Resource,
        cancel: &Cancel,
    ) -> Result<Tokens, SignInFault> {
        let form = || {
            Form::new()
                .plain("client_id", app.client.as_str())
                .plain("grant_type", "refresh_token")
                .hidden("refresh_token", refresh)
                .plain("scope", format!("{} {OPENID}", resource.scope()))
        };
        let answer = patiently(http, cancel, not_sent, || self.post(form())).await?;
        tokens(&answer, resource)
    }

    /// In the app's own name.
    pub(crate) async fn by_credential(
        &self,
        http: &Http,
        app: &App,
        credential: &Credential,
        resource: &Resource,
        cancel: &Cancel,
    ) -> Result<Tokens, SignInFault> {
        let base = Form::new()
            .plain("client_id", app.client.as_str())
            .plain("grant_type", "client_credentials")
            .plain("scope", resource.whole());
        let form = credential.sign(base, app, &self.token())?;
        let answer = once(http, cancel, self.post(form)).await?;
        tokens(&answer, resource)
    }

    /// With something that may be sent once only: a code, a password.
    pub(super) async fn by_form(
        &self,
        http: &Http,
        form: Form,
        resource: &Resource,
        cancel: &Cancel,
    ) -> Result<Tokens, SignInFault> {
        let answer = once(http, cancel, self.post(form)).await?;
        tokens(&answer, resource)
    }

    pub(super) fn post(&self, form: Form) -> Request {
        Request::post(self.token(), form)
            .header("accept", "application/json")
            .header("client-request-id", &chance::guid())
    }
}

/// One call, without a second try.
pub(super) async fn once(
    http: &Http,
    cancel: &Cancel,
    request: Request,
) -> Result<Answer, SignInFault> {
    Ok(http.send(request, cancel).await.answer?)
}

/// Nothing can have arrived. A server that takes a refresh token once only ends the whole session when it sees it a
/// second time, so one that may have arrived is not sent again.
fn not_sent(fault: HttpFault) -> bool {
    matches!(
        fault,
        HttpFault::Unreachable | HttpFault::NameUnknown | HttpFault::Tls(TlsTrouble::Cut)
    )
}

/// A call that is made again when its trouble is of the kind `again`, or the other side asks to wait.
pub(super) async fn patiently(
    http: &Http,
    cancel: &Cancel,
    again: fn(HttpFault) -> bool,
    request: impl Fn() -> Request,
) -> Result<Answer, SignInFault> {
    let mut tries = 1;
    loop {
        let answer = http.send(request(), cancel).await.answer;
        let wait = match &answer {
            Ok(answer) if matches!(answer.status(), 429 | 500 | 502..=504) => answer.retry_after(),
            Err(fault) if again(*fault) => None,
            _ => return Ok(answer?),
        };
        if tries == TRIES {
            return Ok(answer?);
        }
        let wait = wait.unwrap_or(Duration::from_millis(500) * 2_u32.pow(tries));
        tokio::select! {
            biased;
            () = cancel.cancelled() => return Err(HttpFault::Cancelled.into()),
            () = tokio::time::sleep(wait) => tries += 1,
        }
    }
}

/// Reads an answer of the token endpoint for a resource.
pub(super) fn tokens(answer: &Answer, resource: &Resource) -> Result<Tokens, SignInFault> {
    if !answer.is_success() {
        return Err(refused(answer));
    }
    let given: Given = answer.json().map_err(|_| not_an_answer(answer))?;
    let access = Secret::new(given.access_token);
    let refresh = given.refresh_token.map(Secret::new);
    let identity = given.id_token.map(Secret::new);
    if !given.token_type.eq_ignore_ascii_case("bearer") || access.is_empty() {
        return Err(not_an_answer(answer));
    }
    // What the scope says may be more than was asked for, but never something else.
    if let Some(scope) = given.scope
        && !covers(&scope, resource)
    {
        return Err(SignInFault::OtherResource);
    }
    let life = match &given.expires_in {
        Some(serde_json::Value::Number(seconds)) => seconds.as_u64(),
        Some(serde_json::Value::String(seconds)) => seconds.parse().ok(),
        _ => None,
    };
    Ok(Tokens {
        access,
        refresh: refresh.filter(|token| !token.is_empty()),
        identity,
        // Without a word about it a token is used at once and not again.
        life: Duration::from_secs(life.unwrap_or(0).min(24 * 3600)),
    })
}

/// A scope names the resource, with one slash or two before the permission.
fn covers(scope: &str, resource: &Resource) -> bool {
    scope.split_ascii_whitespace().any(|one| {
        let origin = Url::parse(one).ok().as_ref().and_then(Origin::of);
        origin.is_some_and(|origin| resource.is_served_by(&origin))
    })
}

/// Why an answer is a refusal.
pub(super) fn refused(answer: &Answer) -> SignInFault {
    match Refusal::of_answer(answer) {
        Some(refusal) => SignInFault::Refused(Box::new(refusal)),
        None => not_an_answer(answer),
    }
}

pub(super) fn not_an_answer(answer: &Answer) -> SignInFault {
    SignInFault::NotAnAnswer {
        status: answer.status(),
        html: answer.is_html(),
    }
}

/// Who signed in, from tokens that must say it.
pub(super) fn proved(
    endpoint: &Endpoint,
    app: &App,
    tokens: &Tokens,
    nonce: Option<&Secret>,
) -> Result<Account, SignInFault> {
    let token = tokens
        .identity
        .as_ref()
        .ok_or(SignInFault::Identity(IdentityTrouble::Missing))?;
    endpoint.identity(app, token, nonce)
}
