//! `jet` signs somebody in: with the browser, and with a code on another device. A program acts as the person with the
//! browser; the pages are those of the practice tenant.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

#[path = "../../practice/tests/support/mod.rs"]
mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use jetbridge_practice::{Customer, Device, Options, Practice, Trouble};
use serde_json::Value;
use tempfile::TempDir;

use support::{Answer, get, post};

/// Ada Admin, who may consent.
const ADA: &str = "6a4da022-5c1d-4e7a-9b30-51c0e12effce";

struct Stand {
    practice: Practice,
    folder: TempDir,
}

/// `jet` at work, and what it says on standard error.
struct Jet {
    child: Child,
    lines: Receiver<String>,
}

impl Stand {
    fn new() -> Self {
        let mut options = Options::of(vec![Customer::contoso().unwrap()]);
        options.device = Device {
            interval: 1,
            expires_in: 60,
        };
        let practice = Practice::start(options).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
        put(
            "at.json",
            serde_json::to_string(practice.addresses()).unwrap(),
        );
        let app = &practice.customer("contoso").unwrap().application;
        put(
            "string",
            format!(
                "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;AppId={app};RedirectUri=app://{app};LoginPrompt=Auto"
            ),
        );
        Self { practice, folder }
    }

    fn jet(&self, more: &[&str]) -> Jet {
        let mut child = Command::new(env!("CARGO_BIN_EXE_jet"))
            .args(["--format", "json", "--language", "en"])
            .args(["connection", "test", "string", "--practice", "at.json"])
            .args(more)
            .current_dir(self.folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stderr.take().unwrap());
        let (tell, lines) = channel();
        thread::spawn(move || {
            for line in said.lines().map_while(Result::ok) {
                let _ = tell.send(line);
            }
        });
        Jet { child, lines }
    }

    /// Presses a button of a page of the sign-in.
    fn press(&self, page: &Answer, step: &str, more: &[(&str, &str)]) -> Answer {
        let flow = page.field("flow");
        let mut values = vec![("flow", flow.as_str())];
        values.extend(more);
        let authority = &self.practice.addresses().authority;
        post(&format!("{authority}/practice/flow/{step}"), &values)
    }
}

impl Jet {
    /// The first line it says that has this in it.
    fn says(&self, part: &str) -> String {
        loop {
            let line = self
                .lines
                .recv_timeout(Duration::from_secs(30))
                .unwrap_or_else(|_| panic!("it never said {part}"));
            if line.contains(part) {
                return line;
            }
        }
    }

    /// What it printed, and how it ended.
    fn ends(mut self) -> (Value, Option<i32>) {
        let mut text = String::new();
        self.child
            .stdout
            .take()
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        let status = self.child.wait().unwrap();
        assert!(!text.contains("eyJ"), "a token: {text}");
        (serde_json::from_str(&text).unwrap(), status.code())
    }
}

impl Drop for Jet {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn state<'a>(answer: &'a Value, id: &str) -> &'a Value {
    let stages = answer["stages"].as_array().unwrap();
    let found = stages.iter().find(|stage| stage["id"] == id);
    &found.unwrap_or_else(|| panic!("{id}: {answer:#}"))["state"]
}

#[test]
fn somebody_signs_in_with_the_browser() {
    let stand = Stand::new();
    let jet = stand.jet(&[]);
    let address = jet.says("http://").trim().to_owned();
    assert!(address.contains("code_challenge_method=S256"), "{address}");
    let page = get(&address);
    let page = stand.press(&page, "account", &[("account", ADA)]);
    let back = stand.press(&page, "consent", &[]);
    let to = back.header("location").unwrap().to_owned();
    assert!(to.starts_with("http://localhost:"), "{to}");
    assert!(get(&to).body.contains("You are signed in"));
    let (answer, code) = jet.ends();
    assert_eq!(state(&answer, "sign-in"), "passed");
    assert_eq!(state(&answer, "access"), "passed");
    assert_eq!(code, Some(0), "{answer:#}");
}

#[test]
fn whoever_refuses_in_the_browser_ends_the_test_there() {
    let stand = Stand::new();
    let jet = stand.jet(&[]);
    let page = get(jet.says("http://").trim());
    let page = stand.press(&page, "account", &[("account", ADA)]);
    let back = stand.press(&page, "cancel", &[]);
    assert!(
        get(back.header("location").unwrap())
            .body
            .contains("The sign-in was refused")
    );
    let (answer, code) = jet.ends();
    assert_eq!(state(&answer, "application"), "passed");
    assert_eq!(state(&answer, "sign-in"), "failed");
    assert_eq!(code, Some(1));
}

#[test]
fn somebody_signs_in_with_a_code_on_another_device() {
    let stand = Stand::new();
    let jet = stand.jet(&["--device-code"]);
    let said = jet.says("enter the code");
    let words: Vec<&str> = said.split_whitespace().collect();
    let (place, typed) = (words[1], *words.last().unwrap());
    assert!(place.starts_with("http://127.0.0.1:"), "{said}");
    let page = post(place, &[("code", typed)]);
    let page = stand.press(&page, "account", &[("account", ADA)]);
    stand.press(&page, "consent", &[]);
    let (answer, code) = jet.ends();
    assert_eq!(state(&answer, "sign-in"), "passed");
    assert_eq!(state(&answer, "access"), "passed");
    assert_eq!(code, Some(0), "{answer:#}");
}

#[test]
fn what_the_sign_in_refuses_is_explained() {
    let stand = Stand::new();
    stand
        .practice
        .trouble("contoso", Trouble::PublicClientOff, true);
    let jet = stand.jet(&[]);
    let page = get(jet.says("http://").trim());
    let page = stand.press(&page, "account", &[("account", ADA)]);
    let back = stand.press(&page, "consent", &[]);
    get(back.header("location").unwrap());
    let (answer, code) = jet.ends();
    assert_eq!(state(&answer, "application"), "failed");
    assert_eq!(state(&answer, "sign-in"), "not-checked");
    assert!(answer.to_string().contains("AADSTS7000218"), "{answer:#}");
    assert_eq!(code, Some(1));
}
