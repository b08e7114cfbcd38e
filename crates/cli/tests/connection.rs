//! Every case of `reference/connection-vectors.json` through the program.
#![allow(clippy::unwrap_used)] // a test says by panicking

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

fn cases(group: &str) -> Vec<Value> {
    let all: Value =
        serde_json::from_str(include_str!("../../../reference/connection-vectors.json")).unwrap();
    all[group].as_array().unwrap().clone()
}

/// The JSON answer, the whole of what was printed, and the exit status.
fn jet(arguments: &[&str], stdin: &str) -> (Value, String, Option<i32>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_jet"))
        .args(["--format", "json", "--language", "en", "connection"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(stdin.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    (
        serde_json::from_str(&printed).unwrap(),
        printed,
        output.status.code(),
    )
}

fn text<'a>(case: &'a Value, name: &str) -> &'a str {
    case[name].as_str().unwrap_or_default()
}

#[test]
fn parse_answers_as_dot_net_does() {
    for (n, case) in cases("cases").iter().enumerate() {
        // The line end of the transport is dropped, and only one.
        let end = ["", "\n", "\r\n"][n % 3];
        let (answer, _, status) = jet(
            &["parse", "-", "--reveal"],
            &format!("{}{end}", text(case, "input")),
        );
        let expected = &case["parse"];
        if expected["ok"] == true {
            assert_eq!(&answer, expected, "{}", case["id"]);
            assert_eq!(status, Some(0));
        } else {
            let same = json!({"ok": false, "error": expected["error"], "index": expected["at"]});
            assert_eq!(answer, same, "{}", case["id"]);
            assert_eq!(status, Some(1));
        }
    }
}

#[test]
fn nothing_but_reveal_shows_a_secret() {
    for case in cases("cases") {
        let input = text(&case, "input");
        let (_, parsed, _) = jet(&["parse", "-"], input);
        let (_, redacted, _) = jet(&["redact", "-"], input);
        let (checked, _, _) = jet(&["check", "-"], input);
        let found = checked["findings"].to_string();
        for secret in case["secrets"].as_array().unwrap() {
            let secret = secret.as_str().unwrap();
            for printed in [&parsed, &redacted, &found] {
                assert!(!printed.contains(secret), "{}: {printed}", case["id"]);
            }
        }
    }
}

#[test]
fn check_says_what_the_client_does_and_what_is_wrong() {
    for case in cases("cases") {
        let (answer, _, status) = jet(&["check", "-"], text(&case, "input"));
        assert_eq!(answer["room"], "connection");
        assert_eq!(answer["client"], case["client"], "{}", case["id"]);
        assert_eq!(
            &answer["resolved"],
            case.get("resolved").unwrap_or(&Value::Null),
            "{}",
            case["id"]
        );
        let expected: BTreeSet<String> = serde_json::from_value(case["findings"].clone()).unwrap();
        let raised: BTreeSet<String> = answer["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| {
                assert!(!text(finding, "message").is_empty());
                let kind = text(finding, "code").strip_prefix("connection/").unwrap();
                let letter = text(finding, "severity")[..1].to_uppercase();
                format!("{letter}_{}", kind.replace('-', "_").to_uppercase())
            })
            .filter(|code| !code.starts_with("I_") || expected.contains(code))
            .collect();
        assert_eq!(raised, expected, "{}", case["id"]);
        let errors = expected.iter().any(|code| code.starts_with("E_"));
        assert_eq!(status, Some(i32::from(errors)), "{}", case["id"]);
        assert_eq!(answer["counts"]["error"] != 0, errors, "{}", case["id"]);
    }
}

#[test]
fn build_answers_as_dot_net_does() {
    for case in cases("build") {
        let (answer, _, _) = jet(
            &["build", "-"],
            &json!({"pairs": case["pairs"]}).to_string(),
        );
        assert_eq!(answer["string"], case["expected"], "{}", case["id"]);
    }
}

#[test]
fn addresses_and_templates_are_answered() {
    for case in cases("urls") {
        let (answer, _, _) = jet(&["url", text(&case, "url")], "");
        for name in [
            "kind",
            "region",
            "organization",
            "client_on_prem",
            "client_region",
        ] {
            assert_eq!(answer[name], case[name], "{} {name}", case["id"]);
        }
    }
    for case in cases("bc_templates") {
        let proxy = case["proxy"].to_string();
        let mut arguments = vec![
            "template",
            "--auth",
            text(&case, "auth"),
            "--server",
            text(&case, "server"),
        ];
        arguments.extend(["--user", text(&case, "user"), "--proxy", &proxy]);
        for name in ["credential", "domain"] {
            if case.get(name).is_some() {
                arguments.push(if name == "domain" {
                    "--domain"
                } else {
                    "--credential"
                });
                arguments.push(text(&case, name));
            }
        }
        let (answer, _, _) = jet(&arguments, "");
        assert_eq!(answer["string"], case["expected"], "{}", case["id"]);
    }
}

#[test]
fn a_user_name_that_swallowed_a_password_is_masked() {
    let (answer, printed, _) = jet(
        &["check", "-"],
        "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username=a@contoso.com\nPassword=kiwi9",
    );
    assert_eq!(answer["resolved"]["username"], "***");
    assert!(!printed.contains("kiwi9"));
}

#[test]
fn a_request_that_cannot_be_written_is_a_fault_without_its_values() {
    for (request, code) in [
        (r#"{"pairs":[["a","kiwi9\u0000"]]}"#, "connection-value"),
        (r#"{"pairs":[["a\t","kiwi9"]]}"#, "connection-key"),
        (
            r#"{"pairs":[["Password",{"kiwi9":1}]]}"#,
            "connection-pairs",
        ),
        (r#"{"pairs":"kiwi9"}"#, "connection-pairs"),
    ] {
        let (answer, printed, status) = jet(&["build", "-"], request);
        assert_eq!(answer["fault"]["code"], code);
        assert_eq!(status, Some(2));
        assert!(!printed.contains("kiwi9"), "{printed}");
    }
}

#[test]
fn a_string_is_found_in_its_wrapping() {
    let config = r#"<configuration><add connectionString="AuthType=AD;Url=https://crm.contoso.example/Test;Password=&quot;a;b&quot;"/></configuration>"#;
    let (answer, _, _) = jet(&["check", "-", "--peel"], config);
    assert_eq!(answer["resolved"]["organization"], "Test");
    assert_eq!(
        answer["peeled"][0],
        json!({"layer": "xml", "place": "add/@connectionString"})
    );
}
