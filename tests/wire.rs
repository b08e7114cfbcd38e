//! What crosses to the window, in writing: the TypeScript of its types, and golden messages.
//!
//! Both are checked in and compared here; `JETBRIDGE_BLESS=1` writes them anew (`cargo xtask bless`). The tests of
//! the user interface replay the messages, so neither side can change the wire alone.

// A test that cannot go on has failed; saying why once more would only hide what it tests.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use jetbridge::Keeping;
use jetbridge::wire::{
    ChecksView, ChosenFolder, Compared, Couples, CustomerAdded, EvidenceView, GroupsTaken, Joined,
    Picture, PracticeView, Progress, Proposals, RosterChanged, Rows, SignInAsk, Start, TestView,
    Told, Written,
};
use jetbridge_core::accounts::view::{AccountChoices, AccountsView, OfferedPeople};
use jetbridge_core::connection::document::view::ComparedView;
use jetbridge_core::connection::document::{ConnectionEdit, Document as Connection};
use jetbridge_core::errors::ErrorsTold;
use jetbridge_core::facts::{CustomerFacts, HandTick};
use jetbridge_core::fault::Fault;
use jetbridge_core::registration::view::{KnownFacts, RegistrationView};
use jetbridge_core::roster::document::{Couple, Document, Naming, Reading};
use jetbridge_core::roster::view::{
    Edit, Excludable, FilePreview, FindingView, FlaggedRow, NameDoubt, Origin, RosterView,
};
use serde::Serialize;
use ts_rs::{Config, TS, TypeVisitor};

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Compares a file that is checked in with what it should be now, or writes it.
fn fresh(path: &str, now: &str) {
    let file = at(path);
    if env::var_os("JETBRIDGE_BLESS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, now).unwrap();
    }
    let stands = fs::read_to_string(&file)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(stands == now, "{path} is stale: cargo xtask bless");
}

/// Lays a declaration out for reading: short comments on one line, fields indented.
fn tidy(declared: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for line in declared
        .replace("/**\n * ", "/** ")
        .lines()
        .map(str::trim_end)
    {
        if line == " */"
            && text
                .trim_end()
                .lines()
                .next_back()
                .is_some_and(|last| last.contains("/** "))
        {
            text.truncate(text.trim_end().len());
            text.push_str(" */\n");
            continue;
        }
        let (line, closes) = match line.strip_suffix(" };") {
            Some(fields) if inside => (fields, true),
            _ => (line, false),
        };
        text.push_str(if inside { "  " } else { "" });
        text.push_str(line);
        text.push_str(if closes { "\n};\n" } else { "\n" });
        inside = (inside || line.ends_with(['{', ','])) && !closes;
    }
    text
}

/// Collects a type and everything it is made of.
struct Types<'a> {
    config: &'a Config,
    seen: BTreeSet<TypeId>,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declared = tidy(&format!("{docs}export {}", T::decl(self.config)));
            self.declared.insert(T::ident(self.config), declared);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

#[test]
fn the_types_of_the_window_are_those_of_the_core() {
    // Sizes and counts stay far below 2^53, where numbers of the window end.
    let config = Config::new().with_large_int("number");
    let mut types = Types {
        config: &config,
        seen: BTreeSet::new(),
        declared: BTreeMap::new(),
    };
    types.visit::<Start>();
    types.visit::<Told>();
    types.visit::<ConnectionEdit>();
    types.visit::<ComparedView>();
    types.visit::<Picture>();
    types.visit::<Fault>();
    types.visit::<CustomerAdded>();
    types.visit::<CustomerFacts>();
    types.visit::<Keeping>();
    types.visit::<Reading>();
    types.visit::<Rows>();
    types.visit::<RosterChanged>();
    types.visit::<RosterView>();
    types.visit::<FindingView>();
    types.visit::<Edit>();
    types.visit::<FilePreview>();
    types.visit::<ChosenFolder>();
    types.visit::<Written>();
    types.visit::<Progress>();
    types.visit::<ErrorsTold>();
    types.visit::<Naming>();
    types.visit::<Proposals>();
    types.visit::<Excludable>();
    types.visit::<NameDoubt>();
    types.visit::<FlaggedRow>();
    types.visit::<Couples>();
    types.visit::<Couple>();
    types.visit::<Compared>();
    types.visit::<Joined>();
    types.visit::<SignInAsk>();
    types.visit::<RegistrationView>();
    types.visit::<AccountsView>();
    types.visit::<OfferedPeople>();
    types.visit::<GroupsTaken>();
    types.visit::<AccountChoices>();
    types.visit::<PracticeView>();
    types.visit::<TestView>();
    types.visit::<ChecksView>();
    types.visit::<EvidenceView>();
    let declared: Vec<String> = types.declared.into_values().collect();
    let head = "// Generated from the types of Rust by tests/wire.rs; do not edit. Refresh: cargo xtask bless.\n\n";
    fresh(
        "ui/src/ipc/types.ts",
        &format!("{head}{}", declared.join("\n")),
    );
}

