//! Errors: every code of the reference is told, and found again in whatever it is pasted in.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

use jetbridge_core::errors::{read, tell};
use jetbridge_core::phrase::Language;
use jetbridge_core::reference::errors::{self, ErrorFamily, ErrorOwner};
use proptest::prelude::*;

fn codes(text: &str) -> Vec<String> {
    read(text).codes.into_iter().map(|one| one.code).collect()
}

const TRACE: &str = "0f9d3b1c-7c4e-4a55-9d6b-2f0e7c1b4400";
const CORRELATION: &str = "6b0a5a53-2d5c-4f1e-8a3d-9b7f2f6a1c22";

#[test]
fn every_code_of_the_reference_is_known_alone_and_told_in_full() {
    assert!(errors::errors().len() >= 200);
    for row in errors::errors() {
        let code = row
            .code
            .replace("AADSTS80001-80014", "AADSTS80007")
            .replace('*', "Something");
        let reading = read(&code);
        assert_eq!(reading.codes.len(), 1, "{code}");
        let found = reading.codes[0].row.expect(&code);
        assert_eq!(found.code, row.code, "{code}");
        for language in Language::ALL {
            let told = tell(&reading, language, language);
            let told = &told.errors[0];
            let meaning = told.meaning.as_deref().unwrap();
            assert!(meaning.ends_with(['.', '?']), "{code} {meaning}");
            assert!(!told.steps.is_empty(), "{code} says nothing to do");
            assert!(!told.owner_name.as_deref().unwrap().contains("error-"));
            assert!(told.letter.contains(meaning) && told.letter.contains(&told.steps[0]));
            assert!(!told.letter.contains("error-letter"), "{}", told.letter);
        }
    }
}

#[test]
fn a_number_is_found_however_it_is_written() {
    for text in [
        "65001",
        "aadsts65001",
        " AADSTS65001\n",
        "AADSTS65001: The user or administrator has not consented",
        "error AADSTS: 65001 (see log)",
        "https://login.microsoftonline.com/error?code=65001",
        "<p>AADSTS65001:&nbsp;…</p>",
    ] {
        assert_eq!(codes(text), ["AADSTS65001"], "{text}");
    }
    for text in [
        "0x80040220",
        "0X80040220",
        "-2147220960",
        "(Code -2147220960)",
    ] {
        assert_eq!(codes(text), ["0x80040220"], "{text}");
    }
    assert_eq!(codes("0x8005f101"), ["0x8005F101"]);
}

#[test]
fn a_page_of_the_browser_gives_code_ids_and_time() {
    let page = format!(
        "Sign in\nSorry, but we’re having trouble signing you in.\n\nAADSTS50011: The redirect URI 'http://localhost:4711' specified in the \
         request does not match the redirect URIs configured for the application.\n\nTroubleshooting details\nIf you contact your \
         administrator, send this info to them.\nCopy info to clipboard\nRequest Id: {TRACE}\nCorrelation Id: {CORRELATION}\n\
         Timestamp: 2026-11-21T13:05:44Z\nMessage: AADSTS50011: The redirect URI 'http://localhost:4711' …"
    );
    let reading = read(&page);
    assert_eq!(codes(&page), ["AADSTS50011"]);
    assert_eq!(reading.ids.request.as_deref(), Some(TRACE));
    assert_eq!(reading.ids.correlation.as_deref(), Some(CORRELATION));
    assert_eq!(reading.ids.time.as_deref(), Some("2026-11-21T13:05:44Z"));
    assert!(
        reading
            .said
            .unwrap()
            .starts_with("AADSTS50011: The redirect")
    );
    let told = &tell(&read(&page), Language::Nb, Language::Nl).errors[0];
    assert_eq!(told.owner, Some(ErrorOwner::Consultant));
    assert!(
        told.meaning
            .as_deref()
            .unwrap()
            .starts_with("Omdirigerings-URI")
    );
    assert!(told.letter.contains("omleidings-URI") && told.letter.contains(CORRELATION));
}

#[test]
fn an_answer_of_the_token_endpoint_gives_the_number_instead_of_the_name() {
    let body = format!(
        r#"HTTP/1.1 400 Bad Request {{"error":"invalid_grant","error_description":"AADSTS65001: The user or administrator has not consented.\r\nTrace ID: {TRACE}\r\nCorrelation ID: {CORRELATION}\r\nTimestamp: 2026-01-09 02:02:12Z","error_codes":[65001],"timestamp":"2026-01-09 02:02:12Z","trace_id":"{TRACE}","correlation_id":"{CORRELATION}","suberror":"consent_required"}}"#
    );
    let reading = read(&body);
    assert_eq!(codes(&body), ["AADSTS65001"]);
    assert_eq!(reading.ids.trace.as_deref(), Some(TRACE));
    assert_eq!(reading.ids.time.as_deref(), Some("2026-01-09 02:02:12Z"));
    assert_eq!(
        reading.said.as_deref(),
        Some("AADSTS65001: The user or administrator has not consented.")
    );
}

