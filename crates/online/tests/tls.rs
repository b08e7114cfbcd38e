//! The stage `tls` against a server with certificates made here, on this computer and nowhere else.
//!
//! The program has no switch that adds a root or leads a host elsewhere, and gets none for this. What a system gives it
//! is enough: a copy of this test is started with a proxy (`HTTPS_PROXY`) that is the server itself, and with a file of
//! roots (`SSL_CERT_FILE`) in the place of the system's. Only Linux reads its roots from there, so the others are left
//! out.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jetbridge_core::facts::AppId;
use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::readiness::read_facts;
use jetbridge_online::clouds::Cloud;
use jetbridge_online::http::{Cancel, Http, HttpFault, TlsTrouble};
use jetbridge_online::sign_in::App;
use jetbridge_online::stages::{Draft, State, refused, test as test_draft};
use jetbridge_online::survey::Patience;
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::{Value, json};

const HOST: &str = "contoso.crm4.dynamics.com";
const TENANT: &str = "7c1d5a3e-2b64-4f0a-9d58-0c2f4e6a8b10";
const CLIENT: &str = "3f5b7a90-1c2d-4e6f-8a9b-0d1e2f3a4b5c";
/// Set for the copy that goes the way; what it saw stands behind it on one line.
const COPY: &str = "JETBRIDGE_TEST_TLS_COPY";
/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(40);

/// Signs certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn named(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        Self {
            issuer: Issuer::new(params, key),
            pem,
        }
    }

    /// A server with a certificate for a name, valid from one year up to another.
    fn server(&self, name: &str, from: i32, to: i32) -> Speaks {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(from, 1, 1);
        params.not_after = date_time_ymd(to, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        speaks(&certificate, &key)
    }
}

/// A server whose certificate nobody signed but itself.
fn signs_itself(is_issuer: bool) -> Speaks {
    let mut params = CertificateParams::new(vec![HOST.to_owned()]).unwrap();
    if is_issuer {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    let key = KeyPair::generate().unwrap();
    speaks(&params.self_signed(&key).unwrap(), &key)
}

fn speaks(certificate: &Certificate, key: &KeyPair) -> Speaks {
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    Speaks::Tls(Arc::new(config))
}

/// What the server does once somebody asked for the host.
enum Speaks {
    Tls(Arc<ServerConfig>),
    PlainHttp,
    /// Reads the beginning of the handshake and goes.
    Cut,
    /// The same, with a reset.
    Reset,
    /// Never says a word, and stays.
    Silent,
}

/// Reads up to the end of a head.
fn head(stream: &mut impl Read) -> Option<String> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        bytes.push(byte[0]);
    }
    String::from_utf8(bytes).ok()
}

fn serve(mut stream: TcpStream, speaks: &Speaks) -> Option<()> {
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    let asked = head(&mut stream)?;
    assert!(
        asked.starts_with(&format!("CONNECT {HOST}:443 ")),
        "{asked}"
    );
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").ok()?;
    match speaks {
        Speaks::Tls(config) => {
            let server = ServerConnection::new(Arc::clone(config)).unwrap();
            let mut stream = StreamOwned::new(server, stream);
            let asked = head(&mut stream)?;
            assert!(asked.starts_with("GET /api/data/"), "{asked}");
            let answer = format!(
                "HTTP/1.1 401 X\r\nwww-authenticate: Bearer \
                 authorization_uri=https://login.microsoftonline.com/{TENANT}/oauth2/authorize, \
                 resource_id=https://{HOST}/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
            );
            stream.write_all(answer.as_bytes()).ok()?;
            stream.conn.send_close_notify();
            stream.flush().ok()
        }
        Speaks::PlainHttp => {
            // All of the greeting is read first, so that nothing is reset.
            let _ = stream.read(&mut [0; 16 * 1024]);
            let answer = "HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n";
            stream.write_all(answer.as_bytes()).ok()
        }
        Speaks::Silent => {
            // Until the other side has had enough.
            while stream.read(&mut [0; 16 * 1024]).ok()? > 0 {}
            None
        }
        Speaks::Cut => {
            let _ = stream.read(&mut [0; 16 * 1024]);
            None
        }
        // What is closed with something unread is reset.
        Speaks::Reset => {
            let _ = stream.read(&mut [0; 1]);
            None
        }
    }
}

