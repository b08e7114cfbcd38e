//! The manifest on the table: findings in their lines, the repaired text and its difference, undo and redo.
#![allow(clippy::disallowed_methods)] // What the core may not do, its tests may: read their own fixtures.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

use std::path::Path;

use jetbridge_core::facts::HandTick;
use jetbridge_core::registration::Desk;
use jetbridge_core::registration::view::{KnownFacts, LineChange, ManifestView, PlanView, ReadAs};
use jiff::civil::Date;
use serde_json::{Value, json};

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/registration/cases");
    std::fs::read(folder.join(name)).unwrap()
}

/// An empty table for a registration of these purposes.
fn table(purposes: &[&str]) -> Desk {
    let mut desk = Desk::default();
    desk.tell(KnownFacts {
        purposes: purposes.iter().map(ToString::to_string).collect(),
        ..KnownFacts::default()
    });
    desk
}

fn looked_at(desk: &Desk) -> ManifestView {
    desk.view(TODAY).manifest.unwrap()
}

const TODAY: Option<Date> = Some(jiff::civil::date(2026, 11, 21));

/// Every reference case on the table.
fn every_case(mut look: impl FnMut(&str, &Desk, Option<Date>, &ManifestView)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/registration/cases");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.to_str().unwrap().ends_with(".expected.json") {
            continue;
        }
        let case: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let file = case["file"].as_str().unwrap();
        let known = &case["context"];
        let text = |name: &str| known[name].as_str().unwrap_or_default().to_owned();
        let mut desk = Desk::default();
        desk.tell(KnownFacts {
            purposes: serde_json::from_value(known["deployment"].clone()).unwrap(),
            app_id: text("app_id"),
            web_client_url: text("web_client_url"),
            tenants: u32::try_from(known["tenants"].as_u64().unwrap_or(1)).unwrap(),
            ..KnownFacts::default()
        });
        desk.put(&fixture(file), file);
        let today = known["today"].as_str().map(|day| day.parse().unwrap());
        let view = desk.view(today).manifest.unwrap();
        assert_eq!(
            view.findings.len(),
            case["findings"].as_array().unwrap().len(),
            "{file}"
        );
        look(file, &desk, today, &view);
    }
}

fn marked(view: &ManifestView, at: usize) -> String {
    let finding = &view.findings[at];
    let line: Vec<u16> = view.lines[finding.line as usize - 1]
        .encode_utf16()
        .collect();
    String::from_utf16(&line[finding.start as usize..finding.end as usize]).unwrap()
}

#[test]
fn every_finding_of_every_case_is_in_a_line_that_shows_it() {
    let mut count = 0;
    every_case(|file, _, _, view| {
        for (at, finding) in view.findings.iter().enumerate() {
            count += 1;
            assert!(
                finding.line >= 1 && finding.line as usize <= view.lines.len(),
                "{file}"
            );
            let shown = marked(view, at);
            // The last step of a pointer to something present is the name or the value that is shown.
            if finding.code == "registration/json-broken" {
                continue;
            }
            assert!(!shown.is_empty(), "{file}: {finding:?}");
        }
    });
    assert!(count > 20, "{count}");
}

#[test]
fn the_span_is_the_value_itself() {
    let mut desk = table(&["desktop"]);
    desk.put(&fixture("08-role-for-scope.json"), "08");
    let view = looked_at(&desk);
    let at = view
        .findings
        .iter()
        .position(|finding| finding.code == "registration/permission-wrong-type")
        .unwrap();
    assert_eq!(marked(&view, at), "\"Role\"");
    assert!(view.findings[at].pointer.ends_with("/type"));
    assert!(view.findings[at].fixable);
}

#[test]
fn a_text_that_is_no_json_is_marked_where_it_breaks() {
    let mut desk = table(&["desktop"]);
    desk.put("{\n  \"næme\": \"ø\",\n  \"é\": 1 x\n}".as_bytes(), "");
    let view = looked_at(&desk);
    assert_eq!(view.findings.len(), 1);
    assert_eq!(view.read_as, ReadAs::Nothing);
    assert_eq!((view.findings[0].line, view.findings[0].start), (3, 9));
    assert_eq!(marked(&view, 0), "x");
    for text in ["", "{", "{\n", "[1,\n\n", "\u{feff}nul"] {
        let mut desk = table(&["desktop"]);
        desk.put(text.as_bytes(), "");
        let view = looked_at(&desk);
        assert_eq!(view.findings.len(), 1, "{text:?}");
        assert!(
            view.findings[0].line as usize <= view.lines.len(),
            "{text:?}"
        );
    }
}

#[test]
fn a_repair_changes_the_lines_its_difference_says() {
    let mut repaired = 0;
    every_case(|file, desk, today, view| {
        let Some(repair) = &view.repair else { return };
        repaired += 1;
        let mut desk = desk.clone();
        assert!(desk.repair(today), "{file}");
        let after = desk.view(today).manifest.unwrap();
        assert!(after.repair.is_none(), "{file}");
        assert!(after.counts.error <= view.counts.error, "{file}");
        for line in &repair.difference {
            if let Some(at) = line.before {
                assert_eq!(view.lines[at as usize - 1], line.text, "{file}");
            }
            if let Some(at) = line.after {
                assert_eq!(after.lines[at as usize - 1], line.text, "{file}");
            }
            match line.change {
                LineChange::Same => assert!(line.before.is_some() && line.after.is_some()),
                LineChange::Removed => assert!(line.after.is_none()),
                LineChange::Added => assert!(line.before.is_none()),
                LineChange::Skipped => assert!(line.text.is_empty()),
            }
        }
        desk.undo();
        assert_eq!(
            desk.view(today).manifest.unwrap().lines,
            view.lines,
            "{file}"
        );
        desk.redo();
        assert_eq!(
            desk.view(today).manifest.unwrap().lines,
            after.lines,
            "{file}"
        );
    });
    assert!(repaired > 5, "{repaired}");
}

