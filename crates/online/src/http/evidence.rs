//! What a call sent and what came back, for people to read and to pass on: without secrets.

use std::time::Duration;

use serde::Serialize;
use serde_json::Value;
use url::Url;

use super::{Answer, HttpFault, Request};

/// How much of a refusal is kept.
const EXCERPT: usize = 2000;

/// Headers of an answer that help support and hold nothing secret.
const HEADERS: [&str; 14] = [
    "content-type",
    "date",
    "location",
    "odata-version",
    "preference-applied",
    "req_id",
    "request-id",
    "retry-after",
    "server",
    "via",
    "www-authenticate",
    "x-ms-ests-server",
    "x-ms-request-id",
    "x-ms-service-request-id",
];

/// What one call sent and what came of it. Nothing in it is secret; the answer of a call that succeeded is left out,
/// because it is the customer's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// `GET` or `POST`.
    pub method: String,
    /// The address, secrets in its query covered.
    pub url: String,
    /// The fields of the form, secret ones covered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub form: Vec<(String, String)>,
    /// HTTP status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The headers that help support.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// The beginning of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Why there was no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<HttpFault>,
    /// How long it took.
    pub millis: u64,
}

impl Evidence {
    pub(super) fn of(request: &Request) -> Self {
        let form = request.form.as_ref().map_or_else(Vec::new, |form| {
            let fields = form.shown().into_iter();
            fields
                .map(|(name, value)| (name.to_owned(), redact(value)))
                .collect()
        });
        Self {
            method: request.method.to_string(),
            url: address(&request.url),
            form,
            status: None,
            headers: Vec::new(),
            body: None,
            fault: None,
            millis: 0,
        }
    }

    pub(super) fn finish(&mut self, answer: &Result<Answer, HttpFault>, took: Duration) {
        self.millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        match answer {
            Ok(answer) => {
                self.status = Some(answer.status());
                self.headers = HEADERS
                    .iter()
                    .flat_map(|name| {
                        let values = answer.headers(name).into_iter();
                        values.map(|value| {
                            let shown = if *name == "location" {
                                address(value)
                            } else {
                                redact(value)
                            };
                            ((*name).to_owned(), shown)
                        })
                    })
                    .collect();
                if !answer.is_success() && !answer.body().is_empty() {
                    self.body = Some(excerpt(answer.body()));
                }
            }
            Err(fault) => self.fault = Some(*fault),
        }
    }
}

/// Parameters and keys whose values are never shown, wherever they stand.
const SECRET: [&str; 16] = [
    "access_token",
    "assertion",
    "client_assertion",
    "client_secret",
    "code",
    "code_challenge",
    "code_verifier",
    "device_code",
    "id_token",
    "nonce",
    "password",
    "refresh_token",
    "state",
    "token",
    "user_code",
    "x-ms-refreshtokencredential",
];

const COVER: &str = "•••";

fn is_secret(name: &str) -> bool {
    SECRET
        .iter()
        .any(|secret| name.eq_ignore_ascii_case(secret))
}

/// An address with the secrets in its query covered, and without a fragment.
pub(super) fn address(text: &str) -> String {
    let Ok(mut url) = Url::parse(text) else {
        return redact(text);
    };
    url.set_fragment(None);
    let _ = url.set_password(None);
    if url.query_pairs().any(|(name, _)| is_secret(&name)) {
        let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        url.query_pairs_mut().clear().extend_pairs(
            pairs
                .iter()
                .map(|(name, value)| (name, if is_secret(name) { COVER } else { value })),
        );
    }
    redact(url.as_str())
}

