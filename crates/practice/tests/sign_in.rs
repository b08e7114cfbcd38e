//! Sign-in, through the front door: pages, codes, tokens, refusals.
#![allow(clippy::unwrap_used)] // a test says by panicking

#[path = "support/person.rs"]
mod person;
mod support;

use std::time::{Duration, Instant};

use jetbridge_practice::{Customer, Options, Practice, Trouble};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header, jwk::JwkSet};
use person::{App, REDIRECT, refusal, text};
use serde_json::Value;
use support::{get, get_as, post, send};

fn contoso() -> Practice {
    Practice::start(Options::contoso().unwrap()).unwrap()
}

#[test]
fn somebody_signs_in_and_both_services_answer() {
    let practice = contoso();
    let app = App::of(&practice, "contoso");

    let page = get(&app.ask(&[]));
    assert_eq!(page.status, 200);
    for name in [
        "Practice.",
        "Ada Admin",
        "Kari Nordmann",
        "admin@contoso.example",
    ] {
        assert!(page.body.contains(name), "{name}");
    }
    let page = app.choose(&page, "Ada Admin");
    assert!(page.body.contains("user_impersonation"), "{page:?}");
    assert!(page.body.contains("offline_access"));
    let (to, values) = app.press(&page, "consent", &[]).redirect();
    assert_eq!(to, "http://localhost:40123/", "a slash is added");
    assert_eq!(values["state"], "the-state");
    let code = &values["code"];
    assert!(code.len() > 1000, "codes are long");

    let answer = app.redeem(code, &[]);
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let tokens = answer.json();
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["expires_in"], 3599);
    let who = get_as(
        &format!("{}/api/data/v9.2/WhoAmI", app.customer.environment),
        text(&tokens, "access_token"),
    );
    assert_eq!(who.status, 200, "{who:?}");
    assert_eq!(who.json()["UserId"], "6a113556-5c1d-4e7a-9b30-51c0de0ffafa");

    // The second service was not consented to, so a page comes first.
    let renewal = text(&tokens, "refresh_token");
    let answer = app.renew(renewal, &app.finance());
    let body = answer.json();
    assert_eq!(refusal(&answer), (400, "invalid_grant".to_owned(), 65001));
    assert_eq!(body["suberror"], "consent_required");
    let scope = format!("openid profile offline_access {}", app.finance());
    let code = app.code("Ada Admin", &[("scope", &scope)]);
    let tokens = app.redeem(&code, &[("scope", &scope)]).json();
    let companies = get_as(
        &format!(
            "{}/v2.0/{}/PRODUCTION/api/v2.0/companies",
            app.business_central, app.customer.tenant
        ),
        text(&tokens, "access_token"),
    );
    assert_eq!(companies.json()["value"][0]["name"], "CRONUS Norge");
    practice.stop();
}

/// The claims of a token, read by somebody else's library with the published key.
fn claims(app: &App, token: &str, audience: &str) -> Value {
    let document = get(&format!(
        "{}/{}/v2.0/.well-known/openid-configuration",
        app.authority, app.customer.tenant
    ))
    .json();
    let keys: JwkSet = serde_json::from_str(&get(text(&document, "jwks_uri")).body).unwrap();
    let head = decode_header(token).unwrap();
    let key = keys.find(head.kid.as_deref().unwrap()).unwrap();
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_audience(&[audience]);
    validation.set_issuer(&[text(&document, "issuer")]);
    validation.leeway = 0;
    decode::<Value>(token, &DecodingKey::from_jwk(key).unwrap(), &validation)
        .unwrap()
        .claims
}

#[test]
fn tokens_are_signed_and_say_who_for_whom() {
    let practice = contoso();
    let app = App::of(&practice, "contoso");
    let tokens = app.sign_in("Femke de Boer");
    let identity = claims(&app, text(&tokens, "id_token"), &app.customer.application);
    assert_eq!(identity["nonce"], "the-nonce");
    assert_eq!(identity["tid"], app.customer.tenant.as_str());
    assert_eq!(
        identity["preferred_username"],
        "consultant@fabrikam.example"
    );
    assert!(identity["idp"].is_string(), "a guest is told by it");
    let access = claims(
        &app,
        text(&tokens, "access_token"),
        &app.customer.environment,
    );
    assert_eq!(access["scp"], "user_impersonation");

    // One letter of the signature, and nobody believes it.
    let token = text(&tokens, "access_token");
    let (head, signature) = token.rsplit_once('.').unwrap();
    let first = if signature.starts_with('A') { "B" } else { "A" };
    let forged = format!("{head}.{first}{}", &signature[1..]);
    let answer = get_as(
        &format!("{}/api/data/v9.2/WhoAmI", app.customer.environment),
        &forged,
    );
    assert_eq!(answer.status, 401);
}

