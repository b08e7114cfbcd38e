//! What comes after a sign-in: renewal, the second resource, what is kept, signing out, other ways in.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

mod support;

use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jetbridge_core::secret::Secret;
use jetbridge_online::clouds::{Cloud, CloudName};
use jetbridge_online::http::{Cancel, Http, HttpFault, Request};
use jetbridge_online::session::{Cache, DataKey, Session, Who, claims_of};
use jetbridge_online::sign_in::credential::Certificate;
use jetbridge_online::sign_in::{
    Credential, Kind, SignInFault, Wish, as_app, as_business_central, begin_device,
};
use serde_json::json;
use support::{
    CANARY, Fake, OTHER_TENANT, Reply, begun, finishing, refusal, session, signed_in, visit, within,
};

async fn signed(fake: &Fake) -> Session {
    signed_in(fake, vec![fake.environment()]).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_resource_comes_silently_and_once_for_all_who_wait() {
    let fake = Fake::start(|fake, seen| {
        (seen
            .form
            .get("grant_type")
            .is_some_and(|grant| grant == "refresh_token"))
        .then(|| {
            std::thread::sleep(Duration::from_millis(200));
            Reply::Json(200, fake.tokens(seen))
        })
    });
    let session = signed(&fake).await;
    let finance = fake.cloud().business_central().unwrap();
    let cancel = Cancel::new();
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (session, finance, cancel) = (session.clone(), finance.clone(), cancel.clone());
        all.spawn(async move {
            session
                .token_for(&finance, &cancel)
                .await
                .unwrap()
                .expires()
        });
    }
    let expiries = within(all.join_all()).await;
    assert_eq!(expiries.len(), 8);
    let asked = fake.asked("/token");
    assert_eq!(asked.len(), 2, "one sign-in, one renewal");
    let form = &asked[1].form;
    assert!(form["scope"].starts_with(&finance.scope()), "{form:?}");
    assert!(form["scope"].contains("offline_access"));
    assert!(!form.contains_key("redirect_uri"));
    // The first resource's token was there all the time.
    session
        .token_for(&fake.environment(), &cancel)
        .await
        .unwrap();
    assert_eq!(fake.asked("/token").len(), 2);
    assert_eq!(session.expiries().len(), 2);
    // Refused before its time: a new one, once for all who were refused with it.
    let old = session.token_for(&finance, &cancel).await.unwrap();
    let one = session.renew(&old, &cancel).await.unwrap();
    let two = session.renew(&old, &cancel).await.unwrap();
    assert_eq!(one.expires(), two.expires());
    let asked = fake.asked("/token");
    assert_eq!(asked.len(), 3);
    assert_ne!(
        asked[1].form["refresh_token"], asked[2].form["refresh_token"],
        "the newest one"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asked_may_leave_but_the_new_refresh_token_stays() {
    let fake = Fake::start(|fake, seen| {
        (seen
            .form
            .get("grant_type")
            .is_some_and(|grant| grant == "refresh_token"))
        .then(|| {
            std::thread::sleep(Duration::from_millis(300));
            Reply::Json(200, fake.tokens(seen))
        })
    });
    let session = signed(&fake).await;
    let finance = fake.cloud().business_central().unwrap();
    let cancel = Cancel::new();
    let stop = cancel.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        stop.cancel();
    });
    let left = session.token_for(&finance, &cancel).await;
    assert!(matches!(left, Err(SignInFault::Cancelled)));
    within(session.token_for(&finance, &Cancel::new()))
        .await
        .unwrap();
    assert_eq!(
        fake.asked("/token").len(),
        2,
        "nothing was lost, nothing asked twice"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_for_something_else_are_refused() {
    for (change, fault) in [
        (
            json!({"scope": "https://graph.microsoft.com/User.Read"}),
            "a token for something else",
        ),
        (
            json!({"token_type": "mac"}),
            "an answer that is none, HTTP 200",
        ),
        (
            json!({"access_token": ""}),
            "an answer that is none, HTTP 200",
        ),
    ] {
        let put = change.clone();
        let fake = Fake::start(move |fake, seen| {
            seen.path.ends_with("/token").then(|| {
                let mut tokens = fake.tokens(seen);
                for (name, value) in put.as_object().unwrap() {
                    tokens[name] = value.clone();
                }
                Reply::Json(200, tokens)
            })
        });
        let said = signed_in(&fake, vec![fake.environment()])
            .await
            .unwrap_err();
        assert_eq!(said.to_string(), fault, "{change}");
    }
    // A renewal that brings somebody else, or another tenant.
    for claims in [json!({"oid": "other"}), json!({"tid": OTHER_TENANT})] {
        let fake = Fake::honest();
        let session = signed(&fake).await;
        *fake.claims.lock().unwrap() = claims;
        let finance = fake.cloud().business_central().unwrap();
        assert!(session.token_for(&finance, &Cancel::new()).await.is_err());
        assert_eq!(session.expiries().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_refusal_means_for_the_session() {
    // (error, suberror, claims) → (needs a person, the other resource still works)
    for (error, suberror, claims, person, lives) in [
        ("invalid_grant", "", "", true, false),
        ("invalid_grant", "consent_required", "", true, true),
        (
            "interaction_required",
            "",
            r#"{"access_token":{}}"#,
            true,
            true,
        ),
        ("invalid_scope", "", "", false, true),
        ("temporarily_unavailable", "", "", false, true),
    ] {
        let fake = Fake::start(move |_, seen| {
            let second = seen
                .form
                .get("scope")
                .is_some_and(|scope| scope.contains("Financials"));
            second.then(|| {
                let mut body = json!({"error": error, "error_description": "AADSTS99999: x", "suberror": suberror});
                if !claims.is_empty() {
                    body["claims"] = claims.into();
                }
                Reply::Json(400, body)
            })
        });
        let session = signed(&fake).await;
        let finance = fake.cloud().business_central().unwrap();
        let cancel = Cancel::new();
        let fault = session.token_for(&finance, &cancel).await.unwrap_err();
        assert_eq!(fault.needs_person(), person, "{error} {suberror}");
        assert_eq!(
            fault.refusal().unwrap().claims.is_some(),
            !claims.is_empty()
        );
        let other = session.token_for(&fake.environment(), &cancel).await;
        assert_eq!(other.is_ok(), lives, "{error} {suberror}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn passing_trouble_is_waited_for_and_keeps_the_session() {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&calls);
    let fake = Fake::start(move |_, seen| {
        if seen
            .form
            .get("grant_type")
            .is_none_or(|grant| grant != "refresh_token")
        {
            return None;
        }
        match count.fetch_add(1, Ordering::SeqCst) {
            0 => Some(Reply::Raw(
                429,
                vec![("retry-after", "1".to_owned())],
                String::new(),
            )),
            2 => Some(Reply::Drop),
            3 => Some(Reply::Raw(
                200,
                vec![],
                "<!doctype html><p>Log in to the hotel".to_owned(),
            )),
            _ => None,
        }
    });
    let session = signed(&fake).await;
    let cancel = Cancel::new();
    let started = Instant::now();
    let finance = fake.cloud().business_central().unwrap();
    within(session.token_for(&finance, &cancel)).await.unwrap();
    assert!(
        started.elapsed() >= Duration::from_secs(1),
        "as long as was asked for"
    );
    // What may have arrived is not sent a second time by itself.
    let discovery = fake.cloud().graph("User.Read").unwrap();
    let old = session.token_for(&finance, &cancel).await.unwrap();
    let fault = session.renew(&old, &cancel).await.unwrap_err();
    assert!(
        matches!(fault, SignInFault::Http(HttpFault::Broken)),
        "{fault:?}"
    );
    assert_eq!(calls.load(Ordering::SeqCst), 3);
    let fault = session.token_for(&discovery, &cancel).await.unwrap_err();
    assert!(
        matches!(fault, SignInFault::NotAnAnswer { html: true, .. }),
        "{fault:?}"
    );
    within(session.token_for(&discovery, &cancel))
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn another_sign_in_of_the_same_account_is_taken_over_and_no_other() {
    let fake = Fake::honest();
    let (one, two) = (signed(&fake).await, signed(&fake).await);
    one.adopt(&two).await.unwrap();
    assert!(matches!(
        two.token_for(&fake.cloud().business_central().unwrap(), &Cancel::new())
            .await,
        Err(SignInFault::SignedOut)
    ));
    *fake.claims.lock().unwrap() = json!({"oid": "somebody else"});
    let other = signed(&fake).await;
    assert!(matches!(
        one.adopt(&other).await,
        Err(SignInFault::OtherAccount)
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_removes_everything() {
    let fake = Fake::honest();
    let session = signed(&fake).await;
    assert!(session.sign_out_address().ends_with("/oauth2/v2.0/logout"));
    session.sign_out().await.unwrap();
    let fault = session
        .token_for(&fake.environment(), &Cancel::new())
        .await
        .unwrap_err();
    assert!(matches!(fault, SignInFault::SignedOut) && fault.needs_person());
    assert!(session.expiries().is_empty());
    assert_eq!(fake.asked("/token").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_is_polled_by_the_rules() {
    let calls = Arc::new(Mutex::new(Vec::new()));
    let times = Arc::clone(&calls);
    let fake = Fake::start(move |_, seen| {
        if seen.path.ends_with("/devicecode") {
            return Some(Reply::Json(
                200,
                json!({
                    "device_code": CANARY, "user_code": "F5GH-K2", "expires_in": 900, "interval": 1,
                    "verification_uri": "https://microsoft.com/devicelogin", "message": "x",
                }),
            ));
        }
        if !seen.path.ends_with("/token") {
            return None;
        }
        let mut times = times.lock().unwrap();
        times.push(Instant::now());
        match times.len() {
            1 => Some(refusal("authorization_pending", 70016)),
            2 => Some(Reply::Drop),
            3 => Some(refusal("slow_down", 70016)),
            _ => None,
        }
    });
    let http = Http::for_cloud(&fake.cloud()).unwrap();
    let cancel = Cancel::new();
    let started = Instant::now();
    let code = begin_device(&http, fake.app(), fake.environment(), &cancel)
        .await
        .unwrap();
    assert_eq!(code.user_code(), "F5GH-K2");
    assert_eq!(code.address(), "https://microsoft.com/devicelogin");
    assert!(code.left() > Duration::from_mins(14));
    let session = within(code.finish(&Cache::in_memory(), &cancel))
        .await
        .unwrap();
    assert!(matches!(session.who(), Who::Person(_)));
    let times = calls.lock().unwrap();
    let gap = |at: usize| (times[at] - times[at - 1]).as_millis();
    assert!(
        (times[0] - started).as_millis() >= 1000,
        "first after the interval"
    );
    assert!(
        gap(1) >= 1000 && gap(2) >= 2000,
        "slower after a call that failed"
    );
    assert!(
        gap(3) >= 6000,
        "five seconds slower when asked to slow down"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_code_ends_when_it_ends() {
    for (answer, life, kind) in [
        ("authorization_declined", 900, Some(Kind::Declined)),
        ("access_denied", 900, Some(Kind::Declined)),
        ("bad_verification_code", 900, Some(Kind::Unknown)),
        ("expired_token", 900, None),
        ("code_expired", 900, None),
        ("authorization_pending", 2, None),
    ] {
        let fake = Fake::start(move |_, seen| {
            if seen.path.ends_with("/devicecode") {
                return Some(Reply::Json(
                    200,
                    json!({
                        "device_code": CANARY, "user_code": "F5GH-K2", "expires_in": life, "interval": 1,
                        "verification_uri": "https://microsoft.com/devicelogin",
                    }),
                ));
            }
            seen.path
                .ends_with("/token")
                .then(|| refusal(answer, 70016))
        });
        let http = Http::for_cloud(&fake.cloud()).unwrap();
        let cancel = Cancel::new();
        let code = begin_device(&http, fake.app(), fake.environment(), &cancel)
            .await
            .unwrap();
        let fault = within(code.finish(&Cache::in_memory(), &cancel))
            .await
            .unwrap_err();
        match kind {
            Some(kind) => assert_eq!(fault.refusal().unwrap().kind(), kind, "{answer}"),
            None => assert!(
                matches!(fault, SignInFault::TimedOut),
                "{answer}: {fault:?}"
            ),
        }
    }
    let fake = Fake::start(|_, seen| {
        seen.path.ends_with("/devicecode").then(|| {
            Reply::Json(
                200,
                json!({
                    "device_code": CANARY, "user_code": "X", "expires_in": 900,
                    "verification_uri": "http://evil.example/",
                }),
            )
        })
    });
    let http = Http::for_cloud(&fake.cloud()).unwrap();
    let code = begin_device(&http, fake.app(), fake.environment(), &Cancel::new()).await;
    assert!(matches!(code, Err(SignInFault::NotAnAnswer { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn apps_sign_in_with_a_secret_or_a_certificate() {
    let fake = Fake::honest();
    let http = Http::for_cloud(&fake.cloud()).unwrap();
    let cancel = Cancel::new();
    let secret = Credential::Secret(Secret::new(CANARY));
    let session = as_app(&http, fake.app(), secret, &cancel).await.unwrap();
    session
        .token_for(&fake.environment(), &cancel)
        .await
        .unwrap();
    assert_eq!(session.who(), &Who::App);
    let form = fake.asked("/token").pop().unwrap().form;
    assert_eq!(form["grant_type"], "client_credentials");
    assert_eq!(form["client_secret"], CANARY);
    assert_eq!(form["scope"], format!("{}/.default", fake.origin));

    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
    let certificate = rcgen::CertificateParams::new(vec!["app.contoso.example".to_owned()])
        .unwrap()
        .self_signed(&key)
        .unwrap();
    let pem = format!("{}{}", certificate.pem(), key.serialize_pem());
    let certificate =
        Credential::Certificate(Certificate::read(&Secret::new(pem.clone())).unwrap());
    let session = as_app(&http, fake.app(), certificate, &cancel)
        .await
        .unwrap();
    session
        .token_for(&fake.environment(), &cancel)
        .await
        .unwrap();
    let form = fake.asked("/token").pop().unwrap().form;
    assert!(form["client_assertion_type"].ends_with("jwt-bearer"));
    // Read by somebody else's library with the public half.
    let key = jsonwebtoken::DecodingKey::from_rsa_pem(key.public_key_pem().as_bytes()).unwrap();
    let mut validation = jsonwebtoken::Validation::new(jsonwebtoken::Algorithm::PS256);
    validation.set_audience(&[format!(
        "{}/{}/oauth2/v2.0/token",
        fake.origin,
        support::TENANT
    )]);
    let said =
        jsonwebtoken::decode::<serde_json::Value>(&form["client_assertion"], &key, &validation)
            .unwrap();
    assert_eq!(
        (said.claims["iss"].as_str(), said.claims["sub"].as_str()),
        (Some(support::CLIENT), Some(support::CLIENT))
    );
    for bad in [
        "",
        "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----",
        &pem[..pem.len() / 2],
    ] {
        assert!(Certificate::read(&Secret::new(bad)).is_err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_business_central_would_meet_is_told() {
    let fake = Fake::start(|_, seen| {
        seen.form
            .contains_key("password")
            .then(|| refusal("invalid_grant", 50076))
    });
    let http = Http::for_cloud(&fake.cloud()).unwrap();
    let (app, environment) = (fake.app(), fake.environment());
    let (password, cancel) = (Secret::new(CANARY), Cancel::new());
    let user = "bc@contoso.example";
    let tried = as_business_central(&http, &app, &environment, user, &password, &cancel).await;
    let fault = tried.unwrap_err();
    assert_eq!(fault.refusal().unwrap().codes, [50076]);
    assert_eq!(fake.asked("/token").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_goes_to_its_own_address_only() {
    let (fake, evil) = (Fake::honest(), Fake::honest());
    let session = signed(&fake).await;
    let cancel = Cancel::new();
    let token = session
        .token_for(&fake.environment(), &cancel)
        .await
        .unwrap();
    for address in [
        evil.origin.clone(),
        format!("{}@{}", fake.origin, &evil.origin[7..]),
        "http://10.0.0.1/".to_owned(),
        "https://login.microsoftonline.com/".to_owned(),
    ] {
        let sent = session
            .http()
            .send(Request::get(&address).token(&token), &cancel)
            .await;
        let fault = sent.answer.unwrap_err();
        assert!(
            matches!(
                fault,
                HttpFault::ForeignHost | HttpFault::NotPractice | HttpFault::NotAnAddress
            ),
            "{address}: {fault:?}"
        );
    }
    assert!(evil.seen.lock().unwrap().is_empty());
    let own = session
        .http()
        .send(
            Request::get(format!("{}/x", fake.origin)).token(&token),
            &cancel,
        )
        .await;
    assert_eq!(own.answer.unwrap().status(), 404);
    assert!(fake.asked("/x")[0].head.contains(CANARY));
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_bounded_and_follow_nobody() {
    let evil = Fake::honest();
    let to = evil.origin.clone();
    let fake = Fake::start(move |_, seen| match seen.path.as_str() {
        "/away" => Some(Reply::Raw(
            302,
            vec![("location", format!("{to}/?code={CANARY}"))],
            String::new(),
        )),
        "/much" => Some(Reply::Raw(200, vec![], "x".repeat(2_000_000))),
        "/slow" => {
            std::thread::sleep(Duration::from_secs(5));
            None
        }
        "/drop" => Some(Reply::Drop),
        _ => None,
    });
    let http = Http::for_cloud(&fake.cloud()).unwrap();
    let cancel = Cancel::new();
    let ask = |path: &str| Request::get(format!("{}{path}", fake.origin));
    let away = http.send(ask("/away"), &cancel).await;
    assert_eq!(away.answer.unwrap().status(), 302);
    assert!(!format!("{:?}", away.evidence).contains(CANARY));
    assert!(evil.seen.lock().unwrap().is_empty(), "nobody was followed");
    let fault = |sent: jetbridge_online::http::Exchange| sent.answer.unwrap_err();
    assert_eq!(
        fault(http.send(ask("/much"), &cancel).await),
        HttpFault::TooLarge
    );
    assert_eq!(
        http.send(ask("/much").limit(3_000_000), &cancel)
            .await
            .answer
            .unwrap()
            .body()
            .len(),
        2_000_000
    );
    let slow = ask("/slow").time(Duration::from_millis(200));
    assert_eq!(fault(http.send(slow, &cancel).await), HttpFault::TimedOut);
    assert_eq!(
        fault(http.send(ask("/drop"), &cancel).await),
        HttpFault::Broken
    );
    let closed = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    assert_eq!(
        fault(
            http.send(Request::get(format!("http://{closed}")), &cancel)
                .await
        ),
        HttpFault::Unreachable
    );
    let stop = cancel.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        stop.cancel();
    });
    assert_eq!(
        fault(http.send(ask("/slow"), &cancel).await),
        HttpFault::Cancelled
    );

    // Microsoft's clouds: https or nothing, and only with a certificate the system trusts.
    let global = Http::for_cloud(&Cloud::named(CloudName::Global).unwrap()).unwrap();
    let cancel = Cancel::new();
    let plain = global.send(Request::get(&fake.origin), &cancel).await;
    assert_eq!(fault(plain), HttpFault::NotHttps);
}

#[test]
fn claims_are_read_from_an_apis_refusal() {
    use base64::Engine;
    let encoded = base64::engine::general_purpose::STANDARD.encode(r#"{"access_token":{}}"#);
    let header =
        |error: &str, claims: &str| format!(r#"Bearer error="{error}", claims="{claims}""#);
    assert_eq!(
        claims_of(&header("insufficient_claims", &encoded)).as_deref(),
        Some(r#"{"access_token":{}}"#)
    );
    for text in [
        header("invalid_token", &encoded),
        header("insufficient_claims", "%%%"),
        header("insufficient_claims", "WzFd"),
        "Bearer".to_owned(),
    ] {
        assert_eq!(claims_of(&text), None, "{text}");
    }
}

/// Everything any library here says at whatever level.
struct Ear(Mutex<String>);

impl log::Log for Ear {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {}\n", record.target(), record.args());
        self.0.lock().unwrap().push_str(&line);
    }
    fn flush(&self) {}
}

static EAR: Ear = Ear(Mutex::new(String::new()));

#[tokio::test(flavor = "multi_thread")]
async fn no_token_is_ever_said_or_shown() {
    // Other tests of this process may speak too: what they say must be clean as well.
    log::set_logger(&EAR).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    log::info!("heard");
    let fake = Fake::start(|_, seen| {
        let graph = seen
            .form
            .get("scope")
            .is_some_and(|scope| scope.contains("User.Read"));
        graph.then(|| {
            let text = format!(r#"{{"error":"invalid_grant","suberror":"consent_required","error_description":"refresh_token={CANARY} eyJ{CANARY}.x.y"}}"#);
            Reply::Raw(400, vec![], text)
        })
    });
    let begun = begun(&fake, Wish::of(vec![fake.environment()])).await;
    let mut shown = format!("{:?}", begun.pending);
    let (port, state) = (begun.port, begun.asked["state"].clone());
    let work = finishing(begun.pending, Cancel::new());
    visit(port, &format!("/?code={CANARY}&state={state}")).await;
    let session = session(within(work).await.unwrap().unwrap());
    let cancel = Cancel::new();
    let token = session
        .token_for(&fake.cloud().business_central().unwrap(), &cancel)
        .await
        .unwrap();
    let fault = session
        .token_for(&fake.cloud().graph("User.Read").unwrap(), &cancel)
        .await
        .unwrap_err();
    let call = Request::get(format!("{}/nothing?code={CANARY}", fake.origin)).token(&token);
    write!(shown, "{call:?}").unwrap();
    let sent = session.http().send(call, &cancel).await;
    write!(shown, "{session:?} {token:?} {fault:?} {fault} {sent:?}").unwrap();
    shown += &serde_json::to_string(&sent.evidence).unwrap();
    shown += &serde_json::to_string(fault.refusal().unwrap()).unwrap();
    session.sign_out().await.unwrap();
    // The sign-in's own secrets are secrets too.
    for secret in [CANARY, &state] {
        assert!(!shown.contains(secret), "{shown}");
        let heard = EAR.0.lock().unwrap();
        assert!(
            heard.contains("heard") && !heard.contains(secret),
            "{heard}"
        );
    }
}

#[test]
fn a_key_is_32_bytes() {
    let key = DataKey::random().unwrap();
    assert_eq!(
        DataKey::from_bytes(key.bytes()).unwrap().bytes(),
        key.bytes()
    );
    assert!(DataKey::from_bytes(&[0; 16]).is_err());
    assert_eq!(format!("{key:?}"), "DataKey(…)");
}
