//! Hears the browser come back: one listener per attempt, on this computer only (`oauth.md` section 3.1).
//!
//! Whatever a page in the same browser, another program or a name that was made to point here may send, only a `GET`
//! of the one path under our own name with the secret of this very attempt counts. Everything else is answered and
//! forgotten, and the attempt goes on.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use jetbridge_core::secret::Secret;
use maud::{DOCTYPE, html};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use url::form_urlencoded;

use super::SignInFault;
use crate::http::Cancel;

/// The longest request that is read; codes are long.
const LONGEST: usize = 32 * 1024;
/// How long one visitor may take to say what they want.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many visitors are heard at a time.
const VISITORS: usize = 32;
/// How often another port is tried.
const PORTS: usize = 8;

/// Under which name the browser is sent back. Only `localhost` can be registered in the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Listen {
    /// `http://localhost:{port}`
    #[default]
    Localhost,
    /// `http://127.0.0.1:{port}`, for registrations edited in the manifest.
    Address,
}

/// What the browser shows when it has come back.
#[derive(Debug, Clone, Default)]
pub struct Pages {
    /// The language of the words, as in HTML.
    pub language: String,
    /// After a sign-in.
    pub done: Page,
    /// After a refusal.
    pub refused: Page,
}

/// The words of one page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Heading.
    pub title: String,
    /// What to do now.
    pub text: String,
}

/// What the browser brought: every parameter that was there once.
pub(super) struct Callback(Vec<(String, Secret)>);

impl Callback {
    pub(super) fn value(&self, name: &str) -> Option<&Secret> {
        let found = self.0.iter().find(|(one, _)| one == name);
        found.map(|(_, value)| value)
    }
}

/// Listens.
pub(super) struct Listener {
    four: TcpListener,
    six: Option<TcpListener>,
    port: u16,
    name: Listen,
}

impl Listener {
    /// Takes a free port of both families of this computer.
    pub(super) async fn bind(name: Listen) -> Result<Self, SignInFault> {
        for _ in 0..PORTS {
            let four = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
            let four = four.map_err(|_| SignInFault::NoPort)?;
            let port = four.local_addr().map_err(|_| SignInFault::NoPort)?.port();
            match TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await {
                Ok(six) => {
                    return Ok(Self {
                        four,
                        six: Some(six),
                        port,
                        name,
                    });
                }
                // Somebody else would hear the browser that tries this family first.
                Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {}
                // A computer without the family.
                Err(_) => {
                    return Ok(Self {
                        four,
                        six: None,
                        port,
                        name,
                    });
                }
            }
        }
        Err(SignInFault::NoPort)
    }

    /// The redirect URI, the same to the byte in both requests.
    pub(super) fn address(&self) -> String {
        match self.name {
            Listen::Localhost => format!("http://localhost:{}", self.port),
            Listen::Address => format!("http://127.0.0.1:{}", self.port),
        }
    }

    /// Waits for the browser that knows the state; then nobody is heard any more.
    pub(super) async fn hear(
        self,
        state: &Secret,
        pages: &Pages,
        time: Duration,
        cancel: &Cancel,
    ) -> Result<Callback, SignInFault> {
        let (send, mut heard) = mpsc::channel(1);
        let door = Arc::new(Door {
            port: self.port,
            state: state.clone(),
            pages: pages.clone(),
            heard: send,
            seats: Semaphore::new(VISITORS),
        });
        let mut tasks = tokio::task::JoinSet::new();
        tasks.spawn(accept(self.four, Arc::clone(&door)));
        if let Some(six) = self.six {
            tasks.spawn(accept(six, door));
        }
        tokio::select! {
            biased;
            () = cancel.cancelled() => Err(SignInFault::Cancelled),
            callback = heard.recv() => callback.ok_or(SignInFault::Lost),
            () = tokio::time::sleep(time) => Err(SignInFault::TimedOut),
        }
        // With the set of tasks the listeners end.
    }
}

/// Why a visitor is sent away.
#[derive(Clone, Copy)]
enum Turned {
    /// Not what the browser of this attempt would say.
    Bad,
    /// Called by a name that is not ours.
    OtherName,
    OtherPath,
    OtherMethod,
}

impl Turned {
    fn status(self) -> &'static str {
        match self {
            Self::Bad => "400 Bad Request",
            Self::OtherName => "421 Misdirected Request",
            Self::OtherPath => "404 Not Found",
            Self::OtherMethod => "405 Method Not Allowed",
        }
    }
}

struct Door {
    port: u16,
    state: Secret,
    pages: Pages,
    heard: mpsc::Sender<Callback>,
    seats: Semaphore,
}

