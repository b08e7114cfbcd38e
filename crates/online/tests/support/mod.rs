//! A stand-in for the authority that says what a test wants it to say, and a browser that is no more than a socket.
#![allow(dead_code)] // each test file uses its part

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jetbridge_core::facts::AppId;
use jetbridge_online::clouds::{Cloud, PracticeAddresses, Resource, Tenant};
use jetbridge_online::http::{Cancel, Http};
use jetbridge_online::session::{Cache, Session};
use jetbridge_online::sign_in::{App, Attempt, Page, Pages, Pending, SignInFault, Wish, begin};
use serde_json::{Value, json};
use url::Url;

pub const TENANT: &str = "8a1c2f3e-0000-4000-8000-00000000c0de";
pub const OTHER_TENANT: &str = "8a1c2f3e-0000-4000-8000-0000000fab01";
pub const CLIENT: &str = "51f81489-12ee-4a9e-aaae-a2591f45987d";
/// Stands in every token; it must never be seen anywhere else.
pub const CANARY: &str = "kiwi-canary";
/// No wait of a test is longer.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Seen {
    pub method: String,
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub form: BTreeMap<String, String>,
    pub head: String,
}

/// What to answer.
pub enum Reply {
    Json(u16, Value),
    Raw(u16, Vec<(&'static str, String)>, String),
    /// The connection ends without a word.
    Drop,
}

pub fn refusal(error: &str, code: u32) -> Reply {
    Reply::Json(
        400,
        json!({"error": error, "error_description": format!("AADSTS{code}: refused."), "error_codes": [code]}),
    )
}

type Say = dyn Fn(&Fake, &Seen) -> Option<Reply> + Send + Sync;

/// The stand-in. What the test does not say itself is said as Entra would.
pub struct Fake {
    pub origin: String,
    pub seen: Mutex<Vec<Seen>>,
    /// Claims of the id token that differ from the right ones; null takes one away.
    pub claims: Mutex<Value>,
    pub nonce: Mutex<String>,
    say: Box<Say>,
}

impl Fake {
    pub fn start(say: impl Fn(&Fake, &Seen) -> Option<Reply> + Send + Sync + 'static) -> Arc<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let fake = Arc::new(Self {
            origin: format!("http://{}", listener.local_addr().unwrap()),
            seen: Mutex::default(),
            claims: Mutex::new(json!({})),
            nonce: Mutex::default(),
            say: Box::new(say),
        });
        let of = Arc::clone(&fake);
        // Ends with the test's process.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let of = Arc::clone(&of);
                std::thread::spawn(move || of.serve(stream));
            }
        });
        fake
    }

    pub fn honest() -> Arc<Self> {
        Self::start(|_, _| None)
    }

    fn serve(&self, mut stream: TcpStream) {
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let Some(seen) = read(&mut stream) else {
            return;
        };
        self.seen.lock().unwrap().push(seen.clone());
        let reply = (self.say)(self, &seen).unwrap_or_else(|| self.entra(&seen));
        let (status, headers, body) = match reply {
            Reply::Drop => return,
            Reply::Json(status, body) => (
                status,
                vec![("content-type", "application/json".to_owned())],
                body.to_string(),
            ),
            Reply::Raw(status, headers, body) => (status, headers, body),
        };
        let headers = headers.iter().fold(String::new(), |all, (name, value)| {
            all + name
                + ": "
                + value
                + "
"
        });
        let text = format!(
            "HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        );
        let _ = stream.write_all(text.as_bytes());
    }

    pub fn metadata(&self) -> Value {
        let at = |path: &str| format!("{}/{TENANT}/{path}", self.origin);
        json!({
            "issuer": at("v2.0"),
            "authorization_endpoint": at("oauth2/v2.0/authorize"),
            "token_endpoint": at("oauth2/v2.0/token"),
            "device_authorization_endpoint": at("oauth2/v2.0/devicecode"),
        })
    }

    fn entra(&self, seen: &Seen) -> Reply {
        if seen.path.ends_with("/.well-known/openid-configuration") {
            return Reply::Json(200, self.metadata());
        }
        if seen.path.ends_with("/token") {
            return Reply::Json(200, self.tokens(seen));
        }
        Reply::Json(404, json!({}))
    }

    pub fn tokens(&self, seen: &Seen) -> Value {
        let scope = seen.form.get("scope").cloned();
        let scope = scope.unwrap_or_else(|| self.environment().scope());
        json!({
            "token_type": "Bearer",
            "expires_in": "3599",
            "scope": scope.split(' ').next().unwrap_or_default(),
            "access_token": format!("{CANARY}-access-{}", self.seen.lock().unwrap().len()),
            "refresh_token": format!("{CANARY}-refresh-{}", self.seen.lock().unwrap().len()),
            "id_token": self.id_token(),
        })
    }

    pub fn id_token(&self) -> String {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs();
        let mut claims = json!({
            "aud": CLIENT, "iss": format!("{}/{TENANT}/v2.0", self.origin), "tid": TENANT,
            "iat": now, "nbf": now, "exp": now + 3600, "nonce": *self.nonce.lock().unwrap(),
            "oid": "6a113556-5c1d-4e7a-9b30-51c0de0ffafa", "sub": "s",
            "name": "Ada Admin", "preferred_username": "admin@contoso.example",
        });
        for (name, value) in self.claims.lock().unwrap().as_object().unwrap() {
            if value.is_null() {
                claims.as_object_mut().unwrap().remove(name);
            } else {
                claims[name] = value.clone();
            }
        }
        let part = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let head = json!({"alg": "RS256", "canary": CANARY});
        format!("{}.{}.c2ln", part(&head), part(&claims))
    }

    pub fn cloud(&self) -> Cloud {
        cloud(&self.origin)
    }

    pub fn app(&self) -> App {
        app(self.cloud())
    }

    pub fn environment(&self) -> Resource {
        self.cloud().environment(&self.origin).unwrap()
    }

    pub fn asked(&self, end: &str) -> Vec<Seen> {
        let seen = self.seen.lock().unwrap();
        seen.iter()
            .filter(|one| one.path.ends_with(end))
            .cloned()
            .collect()
    }
}