#[test]
fn what_an_attacker_would_send_is_sent() {
    let practice = contoso();
    let app = App::of(&practice, "contoso");
    for (trouble, claim) in [
        (Trouble::WrongNonce, "nonce"),
        (Trouble::WrongAudience, "aud"),
        (Trouble::WrongIssuer, "iss"),
        (Trouble::WrongTenant, "tid"),
        (Trouble::ExpiredIdentity, "exp"),
    ] {
        practice.trouble("contoso", trouble, true);
        let tokens = app.sign_in("Ada Admin");
        practice.trouble("contoso", trouble, false);
        let good = app.sign_in("Ada Admin");
        let read = |tokens: &Value| {
            jsonwebtoken::dangerous::insecure_decode::<Value>(text(tokens, "id_token"))
                .unwrap()
                .claims[claim]
                .clone()
        };
        assert_ne!(read(&tokens), read(&good), "{claim}");
    }
    practice.trouble("contoso", Trouble::ForgedSignature, true);
    let tokens = app.sign_in("Ada Admin");
    let forged = std::panic::catch_unwind(|| {
        claims(&app, text(&tokens, "id_token"), &app.customer.application)
    });
    assert!(forged.is_err());
    practice.trouble("contoso", Trouble::ForgedSignature, false);
    practice.trouble("contoso", Trouble::MixUp, true);
    practice.trouble("contoso", Trouble::WrongState, true);
    let page = app.choose(&get(&app.ask(&[])), "Ada Admin");
    let (_, values) = page.redirect();
    assert!(values["iss"].starts_with("https://login.fabrikam.example/"));
    assert_ne!(values["state"], "the-state");
}

#[test]
fn a_verifier_that_does_not_fit_is_refused_and_a_code_counts_once() {
    let practice = contoso();
    let app = App::of(&practice, "contoso");
    for wrong in [
        "",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXj",
        person::CHALLENGE,
    ] {
        let code = app.code("Ada Admin", &[]);
        let answer = app.redeem(&code, &[("code_verifier", wrong)]);
        assert_eq!(refusal(&answer), (400, "invalid_grant".to_owned(), 501_481));
    }
    // Without a method a challenge is plain, as Entra takes it.
    let code = app.code("Ada Admin", &[("code_challenge_method", "")]);
    assert_eq!(app.redeem(&code, &[]).status, 400);
    let code = app.code("Ada Admin", &[("code_challenge_method", "")]);
    let answer = app.redeem(&code, &[("code_verifier", person::CHALLENGE)]);
    assert_eq!(answer.status, 200);

    let code = app.code("Ada Admin", &[]);
    let first = app.redeem(&code, &[]);
    assert_eq!(first.status, 200);
    let again = app.redeem(&code, &[]);
    assert_eq!(refusal(&again), (400, "invalid_grant".to_owned(), 54005));
    // What the first one got ended with it.
    let answer = app.renew(text(&first.json(), "refresh_token"), &app.dataverse());
    assert_eq!(refusal(&answer).2, 70000);
    for (name, value) in [
        ("redirect_uri", "http://localhost:40123/"),
        ("redirect_uri", "http://localhost:40124"),
        ("code", "another"),
    ] {
        let code = app.code("Ada Admin", &[]);
        let answer = app.redeem(&code, &[(name, value)]);
        assert_eq!(refusal(&answer).2, 70000, "{name} {value}");
    }
    let code = app.code("Ada Admin", &[]);
    assert_eq!(refusal(&app.redeem(&code, &[("scope", "")])).2, 28003);
    let both = format!("{} {}", app.dataverse(), app.finance());
    let code = app.code("Ada Admin", &[]);
    assert_eq!(refusal(&app.redeem(&code, &[("scope", &both)])).2, 28000);
}

#[test]
fn redirects_are_matched_as_entra_matches_them() {
    let practice = contoso();
    let app = App::of(&practice, "contoso");
    for good in [
        "http://localhost",
        "http://localhost:1/",
        "http://localhost:65535",
    ] {
        let page = get(&app.ask(&[("redirect_uri", good)]));
        assert!(page.body.contains("Ada Admin"), "{good}");
    }
    for bad in [
        "http://localhost:40123/callback",
        "https://localhost:40123",
        "http://127.0.0.1:40123",
        "http://localhost.fabrikam.example",
        "http://localhost:40123@fabrikam.example/",
        "http://fabrikam.example",
    ] {
        let page = get(&app.ask(&[("redirect_uri", bad)]));
        assert_eq!(page.status, 200, "{bad}");
        assert!(page.header("location").is_none(), "{bad}");
        assert!(page.body.contains("AADSTS50011"), "{bad}: {page:?}");
    }
}

