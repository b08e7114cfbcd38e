//! The one way to the network: bounded, cancellable, without redirects, and telling what happened without telling
//! secrets.
//!
//! `https` only, judged by the roots of the system with no switch to override that; plain `http` for the practice
//! tenant on this computer. The system's proxy is used. A token goes to the address it was issued for and nowhere
//! else, and no answer is read beyond its limit (`oauth.md` sections 4 and 7, `live-checks.md` section 1).

mod evidence;
mod failure;
mod names;

use std::time::{Duration, SystemTime};

use jetbridge_core::secret::Secret;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, redirect};
use serde::de::DeserializeOwned;
use tokio_util::sync::CancellationToken;
use url::Url;
use zeroize::Zeroizing;

pub use evidence::{Evidence, redact};
pub use failure::{HttpFault, TlsTrouble};

use crate::clouds::{Cloud, Origin, is_loopback};
use crate::session::AccessToken;

/// Stops whatever holds a copy of it.
pub type Cancel = CancellationToken;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(15);
/// How long a call may take, with its answer.
const WHOLE: Duration = Duration::from_secs(30);
/// How much of an answer is read unless the caller expects more.
const LIMIT: usize = 1024 * 1024;
/// How long `Retry-After` is believed.
const PATIENCE: Duration = Duration::from_mins(5);

/// The way to the network for one cloud. Clones share their connections.
#[derive(Debug, Clone)]
pub struct Http {
    client: reqwest::Client,
    practice: bool,
}

impl Http {
    /// For a cloud: `https` for Microsoft's, plain `http` on this computer for the practice tenant, and never both.
    ///
    /// # Errors
    /// When the system's certificates cannot be read.
    pub fn for_cloud(cloud: &Cloud) -> Result<Self, HttpFault> {
        let mut builder = reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(CONNECT)
            .dns_resolver(names::Names)
            .user_agent(concat!("Jetbridge/", env!("CARGO_PKG_VERSION")));
        // A proxy has no business between a program and its own computer.
        if cloud.is_practice() {
            builder = builder.no_proxy();
        } else {
            builder = builder.https_only(true);
        }
        let client = builder.build().map_err(|error| HttpFault::from(&error))?;
        Ok(Self {
            client,
            practice: cloud.is_practice(),
        })
    }

    /// Makes one call. What comes back holds the evidence whether the call succeeded or not.
    pub async fn send(&self, request: Request, cancel: &Cancel) -> Exchange {
        let mut evidence = Evidence::of(&request);
        let started = std::time::Instant::now();
        let time = request.time;
        let answer = tokio::select! {
            biased;
            () = cancel.cancelled() => Err(HttpFault::Cancelled),
            answer = tokio::time::timeout(time, self.call(request)) => {
                answer.unwrap_or(Err(HttpFault::TimedOut))
            }
        };
        evidence.finish(&answer, started.elapsed());
        Exchange { evidence, answer }
    }

    async fn call(&self, request: Request) -> Result<Answer, HttpFault> {
        let url = Url::parse(&request.url).map_err(|_| HttpFault::NotAnAddress)?;
        let origin = Origin::of(&url).ok_or(HttpFault::NotAnAddress)?;
        if self.practice {
            if url.scheme() != "http" || !is_loopback(&url) {
                return Err(HttpFault::NotPractice);
            }
        } else if url.scheme() != "https" {
            return Err(HttpFault::NotHttps);
        }
        let mut call = self
            .client
            .request(request.method, url)
            .headers(request.headers);
        if let Some(token) = &request.token {
            if !token.resource().is_served_by(&origin) {
                return Err(HttpFault::ForeignHost);
            }
            let text = Zeroizing::new(format!("Bearer {}", token.secret().expose()));
            let mut value = HeaderValue::from_str(&text).map_err(|_| HttpFault::NotAToken)?;
            value.set_sensitive(true);
            call = call.header(AUTHORIZATION, value);
        }
        if let Some(form) = &request.form {
            call = call
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(form.encoded());
        }
        let mut response = call.send().await.map_err(|error| HttpFault::from(&error))?;
        let mut body = Zeroizing::new(Vec::new());
        while let Some(part) = response
            .chunk()
            .await
            .map_err(|error| HttpFault::from(&error))?
        {
            if body.len() + part.len() > request.limit {
                return Err(HttpFault::TooLarge);
            }
            body.extend_from_slice(&part);
        }
        Ok(Answer {
            status: response.status().as_u16(),
            headers: std::mem::take(response.headers_mut()),
            body,
        })
    }
}

/// What one call sent, and what came of it.
#[derive(Debug)]
pub struct Exchange {
    /// For people: never with a secret in it.
    pub evidence: Evidence,
    /// The answer, whatever its status; a fault when there was none.
    pub answer: Result<Answer, HttpFault>,
}