/// A message as it crosses, laid out for reading.
fn message(name: &str, message: &impl Serialize) {
    let text = serde_json::to_string_pretty(message).unwrap();
    fresh(&format!("tests/wire/{name}.json"), &format!("{text}\n"));
}

/// What the window gets to see of a list, and again when its safe fixes are applied.
fn look(name: &str, mut list: Document) {
    for moment in ["opened", "fixed"] {
        message(&format!("{name}-{moment}-view"), &list.view(1));
        let rows = Rows {
            revision: list.revision(),
            rows: list.rows(0, 100),
        };
        message(&format!("{name}-{moment}-rows"), &rows);
        message(&format!("{name}-{moment}-files"), &list.preview(4));
        list.edit(&Edit::FixSafe).unwrap();
    }
    message(
        &format!("{name}-refused"),
        &list.write(&[], &mut |_| Ok(())).unwrap_err(),
    );
}

/// A Norwegian customer's own list, recognised as Business Central's.
#[test]
fn the_messages_about_a_customers_list() {
    let bytes = fs::read(at("tests/customers/fjordlys/selgere_fjordlys.csv")).unwrap();
    let how = Reading::default();
    let mut go_on = |_, _, _| true;
    let list = Document::read(
        "selgere_fjordlys.csv",
        Origin::File,
        bytes,
        &how,
        &mut go_on,
    );
    look("fjordlys", list.unwrap());
}

/// A connection with a mistake in it, on the way to Business Central 14, and before anything was typed.
#[test]
fn the_messages_about_a_connection() {
    message("connection-empty", &Connection::default().view());
    let mut connection = Connection::default();
    let text = "AuthType=OAuth;Username=bcsync@vanderlinde.example;Password=never-on-the-wire;\
                Url=https://vanderlinde.crm4.dynamics.com;AppId=6e5d1c70-9b2f-4f6a-8a51-0c7e2f94d3b8;\
                RedirectUri=app://58145b91-0c36-4500-8554-080854f2ac97;\
                TokenCacheStorePath=C:\\Jetbridge\\vanderlinde.cache;LoginPromt=Auto";
    connection.paste(0, 0, text).unwrap();
    let name = "bc-legacy".to_owned();
    connection
        .edit(&ConnectionEdit::Deployment { name })
        .unwrap();
    let text = "14.21".to_owned();
    connection.edit(&ConnectionEdit::Version { text }).unwrap();
    message("connection-mistaken", &connection.view());
    for _ in 0..connection.view().findings.len() {
        let view = connection.view();
        let Some(finding) = view.findings.iter().position(|one| one.fixable) else {
            break;
        };
        let finding = u32::try_from(finding).unwrap();
        connection.edit(&ConnectionEdit::Fix { finding }).unwrap();
    }
    message("connection-fixed", &connection.view());
    let told = serde_json::to_string(&connection.view()).unwrap();
    assert!(!told.contains("never-on"), "{told}");
}

/// A list in the importer's own columns.
#[test]
fn the_messages_about_the_practice_list() {
    look("practice", Document::practice());
}

/// The day of the messages.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 21);

/// A Dutch customer's registration for a legacy connection, as the window gets it: nothing yet, some steps done, a
/// manifest with mistakes, and the same repaired.
#[test]
fn the_messages_about_a_registration() {
    let mut desk = jetbridge_core::registration::Desk::default();
    message("registration-empty", &desk.view(Some(TODAY)));
    desk.tell(KnownFacts {
        purposes: vec!["bc-legacy".to_owned(), "desktop".to_owned()],
        name: "Business Central – Sales".to_owned(),
        environment_url: "https://northwind.crm4.dynamics.com".to_owned(),
        app_id: "6e5d1c70-9b2f-4f6a-8a51-0c7e2f94d3b8".to_owned(),
        tenants: 1,
        ..KnownFacts::default()
    });
    let steps = desk.view(None).plan.parts.remove(0).steps;
    for step in steps.into_iter().take(2) {
        desk.tick(&step.tick, Some(HandTick::on(TODAY)));
    }
    message("registration-steps", &desk.view(Some(TODAY)));
    let bytes = fs::read(at("tests/customers/northwind/manifest.json")).unwrap();
    desk.put(&bytes, "manifest.json");
    message("registration-manifest", &desk.view(Some(TODAY)));
    desk.repair(Some(TODAY));
    message("registration-repaired", &desk.view(Some(TODAY)));
}

/// The accounts of a customer, as the window gets them: nobody named, and with an overlap that is refused.
#[test]
fn the_messages_about_accounts() {
    let mut desk = jetbridge_core::accounts::Desk::default();
    let nothing = BTreeMap::new();
    message("accounts-choices", &AccountChoices::all());
    message("accounts-empty", &desk.view(&nothing));
    let text = fs::read(at("tests/customers/northwind/accounts.json")).unwrap();
    desk.set(serde_json::from_slice(&text).unwrap());
    desk.tick("administrator-licence", Some(HandTick::on(TODAY)));
    desk.tick("step-create", Some(HandTick::on(TODAY)));
    message("accounts-overlap", &desk.view(&nothing));
}
