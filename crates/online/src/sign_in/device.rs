//! Signing in with a code on another device, where no browser can reach this program (`oauth.md` section 5).
//!
//! Whoever knows the code can be tricked into typing it for somebody else, so it is asked for on purpose and shown
//! with a warning.

use std::time::{Duration, Instant};

use jetbridge_core::secret::Secret;
use serde::Deserialize;
use url::Url;

use super::endpoint::{self, Endpoint, OPENID, not_an_answer, patiently, proved, refused, tokens};
use super::{App, Refusal, SignInFault};
use crate::clouds::{Resource, is_loopback};
use crate::http::{Cancel, Form, Http, HttpFault, Request};
use crate::session::{Cache, Session};

/// What a refusal to poll so often adds to the interval, in seconds (RFC 8628 section 3.5).
const SLOWER: u64 = 5;
/// The interval where none is said.
const INTERVAL: u64 = 5;
/// The longest pause after calls that failed.
const LONGEST: Duration = Duration::from_mins(1);

/// A code that waits to be typed. It can be finished once.
pub struct DeviceCode {
    app: App,
    http: Http,
    endpoint: Endpoint,
    resource: Resource,
    code: Secret,
    user_code: String,
    address: String,
    interval: Duration,
    ends: Instant,
}

impl std::fmt::Debug for DeviceCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DeviceCode(…)")
    }
}

#[derive(Deserialize)]
struct Given {
    device_code: String,
    user_code: String,
    verification_uri: String,
    expires_in: u64,
    #[serde(default)]
    interval: Option<u64>,
}

/// Asks for a code, for one resource; the others follow silently after the sign-in.
///
/// # Errors
/// When the authority does not answer, or refuses: many tenants do, and are advised to.
pub async fn begin_device(
    http: &Http,
    app: App,
    resource: Resource,
    cancel: &Cancel,
) -> Result<DeviceCode, SignInFault> {
    let endpoint = Endpoint::discover(http, &app, cancel).await?;
    let form = || {
        Form::new()
            .plain("client_id", app.client.as_str())
            .plain("scope", format!("{} {OPENID}", resource.scope()))
    };
    let ask = || {
        Request::post(endpoint.at("oauth2/v2.0/devicecode"), form())
            .header("accept", "application/json")
    };
    let answer = patiently(http, cancel, HttpFault::may_pass, ask).await?;
    if !answer.is_success() {
        return Err(refused(&answer));
    }
    let given: Given = answer.json().map_err(|_| not_an_answer(&answer))?;
    let code = Secret::new(given.device_code);
    // An address that a person is told to open must be one that can be opened without fear.
    let url = Url::parse(&given.verification_uri).map_err(|_| not_an_answer(&answer))?;
    let safe = url.scheme() == "https"
        || app.cloud.is_practice() && url.scheme() == "http" && is_loopback(&url);
    if !safe || given.user_code.len() > 64 || given.user_code.chars().any(char::is_control) {
        return Err(not_an_answer(&answer));
    }
    Ok(DeviceCode {
        http: http.clone(),
        endpoint,
        resource,
        code,
        user_code: given.user_code,
        address: url.into(),
        interval: Duration::from_secs(given.interval.unwrap_or(INTERVAL).clamp(1, 60)),
        ends: Instant::now() + Duration::from_secs(given.expires_in.min(3600)),
        app,
    })
}

impl DeviceCode {
    /// What the person types.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Where they type it.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// How long the code is good.
    pub fn left(&self) -> Duration {
        self.ends.saturating_duration_since(Instant::now())
    }

    /// Waits until the code was typed.
    ///
    /// # Errors
    /// When it was not typed in time, somebody said no, or Entra refuses.
    pub async fn finish(mut self, cache: &Cache, cancel: &Cancel) -> Result<Session, SignInFault> {
        let mut pause = self.interval;
        loop {
            tokio::select! {
                biased;
                () = cancel.cancelled() => return Err(SignInFault::Cancelled),
                () = tokio::time::sleep(pause.min(self.left())) => {}
            }
            if self.left().is_zero() {
                return Err(SignInFault::TimedOut);
            }
            let form = Form::new()
                .plain("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
                .plain("client_id", self.app.client.as_str())
                .hidden("device_code", &self.code);
            let answer = match endpoint::once(&self.http, cancel, self.endpoint.post(form)).await {
                Ok(answer) if matches!(answer.status(), 429 | 500..=599) => {
                    pause = answer.retry_after().unwrap_or((pause * 2).min(LONGEST));
                    continue;
                }
                Ok(answer) => answer,
                Err(SignInFault::Http(fault)) if fault.may_pass() => {
                    pause = (pause * 2).min(LONGEST);
                    continue;
                }
                Err(fault) => return Err(fault),
            };
            if answer.is_success() {
                let tokens = tokens(&answer, &self.resource)?;
                let account = proved(&self.endpoint, &self.app, &tokens, None)?;
                return Session::of_person(
                    self.app,
                    self.http,
                    self.endpoint,
                    account,
                    cache.clone(),
                    (&self.resource, tokens),
                );
            }
            let refusal = Refusal::of_answer(&answer).ok_or_else(|| not_an_answer(&answer))?;
            match refusal.error.as_str() {
                "authorization_pending" => {}
                "slow_down" => self.interval += Duration::from_secs(SLOWER),
                "expired_token" | "code_expired" => return Err(SignInFault::TimedOut),
                _ => return Err(SignInFault::Refused(Box::new(refusal))),
            }
            pause = self.interval;
        }
    }
}
