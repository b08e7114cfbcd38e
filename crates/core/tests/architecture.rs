//! The walls between the parts, held by reading the code. ARCHITECTURE.md says why each stands.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

mod support;

use std::collections::BTreeMap;
use std::path::Path;

use regex::Regex;
use support::{code, root, sources};

/// Lines of code that meet a pattern, comments left out: `file:line: text`.
fn lines_like(pattern: &Regex, name: &str, text: &str) -> Vec<String> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim_start().starts_with("//") && pattern.is_match(line))
        .map(|(number, line)| format!("{name}:{}: {}", number + 1, line.trim()))
        .collect()
}

fn in_folder(folder: &str, pattern: &Regex) -> Vec<String> {
    let files = sources(&root().join(folder), &["rs", "ts", "svelte"]);
    files
        .iter()
        .flat_map(|(path, text)| lines_like(pattern, &short(path), text))
        .collect()
}

fn short(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
        .replace('\\', "/")
}

/// What the core may not touch: disk, network, environment, processes, clock, terminal. (Addresses of `std::net` are
/// mere values.)
fn outside() -> Regex {
    Regex::new(r"\bstd::(fs|env|process)\b|\b(Tcp|Udp|Unix)(Stream|Listener|Socket|Datagram)\b|\bToSocketAddrs\b|\bstd::io::(stdin|stdout|stderr)\b|\b(SystemTime|Instant)\b|\b(e?print(ln)?|dbg)!").unwrap()
}

#[test]
fn the_core_touches_nothing_outside_itself() {
    assert_eq!(
        in_folder("crates/core/src", &outside()),
        Vec::<String>::new()
    );
    assert_eq!(
        lines_like(
            &outside(),
            "a.rs",
            "use std::fs;\n// std::net in words\nlet a = Instant::now();"
        )
        .len(),
        2
    );
}

#[test]
fn the_core_depends_on_nothing_that_reaches_outside() {
    let manifest = sources(&root().join("crates/core"), &["toml"])
        .into_iter()
        .find(|(path, _)| path.ends_with("crates/core/Cargo.toml"))
        .unwrap()
        .1;
    let manifest: toml::Table = manifest.parse().unwrap();
    let dependencies = manifest["dependencies"].as_table().unwrap();
    for name in [
        "tokio",
        "reqwest",
        "hyper",
        "ureq",
        "tauri",
        "tempfile",
        "chrono",
        "time",
        "rand",
        "getrandom",
        "dirs",
        "keyring",
        "log",
        "tracing",
    ] {
        assert!(
            !dependencies.contains_key(name),
            "the core depends on {name}"
        );
    }
}

#[test]
fn what_the_core_may_not_call_is_forbidden_with_a_reason() {
    let text = sources(&root().join("crates/core"), &["toml"])
        .into_iter()
        .find(|(path, _)| path.ends_with("clippy.toml"))
        .unwrap()
        .1;
    let lints: toml::Table = text.parse().unwrap();
    for list in ["disallowed-methods", "disallowed-types"] {
        for entry in lints[list].as_array().unwrap() {
            let reason = entry
                .get("reason")
                .and_then(toml::Value::as_str)
                .unwrap_or_default();
            assert!(!reason.is_empty(), "{entry} has no reason");
        }
    }
    for wall in ["std::fs", "std::net", "std::env", "std::time"] {
        assert!(text.contains(wall), "clippy.toml does not forbid {wall}");
    }
}

/// The rooms that judge; only `engagement` looks across them.
const ROOMS: [&str; 5] = [
    "roster",
    "connection",
    "registration",
    "readiness",
    "accounts",
];
/// What all rooms share; it knows none of them.
const GROUND: [&str; 7] = [
    "errors",
    "finding",
    "fault",
    "facts",
    "phrase",
    "reference",
    "secret",
];

fn imports_of(rooms: &[&str]) -> Regex {
    Regex::new(&format!(
        r"\b(crate|jetbridge_core)::({})\b",
        rooms.join("|")
    ))
    .unwrap()
}

#[test]
fn rooms_do_not_know_each_other() {
    for room in ROOMS {
        let others: Vec<_> = ROOMS
            .into_iter()
            .chain(["engagement"])
            .filter(|other| *other != room)
            .collect();
        let found = in_folder(&format!("crates/core/src/{room}"), &imports_of(&others));
        assert_eq!(found, Vec::<String>::new());
    }
    assert_eq!(
        lines_like(
            &imports_of(&["roster"]),
            "a.rs",
            "use crate::roster::Key;\nuse crate::rosters;"
        )
        .len(),
        1
    );
}