#[test]
fn what_is_wrong_about_a_request_is_said_on_the_page() {
    let practice = contoso();
    let app = App::of(&practice, "contoso");
    for (changed, code) in [
        (("client_id", ""), "AADSTS900144"),
        (
            ("client_id", "00000000-0000-4000-8000-000000000000"),
            "AADSTS700016",
        ),
        (("response_type", "token"), "AADSTS700054"),
        (("scope", ""), "AADSTS900144"),
        (
            ("scope", "https://nobody.example/user_impersonation"),
            "AADSTS500011",
        ),
        (("scope", "nonsense"), "AADSTS70011"),
        (("code_challenge", "short"), "AADSTS501491"),
    ] {
        let page = get(&app.ask(&[changed]));
        assert!(page.body.contains(code), "{changed:?}: {}", page.body);
        assert!(page.body.contains("Correlation Id: "));
    }
    for (tenant, code) in [
        ("common", "AADSTS50194"),
        ("organizations", "AADSTS50194"),
        ("consumers", "AADSTS9002332"),
        ("nobody.example", "AADSTS90002"),
    ] {
        let page = get(&app.ask(&[]).replace(&app.customer.tenant, tenant));
        assert!(page.body.contains(code), "{tenant}: {}", page.body);
    }
    let page = get(&app
        .ask(&[])
        .replace(&app.customer.tenant, "contoso.example"));
    assert!(
        page.body.contains("Ada Admin"),
        "a verified domain names the tenant"
    );
}

#[test]
fn cancelling_tells_the_app() {
    let practice = contoso();
    let app = App::of(&practice, "contoso");
    let page = get(&app.ask(&[]));
    let (_, values) = app.press(&page, "cancel", &[]).redirect();
    assert_eq!(values["error"], "access_denied");
    assert_eq!(values["error_subcode"], "cancel");
    assert!(values["error_description"].starts_with("AADSTS65004"));
    assert_eq!(values["state"], "the-state");
    // The page is used up.
    let page = app.press(&page, "cancel", &[]);
    assert!(page.body.contains("AADSTS50089"));
}

#[test]
fn nobody_is_asked_twice_in_one_browser() {
    let practice = contoso();
    let app = App::of(&practice, "contoso");
    let silent = app.ask(&[("prompt", "none")]);
    assert_eq!(get(&silent).redirect().1["error"], "login_required");
    let page = app.choose(&get(&app.ask(&[])), "Ada Admin");
    let cookie = page.header("set-cookie").unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    let cookie = cookie.split(';').next().unwrap();
    let with = |url: &str| send("GET", url, &[("Cookie", cookie)], "").unwrap();
    assert_eq!(with(&silent).redirect().1["error"], "interaction_required");
    let page = app.press(&page, "consent", &[]);
    assert!(page.redirect().1.contains_key("code"));
    assert!(with(&silent).redirect().1.contains_key("code"));
    assert!(with(&app.ask(&[])).redirect().1.contains_key("code"));
    let page = with(&app.ask(&[("prompt", "select_account")]));
    assert!(page.body.contains("Kari Nordmann"));
    let page = with(&app.ask(&[("login_hint", "kari@contoso.example")]));
    assert!(
        page.body.find("Kari") < page.body.find("Ada"),
        "whoever is hinted at stands first"
    );
    let page = with(&app.ask(&[("prompt", "consent")]));
    assert!(page.body.contains("flow/consent"));
    with(&app.endpoint("logout"));
    assert_eq!(with(&silent).redirect().1["error"], "login_required");
}

#[test]
fn renewals_rotate_and_a_used_one_ends_the_session() {
    let practice = contoso();
    let app = App::of(&practice, "contoso");
    let first = text(&app.sign_in("Ada Admin"), "refresh_token").to_owned();
    let second = app.renew(&first, &app.dataverse()).json();
    let second = text(&second, "refresh_token");
    assert_ne!(first, second);
    assert_eq!(refusal(&app.renew(&first, &app.dataverse())).2, 70000);
    assert_eq!(
        refusal(&app.renew(second, &app.dataverse())).2,
        70000,
        "the whole session"
    );

    // Entra itself takes an old one again.
    let patient = Practice::start(Options {
        strict_renewal: false,
        ..Options::contoso().unwrap()
    })
    .unwrap();
    let app = App::of(&patient, "contoso");
    let first = text(&app.sign_in("Ada Admin"), "refresh_token").to_owned();
    assert_eq!(app.renew(&first, &app.dataverse()).status, 200);
    assert_eq!(app.renew(&first, &app.dataverse()).status, 200);
}

