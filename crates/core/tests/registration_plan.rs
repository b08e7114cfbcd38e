//! Plans in all their forms: what they create is right, scripts run, and no name breaks out of its quotes.
#![allow(clippy::disallowed_methods)] // What the core may not do, its tests may: run the scripts.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

use jetbridge_core::facts::AppId;
use jetbridge_core::finding::Severity;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::registration::plan::{Facts, message_ids, plan};
use jetbridge_core::registration::{self, Address, Context, Form, Purpose, render};
use proptest::prelude::*;

const ID: &str = "5b1c7d20-94e3-4c68-8f1a-2d7e60b3f951";

fn facts(name: &str) -> Facts {
    Facts {
        name: Some(name.to_owned()),
        tenant: Some("contoso.example".to_owned()),
        environment: Address::web("https://contoso.crm4.dynamics.com"),
        web_client: Address::web("https://bc.contoso.example:443/BC/"),
        app_id: None,
        tenants: 1,
    }
}

fn written(purposes: &[Purpose], facts: &Facts, form: Form) -> String {
    render(&plan(purposes, facts), form, Language::En).unwrap()
}

const SETS: &[&[Purpose]] = &[
    &[Purpose::Desktop],
    &[Purpose::BcLegacy],
    &[Purpose::BcOnpremEntra],
    &[Purpose::BcLegacy, Purpose::Desktop],
    &[Purpose::BcOnpremEntra, Purpose::Desktop],
];

#[test]
fn what_a_plan_creates_is_what_the_check_accepts() {
    for purposes in SETS {
        let mut facts = facts("Contoso");
        facts.app_id = AppId::read(ID);
        for form in [Form::Graph, Form::Manifest] {
            let mut context = Context::new(purposes.iter().copied());
            context.app_id.clone_from(&facts.app_id);
            context.web_client.clone_from(&facts.web_client);
            let document = registration::read(written(purposes, &facts, form).as_bytes());
            let found = registration::inspect(&document, &context);
            let heavy: Vec<_> = found
                .iter()
                .filter(|f| f.severity != Severity::Info)
                .collect();
            assert!(heavy.is_empty(), "{purposes:?} {form:?}: {heavy:#?}");
        }
    }
}

#[test]
fn a_secret_forbidden_here_and_needed_there_makes_two_registrations() {
    let plan = plan(&Purpose::ALL, &facts("Contoso"));
    let names: Vec<_> = plan
        .registrations
        .iter()
        .map(|one| one.wish.name.as_str())
        .collect();
    assert_eq!(names, ["Contoso (bc-onprem-entra)", "Contoso (bc-legacy)"]);
    let steps: Vec<_> = plan.steps.iter().map(|step| step.id).collect();
    assert_eq!(steps, ["online-consent", "two-registrations"]);
    assert!(plan.registrations[1].wish.serves(Purpose::Desktop));
}

#[test]
fn online_alone_has_steps_but_no_script() {
    let plan = plan(&[Purpose::BcOnline], &facts("Contoso"));
    for form in Form::ALL {
        let page = render(&plan, form, Language::En);
        match form {
            Form::Markdown | Form::Html => {
                assert!(page.unwrap().contains("https://contoso.crm4.dynamics.com"));
            }
            _ => assert_eq!(page.unwrap_err().code, "registration-nothing-to-create"),
        }
    }
}

#[test]
fn consent_addresses_are_encoded() {
    let plan = plan(&[Purpose::Desktop], &facts("Contoso"));
    let consent = &plan.registrations[0].consent;
    assert_eq!(
        consent.v1,
        "https://login.microsoftonline.com/contoso.example/adminconsent?client_id=<AppId>"
    );
    assert_eq!(
        consent.v2.as_deref().unwrap(),
        "https://login.microsoftonline.com/contoso.example/v2.0/adminconsent?client_id=<AppId>\
         &scope=https%3A%2F%2Fcontoso.crm4.dynamics.com%2Fuser_impersonation%20\
         https%3A%2F%2Fapi.businesscentral.dynamics.com%2FFinancials.ReadWrite.All\
         &redirect_uri=http%3A%2F%2Flocalhost"
    );
}

#[test]
fn every_step_is_told_in_every_language() {
    for id in message_ids() {
        for language in Language::ALL {
            let told = phrase::text(&id, &jetbridge_core::finding::Params::new(), language);
            assert_ne!(told, id, "{}", language.tag());
        }
    }
    for language in Language::ALL {
        for form in Form::ALL {
            let page = render(&plan(&Purpose::ALL, &facts("Contoso")), form, language).unwrap();
            assert!(
                !page.contains("registration-step-") && !page.contains("registration-script-"),
                "{form:?}"
            );
        }
    }
}