/// What the copy saw of a server, trusting the authority: its stages.
fn seen(trusted: &Authority, speaks: &Speaks) -> Vec<Value> {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = format!("http://{}", listener.local_addr().unwrap());
    listener.set_nonblocking(true).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let roots = folder.path().join("roots.pem");
    std::fs::write(&roots, &trusted.pem).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    for name in ["NO_PROXY", "no_proxy", "https_proxy", "REQUEST_METHOD"] {
        command.env_remove(name);
    }
    let mut copy = command
        .args(["--exact", "goes_the_way", "--nocapture"])
        .env(COPY, "1")
        .env("HTTPS_PROXY", proxy)
        .env("SSL_CERT_FILE", roots)
        .env_remove("SSL_CERT_DIR")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let started = Instant::now();
    let mut asked = 0;
    while copy.try_wait().unwrap().is_none() {
        match listener.accept() {
            Ok((stream, _)) => {
                stream.set_nonblocking(false).unwrap();
                serve(stream, speaks);
                asked += 1;
            }
            Err(fault) => assert_eq!(fault.kind(), ErrorKind::WouldBlock),
        }
        if started.elapsed() > PATIENCE {
            copy.kill().unwrap();
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let output = copy.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}");
    assert!(asked > 0, "nobody came: {said}");
    let line = said.split_once(COPY).expect(&said).1;
    serde_json::from_str(line.lines().next().unwrap()).unwrap()
}

/// The copy: tests a draft and its sign-in, as the program does it. Without its variable it has nothing to do.
#[tokio::test]
async fn goes_the_way() {
    if std::env::var_os(COPY).is_none() {
        return;
    }
    let facts = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../core/tests/fixtures/readiness/cases/02-online-after-clean.facts.json"
    );
    let facts = read_facts(&std::fs::read(facts).unwrap()).unwrap();
    let draft = Draft {
        environment: format!("https://{HOST}"),
        client: AppId::read(CLIENT).unwrap(),
        tenant: None,
        errors: 0,
        practice: None,
        business_central: None,
        only: Some("sign-in"),
        before: None,
    };
    let patience = Patience {
        answer: Duration::from_secs(2),
        pause: Duration::from_millis(10),
    };
    // The way of the sign-in is another one; here it is a bad one.
    let sign_in = |_: Http, _: App| async { Err(HttpFault::Tls(TlsTrouble::Cut).into()) };
    let cancel = Cancel::new();
    let tested = Box::pin(test_draft(
        &draft,
        &facts,
        patience,
        &cancel,
        &|_| {},
        sign_in,
    ));
    let tested = tokio::time::timeout(PATIENCE, tested).await.unwrap();
    println!("{COPY}{}", json!(tested.stages));
}

/// The stage that failed is `tls`, with this cause; the one before passed, those behind were not checked, and there are
/// words for it.
fn fails(case: &str, stages: &[Value], code: &str, owner: &str) {
    let state = |id: &str| {
        let stage = stages.iter().find(|stage| stage["id"] == id);
        stage.unwrap_or_else(|| panic!("{case}: {stages:?}"))["state"].clone()
    };
    let tls = stages.iter().find(|stage| stage["id"] == "tls").unwrap();
    assert_eq!(tls["cause"]["code"], code, "{case}: {stages:#?}");
    assert_eq!(tls["cause"]["owner"], owner, "{case}");
    assert_eq!(tls["calls"].as_array().unwrap().len(), 1, "{case}");
    assert_eq!(state("tls"), State::Failed.name(), "{case}");
    assert_eq!(state("name"), State::Passed.name(), "{case}");
    for behind in ["environment", "authority", "application", "sign-in"] {
        assert_eq!(state(behind), State::NotChecked.name(), "{case}");
    }
    let id = format!("stage-cause-{code}");
    let params = Params::from([("host", HOST.into())]);
    for language in Language::ALL {
        let what = phrase::text(&id, &params, language);
        assert!(what.contains(HOST), "{case}: {what}");
        let act = phrase::text(&format!("{id}.do"), &params, language);
        assert!(act.contains(' '), "{case}: {act}");
    }
}