#[test]
fn customers_are_not_mixed() {
    let practice = Practice::start(Options::of(vec![
        Customer::contoso().unwrap(),
        Customer::fabrikam().unwrap(),
    ]))
    .unwrap();
    let contoso = App::of(&practice, "contoso");
    let fabrikam = App::of(&practice, "fabrikam");
    let tokens = contoso.sign_in("Ada Admin");
    let token = text(&tokens, "access_token");
    let who = |app: &App, token: &str| {
        get_as(
            &format!("{}/api/data/v9.2/WhoAmI", app.customer.environment),
            token,
        )
        .status
    };
    assert_eq!(who(&contoso, token), 200);
    assert_eq!(who(&fabrikam, token), 401);
    let other = fabrikam.renew(text(&tokens, "refresh_token"), &fabrikam.dataverse());
    assert_eq!(refusal(&other).2, 70000, "the session is of another tenant");
    let code = contoso.code("Ada Admin", &[]);
    let strange = post(
        &fabrikam.endpoint("token"),
        &[
            ("client_id", &fabrikam.customer.application),
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", person::VERIFIER),
            ("scope", &fabrikam.dataverse()),
        ],
    );
    assert_eq!(refusal(&strange).2, 700_005);
    practice.trouble("contoso", Trouble::UserDisabled, true);
    let page = contoso.choose(&get(&contoso.ask(&[])), "Ada Admin");
    assert!(page.body.contains("AADSTS50057"));
    fabrikam.sign_in("Ada Admin");
}

#[test]
fn a_device_code_is_typed_on_a_page() {
    let mut options = Options::contoso().unwrap();
    options.device.interval = 1;
    let practice = Practice::start(options).unwrap();
    let app = App::of(&practice, "contoso");
    let start = || {
        let answer = post(
            &app.endpoint("devicecode"),
            &[
                ("client_id", &app.customer.application),
                (
                    "scope",
                    &format!("openid profile offline_access {}", app.dataverse()),
                ),
            ],
        );
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()
    };
    let poll = |code: &str| {
        app.token(&[
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("device_code", code),
        ])
    };
    let device = start();
    assert!(device.get("verification_uri_complete").is_none());
    let code = text(&device, "device_code");
    assert_eq!(refusal(&poll(code)).1, "authorization_pending");
    assert_eq!(refusal(&poll(code)).1, "slow_down");
    assert_eq!(refusal(&poll("nonsense")).1, "bad_verification_code");

    let page = text(&device, "verification_uri");
    assert!(
        post(page, &[("code", "WRONG")])
            .body
            .contains("AADSTS90120")
    );
    let typed = text(&device, "user_code").to_lowercase();
    let shown = post(page, &[("code", &typed)]);
    let shown = app.choose(&shown, "Ada Admin");
    let shown = app.press(&shown, "consent", &[]);
    assert_eq!(shown.status, 200);
    assert_eq!(poll(code).status, 200);
    assert_eq!(
        refusal(&poll(code)).1,
        "bad_verification_code",
        "it counts once"
    );

    let device = start();
    let shown = post(page, &[("code", text(&device, "user_code"))]);
    app.press(&shown, "cancel", &[]);
    assert_eq!(
        refusal(&poll(text(&device, "device_code"))).1,
        "authorization_declined"
    );

    let mut options = Options::contoso().unwrap();
    options.device.expires_in = 0;
    let short = Practice::start(options).unwrap();
    let app = App::of(&short, "contoso");
    let device = post(
        &app.endpoint("devicecode"),
        &[
            ("client_id", &app.customer.application),
            ("scope", &app.dataverse()),
        ],
    )
    .json();
    let answer = app.token(&[
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("device_code", text(&device, "device_code")),
    ]);
    assert_eq!(refusal(&answer), (400, "expired_token".to_owned(), 70019));
}

#[test]
fn it_starts_at_once_and_stops_for_good() {
    let started = Instant::now();
    let practice = contoso();
    let took = started.elapsed();
    assert!(took < Duration::from_millis(50), "{took:?}");
    let authority = practice.addresses().authority.clone();
    let keys = format!("{authority}/common/discovery/v2.0/keys");
    assert_eq!(get(&keys).json()["keys"][0]["kty"], "RSA");
    let started = Instant::now();
    practice.stop();
    assert!(started.elapsed() < Duration::from_millis(500));
    let address = authority.strip_prefix("http://").unwrap();
    assert!(std::net::TcpStream::connect(address).is_err());
}

#[test]
fn only_loopback_is_served_and_only_by_its_own_name() {
    let practice = contoso();
    let at = practice.addresses().authority.clone();
    assert!(at.starts_with("http://127.0.0.1:"));
    let keys = format!("{at}/common/discovery/v2.0/keys");
    for name in [
        "fabrikam.example",
        "127.0.0.1",
        "localhost:1",
        "127.0.0.1.fabrikam.example",
    ] {
        let answer = send("GET", &keys, &[("Host", name)], "").unwrap();
        assert_eq!(answer.status, 421, "{name}");
    }
}
