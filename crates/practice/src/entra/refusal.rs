//! Refusals: `error`, a number, a text. What each number says is in `data/answers.json`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::chance;
use crate::customer::Application;
use crate::http::{Ask, Reply};
use crate::practice::Shared;

/// One refusal of the data file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    error: String,
    #[serde(default)]
    suberror: Option<String>,
    #[serde(default)]
    claims: bool,
    #[serde(default = "bad_request")]
    status: u16,
    text: String,
}

fn bad_request() -> u16 {
    400
}

static KNOWN: LazyLock<BTreeMap<u32, Known>> = LazyLock::new(|| {
    // The tests read the file; were it unreadable, every refusal would be an `invalid_request`.
    serde_json::from_str(include_str!("../../data/answers.json")).unwrap_or_default()
});

/// A request that is refused.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) code: u32,
    error: Option<&'static str>,
    values: Box<Values>,
}

/// What the text names.
#[derive(Debug, Clone, Default)]
struct Values {
    detail: String,
    app: String,
    name: String,
    user: String,
    tenant: String,
}

impl Refusal {
    pub(crate) fn new(code: u32) -> Self {
        Self {
            code,
            error: None,
            values: Box::default(),
        }
    }

    pub(crate) fn detail(mut self, detail: &str) -> Self {
        detail.clone_into(&mut self.values.detail);
        self
    }

    pub(crate) fn app_id(mut self, id: &str) -> Self {
        id.clone_into(&mut self.values.app);
        self
    }

    pub(crate) fn app(mut self, app: &Application) -> Self {
        self.values.app.clone_from(&app.id);
        self.values.name.clone_from(&app.name);
        self
    }

    pub(crate) fn user(mut self, user: &str) -> Self {
        user.clone_into(&mut self.values.user);
        self
    }

    pub(crate) fn tenant(mut self, tenant: &str) -> Self {
        tenant.clone_into(&mut self.values.tenant);
        self
    }

    /// With another `error` than the number usually has.
    pub(crate) fn error(mut self, error: &'static str) -> Self {
        self.error = Some(error);
        self
    }

    fn known(&self) -> Option<&'static Known> {
        KNOWN.get(&self.code)
    }

    /// The value a program branches on.
    pub(crate) fn name(&self) -> &str {
        self.error.unwrap_or_else(|| {
            self.known()
                .map_or("invalid_request", |known| known.error.as_str())
        })
    }

    /// `AADSTS50011: …`, the first line of what Entra says.
    pub(crate) fn line(&self) -> String {
        let text = self.known().map_or("", |known| known.text.as_str());
        let text = text
            .replace("{detail}", &self.values.detail)
            .replace("{app}", &self.values.app)
            .replace("{name}", &self.values.name)
            .replace("{user}", &self.values.user)
            .replace("{tenant}", &self.values.tenant);
        format!("AADSTS{}: {text}", self.code)
    }

    /// The answer of the token endpoint.
    pub(crate) fn reply(&self, shared: &Shared, index: Option<usize>, ask: &Ask) -> Reply {
        let mark = Mark::of(shared, index, ask);
        let mut body = json!({
            "error": self.name(),
            "error_description": format!(
                "{}\r\nTrace ID: {}\r\nCorrelation ID: {}\r\nTimestamp: {}",
                self.line(), mark.trace, mark.correlation, mark.time,
            ),
            "error_codes": [self.code],
            "timestamp": mark.time,
            "trace_id": mark.trace,
            "correlation_id": mark.correlation,
            "error_uri": format!("{}/error?code={}", shared.addresses.authority, self.code),
        });
        if let Some(suberror) = self.known().and_then(|known| known.suberror.as_deref()) {
            body["suberror"] = suberror.into();
        }
        if self.known().is_some_and(|known| known.claims) {
            body["claims"] = Value::from(
                json!({ "access_token": { "capolids": { "essential": true, "values": [chance::guid()] } } })
                    .to_string(),
            );
        }
        let status = self.known().map_or(400, |known| known.status);
        let reply = Reply::json(status, &body);
        if status == 503 {
            reply.with("retry-after", &shared.options.retry_after.to_string())
        } else {
            reply
        }
    }
}

/// What Entra marks every refusal with, for its own support.
pub(crate) struct Mark {
    pub(crate) trace: String,
    pub(crate) correlation: String,
    pub(crate) time: String,
}

impl Mark {
    pub(crate) fn of(shared: &Shared, index: Option<usize>, ask: &Ask) -> Self {
        let now = index.map_or(0, |index| shared.now(index));
        let now = match now {
            0 => jiff::Timestamp::now(),
            now => jiff::Timestamp::from_second(i64::try_from(now).unwrap_or_default())
                .unwrap_or_default(),
        };
        let asked = ask
            .header("client-request-id")
            .filter(|id| is_guid(id))
            .map(str::to_owned);
        Self {
            trace: chance::guid(),
            correlation: asked.unwrap_or_else(chance::guid),
            time: now.strftime("%Y-%m-%d %H:%M:%SZ").to_string(),
        }
    }
}

fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_answer_of_the_data_file_is_read() {
        assert!(super::KNOWN.len() > 40);
    }
}