#[test]
fn the_address_the_browser_came_back_with_is_read() {
    let address = format!(
        "http://localhost:49152/?error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent.%0d%0aTrace+ID%3a+{TRACE}%0d%0aCorrelation+ID%3a+{CORRELATION}&state=abc"
    );
    let reading = read(&address);
    assert_eq!(codes(&address), ["AADSTS65004"]);
    let bare = "http://localhost:1/?error=access_denied&state=x";
    assert_eq!(codes(bare), ["access_denied"]);
    assert_eq!(reading.ids.trace.as_deref(), Some(TRACE));
    assert_eq!(reading.ids.correlation.as_deref(), Some(CORRELATION));
}

#[test]
fn answers_of_dataverse_and_business_central_are_read() {
    for (text, expected) in [
        (
            r#"{"error":{"code":"0x80072560","message":"The user is not a member of the organization."}}"#,
            "0x80072560",
        ),
        (
            r#"{"error":{"code":"Authentication_InvalidCredentials","message":"The server has rejected the client credentials.  CorrelationId:  6b0a5a53-2d5c-4f1e-8a3d-9b7f2f6a1c22."}}"#,
            "Authentication_InvalidCredentials",
        ),
        (
            r#"{"code":"EnvironmentNotFound","message":"…","target":"environment","extensionData":{}}"#,
            "environmentNotFound",
        ),
        (r#"{"message":"Unauthorized"}"#, "http-401-unauthorized"),
        (
            r#"{"error":{"code":"Unauthorized","message":"x"}}"#,
            "Unauthorized",
        ),
        (
            "The environment is in Administration Mode. Only administrators can connect.",
            "http-403-administration-mode",
        ),
        (
            r#"{"error":{"code":"","message":"The user has not been assigned any roles."}}"#,
            "http-403-no-roles",
        ),
        ("503 Service Unavailable, HTTP/1.1 503", "http-502-503-504"),
    ] {
        let found = codes(text);
        assert_eq!(found, [expected], "{text}");
    }
    let text = r#"{"error":{"code":"Internal_CompanyNotFound","message":"… CorrelationId:  6B0A5A53-2D5C-4F1E-8A3D-9B7F2F6A1C22."}}"#;
    assert_eq!(read(text).ids.correlation.as_deref(), Some(CORRELATION));
    assert_eq!(
        codes("Authorization_RequestDenied"),
        ["Authorization_RequestDenied"]
    );
    let other = read("Authorization_Whatever");
    assert_eq!(other.codes[0].code, "Authorization_Whatever");
    assert_eq!(other.codes[0].row.unwrap().code, "Authorization_*");
}

#[test]
fn several_codes_are_several_errors() {
    let text = "12:01 AADSTS50076 … 12:02 0x80040220 … 12:03 AADSTS50076 again, then 0x80072322";
    assert_eq!(codes(text), ["AADSTS50076", "0x80040220", "0x80072322"]);
}

#[test]
fn an_unknown_code_is_named_with_its_ids() {
    let text = format!(
        "AADSTS987654: Something new.\r\nTrace ID: {TRACE}\r\nCorrelation ID: {CORRELATION}"
    );
    let told = tell(&read(&text), Language::En, Language::En);
    assert_eq!(told.errors[0].code, "AADSTS987654");
    assert!(!told.errors[0].known && told.errors[0].steps.is_empty());
    assert_eq!(told.trace_id.as_deref(), Some(TRACE));
    let letter = &told.errors[0].letter;
    assert!(
        letter.contains("AADSTS987654")
            && letter.contains("Something new.")
            && letter.contains(TRACE)
    );
    assert_eq!(codes("0x8FFFFFFF"), ["0x8fffffff"]);
    assert_eq!(
        codes(r#"{"error":{"code":"Brand_New","message":"x"}}"#),
        ["Brand_New"]
    );
}

#[test]
fn prose_and_material_say_nothing() {
    for text in [
        "",
        "   ",
        "Sign-in failed, unauthorized I think. Bad request?",
        "https://contoso.crm4.dynamics.com/main.aspx?appid=1",
        "{\"name\":\"Contoso\",\"list\":[1,2,{}]}",
        "call 80040220 or 0x12",
        "{{{{{{{{",
    ] {
        assert!(read(text).is_empty(), "{text} {:?}", codes(text));
    }
}

#[test]
fn a_status_without_a_code_is_looked_up_by_who_answered() {
    let code = |family, status| errors::http(family, status).map(|row| row.code.as_str());
    assert_eq!(code(ErrorFamily::Dataverse, 503), Some("http-502-503-504"));
    assert_eq!(
        code(ErrorFamily::BusinessCentral, 503),
        Some("http-502-503")
    );
    assert_eq!(code(ErrorFamily::BusinessCentral, 429), Some("http-429"));
    assert_eq!(code(ErrorFamily::Entra, 503), None);
}

#[test]
fn what_the_service_says_is_cut_and_cleaned() {
    let text = format!("AADSTS65001: \u{1b}[31m{}\u{7}", "x".repeat(5000));
    let said = read(&text).said.unwrap();
    assert!(said.len() <= 400 && !said.contains(char::is_control));
}

proptest! {
    #[test]
    fn any_text_is_read(text in "\\PC{0,200}|(AADSTS|0x|[{}\":&?=%+]|error_description|code|[0-9]{1,9}|\\s|é|Trace ID){0,40}") {
        let reading = read(&text);
        for language in Language::ALL {
            let _ = tell(&reading, language, language);
        }
    }
}