#[test]
fn a_certificate_of_a_known_issuer_is_trusted() {
    let authority = Authority::named("Contoso Root");
    let stages = seen(&authority, &authority.server(HOST, 2020, 2120));
    assert_eq!(stages.len(), 7, "{stages:#?}");
    for stage in &stages[..5] {
        assert_eq!(stage["state"], State::Passed.name(), "{stage:#}");
    }
    // Nobody was asked about the app.
    assert_eq!(stages[5]["state"], State::NotChecked.name(), "{stages:#?}");
    // Trouble on the way to Entra names Entra's host and not the environment's.
    let cause = &stages[6]["cause"];
    assert_eq!(cause["code"], "tls-cut", "{stages:#?}");
    assert_eq!(cause["params"]["host"], "login.microsoftonline.com");
}

#[test]
fn each_bad_certificate_is_told_from_the_others() {
    let authority = Authority::named("Contoso Root");
    let (years, past, future) = ((2020, 2120), (2000, 2001), (2110, 2120));
    for (case, signs, name, (from, to), code, owner) in [
        (
            "issuer",
            &Authority::named("Fabrikam Root"),
            HOST,
            years,
            "tls-issuer",
            "customer-admin",
        ),
        (
            "issuer of the same name",
            &Authority::named("Contoso Root"),
            HOST,
            years,
            "tls-issuer",
            "customer-admin",
        ),
        ("expired", &authority, HOST, past, "tls-expired", "user"),
        ("not yet", &authority, HOST, future, "tls-early", "user"),
        (
            "name",
            &authority,
            "fabrikam.crm4.dynamics.com",
            years,
            "tls-name",
            "consultant",
        ),
    ] {
        let stages = seen(&authority, &signs.server(name, from, to));
        fails(case, &stages, code, owner);
    }
    for (is_issuer, code) in [(true, "tls-self-signed"), (false, "tls-issuer")] {
        let stages = seen(&authority, &signs_itself(is_issuer));
        fails(code, &stages, code, "customer-admin");
    }
}

#[test]
fn what_speaks_no_tls_is_told_from_what_hangs_up() {
    let authority = Authority::named("Contoso Root");
    for (case, speaks, code) in [
        ("plain", Speaks::PlainHttp, "tls-none"),
        ("cut", Speaks::Cut, "tls-cut"),
        ("reset", Speaks::Reset, "tls-cut"),
    ] {
        fails(case, &seen(&authority, &speaks), code, "customer-admin");
    }
}

#[test]
fn a_server_that_stays_silent_is_given_up() {
    let began = Instant::now();
    let stages = seen(&Authority::named("Contoso Root"), &Speaks::Silent);
    assert!(
        began.elapsed() < Duration::from_secs(30),
        "{:?}",
        began.elapsed()
    );
    let failed: Vec<_> = stages
        .iter()
        .filter(|stage| stage["state"] == "failed")
        .collect();
    assert_eq!(failed.len(), 1, "{stages:#?}");
    // Whether the name or the handshake is to blame cannot be told; that nobody answered can.
    assert_eq!(failed[0]["id"], "environment");
    assert_eq!(failed[0]["cause"]["code"], "timed-out");
    assert_eq!(failed[0]["cause"]["owner"], "wait");
    assert_eq!(failed[0]["cause"]["params"]["host"], HOST);
    assert_eq!(failed[0]["calls"][0]["fault"], "timed-out", "{stages:#?}");
}

/// Whether a certificate was withdrawn is asked by some systems only, so there is no server for it here.
#[test]
fn a_certificate_that_was_withdrawn_has_a_cause_of_its_own() {
    let cloud = Cloud::of_environment(&format!("https://{HOST}")).unwrap();
    let cause = refused(&HttpFault::Tls(TlsTrouble::Revoked).into(), &cloud);
    assert_eq!(
        (cause.code, cause.owner.name()),
        ("tls-revoked", "customer-admin")
    );
    for language in Language::ALL {
        let id = "stage-cause-tls-revoked";
        assert!(phrase::text(id, &cause.params, language).contains("login.microsoftonline.com"));
    }
}