/// Covers what is a token by its look: three base64 parts that begin as a JSON object does, and the values of the
/// names that are never shown.
pub fn redact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let is_part =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~' | '+' | '%');
    let mut name = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if !is_part(first) {
            out.push(first);
            if !matches!(first, '=' | ':' | '"' | '\'' | ' ' | '\\') {
                name.clear();
            }
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let word = &rest[..end];
        rest = &rest[end..];
        let is_value = is_secret(&name) && word.len() > 3;
        let is_token = word.starts_with("eyJ") && word.matches('.').count() >= 2;
        // What an opaque token of Entra begins with: a version and a dot (refresh tokens, codes).
        let is_opaque = word.len() > 100 && (word.starts_with("0.A") || word.starts_with("1.A"));
        if is_token || is_opaque || is_value && followed(&out) {
            out.push_str(COVER);
            name.clear();
        } else {
            out.push_str(word);
            word.clone_into(&mut name);
        }
    }
    out
}

/// The text ends as one that a value comes after: `code=`, `"code": "`. A colon in prose is no such thing.
fn followed(text: &str) -> bool {
    let before = text.trim_end_matches(['"', '\'', ' ', '\\']);
    before.ends_with('=') || before.ends_with("\":") || before.ends_with("':")
}

/// The beginning of a body as one may show it.
fn excerpt(body: &[u8]) -> String {
    if let Ok(mut json) = serde_json::from_slice::<Value>(body) {
        cover(&mut json);
        return cut(&json.to_string());
    }
    let text = String::from_utf8_lossy(&body[..body.len().min(16 * 1024)]);
    let calm: String = text
        .chars()
        .map(|c| if c.is_control() && c != '\n' { ' ' } else { c })
        .collect();
    cut(&redact(&calm))
}

fn cut(text: &str) -> String {
    text.chars().take(EXCERPT).collect()
}

fn cover(json: &mut Value) {
    match json {
        Value::Object(fields) => {
            for (name, value) in fields {
                // An error's code is what everybody wants to see; a sign-in's code is a short-lived secret, but it
                // does not come in a JSON answer.
                if is_secret(name) && name != "code" {
                    *value = Value::from(COVER);
                } else {
                    cover(value);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(cover),
        Value::String(text) => *text = redact(text),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{address, excerpt, redact};

    const TOKEN: &str = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl";

    #[test]
    fn tokens_are_covered_by_their_look() {
        for text in [
            format!("Bearer {TOKEN}"),
            format!("token={TOKEN}&x=1"),
            format!("<p>{TOKEN}</p>"),
            format!("0.A{}", "x".repeat(200)),
            r#"{"refresh_token": "kiwi-canary"}"#.to_owned(),
            "code=kiwi-canary&state=kiwi-canary".to_owned(),
        ] {
            let shown = redact(&text);
            assert!(
                !shown.contains("canary") && !shown.contains("eyJzdWI"),
                "{shown}"
            );
            assert!(!shown.contains("xxx"), "{shown}");
        }
    }

    #[test]
    fn what_is_no_secret_stays() {
        for text in [
            "AADSTS50076: Due to a configuration change. Trace ID: 1-2 Timestamp: 2016-01-09 02:02:12Z",
            "the state of the environment, error code: 50011",
            "Bearer authorization_uri=https://login.microsoftonline.com/x, resource_id=https://contoso.crm4.dynamics.com/",
        ] {
            assert_eq!(redact(text), text);
        }
    }

    #[test]
    fn addresses_keep_all_but_secrets() {
        let shown = address("http://localhost:1/?code=canary&state=canary&error=x#canary");
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("error=x"), "{shown}");
        assert_eq!(
            address(
                "https://contoso.crm4.dynamics.com/api/data/v9.2/roles?$filter=name%20eq%20'x'"
            ),
            "https://contoso.crm4.dynamics.com/api/data/v9.2/roles?$filter=name%20eq%20%27x%27"
        );
    }

    #[test]
    fn bodies_are_covered_and_cut() {
        let body = format!(
            r#"{{"error":{{"code":"0x80040217","message":"{TOKEN}"}},"access_token":"canary"}}"#
        );
        let shown = excerpt(body.as_bytes());
        assert!(shown.contains("0x80040217"), "{shown}");
        assert!(
            !shown.contains("canary") && !shown.contains("eyJ"),
            "{shown}"
        );
        assert!(excerpt(&vec![b'x'; 100_000]).len() <= 2000);
    }
}
