//! The house's own rules about texts: no unfinished work, no addresses in lock files, no traces of a machine.

use std::fs;

use crate::child::Call;
use crate::fault::Fault;
use crate::log::Log;
use crate::place::Place;
use crate::suite::Outcome;

/// A text that must not stand in files of some kinds, and why.
struct Rule {
    text: &'static str,
    endings: &'static [&'static str],
    why: &'static str,
}

/// The one file that has to spell the forbidden texts.
const OURSELVES: &str = "xtask/src/house.rs";

const CODE: &[&str] = &[".rs", ".ts", ".mjs", ".js", ".svelte"];
const RUST: &[&str] = &[".rs"];
const SCRIPT: &[&str] = &[".ts", ".mjs", ".js", ".svelte"];
const ALL: &[&str] = &[
    ".rs", ".ts", ".mjs", ".js", ".svelte", ".css", ".html", ".md", ".toml", ".json", ".ftl",
    ".yml", ".sh",
];

const RULES: &[Rule] = &[
    Rule {
        text: "TODO",
        endings: CODE,
        why: "finish it or leave it out",
    },
    Rule {
        text: "FIXME",
        endings: CODE,
        why: "finish it or leave it out",
    },
    Rule {
        text: "todo!(",
        endings: RUST,
        why: "finish it or leave it out",
    },
    Rule {
        text: "unimplemented!(",
        endings: RUST,
        why: "finish it or leave it out",
    },
    Rule {
        text: "#[ignore",
        endings: RUST,
        why: "a test that does not run proves nothing",
    },
    Rule {
        text: "it.skip(",
        endings: SCRIPT,
        why: "a test that does not run proves nothing",
    },
    Rule {
        text: "test.skip(",
        endings: SCRIPT,
        why: "a test that does not run proves nothing",
    },
    Rule {
        text: "describe.skip(",
        endings: SCRIPT,
        why: "a test that does not run proves nothing",
    },
    Rule {
        text: "it.only(",
        endings: SCRIPT,
        why: "the others would not run",
    },
    Rule {
        text: "test.only(",
        endings: SCRIPT,
        why: "the others would not run",
    },
    Rule {
        text: "describe.only(",
        endings: SCRIPT,
        why: "the others would not run",
    },
    Rule {
        text: "/root/",
        endings: ALL,
        why: "a path of somebody's machine",
    },
    Rule {
        text: "/home/",
        endings: ALL,
        why: "a path of somebody's machine",
    },
    Rule {
        text: "\"resolved\": \"http",
        endings: &["package-lock.json"],
        why: "lock files name no addresses",
    },
    Rule {
        text: "source = \"git",
        endings: &["Cargo.lock"],
        why: "crates come from the registry",
    },
];

/// Reads every file under version control.
pub fn house(place: &Place, log: &Log) -> Result<Outcome, Fault> {
    let list = Call::new("git", ["ls-files", "-z"], 1)
        .dir(&place.root)
        .answer(log)?;
    let list = String::from_utf8_lossy(&list).into_owned();
    let mut found = Vec::new();
    for name in list
        .split('\0')
        .filter(|name| !name.is_empty() && *name != OURSELVES)
    {
        let path = place.root.join(name);
        // Pictures and samples in old encodings are no texts of ours; a deleted file is still listed until committed.
        if let Ok(text) = fs::read_to_string(&path) {
            found.extend(read(name, &text));
        }
    }
    for line in &found {
        log.line(line)?;
    }
    if found.is_empty() {
        Ok(Outcome::Done)
    } else {
        Err(Fault::Found(found.len()))
    }
}

fn read(name: &str, text: &str) -> Vec<String> {
    let rules: Vec<&Rule> = RULES
        .iter()
        .filter(|rule| rule.endings.iter().any(|ending| name.ends_with(ending)))
        .collect();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if ending == Some("ftl") && shouts(line) {
            found.push(format!(
                "{name}:{}: calm words have no exclamation mark",
                number + 1
            ));
        }
        for rule in &rules {
            if line.contains(rule.text) {
                found.push(format!(
                    "{name}:{}: {} ({})",
                    number + 1,
                    rule.why,
                    rule.text
                ));
            }
        }
    }
    found
}

/// A sentence of a catalogue ends in an exclamation mark; one that stands by itself is a character spoken of.
fn shouts(line: &str) -> bool {
    !line.starts_with('#')
        && line.match_indices('!').any(|(place, _)| {
            line[..place]
                .ends_with(|before: char| before.is_alphanumeric() || "}”»)".contains(before))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_looks_at_its_own_kinds_of_file_only() {
        assert_eq!(
            read("ui/src/a.test.ts", "x\nit.skip('y')"),
            ["ui/src/a.test.ts:2: a test that does not run proves nothing (it.skip()"]
        );
        assert!(read("docs/a.md", "it.skip(").is_empty());
        assert_eq!(
            read("ui/package-lock.json", r#"  "resolved": "https://x""#).len(),
            1
        );
    }

    #[test]
    fn comments_of_a_catalogue_may_shout() {
        assert!(read("locales/en/ui.ftl", "# Never!").is_empty());
        assert_eq!(read("locales/en/ui.ftl", "a = Never!").len(), 1);
        assert!(read("locales/en/ui.ftl", "a = Only ! and # are allowed.").is_empty());
    }
}
