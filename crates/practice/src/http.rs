//! What is asked and what is answered, apart from how it travels.

use std::borrow::Cow;
use std::time::Duration;

use hyper::body::Bytes;
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A request.
pub(crate) struct Ask {
    pub(crate) method: Method,
    /// As it was sent, still encoded.
    pub(crate) path: String,
    /// As it was sent, still encoded.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Ask {
    /// The parts of the path, decoded. A path that cannot be decoded has parts nobody answers to.
    pub(crate) fn parts(&self) -> Vec<String> {
        self.path
            .trim_matches('/')
            .split('/')
            .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
            .collect()
    }

    /// A header as text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// What the query or, for a POST, the form says.
    pub(crate) fn form(&self) -> Form<'_> {
        if self.method == Method::POST {
            Form(form_urlencoded::parse(&self.body).collect())
        } else {
            Form(form_urlencoded::parse(self.query.as_bytes()).collect())
        }
    }

    /// A cookie by name.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.header("cookie")?
            .split(';')
            .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
    }

    /// The token after `Bearer`.
    pub(crate) fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.header("authorization")?.split_once(' ')?;
        scheme
            .eq_ignore_ascii_case("bearer")
            .then_some(token.trim())
    }
}

/// Names and values.
pub(crate) struct Form<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl Form<'_> {
    /// A value; empty ones do not count.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.as_ref())
    }

    /// A value of one's own, empty where there is none.
    pub(crate) fn take(&self, name: &str) -> String {
        self.get(name).unwrap_or_default().to_owned()
    }

    /// It is there, perhaps empty.
    pub(crate) fn names(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }
}

/// An answer.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn new(status: u16, kind: &'static str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static(kind));
        headers.insert("cache-control", HeaderValue::from_static("no-store"));
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers,
            body: body.into(),
        }
    }

    pub(crate) fn empty(status: u16) -> Self {
        let mut reply = Self::new(status, "text/plain", Bytes::new());
        reply.headers.remove("content-type");
        reply
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, "application/json; charset=utf-8", body.to_string())
    }

    pub(crate) fn html(status: u16, body: String) -> Self {
        Self::new(status, "text/html; charset=utf-8", body)
            .with("referrer-policy", "no-referrer")
            .with("x-content-type-options", "nosniff")
            .with(
                "content-security-policy",
                // Browsers hold form-action against where the answer of a form sends them, and ours sends to the app.
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
                 form-action 'self' http://localhost:* http://127.0.0.1:*",
            )
    }

    /// Sends the browser elsewhere.
    pub(crate) fn to(address: &str) -> Self {
        Self::empty(302).with("location", address)
    }

    /// With a header; one that HTTP cannot carry is left out.
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.append(HeaderName::from_static(name), value);
        }
        self
    }
}

/// What happens to a request.
#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    /// It is answered.
    Reply(Reply),
    /// It is answered late.
    Late(Duration, Reply),
    /// The connection breaks.
    Broken,
    /// Nobody answers.
    Silence,
}

impl From<Reply> for Outcome {
    fn from(reply: Reply) -> Self {
        Self::Reply(reply)
    }
}

/// Encodes a value for a query.
pub(crate) fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
