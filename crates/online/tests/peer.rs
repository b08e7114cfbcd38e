//! Sign-in against an OpenID provider that others wrote (`tests/peers/entra`): what it refuses is refused by somebody
//! who did not know our code.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

mod support;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::Duration;

use jetbridge_online::clouds::{Cloud, Resource};
use jetbridge_online::http::{Cancel, Form, Http, HttpFault, Request};
use jetbridge_online::session::{Cache, Session, Who};
use jetbridge_online::sign_in::{App, Kind, SignInFault, Wish, begin, begin_device};
use serde_json::{Value, json};
use support::{CLIENT, TENANT, finishing, session, visit, within};
use url::Url;

/// The provider; it ends with this value.
struct Peer {
    origin: String,
    child: Child,
    _input: ChildStdin,
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Peer {
    /// None where its packages are not installed; `cargo xtask test` installs them.
    fn start() -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/peers/entra");
        if !folder.join("node_modules/oidc-provider").is_dir() {
            assert!(
                std::env::var_os("JETBRIDGE_PEERS").is_none(),
                "the peer is not installed: npm ci in tests/peers/entra"
            );
            eprintln!("left out: the peer is not installed (cargo xtask test does it)");
            return None;
        }
        let mut child = Command::new("node")
            .args(["--no-warnings", "front.mjs", TENANT, CLIENT])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node");
        let input = child.stdin.take().unwrap();
        // The provider says other things too, and goes on saying them.
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (send, said) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if let Ok(line) = serde_json::from_str::<Value>(&line) {
                    let _ = send.send(line);
                }
            }
        });
        let origin = said
            .recv_timeout(support::PATIENCE)
            .expect("where it listens");
        Some(Self {
            origin: origin["origin"].as_str().unwrap().to_owned(),
            child,
            _input: input,
        })
    }

    fn cloud(&self) -> Cloud {
        support::cloud(&self.origin)
    }

    fn app(&self) -> App {
        support::app(self.cloud())
    }

    fn http(&self) -> Http {
        Http::for_cloud(&self.cloud()).unwrap()
    }

    fn environment(&self) -> Resource {
        self.cloud().environment(&self.origin).unwrap()
    }

    /// Says something to the front.
    async fn say(&self, path: &str, body: String) -> Value {
        let url = format!("{}/-/{path}", self.origin);
        tokio::task::spawn_blocking(move || post(&url, &body))
            .await
            .unwrap()
    }

    /// A browser goes to an address; where it was sent in the end.
    async fn browse(&self, address: &str) -> String {
        let said = self.say("browse", address.to_owned()).await;
        said["to"]
            .as_str()
            .unwrap_or_else(|| panic!("{said}"))
            .to_owned()
    }

    /// Begins, has the browser go through, and gives what it brings back.
    async fn begun(&self, wish: Wish) -> (Work, u16, String) {
        let pending = begin(&self.http(), self.app(), wish, &Cancel::new())
            .await
            .unwrap();
        let address = pending.address().to_owned();
        let work = finishing(pending, Cancel::new());
        let back = Url::parse(&self.browse(&address).await).unwrap();
        assert_eq!(back.host_str(), Some("localhost"), "{back}");
        (
            work,
            back.port().unwrap(),
            format!("/?{}", back.query().unwrap()),
        )
    }

    async fn signed_in(&self) -> Result<Session, SignInFault> {
        let (work, port, target) = self.begun(Wish::of(vec![self.environment()])).await;
        assert_eq!(visit(port, &target).await.status, 200);
        within(work).await.unwrap().map(session)
    }
}

type Work = tokio::task::JoinHandle<Result<jetbridge_online::sign_in::Attempt, SignInFault>>;

