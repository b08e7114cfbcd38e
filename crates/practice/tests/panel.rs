//! The panel: everything has words, programs and people can switch, pages elsewhere cannot.
#![allow(clippy::unwrap_used)] // a test says by panicking

#[path = "support/person.rs"]
mod person;
mod support;

use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{Language, text};
use jetbridge_practice::{Area, Options, Practice, Trouble};
use support::{form, get, post, send};

#[test]
fn everything_that_can_go_wrong_has_words() {
    for language in Language::ALL {
        let said = |id: String| assert_ne!(text(&id, &Params::new(), language), id);
        for trouble in Trouble::ALL {
            assert_eq!(Trouble::named(trouble.name()), Some(*trouble));
            if trouble.area() != Area::Hostile {
                said(format!("practice-trouble-{}", trouble.name()));
                said(format!("practice-trouble-{}.then", trouble.name()));
                said(format!("practice-area-{}", trouble.area().name()));
            }
        }
    }
}

#[test]
fn every_page_is_marked_in_every_language() {
    for (language, word) in [
        (Language::En, "Practice."),
        (Language::Nb, "Øving."),
        (Language::Nl, "Oefening."),
    ] {
        let practice = Practice::start(Options {
            language,
            ..Options::contoso().unwrap()
        })
        .unwrap();
        let app = person::App::of(&practice, "contoso");
        let device = format!("{}/practice/device", app.authority);
        for page in [
            get(&practice.addresses().panel),
            get(&app.ask(&[])),
            get(&app.ask(&[("client_id", "")])),
            get(&device),
            get(&app.endpoint("logout")),
        ] {
            assert!(page.body.contains(word), "{page:?}");
            assert!(page.body.contains(&format!("lang=\"{}\"", language.tag())));
            let policy = page.header("content-security-policy").unwrap();
            assert!(policy.contains("default-src 'none'"));
            assert!(!page.body.contains("<script") && !page.body.contains("style=\""));
            assert!(
                !page.body.contains("practice-"),
                "a word is missing: {}",
                page.body
            );
        }
    }
}

#[test]
fn programs_and_people_switch_and_pages_elsewhere_do_not() {
    let practice = Practice::start(Options::contoso().unwrap()).unwrap();
    let panel = &practice.addresses().panel;
    let api = format!("{panel}/api/troubles");
    let switch = r#"{"customer":"contoso","trouble":"mfa-required","on":true}"#;
    let json = ("Content-Type", "application/json");
    for headers in [
        &[("Content-Type", "text/plain")][..],
        &[json, ("Origin", "https://fabrikam.example")],
    ] {
        assert_eq!(send("POST", &api, headers, switch).unwrap().status, 400);
    }
    assert!(practice.troubles("contoso").is_empty());
    assert_eq!(send("POST", &api, &[json], switch).unwrap().status, 200);
    assert_eq!(practice.troubles("contoso"), [Trouble::MfaRequired]);
    let state = get(&format!("{panel}/api/state")).json();
    assert_eq!(state["customers"][0]["troubles"][0], "mfa-required");

    let page = get(panel);
    assert!(
        page.body
            .contains("name=\"mfa-required\" value=\"on\" checked")
    );
    let key = page.field("key");
    let root = format!("{panel}/");
    post(&root, &[("customer", "contoso"), ("offline", "on")]);
    assert_eq!(
        practice.troubles("contoso"),
        [Trouble::MfaRequired],
        "no key, no switch"
    );
    post(
        &root,
        &[("customer", "contoso"), ("offline", "on"), ("key", &key)],
    );
    assert_eq!(practice.troubles("contoso"), [Trouble::Offline]);
    assert_eq!(get(panel).status, 200, "the panel stays");
    post(
        &root,
        &[
            ("customer", "contoso"),
            ("none", "yes"),
            ("offline", "on"),
            ("key", &key),
        ],
    );
    assert!(practice.troubles("contoso").is_empty());
    assert!(!form(&[("a", "b")]).is_empty());
}

#[test]
fn calls_are_remembered_without_what_is_secret() {
    let practice = Practice::start(Options::contoso().unwrap()).unwrap();
    let app = person::App::of(&practice, "contoso");
    let tokens = app.sign_in("Ada Admin");
    let said = serde_json::to_string(&practice.calls()).unwrap();
    assert!(said.contains("/oauth2/v2.0/token"));
    for secret in ["access_token", "refresh_token"] {
        assert!(!said.contains(person::text(&tokens, secret)));
    }
    for secret in ["the-state", "the-nonce", person::CHALLENGE] {
        assert!(!said.contains(secret), "{secret}");
    }
}

/// What the practice tenant answers with is what the reference explains: whoever practises meets no code that nobody knows.
#[test]
fn every_answer_of_the_sign_in_is_one_the_reference_knows() {
    let answers: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(include_str!("../data/answers.json")).unwrap();
    assert!(answers.len() > 20);
    let unknown: Vec<_> = answers
        .keys()
        .filter(|code| {
            let number = code.parse().unwrap();
            jetbridge_core::reference::errors::entra(number).is_none()
        })
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
