//! Asking a service politely: few calls at once, as long a wait as it wants, page by page, and no further than its host
//! (`live-checks.md` sections 1, 3.1 and 3.2).

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Semaphore;

use super::Patience;
use super::section::{Reason, Row, Section, Seen, Why};
use crate::clouds::Resource;
use crate::http::{Answer, Cancel, Evidence, HttpFault, Request};
use crate::session::Session;

/// Calls to one service at once; Dataverse lets fifty-two in, Business Central five.
const AT_ONCE: usize = 4;
/// Tries of a call that is throttled.
const THROTTLED: u32 = 5;
/// Tries of a call that a service or the network fails.
const FAILED: u32 = 3;
/// The most pages of one table.
const PAGES: usize = 200;
/// Bytes of one page.
const PAGE_BYTES: usize = 16 * 1024 * 1024;
/// Rows asked for at a time.
const PAGE_ROWS: usize = 1000;

/// What is heard of the calls as they are made.
pub(super) type Hear = Arc<dyn Fn(&str, &Evidence) + Send + Sync>;

/// The way to one service for somebody who is signed in. Clones share their limits.
#[derive(Clone)]
pub(super) struct Caller {
    session: Session,
    resource: Resource,
    cancel: Cancel,
    at_once: Arc<Semaphore>,
    hear: Hear,
    patience: Patience,
    /// Until when nobody asks, because the service wants to be left alone.
    quiet: Arc<Mutex<Option<tokio::time::Instant>>>,
}

/// How a call is made.
#[derive(Clone, Copy)]
enum How<'a> {
    Anonymous,
    SignedIn { prefer: &'a str },
}

/// A page of rows, or the one row there is.
#[derive(Deserialize)]
#[serde(untagged)]
enum Page {
    Rows {
        value: Vec<Row>,
        #[serde(rename = "@odata.nextLink")]
        next: Option<String>,
    },
    One(Row),
}

impl Caller {
    pub(super) fn new(
        session: Session,
        resource: Resource,
        cancel: Cancel,
        hear: Hear,
        patience: Patience,
    ) -> Self {
        Self {
            session,
            resource,
            cancel,
            at_once: Arc::new(Semaphore::new(AT_ONCE)),
            hear,
            patience,
            quiet: Arc::default(),
        }
    }

    /// The tenant by its id.
    pub(super) fn tenant(&self) -> &str {
        self.session.tenant()
    }

    /// Asks until there is an answer that counts, or no more sense in asking.
    async fn ask(&self, section: &str, url: &str, how: How<'_>) -> Result<Answer, Why> {
        let mut tries = 0;
        let mut renewed = false;
        loop {
            let answer = self.once(section, url, how, &mut renewed).await;
            tries += 1;
            let wait = match &answer {
                Ok(answer) if answer.status() == 429 && tries < THROTTLED => {
                    let wait = answer.retry_after().unwrap_or_else(|| self.pause(tries));
                    self.be_quiet(wait);
                    wait
                }
                Ok(answer) if matches!(answer.status(), 502..=504) && tries < FAILED => {
                    answer.retry_after().unwrap_or_else(|| self.pause(tries))
                }
                // Who was silent for so long is not waited for as long three times.
                Err(HttpFault::TimedOut) if tries < 2 => self.pause(tries),
                Err(HttpFault::TimedOut) => return answer.map_err(Why::fault),
                Err(fault) if fault.may_pass() && tries < FAILED => self.pause(tries),
                Ok(_) | Err(_) => return answer.map_err(Why::fault),
            };
            if !self.rest(wait).await {
                return Err(Why::of(Reason::Cancelled));
            }
        }
    }

    async fn once(
        &self,
        section: &str,
        url: &str,
        how: How<'_>,
        renewed: &mut bool,
    ) -> Result<Answer, HttpFault> {
        // The semaphore is never closed; a permit that cannot be had would be no reason not to ask.
        let _permit = self.at_once.acquire().await;
        let until = *self.quiet.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(until) = until {
            tokio::select! {
                () = self.cancel.cancelled() => return Err(HttpFault::Cancelled),
                () = tokio::time::sleep_until(until) => {}
            }
        }
        let How::SignedIn { prefer } = how else {
            return self.send(section, Request::get(url)).await;
        };
        loop {
            let token = self
                .session
                .token_for(&self.resource, &self.cancel)
                .await
                .map_err(|fault| match fault {
                    crate::sign_in::SignInFault::Cancelled => HttpFault::Cancelled,
                    crate::sign_in::SignInFault::Http(fault) => fault,
                    // That no token is to be had was told when the survey began; now it is a broken way.
                    _ => HttpFault::NotAToken,
                })?;
            let request = Request::get(url)
                .header("accept", "application/json")
                .header("odata-version", "4.0")
                .header("odata-maxversion", "4.0")
                .header("if-none-match", "null")
                .header("prefer", prefer)
                .token(&token);
            let answer = self.send(section, request).await?;
            if answer.status() == 401
                && !*renewed
                && self.session.renew(&token, &self.cancel).await.is_ok()
            {
                *renewed = true;
                continue;
            }
            return Ok(answer);
        }
    }