/// A call to make.
pub struct Request {
    method: Method,
    url: String,
    headers: HeaderMap,
    token: Option<AccessToken>,
    form: Option<Form>,
    limit: usize,
    time: Duration,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Request({} {})",
            self.method,
            evidence::address(&self.url)
        )
    }
}

impl Request {
    fn new(method: Method, url: impl Into<String>) -> Self {
        Self {
            method,
            url: url.into(),
            headers: HeaderMap::new(),
            token: None,
            form: None,
            limit: LIMIT,
            time: WHOLE,
        }
    }

    /// Asks for something.
    pub fn get(url: impl Into<String>) -> Self {
        Self::new(Method::GET, url)
    }

    /// Sends a form.
    pub fn post(url: impl Into<String>, form: Form) -> Self {
        let mut request = Self::new(Method::POST, url);
        request.form = Some(form);
        request
    }

    /// A header; a value that no header can hold is left out. Tokens go in by [`Request::token`] only.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value))
            && name != AUTHORIZATION
        {
            self.headers.insert(name, value);
        }
        self
    }

    /// Signed in; the call is refused here when it goes to another address than the token's.
    #[must_use]
    pub fn token(mut self, token: &AccessToken) -> Self {
        self.token = Some(token.clone());
        self
    }

    /// How many bytes of the answer may come; a megabyte unless said otherwise.
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// How long it may take; thirty seconds unless said otherwise.
    #[must_use]
    pub fn time(mut self, time: Duration) -> Self {
        self.time = time;
        self
    }
}

/// The fields of a form; what is secret stays so.
#[derive(Debug, Default)]
pub struct Form(Vec<(&'static str, Field)>);

#[derive(Debug)]
enum Field {
    Plain(String),
    Hidden(Secret),
}

impl Form {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// A field that may be shown.
    #[must_use]
    pub fn plain(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.push((name, Field::Plain(value.into())));
        self
    }

    /// A field that must not be shown.
    #[must_use]
    pub fn hidden(mut self, name: &'static str, value: &Secret) -> Self {
        self.0.push((name, Field::Hidden(value.clone())));
        self
    }

    fn encoded(&self) -> String {
        let mut text = url::form_urlencoded::Serializer::new(String::new());
        for (name, field) in &self.0 {
            text.append_pair(
                name,
                match field {
                    Field::Plain(value) => value,
                    Field::Hidden(secret) => secret.expose(),
                },
            );
        }
        text.finish()
    }

    /// The fields as they may be shown.
    fn shown(&self) -> Vec<(&'static str, &str)> {
        let fields = self.0.iter();
        fields
            .map(|(name, field)| match field {
                Field::Plain(value) => (*name, value.as_str()),
                Field::Hidden(_) => (*name, "•••"),
            })
            .collect()
    }
}

/// An answer of whatever status. Its body may hold secrets, so it cannot be printed.
pub struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answer({}, {} bytes)", self.status, self.body.len())
    }
}

/// A body that is not the JSON that was expected; says nothing of what it is, because that may be a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the JSON that was expected")]
pub struct NotJson;

impl Answer {
    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// 200 to 299.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// A header that is there once, or the first of several; none when it is not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// All headers of a name.
    pub fn headers(&self, name: &str) -> Vec<&str> {
        let all = self.headers.get_all(name).iter();
        all.filter_map(|value| value.to_str().ok()).collect()
    }

    /// The body as it came.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// When it is none, or of another shape.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, NotJson> {
        // The message of the parser quotes what it read, so it ends here.
        serde_json::from_slice(&self.body).map_err(|_| NotJson)
    }

    /// A page for people instead of an answer for programs: a proxy, a portal, a place that is no environment.
    pub fn is_html(&self) -> bool {
        let declared = self
            .header("content-type")
            .is_some_and(|kind| kind.to_ascii_lowercase().contains("text/html"));
        declared || {
            let start = self.body.trim_ascii_start();
            start.len() > 1
                && start[0] == b'<'
                && (start[1] == b'!' || start[1].is_ascii_alphabetic())
        }
    }

    /// How long the server wants to be left alone, in seconds or until a date; never more than five minutes.
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.header("retry-after")?.trim();
        let wait = match text.parse() {
            Ok(seconds) => Duration::from_secs(seconds),
            Err(_) => httpdate::parse_http_date(text)
                .ok()?
                .duration_since(SystemTime::now())
                .unwrap_or_default(),
        };
        Some(wait.min(PATIENCE))
    }

    /// The server's clock minus ours, in seconds; none when it does not say.
    pub fn clock_difference(&self) -> Option<i64> {
        let theirs = httpdate::parse_http_date(self.header("date")?).ok()?;
        let seconds = |time: SystemTime| {
            let since = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
            i64::try_from(since.as_secs()).ok()
        };
        Some(seconds(theirs)? - seconds(SystemTime::now())?)
    }
}