#[test]
fn facts_that_do_not_fit_are_named() {
    for (json, pointer) in [
        (r#"{"app_id":"x"}"#, "/app_id"),
        (
            r#"{"web_client_url":"bc.contoso.example"}"#,
            "/web_client_url",
        ),
        (r#"{"tenant_id":"contoso.example/../x"}"#, "/tenant_id"),
        (r#"{"tenants":0}"#, "/tenants"),
        (r#"{"name":7}"#, "/name"),
    ] {
        let fault = Facts::read(json.as_bytes()).unwrap_err();
        assert_eq!(
            (fault.code, fault.params["pointer"].to_string().as_str()),
            ("facts-value", pointer)
        );
    }
    assert_eq!(Facts::read(b"[]").unwrap_err().code, "facts-unreadable");
    let other_rooms =
        br#"{"environment_url":"https://contoso.crm4.dynamics.com/main.aspx","phase":"after"}"#;
    let environment = Facts::read(other_rooms).unwrap().environment.unwrap();
    assert_eq!(environment.to_string(), "https://contoso.crm4.dynamics.com");
}

/// Names made of everything a script could trip over.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(&[
        "'", "\"", "`", "$", "$(id)", "${x}", "\\", "\n", "\r\n", "\t", "%", "&", "|", ";", "#",
        "\u{2019}", "\u{2018}", "\u{201B}", "@", "=@", "-", " ", "a", "Ø", "```", "'@", "}}",
        "<b>", "*", "!", "\u{1}",
    ]);
    prop::collection::vec(piece, 1..8)
        .prop_map(|pieces| pieces.concat())
        .prop_filter("blank names are no names", |name| !name.trim().is_empty())
}

/// Reads the PowerShell expression at the start of a text, by the language's own rules: texts in single quotes and
/// characters by number, joined with a plus.
fn powershell_literal(text: &str) -> String {
    let line_end = text.find(|c: char| !c.is_ascii());
    let mut rest = text[..line_end.unwrap_or(text.len())].trim_start_matches('(');
    let mut value = Vec::new();
    loop {
        if let Some(number) = rest.strip_prefix("[char]0x") {
            value.push(u16::from_str_radix(&number[..4], 16).unwrap());
            rest = &number[4..];
        } else {
            rest = rest.strip_prefix('\'').unwrap();
            loop {
                let (part, after) = rest.split_once('\'').unwrap();
                value.extend(part.encode_utf16());
                rest = after;
                match rest.strip_prefix('\'') {
                    Some(after) => {
                        value.push(u16::from(b'\''));
                        rest = after;
                    }
                    None => break,
                }
            }
        }
        match rest.strip_prefix(" + ") {
            Some(more) => rest = more.trim_start_matches('('),
            None => break String::from_utf16(&value).unwrap(),
        }
    }
}

/// Reads the Bicep literal at the start of a text.
fn bicep_literal(text: &str) -> String {
    let mut chars = text.chars().skip(1);
    let mut value = String::new();
    while let Some(c) = chars.next() {
        match c {
            '\'' => break,
            '$' => panic!("an open expression"),
            '\n' => panic!("a line end"),
            '\\' => match chars.next().unwrap() {
                'n' => value.push('\n'),
                'r' => value.push('\r'),
                't' => value.push('\t'),
                'u' => {
                    let hex: String = chars.by_ref().skip(1).take_while(|c| *c != '}').collect();
                    value.push(char::from_u32(u32::from_str_radix(&hex, 16).unwrap()).unwrap());
                }
                other => value.push(other),
            },
            other => value.push(other),
        }
    }
    value
}

fn after<'a>(text: &'a str, mark: &str) -> &'a str {
    text.split_once(mark)
        .unwrap_or_else(|| panic!("no {mark} in\n{text}"))
        .1
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_name_breaks_out_of_powershell_bicep_or_json(name in hostile()) {
        let facts = facts(&name);
        let script = written(&[Purpose::BcLegacy], &facts, Form::Powershell);
        prop_assert_eq!(&powershell_literal(after(&script, "$name = ")), &name);
        prop_assert_eq!(&powershell_literal(after(&script, "displayName = ")), &name);
        let script = written(&[Purpose::BcLegacy], &facts, Form::AzPowershell);
        prop_assert_eq!(&powershell_literal(after(&script, "$name = ")), &name);
        prop_assert!(script.lines().filter(|line| !line.starts_with('#')).all(str::is_ascii));
        let body = powershell_literal(after(&script, "Send-Application POST $applications "));
        prop_assert_eq!(&serde_json::from_str::<serde_json::Value>(&body).unwrap()["displayName"], &name.as_str());
        let template = written(&[Purpose::Desktop], &facts, Form::Bicep);
        prop_assert_eq!(&bicep_literal(after(&template, "displayName: ")), &name);
        let body: serde_json::Value = serde_json::from_str(&written(&[Purpose::Desktop], &facts, Form::Graph)).unwrap();
        prop_assert_eq!(&body["displayName"], &name.as_str());
    }

    #[test]
    fn no_name_breaks_out_of_a_page(name in hostile()) {
        let facts = facts(&name);
        let page = written(&[Purpose::Desktop], &facts, Form::Html);
        prop_assert!(!page.contains("<b>"), "{}", page);
        let page = written(&[Purpose::Desktop], &facts, Form::Markdown);
        let fence: String = after(&page, "Name\n\n").chars().take_while(|c| *c == '`').collect();
        let block = after(after(&page, "Name\n\n"), "text\n");
        prop_assert!(block.starts_with(&format!("{name}\n{fence}\n")), "{}", page);
    }
}

