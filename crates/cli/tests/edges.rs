//! What is odd about arguments, files and streams, from outside: the exit status and the disk stay what they should be.

#![allow(clippy::unwrap_used)] // a test says by panicking

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const BC: &str = "Code,Name,E-Mail,Phone No.,Land,Avdeling,Bruk\n\
    JB,Jan Berg,jan.berg@contoso.com,+47 22 33 44 55,Norge,Salg,\n\
    KL,Kari Lie,kari.lie@contoso.com,,Danmark,,SE\n\
    OM,Ola Moe,ola.moe@contoso.com,,,Lager,Narnia\n";

fn jet() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jet"));
    command.stdin(Stdio::null());
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    jet()
        .args(["--language", "en"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn json(folder: &Path, arguments: &[&str]) -> (Value, Option<i32>) {
    let output = run(folder, &[&["--format", "json"], arguments].concat());
    let answer = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {output:?}"));
    (answer, output.status.code())
}

/// The code and the parameters of a fault.
fn fault(folder: &Path, arguments: &[&str]) -> (String, Value) {
    let (answer, status) = json(folder, arguments);
    assert_eq!(status, Some(2), "{arguments:?}: {answer}");
    let fault = &answer["fault"];
    (
        fault["code"].as_str().unwrap().to_owned(),
        fault["params"].clone(),
    )
}

fn desk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bc.csv"), BC).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let mut names: Vec<_> = entries.map(|entry| name(entry.unwrap())).collect();
    names.sort();
    names
}

#[test]
fn a_reader_who_has_had_enough_changes_nothing_about_the_verdict() {
    let folder = desk();
    let broken = folder.path().join("broken.csv");
    fs::write(
        &broken,
        "Code,Name,E-Mail\n".to_owned() + &"A,,no\n".repeat(5000),
    )
    .unwrap();
    for (list, status) in [("broken.csv", 1), ("bc.csv", 0)] {
        for format in ["human", "json", "sarif"] {
            let mut child = jet()
                .args(["roster", "check", list, "--format", format])
                .current_dir(folder.path())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            drop(child.stdout.take());
            let ended = child.wait_with_output().unwrap();
            assert_eq!(ended.status.code(), Some(status), "{list} {format}");
            assert_eq!(String::from_utf8_lossy(&ended.stderr), "", "{list}");
        }
    }
}

#[test]
fn a_template_nobody_knows_is_never_another_one() {
    let folder = desk();
    let here = folder.path();
    for verb in [
        &["write", "bc.csv", "--out", "out", "--target"][..],
        &["convert", "bc.csv", "--out", "out", "--target"],
        &["template", "--out", "t.csv", "--profile"],
        &["check", "bc.csv", "--profile"],
    ] {
        let line = [&["roster"], verb, &["m365-en-17"]].concat();
        let (code, params) = fault(here, &line);
        assert_eq!(
            (code.as_str(), params["profile"].as_str()),
            ("profile-unknown", Some("m365-en-17")),
            "{verb:?}"
        );
        assert_eq!(names(here), ["bc.csv"], "{verb:?}");
    }
    // Salespeople are read and never written.
    let target = ["--out", "out", "--target", "bc-salespeople-nb"];
    let line = [&["roster", "write", "bc.csv"], &target[..]].concat();
    assert_eq!(fault(here, &line).0, "profile-unknown");
    for profile in ["entra", "m365-de-16", "bc-salespeople-nb"] {
        let (_, status) = json(here, &["roster", "check", "bc.csv", "--profile", profile]);
        assert_eq!(status, Some(0), "{profile}");
    }
}

#[test]
fn only_codes_there_are_can_be_accepted() {
    let folder = desk();
    let here = folder.path();
    fs::write(
        here.join("open.csv"),
        "Code,Name,E-Mail\nA,,a@contoso.com\n",
    )
    .unwrap();
    let write = ["roster", "write", "open.csv", "--out", "out"];
    let with = |codes: &[&'static str]| {
        let accept = codes.iter().flat_map(|code| ["--accept", *code]);
        write.into_iter().chain(accept).collect::<Vec<_>>()
    };
    let (code, params) = fault(here, &with(&["required-mising"]));
    assert_eq!(code, "option-value");
    assert_eq!(params["value"], "required-mising");
    assert_eq!(
        fault(here, &with(&["connection/url-path"])).0,
        "option-value"
    );
    assert_eq!(json(here, &with(&["required-missing"])).1, Some(1));
    let both = with(&["required-missing", "roster/bc-name-missing"]);
    assert_eq!(json(here, &both).1, Some(0));
    assert_eq!(names(&here.join("out")), ["open.csv"]);
}

#[test]
fn what_a_column_is_said_to_be_reaches_the_file() {
    let folder = desk();
    let here = folder.path();
    let convert = ["roster", "convert", "bc.csv"];
    let map = ["--map", "Land=country", "--map", "Avdeling=department"];
    let line = [&convert[..], &map, &["--out", "m365"]].concat();
    assert_eq!(json(here, &line).1, Some(0));
    let written = fs::read_to_string(here.join("m365/bc.csv")).unwrap();
    let rows: Vec<Vec<&str>> = written
        .lines()
        .map(|line| line.split(',').collect())
        .collect();
    let column = |name: &str| rows[0].iter().position(|heading| *heading == name).unwrap();
    let of = |name: &str| rows[1..].iter().map(|row| row[column(name)]).collect();
    let countries: Vec<&str> = of("Country or Region");
    assert_eq!(countries, ["Norge", "Danmark", ""]);
    let departments: Vec<&str> = of("Department");
    assert_eq!(departments, ["Salg", "", "Lager"]);
    let phones: Vec<&str> = of("Mobile Phone");
    assert_eq!(phones, ["+47 22 33 44 55", "", ""]);

    // What says where the licences count is asked before the country.
    let map = ["--map", "Land=country", "--map", "Bruk=usage_location"];
    let entra = [
        "--target",
        "entra",
        "--passwords",
        "p.csv",
        "--out",
        "entra",
    ];
    let (answer, status) = json(here, &[&convert[..], &map, &entra].concat());
    assert_eq!(status, Some(1));
    let found: Vec<_> = answer["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["code"] == "roster/usage-location-not-iso2")
        .map(|one| (one["line"].as_u64(), one["params"]["value"].as_str()))
        .collect();
    assert_eq!(found, [(Some(4), Some("Narnia"))], "{answer}");
}

#[test]
fn a_fault_names_the_file_that_could_not_be_written() {
    let folder = desk();
    let here = folder.path();
    let convert = ["roster", "convert", "bc.csv", "--out", "out"];
    let entra = ["--target", "entra", "--usage-location", "NO", "--passwords"];
    let place = Path::new("no").join("such.csv").display().to_string();
    let line = [&convert[..], &entra, &[&place]].concat();
    let (code, params) = fault(here, &line);
    assert_eq!(
        (code.as_str(), params["name"].as_str()),
        ("file-unwritable", Some(place.as_str()))
    );
    assert_eq!(names(here), ["bc.csv"]);

    // Passwords never take the place of another file of the same run, whatever may be replaced.
    let place = Path::new("out").join("manifest.json").display().to_string();
    for more in [&[][..], &["--force"]] {
        let line = [&convert[..], &entra, &[&place], more].concat();
        assert_eq!(fault(here, &line).0, "file-unwritable", "{more:?}");
        assert_eq!(names(here), ["bc.csv"]);
    }
}

#[test]
fn standard_input_is_one_thing() {
    let folder = desk();
    let here = folder.path();
    assert_eq!(
        fault(here, &["roster", "compare", "-", "-"]).0,
        "input-twice"
    );
}

#[test]
fn a_password_that_slid_out_of_its_column_is_not_printed() {
    let folder = tempfile::tempdir().unwrap();
    let list = "Code,Name,E-Mail,Password,Blocked\n\
        KL,Lie, Kari,kari@contoso.com,Vop12345,No\n\
        OM,Ola Moe,ola@contoso.com,Vop12345,No,\n\
        JB,Jan Berg,Vop12345,No\n";
    fs::write(folder.path().join("list.csv"), list).unwrap();
    for format in ["human", "json", "sarif"] {
        let output = run(
            folder.path(),
            &["--format", format, "roster", "check", "list.csv"],
        );
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(
            told.contains("field-count") && !told.contains("Vop12345"),
            "{told}"
        );
    }
    // Nor is it taken for a name or a phone number.
    let swapped = "Code,Password,Name,E-Mail,Blocked\n\
        KL,x,Vop12345,Kari,kari@contoso.com,No\n\
        OM,Vop12345,Ola Moe,ola@contoso.com,No,\n\
        Vop12345,Jan Berg,jan@contoso.com,No\n";
    fs::write(folder.path().join("swapped.csv"), swapped).unwrap();
    for line in [
        &["roster", "coupling", "swapped.csv"][..],
        &[
            "roster",
            "convert",
            "swapped.csv",
            "--out",
            "out",
            "--accept",
            "field-count",
            "--accept",
            "required-missing",
            "--accept",
            "name-empty",
            "--username-pattern",
            "{first}.{last}",
            "--domain",
            "contoso.com",
        ],
    ] {
        let output = run(folder.path(), line);
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(
            told.contains("OM") || told.contains("swapped.csv"),
            "{told}"
        );
        assert!(!told.contains("Vop12345"), "{told}");
    }
    let written = fs::read_to_string(folder.path().join("out/swapped.csv")).unwrap();
    assert!(!written.contains("Vop12345"), "{written}");
    // The first line of a mail is taken for headings.
    let mail = "User name: kari@contoso.com, Temporary password: Vop12345\n";
    fs::write(folder.path().join("mail.txt"), mail.repeat(2)).unwrap();
    let output = run(folder.path(), &["roster", "check", "mail.txt"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(
        told.contains("header-unknown") && !told.contains("Vop12345"),
        "{told}"
    );
}

#[test]
fn a_downloaded_template_gives_the_heading_row() {
    let desk = desk();
    let headings = "Brukernavn,Fornavn,Etternavn,Visningsnavn,Stilling,Avdeling,Kontor,Kontortelefon,\
        Mobiltelefon,Faks,Alternativ e-postadresse,Adresse,Poststed,Fylke,Postnummer,Land";
    fs::write(desk.path().join("mal.csv"), headings).unwrap();
    let line = ["roster", "convert", "bc.csv", "--out", "out", "--template"];
    let (answer, status) = json(desk.path(), &[&line[..], &["mal.csv"]].concat());
    assert_eq!(status, Some(0), "{answer}");
    let written = fs::read_to_string(desk.path().join("out/bc.csv")).unwrap();
    assert!(
        written.starts_with(&format!(
            "{headings}\r\njan.berg@contoso.com,Jan,Berg,Jan Berg,"
        )),
        "{written}"
    );
    let (code, params) = fault(desk.path(), &[&line[..], &["bc.csv"]].concat());
    assert_eq!(
        (code.as_str(), &params["columns"]),
        ("template-unknown", &7.into())
    );
    let (code, _) = fault(
        desk.path(),
        &[&line[..], &["mal.csv", "--target", "entra"]].concat(),
    );
    assert_eq!(code, "option-conflict");
}

#[test]
fn a_dash_to_write_to_is_standard_output() {
    let folder = desk();
    let here = folder.path();
    let output = run(here, &["roster", "template", "--out", "-"]);
    assert!(output.stdout.starts_with(b"User Name,First Name,"));
    let couple = ["roster", "coupling", "bc.csv"];
    let printed = run(here, &couple).stdout;
    let dash = run(here, &[&couple[..], &["--out", "-"]].concat()).stdout;
    assert_eq!(printed, dash);
    assert_eq!(names(here), ["bc.csv"]);
}

#[test]
fn a_choice_without_a_second_list_is_refused() {
    let folder = desk();
    for choice in [["--choose", "JB=a@contoso.com"], ["--join-by", "code"]] {
        let line = [
            &["roster", "convert", "bc.csv", "--out", "out"],
            &choice[..],
        ]
        .concat();
        let (code, params) = fault(folder.path(), &line);
        assert_eq!(code, "option-missing");
        assert!(params["option"].as_str().unwrap().starts_with("--join"));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_of_files_may_be_any_bytes_and_other_arguments_are_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = desk();
    let odd = OsStr::from_bytes(b"n\xFFme.csv");
    fs::copy(folder.path().join("bc.csv"), folder.path().join(odd)).unwrap();
    let checked = jet()
        .args(["roster", "check"])
        .arg(odd)
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(checked.status.code(), Some(0), "{checked:?}");
    let explained = jet()
        .args(["--format", "json", "explain"])
        .arg(OsStr::from_bytes(b"AADSTS\xFF"))
        .output()
        .unwrap();
    let answer: Value = serde_json::from_slice(&explained.stdout).unwrap();
    assert_eq!(answer["fault"]["code"], "option-not-text");
    assert_eq!(explained.status.code(), Some(2));
}

#[cfg(target_os = "linux")]
#[test]
fn the_locale_of_no_country_is_the_language_of_programs() {
    let said = |variables: &[(&str, &str)]| {
        let output = jet()
            .args(["explain", "upn-no-at"])
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env_remove("LANG")
            .env_remove("LANGUAGE")
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let english = said(&[]);
    assert!(english.contains("User name without @"), "{english}");
    assert_eq!(said(&[("LC_ALL", "C"), ("LANG", "nl_NL.UTF-8")]), english);
    let plain = [("LC_MESSAGES", "C.UTF-8"), ("LANGUAGE", "nb")];
    assert_eq!(said(&plain), english);
    assert_eq!(said(&[("LC_ALL", "POSIX"), ("LANGUAGE", "nl")]), english);
    let dutch = said(&[("LANG", "nl_BE.UTF-8")]);
    assert!(dutch.contains("Gebruikersnaam zonder @"), "{dutch}");
    let listed = [("LANG", "en_US.UTF-8"), ("LANGUAGE", "nl:en")];
    assert_eq!(said(&listed), dutch);
}

#[test]
fn what_may_be_shown_of_a_string_is_said_in_the_readers_words() {
    let said = |language: &str, verb: &str, text: &str| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("string.txt");
        fs::write(&file, text).unwrap();
        let line = ["--language", language, "connection", verb];
        let output = jet().args(line).arg(&file).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let broken = "Password='kiwi9";
    assert_eq!(
        said("nb", "redact", broken),
        "(uleselig tilkoblingsstreng: unterminated_single_quote ved 0)\n"
    );
    assert_eq!(
        said("nl", "parse", broken),
        "(onleesbare verbindingstekenreeks: unterminated_single_quote bij 0)\n"
    );
    let torn = "AuthType=OAuth;Password==kiwi9;x=y;TokenCacheStorePath=c:\\x";
    assert_eq!(
        said("en", "redact", torn),
        "AuthType=OAuth;(unknown key)=***;TokenCacheStorePath=(set)\n"
    );
    assert_eq!(
        said("nl", "redact", torn),
        "AuthType=OAuth;(onbekende sleutel)=***;TokenCacheStorePath=(ingesteld)\n"
    );
}

#[test]
fn every_group_gets_a_file_of_its_own_that_every_system_takes() {
    let folder = desk();
    let here = folder.path();
    let groups = [
        "A",
        "A",
        "A 1 of 2",
        "a/b",
        "a\\b",
        "..",
        "",
        &"long".repeat(90),
        &"long".repeat(91),
        "日本",
    ];
    let person = |(at, group): (usize, &&str)| format!("u{at}@contoso.com;Kim {at};{group}\n");
    let people: String = groups.iter().enumerate().map(person).collect();
    let list = format!("Brukernavn;Visningsnavn;Lisens\n{people}");
    let name = format!("{}.csv", "n".repeat(240));
    fs::write(here.join(&name), list).unwrap();
    let split = ["--split-by-group", "--max-users", "1"];
    let map = ["--guess", "--map", "Lisens=licence_group", "--out", "out"];
    let (answer, status) = json(
        here,
        &[&["roster", "convert", &name], &map[..], &split].concat(),
    );
    assert_eq!(status, Some(0), "{answer}");
    let files = answer["files"].as_array().unwrap();
    assert_eq!(files.len(), groups.len());
    let mut written = names(&here.join("out"));
    written.retain(|name| !name.starts_with("manifest"));
    assert_eq!(written.len(), groups.len(), "{written:?}");
    for name in &written {
        assert!(
            name.len() < 200 && !name.contains(['/', '\\', ':']),
            "{name}"
        );
    }
}

#[test]
fn a_test_that_cannot_begin_says_why_and_shows_no_secret() {
    let folder = desk();
    let here = folder.path();
    let test = |text: &str, more: &[&str]| {
        fs::write(here.join("string.txt"), text).unwrap();
        let line = [&["connection", "test", "string.txt"], more].concat();
        let (answer, status) = json(here, &line);
        assert_eq!(status, Some(2), "{answer}");
        assert!(!answer.to_string().contains("kiwi9"), "{answer}");
        let fault = &answer["fault"];
        let what = fault["params"]["what"].as_str().unwrap_or_default();
        format!("{} {what}", fault["code"].as_str().unwrap())
    };
    let url = "AuthType=ClientSecret;Url=https://contoso.crm4.dynamics.com;";
    assert_eq!(
        test(&format!("{url}AppId=abc Password=kiwi9"), &[]),
        "test-lacking app-id-form"
    );
    assert_eq!(test(url, &[]), "test-lacking app-id");
    // A placeholder is nothing to sign in with.
    assert_eq!(
        test(&format!("{url}ClientId={{CLIENTID}}"), &[]),
        "test-lacking app-id"
    );
    assert_eq!(test("AuthType=OAuth", &[]), "test-lacking address");
    assert_eq!(test("Password='kiwi9", &[]), "test-lacking reading");
    assert_eq!(test(url, &["--client", "abc"]), "option-value ");
    fs::write(here.join("practice.json"), "[]").unwrap();
    let (answer, _) = json(
        here,
        &[
            "connection",
            "test",
            "string.txt",
            "--client",
            "00000000-1111-2222-3333-444444444444",
            "--practice",
            "practice.json",
        ],
    );
    assert_eq!(answer["fault"]["params"]["value"], "practice.json");
}