async fn accept(listener: TcpListener, door: Arc<Door>) {
    let mut visitors = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            taken = listener.accept() => match taken {
                Ok((stream, _)) => {
                    let door = Arc::clone(&door);
                    visitors.spawn(async move { door.receive(stream).await });
                }
                // Out of handles, most likely; the next one may come when somebody left.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            Some(_) = visitors.join_next() => {}
        }
    }
}

impl Door {
    async fn receive(&self, mut stream: TcpStream) {
        // A visitor who finds no seat is sent away; a browser tries again.
        let Ok(_seat) = self.seats.try_acquire() else {
            return;
        };
        let Ok(Some(request)) = tokio::time::timeout(PATIENCE, read(&mut stream)).await else {
            return;
        };
        let (status, page, callback) = match self.judge(&request) {
            Ok(callback) => {
                let refused = callback.value("error").is_some();
                let page = if refused {
                    &self.pages.refused
                } else {
                    &self.pages.done
                };
                ("200 OK", Some(page), Some(callback))
            }
            Err(turned) => (turned.status(), None, None),
        };
        let answer = self.answer(status, page);
        let _ = tokio::time::timeout(PATIENCE, async {
            stream.write_all(answer.as_bytes()).await?;
            stream.shutdown().await
        })
        .await;
        // After the page: what hears the browser ends with the attempt.
        if let Some(callback) = callback {
            // The first one wins; there is room for one.
            let _ = self.heard.try_send(callback);
        }
    }

    /// What a request brings, or with which status it is sent away.
    fn judge(&self, request: &[u8]) -> Result<Callback, Turned> {
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut read = httparse::Request::new(&mut headers);
        if !matches!(read.parse(request), Ok(httparse::Status::Complete(_))) {
            return Err(Turned::Bad);
        }
        // The name that was called must be ours, or a foreign name was made to point to this computer.
        let mut hosts = read
            .headers
            .iter()
            .filter(|header| header.name.eq_ignore_ascii_case("host"));
        let host = match (hosts.next(), hosts.next()) {
            (Some(host), None) => host.value,
            _ => return Err(Turned::Bad),
        };
        let port = self.port;
        if ![format!("localhost:{port}"), format!("127.0.0.1:{port}")]
            .iter()
            .any(|own| own.as_bytes().eq_ignore_ascii_case(host))
        {
            return Err(Turned::OtherName);
        }
        let target = read.path.unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        if path != "/" {
            return Err(Turned::OtherPath);
        }
        if read.method != Some("GET") {
            return Err(Turned::OtherMethod);
        }
        let mut values: Vec<(String, Secret)> = Vec::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if values.iter().any(|(one, _)| *one == name) {
                return Err(Turned::Bad);
            }
            values.push((name.into_owned(), Secret::new(value)));
        }
        let callback = Callback(values);
        if callback.value("state") != Some(&self.state) {
            return Err(Turned::Bad);
        }
        if callback.value("code").is_some() == callback.value("error").is_some() {
            return Err(Turned::Bad);
        }
        Ok(callback)
    }

    fn answer(&self, status: &str, page: Option<&Page>) -> String {
        let body = page.map_or_else(String::new, |page| {
            html! {
                (DOCTYPE)
                html lang=(self.pages.language) {
                    head {
                        meta charset="utf-8";
                        meta name="viewport" content="width=device-width";
                        title { (page.title) }
                        style { (maud::PreEscaped(STYLE)) }
                    }
                    body { main { h1 { (page.title) } p { (page.text) } } }
                }
            }
            .into_string()
        });
        format!(
            "HTTP/1.1 {status}\r\n\
             Content-Type: text/html; charset=utf-8\r\n\
             Content-Length: {}\r\n\
             Cache-Control: no-store\r\n\
             Referrer-Policy: no-referrer\r\n\
             X-Content-Type-Options: nosniff\r\n\
             Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        )
    }
}

const STYLE: &str = "body{font:16px/1.5 'Segoe UI',system-ui,sans-serif;margin:0;display:grid;min-height:90vh;\
place-items:center;background:#fafafa;color:#242424}main{max-width:32rem;padding:2rem}h1{font-size:1.5rem;\
font-weight:600}@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#fff}}";

/// Reads the head of a request; none when it is too long or ends too early.
async fn read(stream: &mut TcpStream) -> Option<zeroize::Zeroizing<Vec<u8>>> {
    let mut bytes = zeroize::Zeroizing::new(Vec::with_capacity(4096));
    loop {
        let before = bytes.len().saturating_sub(3);
        if stream.read_buf(&mut *bytes).await.ok()? == 0 {
            return None;
        }
        if bytes[before..].windows(4).any(|end| end == b"\r\n\r\n") {
            return Some(bytes);
        }
        if bytes.len() > LONGEST {
            return None;
        }
    }
}
