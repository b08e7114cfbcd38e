//! The words: every language says everything, with the same values, and says nothing nobody asks for.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

mod support;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use jetbridge_core::phrase::{FILES, Language, messages};
use regex::Regex;
use support::{code, sources};

/// What every finding's words may use besides its own parameters.
const OF_EVERY_FINDING: [&str; 2] = ["severity", "column"];

/// A message: its value under the empty name, its attributes under theirs; each with the variables it uses.
type Message = BTreeMap<String, BTreeSet<String>>;

/// All messages of a language.
fn catalogue(language: Language) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for (file, source) in messages(language) {
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{}/{file}.ftl: {errors:?}", language.tag()));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut parts = Message::new();
                    if let Some(value) = &message.value {
                        parts.insert(String::new(), variables(value));
                    }
                    for attribute in &message.attributes {
                        parts.insert(attribute.id.name.to_owned(), variables(&attribute.value));
                    }
                    let id = message.id.name.to_owned();
                    assert!(
                        found.insert(id.clone(), parts).is_none(),
                        "{}/{file}.ftl: {id} is there twice",
                        language.tag()
                    );
                }
                Entry::Term(term) => panic!(
                    "{file}.ftl: -{} is a term; the window and the command line share messages only",
                    term.id.name
                ),
                Entry::Junk { content } => panic!("{file}.ftl: not understood: {content}"),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    fn inline(expression: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => whole(expression, found),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    inline(argument, found);
                }
            }
            _ => {}
        }
    }
    fn whole(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(expression) => inline(expression, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                for variant in variants {
                    all(&variant.value, found);
                }
            }
        }
    }
    fn all(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                whole(expression, found);
            }
        }
    }
    let mut found = BTreeSet::new();
    all(pattern, &mut found);
    found
}

#[test]
fn every_language_says_the_same_things_with_the_same_values() {
    let english = catalogue(Language::En);
    assert!(english.len() > 100, "{} messages only", english.len());
    for language in [Language::Nb, Language::Nl] {
        let other = catalogue(language);
        for (id, message) in &english {
            assert_eq!(other.get(id), Some(message), "{} {id}", language.tag());
        }
        for id in other.keys() {
            assert!(
                english.contains_key(id),
                "{} {id} is not in English",
                language.tag()
            );
        }
    }
}