#[cfg(target_os = "linux")]
mod run {
    //! The scripts for bash, checked by shellcheck and run against tools that only write down what they are told.

    use std::io::Write;
    use std::path::Path;
    use std::process::{Command, Output, Stdio};

    use super::*;

    fn piped(program: &str, arguments: &[&str], input: &str) -> Output {
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        child.wait_with_output().unwrap()
    }

    fn sound(script: &str) {
        let syntax = piped("bash", &["-n"], script);
        assert!(
            syntax.status.success(),
            "{}\n{script}",
            String::from_utf8_lossy(&syntax.stderr)
        );
        let check = piped(
            "shellcheck",
            &["--shell=bash", "--severity=style", "-"],
            script,
        );
        assert!(
            check.status.success(),
            "{}\n{script}",
            String::from_utf8_lossy(&check.stdout)
        );
    }

    #[test]
    fn scripts_are_sound() {
        for purposes in SETS.iter().chain([&&Purpose::ALL[..]]) {
            for form in [Form::Az, Form::M365] {
                for name in ["Contoso's \"app\"", "$HOME `id` $(id)\\\n'; #"] {
                    let mut facts = facts(name);
                    sound(&written(purposes, &facts, form));
                    facts.app_id = AppId::read(ID);
                    sound(&written(purposes, &facts, form));
                }
            }
        }
        let context = Context::new([Purpose::BcLegacy]);
        let bare = format!(r#"{{"appId":"{ID}","publicClient":{{"redirectUris":["app:'$x"]}}}}"#);
        let repair = registration::repair(&registration::read(bare.as_bytes()), &context).unwrap();
        for form in [Form::Az, Form::M365] {
            sound(&registration::render_repair(&repair, form).unwrap());
        }
    }

    /// A tool that finds no registration, creates one, and keeps every body it is sent.
    const TOOL: &str = r#"#!/usr/bin/env bash
here=$(dirname "$0")
for word in "$@"; do
  case $word in
    @*) cat "${word#@}" >>"$here/bodies"; printf '\n' >>"$here/bodies" ;;
    '[?'*) printf '%s\n' "$word" >"$here/query"; exit 0 ;;
  esac
done
case "$*" in
  *POST*|*post*) echo object-id ;;
  *'--query appId'*) echo 5b1c7d20-94e3-4c68-8f1a-2d7e60b3f951 ;;
  *consent*) exit 1 ;;
esac
"#;

    fn run(folder: &Path, script: &str) -> Output {
        for name in ["az", "m365"] {
            let tool = folder.join(name);
            std::fs::write(&tool, TOOL).unwrap();
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
            std::fs::set_permissions(&tool, mode).unwrap();
        }
        let _ = std::fs::remove_file(folder.join("bodies"));
        let path = format!("{}:/usr/bin:/bin", folder.display());
        Command::new("bash")
            .args(["-c", script])
            .env("PATH", path)
            .output()
            .unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn a_name_arrives_as_it_is_and_the_app_id_comes_last(name in hostile()) {
            let folder = tempfile::tempdir().unwrap();
            for form in [Form::Az, Form::M365] {
                let script = written(&[Purpose::BcLegacy, Purpose::Desktop], &facts(&name), form);
                let output = run(folder.path(), &script);
                prop_assert!(output.status.success(), "{}\n{script}", String::from_utf8_lossy(&output.stderr));
                let printed = String::from_utf8_lossy(&output.stdout);
                prop_assert_eq!(printed.trim_end(), ID);
                let bodies = std::fs::read_to_string(folder.path().join("bodies")).unwrap();
                let bodies: Vec<serde_json::Value> = bodies.lines().map(|body| serde_json::from_str(body).unwrap()).collect();
                prop_assert_eq!(bodies.len(), 2);
                for body in &bodies {
                    prop_assert_eq!(&body["displayName"], &name.as_str());
                }
                let redirects = &bodies[1]["publicClient"]["redirectUris"];
                prop_assert_eq!(redirects, &serde_json::json!([format!("app://{ID}"), "http://localhost"]));
                let query = std::fs::read_to_string(folder.path().join("query")).unwrap();
                let literal = query.split('`').nth(1).unwrap();
                prop_assert_eq!(&serde_json::from_str::<String>(literal).unwrap(), &name);
                let told = String::from_utf8_lossy(&output.stderr).into_owned();
                prop_assert!(told.contains(&format!("adminconsent?client_id={ID}")), "{told}");
            }
        }
    }
}