pub fn cloud(origin: &str) -> Cloud {
    Cloud::practice(&PracticeAddresses {
        authority: origin,
        business_central: origin,
        discovery: origin,
        graph: origin,
    })
    .unwrap()
}

pub fn app(cloud: Cloud) -> App {
    App {
        client: AppId::read(CLIENT).unwrap(),
        tenant: Tenant::read(TENANT).unwrap(),
        cloud,
    }
}

fn read(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    let end = loop {
        let read = stream.read(&mut part).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&part[..read]);
        if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let length: usize = head
        .lines()
        .find_map(|line| {
            line.to_ascii_lowercase()
                .strip_prefix("content-length:")
                .map(str::to_owned)
        })
        .map_or(0, |text| text.trim().parse().unwrap());
    while bytes.len() < end + length {
        let read = stream.read(&mut part).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&part[..read]);
    }
    let mut words = head.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let pairs = |text: &[u8]| url::form_urlencoded::parse(text).into_owned().collect();
    Some(Seen {
        method,
        path: path.to_owned(),
        query: pairs(query.as_bytes()),
        form: pairs(&bytes[end..]),
        head,
    })
}

/// The words of the two pages.
pub fn pages() -> Pages {
    Pages {
        language: "en".to_owned(),
        done: Page {
            title: "Signed in".to_owned(),
            text: "Go back & on".to_owned(),
        },
        refused: Page {
            title: "Not signed in".to_owned(),
            text: String::new(),
        },
    }
}

/// A sign-in that has begun, and what the browser knows of it.
pub struct Begun {
    pub pending: Pending,
    pub asked: BTreeMap<String, String>,
    pub port: u16,
}

pub async fn begun(fake: &Fake, wish: Wish) -> Begun {
    let http = Http::for_cloud(&fake.cloud()).unwrap();
    let pending = begin(&http, fake.app(), wish, &Cancel::new())
        .await
        .unwrap();
    let url = Url::parse(pending.address()).unwrap();
    let asked: BTreeMap<String, String> = url.query_pairs().into_owned().collect();
    let port = Url::parse(&asked["redirect_uri"]).unwrap().port().unwrap();
    asked["nonce"].clone_into(&mut fake.nonce.lock().unwrap());
    Begun {
        pending,
        asked,
        port,
    }
}

/// Waits for the browser in the background.
pub fn finishing(
    pending: Pending,
    cancel: Cancel,
) -> tokio::task::JoinHandle<Result<Attempt, SignInFault>> {
    tokio::spawn(async move { pending.finish(&pages(), &Cache::in_memory(), &cancel).await })
}

pub async fn within<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, work).await.expect("in time")
}

pub fn session(attempt: Attempt) -> Session {
    match attempt {
        Attempt::Done(session) => session,
        Attempt::Narrower(_) => panic!("one resource only"),
    }
}

/// Signs in without anything out of the ordinary.
pub async fn signed_in(fake: &Fake, resources: Vec<Resource>) -> Result<Session, SignInFault> {
    let begun = begun(fake, Wish::of(resources)).await;
    let (port, state) = (begun.port, begun.asked["state"].clone());
    let work = finishing(begun.pending, Cancel::new());
    visit(port, &format!("/?code={CANARY}-code&state={state}")).await;
    within(work).await.unwrap().map(session)
}

/// What the browser got.
#[derive(Debug)]
pub struct Got {
    pub status: u16,
    pub head: String,
    pub body: String,
}

/// The browser goes to the app.
pub async fn visit(port: u16, target: &str) -> Got {
    let text = format!("GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    knock(([127, 0, 0, 1], port).into(), text.into_bytes())
        .await
        .expect("an answer")
}

/// Says something at a port; none when nobody answers.
pub async fn knock(to: SocketAddr, says: Vec<u8>) -> Option<Got> {
    tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect_timeout(&to, Duration::from_secs(5)).ok()?;
        stream
            .set_read_timeout(Some(Duration::from_secs(15)))
            .ok()?;
        let _ = stream.write_all(&says);
        let mut text = String::new();
        stream.read_to_string(&mut text).ok()?;
        let (head, body) = text.split_once("\r\n\r\n")?;
        Some(Got {
            status: head.split(' ').nth(1)?.parse().ok()?,
            head: head.to_owned(),
            body: body.to_owned(),
        })
    })
    .await
    .unwrap()
}