#[test]
fn a_repair_keeps_the_layout_of_the_text() {
    let manifest = json!({
        "appId": "5b1c7d20-94e3-4c68-8f1a-2d7e60b3f951",
        "displayName": "Contoso",
        "notes": "kept as it is",
        "publicClient": {"redirectUris": ["http://localhost"]},
    });
    let text = format!("{manifest:#}")
        .replace("  ", "\t")
        .replace('\n', "\r\n")
        + "\r\n";
    let mut desk = table(&["desktop"]);
    desk.put(text.as_bytes(), "manifest.json");
    let before = looked_at(&desk);
    let commands = &before.repair.as_ref().unwrap().commands;
    assert_eq!(commands.len(), 4);
    assert!(desk.repair(TODAY));
    let after = desk.section().manifest.as_ref().unwrap().text.clone();
    assert!(
        after.starts_with(text.split("\"publicClient\"").next().unwrap()),
        "{after}"
    );
    assert!(after.ends_with("}\r\n"), "{after:?}");
}

#[test]
fn one_long_line_is_laid_out() {
    let mut desk = table(&["desktop"]);
    desk.put(br#"{"appId":"x","web":{"redirectUris":[]}}"#, "");
    let view = looked_at(&desk);
    assert!(view.lines.len() > 3);
}

#[test]
fn a_secret_in_the_material_is_not_kept() {
    let mut desk = table(&["desktop"]);
    desk.put(
        br#"{"appId":"x","passwordCredentials":[{"secretText":"Canary~1"}]}"#,
        "",
    );
    let view = looked_at(&desk);
    assert!(
        view.findings
            .iter()
            .any(|finding| finding.code == "registration/secret-revealed")
    );
    desk.repair(TODAY);
    desk.undo();
    assert!(!format!("{desk:?} {view:?}").contains("Canary"));
}

#[test]
fn history_is_bounded_and_forgets_what_was_taken_back() {
    let mut desk = table(&["desktop"]);
    for number in 0..200 {
        desk.put(format!("{number}").as_bytes(), "");
    }
    let mut steps = 0;
    while desk.view(TODAY).can_undo {
        desk.undo();
        steps += 1;
    }
    assert_eq!(steps, 50);
    desk.put(b"new", "");
    assert!(!desk.view(TODAY).can_redo);
    desk.clear();
    assert!(desk.view(TODAY).manifest.is_none());
    desk.undo();
    assert_eq!(desk.section().manifest.as_ref().unwrap().text, "new");
}

#[test]
fn what_does_not_fit_is_named_and_the_rest_is_used() {
    let known = KnownFacts {
        purposes: vec!["bc-legacy".to_owned(), "desktop".to_owned()],
        app_id: "not a guid".to_owned(),
        environment_url: "https://contoso.crm4.dynamics.com".to_owned(),
        web_client_url: "ftp://x".to_owned(),
        ..KnownFacts::default()
    };
    let read = known.read(None);
    assert_eq!(read.unfit, ["web_client_url", "app_id"]);
    let plan = PlanView::of(&read);
    assert!(plan.scripts);
    assert_eq!(plan.parts.len(), 1);
    let ticks: std::collections::BTreeSet<_> = plan
        .parts
        .iter()
        .flat_map(|part| &part.steps)
        .map(|step| &step.tick)
        .collect();
    let steps: usize = plan.parts.iter().map(|part| part.steps.len()).sum();
    assert_eq!(ticks.len(), steps);
}

#[test]
fn facts_and_ticks_are_steps_and_what_is_told_elsewhere_is_none() {
    let mut desk = table(&["bc-legacy"]);
    let tick = desk.view(TODAY).plan.parts[0].steps[0].tick.clone();
    let day = HandTick {
        on: TODAY.unwrap(),
        by: "Kari".to_owned(),
    };
    desk.tick(&tick, Some(day.clone()));
    desk.meet(|facts| facts.app_id = "5b1c7d20-94e3-4c68-8f1a-2d7e60b3f951".to_owned());
    assert_eq!(desk.view(TODAY).ticks.get(&tick), Some(&day));
    desk.undo();
    let view = desk.view(TODAY);
    assert!(view.ticks.is_empty() && view.can_redo);
    assert!(view.facts.app_id.starts_with("5b1c7d20"));
    desk.redo();
    let kept = serde_json::to_string(desk.section()).unwrap();
    let again = Desk::new(serde_json::from_str(&kept).unwrap());
    assert_eq!(again.view(TODAY).ticks.get(&tick), Some(&day));
    desk.tick(&tick, None);
    assert!(desk.view(TODAY).ticks.is_empty());
}