#[test]
fn every_file_is_in_the_catalogue() {
    for language in Language::ALL {
        let folder = support::root().join("locales").join(language.tag());
        let mut there: Vec<_> = sources(&folder, &["ftl"])
            .into_iter()
            .map(|(path, _)| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        there.sort();
        let mut known: Vec<_> = FILES.iter().map(|file| (*file).to_owned()).collect();
        known.sort();
        assert_eq!(there, known, "{}", language.tag());
    }
}

#[test]
fn every_kind_is_told_in_full_and_uses_only_what_it_carries() {
    let english = catalogue(Language::En);
    for kind in jetbridge_core::kinds() {
        let id = kind.code.replace('/', "-");
        let message = english
            .get(&id)
            .unwrap_or_else(|| panic!("no words for {}", kind.code));
        let allowed: BTreeSet<_> = kind.says.iter().chain(&OF_EVERY_FINDING).copied().collect();
        for part in ["", "title", "why", "do"] {
            let used = message
                .get(part)
                .unwrap_or_else(|| panic!("{id} has no .{part}"));
            for name in used {
                assert!(
                    part != "title" && allowed.contains(name.as_str()),
                    "{id}.{part} uses ${name}, which findings of the kind do not carry"
                );
            }
        }
    }
}

/// Ids handed straight to a function that says them, with the file that does. (`x.has("…")` is a set's or a map's.)
fn said() -> BTreeSet<(String, String)> {
    let said =
        Regex::new(r#"(?m)(?:\b(?:say|t|phrase::text)|(?:^|[^.\w])has)\(\s*"([a-z][A-Za-z0-9_-]*(?:\.[a-z-]+)?)""#)
            .unwrap();
    let mut found = BTreeSet::new();
    for (path, text) in code() {
        for one in said.captures_iter(&text) {
            found.insert((one[1].to_owned(), path.display().to_string()));
        }
    }
    found
}

#[test]
fn every_id_the_code_says_exists() {
    let english = catalogue(Language::En);
    let said = said();
    assert!(said.len() > 10, "the search for ids finds nothing");
    for (id, file) in &said {
        let (name, part) = id.split_once('.').unwrap_or((id, ""));
        assert!(
            english
                .get(name)
                .is_some_and(|message| message.contains_key(part)),
            "{file} says {id}, which has no words"
        );
    }
}

/// A message of the command line's help belongs to a command or an argument, whose names stand in its shape.
fn is_help(id: &str, shape: &str) -> bool {
    let Some(path) = id.strip_prefix("cli-") else {
        return false;
    };
    let mut rest = Some(path);
    while let Some(name) = rest {
        let field = Regex::new(&format!(r"(?i)\b{}\b", name.replace('-', "_"))).unwrap();
        let variant = name.replace('-', "");
        if field.is_match(shape) || shape.to_lowercase().contains(&format!("{variant}(")) {
            return true;
        }
        rest = name.split_once('-').map(|(_, rest)| rest);
    }
    // What clap has of its own.
    ["cli-arg-help", "cli-arg-version"].contains(&id)
}

#[test]
fn no_word_is_left_unsaid() {
    let text: String = code().into_iter().map(|(_, text)| text + "\n").collect();
    let words = Regex::new(r"[a-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)+|[a-z]{3,}").unwrap();
    let literal: BTreeSet<&str> = words.find_iter(&text).map(|word| word.as_str()).collect();
    // `column-${key}`, `format!("fault-{}")`: what is said depends on a value.
    let made = Regex::new(r#"["'`]([a-z][a-z0-9-]*-)(?:\$\{|\{)"#).unwrap();
    let mut beginnings: BTreeSet<&str> = made
        .captures_iter(&text)
        .map(|found| found.get(1).unwrap().as_str())
        .collect();
    // Too wide to tell anything: severities and help texts are asked for one by one.
    beginnings.remove("cli-");
    let args = support::root().join("crates/cli/src/args.rs");
    let shape = String::from_utf8(support::bytes(&args)).unwrap();
    let shape: String = shape
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let kinds: BTreeSet<String> = jetbridge_core::kinds()
        .map(|kind| kind.code.replace('/', "-"))
        .collect();
    let severities = ["cli-error", "cli-warning", "cli-info"];
    let unsaid: Vec<String> = catalogue(Language::En)
        .into_keys()
        .filter(|id| {
            let said = literal.contains(id.as_str())
                || beginnings.iter().any(|beginning| id.starts_with(beginning))
                || kinds.contains(id)
                || severities.contains(&id.as_str())
                || is_help(id, &shape);
            !said
        })
        .collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:#?}");
}

#[test]
fn every_fault_has_words() {
    let english = catalogue(Language::En);
    let made = Regex::new(r#"\b(?:Fault|Self)::new\(\s*"([a-z-]+)"\s*\)"#).unwrap();
    let mut codes = BTreeSet::new();
    for (path, text) in code() {
        for found in made.captures_iter(&text) {
            let id = format!("fault-{}", &found[1]);
            let told = english
                .get(&id)
                .is_some_and(|message| message.contains_key("do"));
            assert!(
                told,
                "{} makes a fault {}, which has no words",
                path.display(),
                &found[1]
            );
            codes.insert(id);
        }
    }
    assert!(codes.len() > 5, "the search for faults finds nothing");
}

#[test]
fn a_language_that_lacks_a_value_is_noticed() {
    let resource =
        fluent_syntax::parser::parse("a = { $n ->\n [one] One\n *[other] { $n } of { $all }\n }\n")
            .unwrap();
    let Entry::Message(message) = &resource.body[0] else {
        panic!("no message");
    };
    let found = variables(message.value.as_ref().unwrap());
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["all", "n"]);
}