    async fn send(&self, section: &str, request: Request) -> Result<Answer, HttpFault> {
        let request = request.limit(PAGE_BYTES).time(self.patience.answer);
        let exchange = self.session.http().send(request, &self.cancel).await;
        (self.hear)(section, &exchange.evidence);
        exchange.answer
    }

    /// A call without a token.
    pub(super) async fn anonymous(&self, section: &str, path: &str) -> Result<Answer, Why> {
        self.ask(section, &self.resource.at(path), How::Anonymous)
            .await
    }

    /// Twice as long each time, and a little apart from whoever waits as well.
    fn pause(&self, tries: u32) -> Duration {
        let mut chance = [0_u8; 1];
        // Without chance everybody waits equally long, which is no harm with one program.
        let _ = getrandom::fill(&mut chance);
        let wait = self.patience.pause * 2_u32.saturating_pow(tries - 1);
        wait + wait * u32::from(chance[0]) / 1024
    }

    fn be_quiet(&self, wait: Duration) {
        let until = tokio::time::Instant::now() + wait;
        let mut quiet = self.quiet.lock().unwrap_or_else(PoisonError::into_inner);
        *quiet = Some(quiet.map_or(until, |other| other.max(until)));
    }

    async fn rest(&self, wait: Duration) -> bool {
        tokio::select! {
            () = self.cancel.cancelled() => false,
            () = tokio::time::sleep(wait) => true,
        }
    }

    /// One document.
    pub(super) async fn document(&self, section: &str, path: &str) -> Result<Row, Why> {
        let answer = self
            .ask(
                section,
                &self.resource.at(path),
                How::SignedIn { prefer: "" },
            )
            .await?;
        if !answer.is_success() {
            return Err(refused(&answer));
        }
        let mut row: Row = answer.json().map_err(|_| garbled(&answer))?;
        bare(&mut row);
        Ok(row)
    }

    /// The status of an answer, whatever it is.
    pub(super) async fn status(&self, section: &str, path: &str) -> Result<u16, Why> {
        let answer = self
            .ask(
                section,
                &self.resource.at(path),
                How::SignedIn { prefer: "" },
            )
            .await?;
        Ok(answer.status())
    }

    /// All rows of a table, page by page. The address of the next page is used as it came, on this host only.
    pub(super) async fn rows(&self, section: &str, path: &str) -> Section {
        let prefer = format!("odata.maxpagesize={PAGE_ROWS}");
        let mut url = self.resource.at(path);
        let mut visited = BTreeSet::new();
        let mut rows = Vec::new();
        for _ in 0..PAGES {
            visited.insert(url.clone());
            let answer = match self
                .ask(section, &url, How::SignedIn { prefer: &prefer })
                .await
            {
                Ok(answer) if answer.is_success() => answer,
                // What was read stays; that it is not all of it is told.
                Ok(_) if !rows.is_empty() => break,
                Ok(answer) => return Err(refused(&answer)),
                Err(why) if rows.is_empty() || why.reason == Reason::Cancelled => return Err(why),
                Err(_) => break,
            };
            let page: Page = answer.json().map_err(|_| garbled(&answer))?;
            let next = match page {
                Page::Rows { value, next } => {
                    rows.extend(value);
                    next
                }
                Page::One(row) => {
                    rows.push(row);
                    None
                }
            };
            match next {
                None => {
                    rows.iter_mut().for_each(bare);
                    return Ok(Seen::all(rows));
                }
                Some(next) if visited.contains(&next) => break,
                Some(next) => url = next,
            }
        }
        rows.iter_mut().for_each(bare);
        Ok(Seen { rows, more: true })
    }
}

/// Without what the service writes beside its columns.
fn bare(row: &mut Row) {
    row.retain(|name, _| !name.contains('@'));
}

/// The service's own code, of either shape of its errors.
pub(super) fn code(answer: &Answer) -> Option<String> {
    let body: Value = answer.json().ok()?;
    let code = body.pointer("/error/code").or_else(|| body.get("code"))?;
    let code = code
        .as_str()
        .filter(|code| (1..=80).contains(&code.len()) && !code.contains(char::is_control))?;
    Some(code.to_owned())
}

fn refused(answer: &Answer) -> Why {
    Why::status(answer.status(), code(answer))
}

/// A success that is no JSON: a page for people, or half an answer.
fn garbled(answer: &Answer) -> Why {
    Why {
        reason: Reason::Unavailable,
        status: Some(answer.status()),
        code: None,
    }
}

/// A text as a value of a query: apostrophes doubled, everything else that an address reserves percent-encoded.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", encoded(&text.replace('\'', "''")))
}

/// Percent-encoded for one segment of a path or one value of a query.
pub(super) fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{encoded, literal};

    #[test]
    fn values_cannot_leave_their_quotes() {
        assert_eq!(
            literal("O'Smith & Søn+#"),
            "'O%27%27Smith%20%26%20S%C3%B8n%2B%23'"
        );
        assert_eq!(encoded("CRONUS A/S"), "CRONUS%20A%2FS");
    }
}