/// A call over a socket of its own, so that nothing of ours checks itself.
fn post(url: &str, body: &str) -> Value {
    use std::io::{Read, Write};
    let url = Url::parse(url).unwrap();
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", url.port().unwrap())).unwrap();
    stream.set_read_timeout(Some(support::PATIENCE)).unwrap();
    let head = format!(
        "POST {} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        url.path(),
        body.len()
    );
    stream
        .write_all(format!("{head}{body}").as_bytes())
        .unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let start = text.find('{').unwrap_or_else(|| panic!("{text}"));
    let end = text.rfind('}').unwrap();
    serde_json::from_str(&text[start..=end]).unwrap_or_else(|_| panic!("{text}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_signs_in_on_any_port_and_both_resources_follow() {
    let Some(peer) = Peer::start() else { return };
    for _ in 0..2 {
        let session = peer.signed_in().await.unwrap();
        let Who::Person(account) = session.who() else {
            panic!("a person")
        };
        assert_eq!(
            (account.name.as_str(), account.tenant.as_str()),
            ("Ada Admin", TENANT)
        );
        let cancel = Cancel::new();
        let finance = peer.cloud().business_central().unwrap();
        let first = session.token_for(&finance, &cancel).await.unwrap();
        // Each renewal brings a new refresh token, and the one before is dead.
        let mut token = first;
        for _ in 0..3 {
            token = session.renew(&token, &cancel).await.unwrap();
        }
        session
            .token_for(&peer.environment(), &cancel)
            .await
            .unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_that_is_seen_twice_ends_the_session() {
    let Some(peer) = Peer::start() else { return };
    let session = peer.signed_in().await.unwrap();
    let cancel = Cancel::new();
    let finance = peer.cloud().business_central().unwrap();
    let token = session.token_for(&finance, &cancel).await.unwrap();
    session.renew(&token, &cancel).await.unwrap();
    // Somebody who stole the first one.
    let replayed = peer.say("replay", "refresh_token".to_owned()).await;
    assert_eq!(replayed, json!({"status": 400, "error": "invalid_grant"}));
    let now = session.token_for(&finance, &cancel).await.unwrap();
    let fault = session.renew(&now, &cancel).await.unwrap_err();
    assert!(fault.needs_person(), "{fault:?}");
    assert_eq!(fault.refusal().unwrap().codes, [70000]);
    let fault = session.token_for(&finance, &cancel).await.unwrap_err();
    assert!(matches!(fault, SignInFault::SignedOut));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_good_once_and_only_with_its_verifier() {
    let Some(peer) = Peer::start() else { return };
    let session = peer.signed_in().await.unwrap();
    let replayed = peer.say("replay", "authorization_code".to_owned()).await;
    assert_eq!(replayed, json!({"status": 400, "error": "invalid_grant"}));
    // The provider ends what came of a code that was seen twice.
    let finance = peer.cloud().business_central().unwrap();
    let fault = session
        .token_for(&finance, &Cancel::new())
        .await
        .unwrap_err();
    assert!(fault.needs_person());
    peer.say("spoil", String::new()).await;
    let fault = peer.signed_in().await.unwrap_err();
    assert_eq!(fault.refusal().unwrap().error, "invalid_grant");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_state_is_ignored_and_the_right_one_taken() {
    let Some(peer) = Peer::start() else { return };
    let (work, port, target) = peer.begun(Wish::of(vec![peer.environment()])).await;
    let state = Url::parse(&format!("http://x{target}")).unwrap();
    let state = state
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    assert_eq!(
        visit(port, &target.replace(&state, "guess")).await.status,
        400
    );
    assert!(!work.is_finished());
    assert_eq!(visit(port, &target).await.status, 200);
    within(work).await.unwrap().map(session).unwrap();

    // The provider names itself; somebody else's name is a mix-up, and so is none.
    for change in ["iss=https%3A%2F%2Fevil.example", "x=1"] {
        let (work, port, target) = peer.begun(Wish::of(vec![peer.environment()])).await;
        let at = target.find("iss=").unwrap();
        let end = target[at..].find('&').map_or(target.len(), |end| at + end);
        let target = format!("{}{change}{}", &target[..at], &target[end..]);
        visit(port, &target).await;
        assert!(matches!(
            within(work).await.unwrap(),
            Err(SignInFault::MixUp)
        ));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_says_no_is_believed() {
    let Some(peer) = Peer::start() else { return };
    peer.say("deny", String::new()).await;
    let fault = peer.signed_in().await.unwrap_err();
    let refusal = fault.refusal().unwrap();
    assert_eq!(
        (refusal.kind(), refusal.codes.as_slice()),
        (Kind::Declined, &[65004][..])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn trouble_on_the_way_is_told_for_what_it_is() {
    let Some(peer) = Peer::start() else { return };
    for (fault, right) in [
        ("drop", SignInFault::Http(HttpFault::Broken)),
        (
            "html",
            SignInFault::NotAnAnswer {
                status: 200,
                html: true,
            },
        ),
        (
            "429",
            SignInFault::NotAnAnswer {
                status: 429,
                html: false,
            },
        ),
    ] {
        peer.say("faults", json!([fault]).to_string()).await;
        let told = peer.signed_in().await.unwrap_err();
        assert_eq!(format!("{told:?}"), format!("{right:?}"));
    }
    // A renewal waits when it is asked to.
    let session = peer.signed_in().await.unwrap();
    peer.say("faults", json!(["429"]).to_string()).await;
    let finance = peer.cloud().business_central().unwrap();
    within(session.token_for(&finance, &Cancel::new()))
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_signs_in_with_a_code() {
    let Some(peer) = Peer::start() else { return };
    let cancel = Cancel::new();
    let code = begin_device(&peer.http(), peer.app(), peer.environment(), &cancel)
        .await
        .unwrap();
    let address = format!("{}?user_code={}", code.address(), code.user_code());
    let cache = Cache::in_memory();
    let waiting = cancel.clone();
    let work = tokio::spawn(async move { code.finish(&cache, &waiting).await });
    let page = peer.browse(&address).await;
    assert!(page.to_lowercase().contains("success"), "{page}");
    let session = tokio::time::timeout(Duration::from_secs(40), work)
        .await
        .unwrap()
        .unwrap()
        .unwrap();
    assert!(matches!(session.who(), Who::Person(_)));
    let finance = peer.cloud().business_central().unwrap();
    session.token_for(&finance, &cancel).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_provider_takes_no_short_cuts() {
    let Some(peer) = Peer::start() else { return };
    // A peer that takes everything proves nothing: it refuses made-up codes, plain challenges, other addresses.
    let form = Form::new()
        .plain("client_id", CLIENT)
        .plain("grant_type", "authorization_code")
        .plain("code", "made-up")
        .plain("redirect_uri", "http://localhost:1")
        .plain("code_verifier", "x".repeat(43))
        .plain("scope", peer.environment().scope());
    let url = format!("{}/{TENANT}/oauth2/v2.0/token", peer.origin);
    let answer = peer
        .http()
        .send(Request::post(url, form), &Cancel::new())
        .await
        .answer
        .unwrap();
    assert_eq!(answer.status(), 400);
    let pending = begin(
        &peer.http(),
        peer.app(),
        Wish::of(vec![peer.environment()]),
        &Cancel::new(),
    )
    .await
    .unwrap();
    let plain = pending.address().replace("=S256", "=plain");
    assert!(peer.browse(&plain).await.contains("error=invalid_request"));
    let elsewhere = pending.address().replace("localhost", "evil.example");
    assert!(!peer.browse(&elsewhere).await.contains("code="));
}