#[test]
fn the_ground_knows_no_room() {
    let pattern = imports_of(&[&ROOMS[..], &["engagement"]].concat());
    for part in GROUND {
        assert_eq!(
            in_folder(&format!("crates/core/src/{part}"), &pattern),
            Vec::<String>::new()
        );
        for (path, text) in sources(&root().join("crates/core/src"), &["rs"]) {
            if path.ends_with(format!("crates/core/src/{part}.rs")) {
                assert_eq!(lines_like(&pattern, part, &text), Vec::<String>::new());
            }
        }
    }
}

/// Lines between the braces of every function marked as a command, by name.
fn commands(text: &str) -> Vec<(String, usize)> {
    let head = Regex::new(r"(?s)#\[tauri::command[^\]]*\].*?fn (\w+)").unwrap();
    head.captures_iter(text)
        .map(|found| {
            let name = found[1].to_owned();
            let rest = &text[found.get(0).unwrap().end()..];
            let open = rest.find('{').expect("a function has a body");
            let mut depth = 0;
            let end = rest[open..]
                .char_indices()
                .find(|(_, c)| {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    depth == 0
                })
                .map_or(rest.len(), |(at, _)| open + at);
            (name, rest[open..end].lines().count().saturating_sub(1))
        })
        .collect()
}

#[test]
fn a_command_holds_no_decision() {
    let sample = "#[tauri::command]\npub fn short(a: u8) -> u8 {\n    a\n}\n";
    assert_eq!(commands(sample), [("short".to_owned(), 1)]);
    let mut names = BTreeMap::new();
    let mut long = Vec::new();
    for (path, text) in sources(&root().join("src-tauri/src"), &["rs"]) {
        for (name, length) in commands(&text) {
            if length > 15 {
                long.push(format!("{}: {name} has {length} lines", short(&path)));
            }
            let other = names.insert(name.clone(), short(&path));
            assert_eq!(other, None, "two commands are called {name}");
        }
    }
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn only_one_file_of_the_window_knows_tauri() {
    let pattern = Regex::new(r#"["']@tauri-apps/|__TAURI"#).unwrap();
    let found: Vec<_> = in_folder("ui/src", &pattern)
        .into_iter()
        .filter(|line| !line.starts_with("ui/src/ipc/tauri.ts:"))
        .collect();
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(
        lines_like(
            &pattern,
            "a.ts",
            r#"import { invoke } from "@tauri-apps/api/core";"#
        )
        .len(),
        1
    );
}

#[test]
fn rooms_of_the_window_do_not_know_each_other() {
    let rooms = root().join("ui/src/rooms");
    let pattern = Regex::new(
        r#"(?:from|import\()\s*["'][^"']*rooms/([\w-]+)|(?:from|import\()\s*["']\.\./([\w-]+)/"#,
    )
    .unwrap();
    for (path, text) in sources(&rooms, &["ts", "svelte"]) {
        let inside = path.strip_prefix(&rooms).unwrap();
        let room = inside
            .components()
            .next()
            .unwrap()
            .as_os_str()
            .to_string_lossy()
            .into_owned();
        // `../other/…` leaves the room only from the room's own folder, not from one below it.
        let at_top = inside.components().count() == 2;
        for found in pattern.captures_iter(&text) {
            let other = found.get(1).or_else(|| found.get(2).filter(|_| at_top));
            assert!(
                other.is_none_or(|other| other.as_str() == room),
                "{}: {}",
                short(&path),
                &found[0]
            );
        }
    }
}

#[test]
fn the_callers_keep_to_the_front_doors() {
    let pattern =
        Regex::new(r"Result<[^<>]*(?:<[^<>]*>)?[^<>]*, *(?:String|&'static str)>").unwrap();
    for folder in [
        "crates/cli/src",
        "crates/disk/src",
        "crates/online/src",
        "crates/practice/src",
        "src-tauri/src",
    ] {
        assert_eq!(in_folder(folder, &pattern), Vec::<String>::new());
    }
    assert_eq!(
        lines_like(&pattern, "a.rs", "fn a() -> Result<u8, String> {").len(),
        1
    );
}

#[test]
fn a_type_of_the_window_has_a_name_of_its_own() {
    // They are generated into one file, whose names are one namespace.
    let pattern =
        Regex::new(r"ts_rs::TS\b[^\n]*\n(?:[ \t]*(?:#\[|//)[^\n]*\n)*pub (?:struct|enum) (\w+)")
            .unwrap();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in code() {
        for found in pattern.captures_iter(&text) {
            let other = seen.insert(found[1].to_owned(), short(&path));
            assert_eq!(other, None, "{} is also in {}", &found[1], short(&path));
        }
    }
    assert!(seen.len() > 10, "the search for types finds nothing");
}
