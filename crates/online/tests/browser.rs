//! A person signs in with the browser; and whoever else knocks meanwhile.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

mod support;

use std::io::Write;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

use base64::Engine;
use jetbridge_online::http::{Cancel, HttpFault};
use jetbridge_online::session::Who;
use jetbridge_online::sign_in::{
    Attempt, IdentityTrouble, Kind, Listen, Prompt, SignInFault, Wish,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use support::{
    CANARY, CLIENT, Fake, OTHER_TENANT, Reply, TENANT, begun, finishing, knock, refusal, session,
    signed_in, visit, within,
};

fn address(port: u16) -> SocketAddr {
    (Ipv4Addr::LOCALHOST, port).into()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_request_is_the_documented_one() {
    let fake = Fake::honest();
    let cloud = fake.cloud();
    let both = vec![fake.environment(), cloud.business_central().unwrap()];
    let mut wish = Wish::of(both);
    wish.prompt = Some(Prompt::SelectAccount);
    wish.hint = Some("ada+x@contoso.example".to_owned());
    wish.claims = Some(r#"{"access_token":{"acrs":{"essential":true}}}"#.to_owned());
    let begun = begun(&fake, wish).await;
    let address = begun.pending.address().to_owned();
    assert!(address.starts_with(&format!("{}/{TENANT}/oauth2/v2.0/authorize?", fake.origin)));
    assert!(!address.contains('+'), "{address}");
    let asked = &begun.asked;
    for (name, value) in [
        ("client_id", CLIENT),
        ("response_type", "code"),
        ("response_mode", "query"),
        ("code_challenge_method", "S256"),
        ("prompt", "select_account"),
        ("login_hint", "ada+x@contoso.example"),
    ] {
        assert_eq!(asked[name], value);
    }
    assert!(asked["claims"].contains("acrs"));
    let scope = &asked["scope"];
    for part in [
        "openid",
        "profile",
        "offline_access",
        "user_impersonation",
        "Financials.ReadWrite.All",
    ] {
        assert!(scope.contains(part), "{scope}");
    }
    for secret in ["state", "nonce", "code_challenge"] {
        assert_eq!(asked[secret].len(), 43, "{secret}");
    }
    assert!(asked["redirect_uri"].starts_with("http://localhost:"));

    let (port, state) = (begun.port, asked["state"].clone());
    let (challenge, redirect) = (
        asked["code_challenge"].clone(),
        asked["redirect_uri"].clone(),
    );
    let work = finishing(begun.pending, Cancel::new());
    let page = visit(
        port,
        &format!("/?code=a%2Fb&state={state}&session_state=x&new=1"),
    )
    .await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Signed in") && page.body.contains("Go back &amp; on"));
    assert!(!page.body.contains(&state) && !page.body.contains("a/b"));
    for header in [
        "Cache-Control: no-store",
        "Referrer-Policy: no-referrer",
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'",
        "Content-Type: text/html; charset=utf-8",
        "Connection: close",
    ] {
        assert!(page.head.contains(header), "{header}");
    }
    let session = session(within(work).await.unwrap().unwrap());
    let Who::Person(account) = session.who() else {
        panic!("a person")
    };
    assert_eq!((account.name.as_str(), account.guest), ("Ada Admin", false));

    let sent = fake.asked("/token").pop().unwrap();
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.form["grant_type"], "authorization_code");
    assert_eq!(sent.form["code"], "a/b");
    assert_eq!(sent.form["redirect_uri"], redirect);
    assert!(
        !sent.form["scope"].contains("Financials"),
        "one resource per token"
    );
    assert!(!sent.form.contains_key("client_secret"));
    let verifier = Sha256::digest(sent.form["code_verifier"].as_bytes());
    let hashed = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(verifier);
    assert_eq!(hashed, challenge);
    let head = sent.head.to_ascii_lowercase();
    assert!(
        !head.contains("\r\norigin:")
            && !head.contains("\r\ncookie:")
            && !head.contains("\r\nauthorization:")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_else_is_sent_away_and_the_attempt_goes_on() {
    let fake = Fake::honest();
    let begun = begun(&fake, Wish::of(vec![fake.environment()])).await;
    let (port, state) = (begun.port, begun.asked["state"].clone());
    let work = finishing(begun.pending, Cancel::new());
    let good = format!("/?code=c&state={state}");
    let get = |target: &str, host: &str| format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n");
    let own = format!("localhost:{port}");
    for (status, says) in [
        // A page that guesses.
        (400, get("/?code=evil&state=guess", &own)),
        (400, get("/?code=evil", &own)),
        (400, get("/?error=access_denied&state=guess", &own)),
        (400, get("/", &own)),
        (400, get(&format!("/?state={state}"), &own)),
        (400, get(&format!("{good}&error=x"), &own)),
        (400, get(&format!("{good}&state=other"), &own)),
        (400, get(&format!("{good}&code=other"), &own)),
        // A name that was made to point here.
        (421, get(&good, &format!("evil.example:{port}"))),
        (421, get(&good, "localhost")),
        (421, get(&good, "localhost.evil.example")),
        (421, get(&good, &format!("[::1]:{port}"))),
        (400, format!("GET {good} HTTP/1.1\r\n\r\n")),
        (
            400,
            format!("GET {good} HTTP/1.1\r\nHost: {own}\r\nHost: evil.example\r\n\r\n"),
        ),
        // Other doors.
        (404, get("/favicon.ico", &own)),
        (404, get(&format!("/callback{}", &good[1..]), &own)),
        (404, get(&format!("http://evil.example{good}"), &own)),
        (405, format!("POST {good} HTTP/1.1\r\nHost: {own}\r\n\r\n")),
        (
            405,
            format!("OPTIONS {good} HTTP/1.1\r\nHost: {own}\r\n\r\n"),
        ),
        (400, format!("GET {good} HTTP/9\r\nHost: {own}\r\n\r\n")),
        (400, "\u{1}\u{2}\r\n\r\n".to_owned()),
    ] {
        let got = knock(address(port), says.clone().into_bytes())
            .await
            .expect("an answer");
        assert_eq!(got.status, status, "{says}");
        assert_eq!(got.body, "", "{says}");
    }
    // Without an end: read up to a limit, then the line is cut.
    let endless = format!("GET {good}&x={}", "x".repeat(60_000));
    assert!(knock(address(port), endless.into_bytes()).await.is_none());
    assert!(!work.is_finished());
    // Forty who say a letter now and then do not keep the one out who has something to say.
    let mut slow: Vec<TcpStream> = (0..40)
        .filter_map(|_| TcpStream::connect(address(port)).ok())
        .collect();
    for stream in &mut slow {
        let _ = stream.write_all(b"G");
    }
    let got = async {
        loop {
            let says = get(&good, &own).into_bytes();
            match knock(address(port), says).await {
                Some(got) => return got,
                None => tokio::time::sleep(Duration::from_millis(500)).await,
            }
        }
    };
    assert_eq!(within(got).await.status, 200);
    drop(slow);
    assert!(matches!(within(work).await.unwrap(), Ok(Attempt::Done(_))));
    // Nobody listens any more.
    assert!(
        knock(address(port), get(&good, &own).into_bytes())
            .await
            .is_none()
    );
    assert_eq!(fake.asked("/token").len(), 1, "a code is redeemed once");
}

#[tokio::test(flavor = "multi_thread")]
async fn both_families_of_this_computer_and_no_other_address_are_heard() {
    let fake = Fake::honest();
    let begun = begun(&fake, Wish::of(vec![fake.environment()])).await;
    let (port, state) = (begun.port, begun.asked["state"].clone());
    // No other address of this computer: the port is free there.
    assert!(std::net::TcpListener::bind((Ipv4Addr::new(127, 0, 0, 2), port)).is_ok());
    let work = finishing(begun.pending, Cancel::new());
    let says = format!("GET /?code=c&state={state} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    let six: SocketAddr = (Ipv6Addr::LOCALHOST, port).into();
    // A computer without the second family is heard by the first.
    let to = if std::net::TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).is_ok() {
        six
    } else {
        address(port)
    };
    assert_eq!(knock(to, says.into_bytes()).await.unwrap().status, 200);
    assert!(within(work).await.unwrap().is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_in_place_of_the_name_is_a_choice() {
    let fake = Fake::honest();
    let mut wish = Wish::of(vec![fake.environment()]);
    wish.listen = Listen::Address;
    let begun = begun(&fake, wish).await;
    assert!(begun.asked["redirect_uri"].starts_with("http://127.0.0.1:"));
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_ends_by_cancel_and_by_time() {
    let fake = Fake::honest();
    let mut wish = Wish::of(vec![fake.environment()]);
    wish.time = Duration::from_millis(100);
    let late = begun(&fake, wish.clone()).await;
    let ended = within(finishing(late.pending, Cancel::new()))
        .await
        .unwrap();
    assert!(matches!(ended, Err(SignInFault::TimedOut)));
    wish.time = Duration::from_mins(1);
    let waiting = begun(&fake, wish).await;
    let cancel = Cancel::new();
    let work = finishing(waiting.pending, cancel.clone());
    cancel.cancel();
    assert!(matches!(
        within(work).await.unwrap(),
        Err(SignInFault::Cancelled)
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_in_the_browser_is_told_and_several_resources_are_narrowed() {
    let fake = Fake::honest();
    let back = |state: &str, error: &str| {
        format!(
            "/?error={error}&error_description=AADSTS65004%3A+no.%0D%0ATrace+ID%3A+t1&state={state}"
        )
    };
    let one = begun(&fake, Wish::of(vec![fake.environment()])).await;
    let (port, state) = (one.port, one.asked["state"].clone());
    let work = finishing(one.pending, Cancel::new());
    let page = visit(port, &back(&state, "access_denied")).await;
    assert!(page.body.contains("Not signed in") && !page.body.contains("AADSTS"));
    let fault = within(work).await.unwrap().unwrap_err();
    let refusal = fault.refusal().unwrap();
    assert_eq!(
        (refusal.kind(), refusal.codes.as_slice()),
        (Kind::Declined, &[65004][..])
    );
    assert_eq!(refusal.trace.as_deref(), Some("t1"));

    let both = vec![fake.environment(), fake.cloud().business_central().unwrap()];
    let two = begun(&fake, Wish::of(both)).await;
    let (port, state) = (two.port, two.asked["state"].clone());
    let work = finishing(two.pending, Cancel::new());
    visit(port, &back(&state, "invalid_scope")).await;
    let Attempt::Narrower(wish) = within(work).await.unwrap().unwrap() else {
        panic!("narrower")
    };
    assert_eq!(wish.resources, [fake.environment()]);
    assert!(wish.narrow().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_identity_that_is_not_proved_signs_nobody_in() {
    for (claims, trouble) in [
        (json!({"nonce": "other"}), IdentityTrouble::Nonce),
        (json!({"nonce": null}), IdentityTrouble::Nonce),
        (json!({"aud": OTHER_TENANT}), IdentityTrouble::Audience),
        (
            json!({"aud": [CLIENT, OTHER_TENANT]}),
            IdentityTrouble::Audience,
        ),
        (
            json!({"iss": "https://evil.example/v2.0"}),
            IdentityTrouble::Issuer,
        ),
        (json!({"tid": OTHER_TENANT}), IdentityTrouble::Tenant),
        (json!({"tid": null}), IdentityTrouble::Tenant),
        (
            json!({"tid": "9188040d-6c67-4c5b-b112-36a304b66dad"}),
            IdentityTrouble::Personal,
        ),
        (json!({"exp": 1_000}), IdentityTrouble::Time),
        (
            json!({"iat": 9_999_999_999_u64, "nbf": 9_999_999_999_u64, "exp": 9_999_999_999_u64}),
            IdentityTrouble::Time,
        ),
        (json!({"exp": null}), IdentityTrouble::Missing),
    ] {
        let fake = Fake::honest();
        *fake.claims.lock().unwrap() = claims.clone();
        let fault = signed_in(&fake, vec![fake.environment()])
            .await
            .unwrap_err();
        assert!(
            matches!(fault, SignInFault::Identity(found) if found == trouble),
            "{claims}: {fault:?}"
        );
    }
    let guest = Fake::honest();
    *guest.claims.lock().unwrap() = json!({"idp": "https://sts.fabrikam.example/"});
    let session = signed_in(&guest, vec![guest.environment()]).await.unwrap();
    assert!(matches!(session.who(), Who::Person(account) if account.guest));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_that_points_elsewhere_is_none() {
    for (name, value) in [
        (
            "issuer",
            format!("https://login.microsoftonline.com/{TENANT}/v2.0"),
        ),
        ("issuer", "ORIGIN/common/v2.0".to_owned()),
        ("issuer", format!("ORIGIN/{OTHER_TENANT}/v2.0")),
        ("token_endpoint", "http://127.0.0.1:1/token".to_owned()),
        (
            "authorization_endpoint",
            "https://login.microsoftonline.com.evil.example/x".to_owned(),
        ),
        (
            "device_authorization_endpoint",
            "http://evil.example/x".to_owned(),
        ),
    ] {
        let put = value.clone();
        let fake = Fake::start(move |fake, seen| {
            seen.path.ends_with("openid-configuration").then(|| {
                let mut metadata = fake.metadata();
                metadata[name] = put.replace("ORIGIN", &fake.origin).into();
                Reply::Json(200, metadata)
            })
        });
        let http = jetbridge_online::http::Http::for_cloud(&fake.cloud()).unwrap();
        let wish = Wish::of(vec![fake.environment()]);
        let fault = jetbridge_online::sign_in::begin(&http, fake.app(), wish, &Cancel::new()).await;
        assert!(
            matches!(fault, Err(SignInFault::Authority)),
            "{name} {value}"
        );
        assert_eq!(
            fake.seen.lock().unwrap().len(),
            1,
            "nothing was sent anywhere"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_answer_is_a_mix_up() {
    // Where the authority says that it names itself, it must; where it does so unasked, it must be right.
    for (promised, iss, good) in [
        (true, "ISSUER", true),
        (true, "", false),
        (true, "https://evil.example", false),
        (false, "https://evil.example", false),
        (false, "ISSUER", true),
        (false, "", true),
    ] {
        let fake = Fake::start(move |fake, seen| {
            seen.path.ends_with("openid-configuration").then(|| {
                let mut metadata = fake.metadata();
                metadata["authorization_response_iss_parameter_supported"] = promised.into();
                Reply::Json(200, metadata)
            })
        });
        let begun = begun(&fake, Wish::of(vec![fake.environment()])).await;
        let (port, state) = (begun.port, begun.asked["state"].clone());
        let work = finishing(begun.pending, Cancel::new());
        let iss = iss.replace("ISSUER", &format!("{}/{TENANT}/v2.0", fake.origin));
        let iss = if iss.is_empty() {
            iss
        } else {
            format!("&iss={iss}")
        };
        visit(port, &format!("/?code={CANARY}&state={state}{iss}")).await;
        let ended = within(work).await.unwrap();
        assert_eq!(ended.is_ok(), good, "{promised} {iss}");
        if !good {
            assert!(matches!(ended, Err(SignInFault::MixUp)));
            assert!(fake.asked("/token").is_empty(), "the code was not sent");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_never_tried_again() {
    for trouble in 0..5 {
        let fake = Fake::start(move |_, seen| {
            seen.path.ends_with("/token").then(|| match trouble {
                0 => Reply::Drop,
                1 => Reply::Raw(
                    200,
                    vec![("content-type", "text/html".to_owned())],
                    "<html>portal".to_owned(),
                ),
                2 => Reply::Raw(429, vec![("retry-after", "1".to_owned())], String::new()),
                3 => Reply::Raw(
                    302,
                    vec![("location", "http://127.0.0.1:1/x".to_owned())],
                    String::new(),
                ),
                _ => refusal("invalid_grant", 54005),
            })
        });
        let fault = signed_in(&fake, vec![fake.environment()])
            .await
            .unwrap_err();
        let right = match trouble {
            0 => matches!(fault, SignInFault::Http(HttpFault::Broken)),
            1 => matches!(
                fault,
                SignInFault::NotAnAnswer {
                    status: 200,
                    html: true
                }
            ),
            2 => matches!(fault, SignInFault::NotAnAnswer { status: 429, .. }),
            3 => matches!(fault, SignInFault::NotAnAnswer { status: 302, .. }),
            _ => fault.needs_person(),
        };
        assert!(right, "{trouble}: {fault:?}");
        assert_eq!(fake.asked("/token").len(), 1);
    }
}
