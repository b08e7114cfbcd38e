//! Every kind of finding at its borders: where it is raised, where it is not, and which kind yields to which.
//!
//! A case is a list and what is found in it, one `kind @ line.record.column` each (`-` for none), with `!`, `?` or `i`
//! for error, warning and hint.

#![allow(clippy::expect_used)] // a check that asks for nothing cannot fail

use jetbridge_core::finding::{Finding, Location, Repair, Severity};
use jetbridge_core::roster::{Checked, Choices, Purpose, check};

const HEADINGS: &str = "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Office Phone,Mobile Phone,Fax,Alternate email address,Address,City,State or Province,ZIP or Postal Code,Country or Region";
const KEYS: [&str; 16] = [
    "user_name",
    "first_name",
    "last_name",
    "display_name",
    "job_title",
    "department",
    "office_number",
    "office_phone",
    "mobile_phone",
    "fax",
    "alternate_email",
    "address",
    "city",
    "state",
    "postal_code",
    "country",
];
const ENTRA: &str = "Name [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name [surname],Job title [jobTitle],Department [department],Usage location [usageLocation],Street address [streetAddress],State or province [state],Country or region [country],Office [physicalDeliveryOfficeName],City [city],ZIP or postal code [postalCode],Office phone [telephoneNumber],Mobile phone [mobile]";
const ENTRA_KEYS: [&str; 17] = [
    "display_name",
    "user_name",
    "password",
    "block_sign_in",
    "first_name",
    "last_name",
    "job_title",
    "department",
    "usage_location",
    "address",
    "state",
    "country",
    "office_number",
    "city",
    "postal_code",
    "office_phone",
    "mobile_phone",
];
const BC: &str = "Code,Name,Commission %,Phone No.,Email,Email 2,Job Title,Blocked,Privacy Blocked,Coupled to Dataverse";
const BC_KEYS: [&str; 10] = [
    "code",
    "name",
    "commission",
    "phone",
    "email",
    "email2",
    "job_title",
    "blocked",
    "privacy_blocked",
    "coupled",
];

fn run_with(bytes: &[u8], domains: &[&str], bc: bool) -> Checked {
    let choices = Choices {
        purpose: Purpose {
            verified_domains: domains.iter().map(|d| (*d).to_owned()).collect(),
            bc_integration: bc,
        },
        ..Choices::default()
    };
    check(bytes, &choices, usize::MAX).expect("nothing is asked for")
}

fn run(bytes: &[u8]) -> Checked {
    run_with(bytes, &[], false)
}

fn show(finding: &Finding) -> String {
    let Location::Table {
        line,
        record,
        column,
    } = finding.location
    else {
        panic!("a list has lines");
    };
    let number = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let mark = match finding.severity {
        Severity::Error => '!',
        Severity::Warning => '?',
        Severity::Info => 'i',
    };
    format!(
        "{}{mark} @ {}.{}.{}",
        finding.code.replace("roster/", ""),
        number(line),
        number(record),
        column.unwrap_or("-")
    )
}

fn shown(checked: &Checked) -> Vec<String> {
    checked.findings.iter().map(show).collect()
}

fn list(text: &str, expected: &[&str]) {
    assert_eq!(shown(&run(text.as_bytes())), expected, "{text:?}");
}

/// A record with texts in columns, the rest as a clean record has it.
fn row(cells: &[(&str, &str)]) -> String {
    let get = |key: &str| cells.iter().find(|(k, _)| *k == key).map(|(_, text)| *text);
    let texts = KEYS.map(|key| match (get(key), key) {
        (Some(text), _) => quoted(text),
        (None, "user_name") => "kari@contoso.com".to_owned(),
        (None, "display_name") => "Kari Lie".to_owned(),
        _ => String::new(),
    });
    texts.join(",")
}

fn entra_row(cells: &[(&str, &str)]) -> String {
    let get = |key: &str| cells.iter().find(|(k, _)| *k == key).map(|(_, text)| *text);
    let texts = ENTRA_KEYS.map(|key| match (get(key), key) {
        (Some(text), _) => quoted(text),
        (None, "user_name") => "kari@contoso.com".to_owned(),
        (None, "display_name") => "Kari Lie".to_owned(),
        (None, "password") => "Winter-4821".to_owned(),
        (None, "block_sign_in") => "No".to_owned(),
        _ => String::new(),
    });
    texts.join(",")
}

fn bc_row(cells: &[(&str, &str)]) -> String {
    let get = |key: &str| cells.iter().find(|(k, _)| *k == key).map(|(_, text)| *text);
    let texts = BC_KEYS.map(|key| match (get(key), key) {
        (Some(text), _) => quoted(text),
        (None, "code") => "KL".to_owned(),
        (None, "name") => "Kari Lie".to_owned(),
        (None, "email") => "kari@contoso.com".to_owned(),
        _ => String::new(),
    });
    texts.join(",")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// One text in one column of a Microsoft 365 file: the kinds found there.
fn cell(key: &str, text: &str, expected: &[&str]) {
    cell_with(key, text, &[], false, expected);
}

fn kinds(checked: &Checked, key: &str, line: u32) -> Vec<String> {
    let mut kinds = Vec::new();
    for finding in &checked.findings {
        let Location::Table {
            line: Some(at),
            column,
            ..
        } = finding.location
        else {
            panic!("{finding:?}");
        };
        assert_eq!((at, column), (line, Some(key)), "{finding:?}");
        let shown = show(finding);
        kinds.push(shown.split(" @").next().unwrap_or_default().to_owned());
    }
    kinds
}

fn cell_with(key: &str, text: &str, domains: &[&str], bc: bool, expected: &[&str]) {
    let list = format!("{HEADINGS}\r\n{}\r\n", row(&[(key, text)]));
    let checked = run_with(list.as_bytes(), domains, bc);
    assert_eq!(kinds(&checked, key, 2), expected, "{key}: {text:?}");
}

fn entra_cell(key: &str, text: &str, expected: &[&str]) {
    let list = format!(
        "version:v1.0\r\n{ENTRA}\r\n{}\r\n",
        entra_row(&[(key, text)])
    );
    assert_eq!(
        kinds(&run(list.as_bytes()), key, 3),
        expected,
        "{key}: {text:?}"
    );
}

fn bc_cell(key: &str, text: &str, domains: &[&str], expected: &[&str]) {
    let list = format!("{BC}\r\n{}\r\n", bc_row(&[(key, text)]));
    let checked = run_with(list.as_bytes(), domains, false);
    assert_eq!(kinds(&checked, key, 2), expected, "{key}: {text:?}");
}

fn replacement(finding: &Finding) -> Option<(&str, bool)> {
    let fix = finding.fix.as_ref()?;
    match &fix.repair {
        Repair::Replacement(text) => Some((text, fix.safe)),
        Repair::Action(_) => None,
    }
}

fn fix_of(key: &str, text: &str, kind: &str) -> Option<(String, bool)> {
    let list = format!("{HEADINGS}\r\n{}\r\n", row(&[(key, text)]));
    let checked = run(list.as_bytes());
    let code = format!("roster/{kind}");
    let finding = checked.findings.iter().find(|f| f.code == code);
    let finding = finding.unwrap_or_else(|| panic!("{kind} in {text:?}"));
    replacement(finding).map(|(text, safe)| (text.to_owned(), safe))
}

fn param(checked: &Checked, kind: &str, name: &str) -> String {
    let code = format!("roster/{kind}");
    let finding = checked.findings.iter().find(|f| f.code == code);
    finding.unwrap_or_else(|| panic!("{kind}")).params[name].to_string()
}

#[test]
fn form_of_the_file() {
    let body = format!("{HEADINGS}\n{}\n", row(&[]));
    list(&body, &[]);
    list(&format!("sep=,\n{body}"), &["sep-line! @ 1.-.-"]);
    list(
        &format!("\"SEP=;\"\r\n{}", body.replace(',', ";")),
        &["delimiter-not-comma! @ -.-.-", "sep-line! @ 1.-.-"],
    );
    list(
        &format!("\u{feff}{body}"),
        &["bom-present i @ 1.0.-".replace(" i", "i").as_str()],
    );
    list(
        &format!("Title\n\n,,\n{body}"),
        &[
            "blank-line? @ 2.-.-",
            "empty-record? @ 3.-.-",
            "rows-above-heading! @ 4.0.-",
        ],
    );
    let utf16: Vec<u8> = body.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(shown(&run(&utf16)), ["encoding-not-utf8? @ -.-.-"]);
    let checked = run(b"\xff\xfe");
    assert_eq!(
        shown(&checked),
        ["encoding-not-utf8? @ -.-.-", "no-records! @ -.-.-"]
    );
    assert_eq!(shown(&run(b"")), ["no-records! @ -.-.-"]);
    assert_eq!(
        shown(&run(b"\r\n\r\n")),
        [
            "no-records! @ -.-.-",
            "blank-line? @ 1.-.-",
            "blank-line? @ 2.-.-"
        ]
    );
    list("a,b\nc,d\n", &["header-unknown! @ 1.0.-"]);
    list("a,b\n", &["no-records! @ -.-.-", "header-unknown! @ 1.0.-"]);
    list(&format!("{HEADINGS}\n"), &["no-records! @ -.-.-"]);
}

#[test]
fn version_rows() {
    let body = format!("{ENTRA}\n{}\n", entra_row(&[]));
    list(&body, &[]);
    list(&format!("version:v1.0\n{body}"), &[]);
    list(
        &format!("Version:v2.1,,,\n{body}"),
        &["version-row-padded? @ 1.-.-"],
    );
    list(
        &format!(" version:v1.0\n{body}"),
        &["version-row-padded? @ 1.-.-"],
    );
    list(
        &format!("version:1.0\n{body}"),
        &["rows-above-heading! @ 2.0.-"],
    );
    list(
        &format!("x\nversion:v1.0\n{body}"),
        &["rows-above-heading! @ 3.0.-"],
    );
}

#[test]
fn headings() {
    let with = |headings: &str| format!("{headings}\n{}\n", row(&[]));
    list(
        &with(&HEADINGS.replace("First Name", " First  Name")),
        &["header-whitespace! @ 1.0.first_name"],
    );
    list(
        &with(&HEADINGS.replace("First Name", "FIRST-NAME")),
        &["header-differs? @ 1.0.first_name"],
    );
    list(
        &with(&HEADINGS.replace("User Name", "Username")),
        &["header-differs? @ 1.0.user_name"],
    );
    list(
        &with(&HEADINGS.replace("First Name,Last Name", "Last Name,First Name")),
        &[
            "header-order! @ 1.0.last_name",
            "header-order! @ 1.0.first_name",
        ],
    );
    list(
        &with(&HEADINGS.replace("Fax", "Telex")),
        &[
            "header-missing-column! @ 1.0.fax",
            "header-extra-column! @ 1.0.-",
        ],
    );
    // A second heading of the same key is one too many.
    list(
        &format!("{HEADINGS},City\n{},\n", row(&[])),
        &["header-extra-column! @ 1.0.-"],
    );
    // Whose place another took stands elsewhere too.
    list(
        &with(&HEADINGS.replace(
            "Fax,Alternate email address,Address",
            "Alternate email address,Address,Fax",
        )),
        &[
            "header-order! @ 1.0.alternate_email",
            "header-order! @ 1.0.address",
            "header-order! @ 1.0.fax",
        ],
    );
    let sentence = "Username,First name,Last name,Display name,Job title,Department,Office number,Office phone,Mobile phone,Fax,Alternate email address,Address,City,State or province,ZIP or postal code,Country or region";
    list(&with(sentence), &[]);
    list(
        &format!("{HEADINGS},,\n{},,\n", row(&[])),
        &["header-extra-column! @ 1.0.-"],
    );
    list(
        &format!("{HEADINGS},Kenn-wort\n{},x\n", row(&[])),
        &["secret-in-file? @ -.-.-", "header-extra-column! @ 1.0.-"],
    );
    list(
        "Code;Name;Email;Passord 1\nKL;Kari;kari@contoso.com;hemmelig\n",
        &["secret-in-file? @ -.-.-"],
    );
    list(
        "Code;Name;Phone No.\nKL;Kari;\n",
        &["header-missing-column! @ 1.0.email"],
    );
    list(
        "Navn;Mot de passe\nx;y\n",
        &[
            "delimiter-not-comma! @ -.-.-",
            "secret-in-file? @ -.-.-",
            "header-unknown! @ 1.0.-",
        ],
    );
    let spanish = "Nombre de usuario,Nombre,Apellidos,Nombre para mostrar,Puesto,Departamento,Número del trabajo,Teléfono del trabajo,Teléfono móvil,Número de fax,Dirección,Ciudad,Estado o provincia,Código postal,País o región";
    let fifteen = row(&[]);
    let fifteen = fifteen.strip_suffix(',').unwrap_or_default();
    list(
        &format!("{spanish}\n{fifteen}\n"),
        &[
            "header-localised i @ 1.0.-".replace(" i", "i").as_str(),
            "header-old-template? @ 1.0.alternate_email",
        ],
    );
}

#[test]
fn rows_that_are_no_records() {
    let clean = row(&[]);
    list(
        &format!(
            "{HEADINGS}\n{clean}\n\n,,\n \n{}\n{HEADINGS}\n{}\n",
            ",".repeat(15),
            HEADINGS.to_uppercase()
        ),
        &[
            "blank-line? @ 3.-.-",
            "empty-record? @ 4.-.-",
            "blank-line? @ 5.-.-",
            "empty-record? @ 6.-.-",
            "header-repeated! @ 7.-.-",
            "header-repeated! @ 8.-.-",
        ],
    );
    // One cell short of the heading row it is a record, and a bad one.
    let short = HEADINGS
        .rsplit_once(',')
        .map(|(short, _)| short)
        .unwrap_or_default();
    list(
        &format!("{HEADINGS}\n{clean}\n{short}\n"),
        &["field-count! @ 3.2.-"],
    );
    list(
        "a,b\nA,B\nx,y\n",
        &["header-unknown! @ 1.0.-", "header-repeated! @ 2.-.-"],
    );
    list(
        "Code;Name;Email\n;;\n\nKL;Kari;kari@contoso.com\nCODE;name;E-mail\n",
        &["header-repeated! @ 5.-.-"],
    );
    // With a single heading that holds text nothing is taken for a repetition.
    list("x,\nx,\n", &["header-unknown! @ 1.0.-"]);
}

#[test]
fn widths_of_records() {
    let clean = row(&[]);
    let narrow = clean
        .rsplit_once(',')
        .map(|(narrow, _)| narrow)
        .unwrap_or_default();
    list(
        &format!("{HEADINGS}\n{narrow}\n"),
        &["field-count! @ 2.1.-"],
    );
    list(
        &format!("{HEADINGS}\n{clean},x\n"),
        &["field-count! @ 2.1.-"],
    );
    list(
        &format!("{HEADINGS}\n{}, ,\n", row(&[("fax", "n/a")])),
        &["field-count? @ 2.1.-", "placeholder-value? @ 2.1.fax"],
    );
    let checked = run(format!("{HEADINGS}\n{clean},x\n").as_bytes());
    assert_eq!(param(&checked, "field-count", "expected"), "16");
    assert_eq!(param(&checked, "field-count", "actual"), "17");
    // A record of a wrong width takes no part in comparisons.
    let mixed = format!("{HEADINGS}\n{clean},x\n{}\n", row(&[("country", "Norway")]));
    list(&mixed, &["field-count! @ 2.1.-"]);
}

#[test]
fn quotes_never_closed() {
    let open = row(&[]).replacen(",,", ",\"x,", 1);
    list(
        &format!("{HEADINGS}\n{open}\n{}\n", row(&[])),
        &["quote-unclosed! @ 2.1.first_name"],
    );
    list(
        "a,b\nx,\"y\n",
        &["header-unknown! @ 1.0.-", "quote-unclosed! @ 2.1.-"],
    );
    list(
        &format!("{HEADINGS}\n{}\n\"", row(&[])),
        &["quote-unclosed! @ 3.-.-"],
    );
}

#[test]
fn examples_of_the_template() {
    let example = entra_row(&[("display_name", "EXAMPLE: Chris Green"), ("user_name", "x")]);
    let kari = entra_row(&[]);
    let per = entra_row(&[("user_name", "per@contoso.com")]);
    list(&format!("{ENTRA}\n{example}\n{kari}\n"), &[]);
    list(
        &format!("{ENTRA}\n{example}\n"),
        &["example-row-left! @ 2.1.display_name"
            .replace("display_name", "-")
            .as_str()],
    );
    list(
        &format!("{ENTRA}\n{example}\n{kari}\n{per}\n"),
        &["example-row-left! @ 2.1.-"],
    );
    list(
        &format!("{ENTRA}\n{kari}\n{example}\n"),
        &["example-row-left! @ 3.2.-"],
    );
}

#[test]
fn limits_of_a_file() {
    let people = |count: usize| {
        let rows: Vec<String> = (0..count)
            .map(|n| row(&[("user_name", &format!("user{n}@contoso.com"))]))
            .collect();
        format!("{HEADINGS}\n\n{}\n", rows.join("\n"))
    };
    list(&people(249), &["blank-line? @ 2.-.-"]);
    list(
        &people(250),
        &["blank-line? @ 2.-.-", "too-many-rows! @ 252.250.-"],
    );
}

#[test]
fn what_is_empty() {
    for empty in ["", " ", "\u{a0}", "\u{200b}", "\t", "\n", " \u{feff}\r\n "] {
        cell("user_name", empty, &["required-missing!"]);
        cell("fax", empty, &[]);
    }
}

#[test]
fn characters() {
    cell("last_name", "Li\u{a0}e", &["non-breaking-space!"]);
    cell("last_name", "Li\u{3000}e", &["non-breaking-space!"]);
    cell("last_name", "Lie\u{200b}", &["invisible-char!"]);
    cell("last_name", "Lie\u{ad}", &["invisible-char!"]);
    cell("last_name", "Li\te", &["control-char!"]);
    cell("last_name", "Lie\u{85}", &["control-char!"]);
    cell("last_name", "A\u{30a}se", &["not-nfc?"]);
    cell(
        "alternate_email",
        "a\u{30a}@b.cd",
        &["alternate-email-invalid!"],
    );
    cell("last_name", "O’Neill", &["smart-quote?"]);
    cell("last_name", "O´Neill", &["smart-quote?"]);
    cell("user_name", "o’neill@contoso.com", &["smart-quote!"]);
    cell(
        "alternate_email",
        "o’neill@contoso.com",
        &["alternate-email-invalid!"],
    );
    cell("address", "Storgata 1\r\nInngang B", &["embedded-newline!"]);
    cell("address", "Storgata 1, \"B\"\n", &["embedded-newline!"]);
    cell("last_name", " Lie", &["leading-trailing-space?"]);
    cell(
        "user_name",
        "kari@contoso.com ",
        &["leading-trailing-space!"],
    );
    cell(
        "last_name",
        "\u{a0}Lie ",
        &["non-breaking-space!", "leading-trailing-space?"],
    );
    cell(
        "last_name",
        "Å\u{200b}\u{a0}\u{1}’",
        &[
            "control-char!",
            "invisible-char!",
            "non-breaking-space!",
            "smart-quote?",
        ],
    );
    cell("last_name", "Åse Ødegård-Müller Žižek Łukasz", &[]);
}

#[test]
fn garbled_letters() {
    cell("last_name", "SÃ¸rensen", &["mojibake!"]);
    cell("last_name", "Oâ€™Neill", &["mojibake!"]);
    cell("last_name", "S\u{fffd}rensen", &["mojibake!"]);
    cell("last_name", "Â\u{a0}x", &["mojibake!"]);
    cell("last_name", "Ãse", &[]);
    cell("last_name", "Åœ", &["mojibake!"]);
    cell("last_name", "â€", &[]);
    assert_eq!(
        fix_of("last_name", "SÃ¸rensen ", "mojibake"),
        Some(("Sørensen".into(), false))
    );
    assert_eq!(fix_of("last_name", "SÃ¸\u{fffd}", "mojibake"), None);
    // A byte astray weighs more.
    let mut list = format!("{HEADINGS}\n{}\n", row(&[("last_name", "ÅåÆæ@Ã¸")])).into_bytes();
    let at = list.iter().position(|b| *b == 0xc3).unwrap_or_default();
    let at = at
        + list[at..]
            .iter()
            .position(|b| *b == b'@')
            .unwrap_or_default();
    list[at] = 0xe5;
    let checked = run(&list);
    assert_eq!(shown(&checked), ["invalid-byte! @ 2.1.last_name"]);
    assert_eq!(param(&checked, "invalid-byte", "byte"), "E5");
    let text = String::from_utf8_lossy(&list)
        .replace('\u{fffd}', "å")
        .replace("Ã¸", "x");
    assert!(run(text.as_bytes()).findings.is_empty());
}

#[test]
fn unknown_lists_tell_bytes_astray_once_per_record() {
    assert_eq!(
        shown(&run(b"\xc3\xa5,\xc3\xb8,\xc3\xb8\n\xe5,\xf8\nx,y\n")),
        ["header-unknown! @ 1.0.-", "invalid-byte! @ 2.1.-"]
    );
}

#[test]
fn fixes_of_characters() {
    let clean = Some(("Kari Lie".to_owned(), true));
    assert_eq!(
        fix_of("last_name", " Kari\u{a0}Lie", "non-breaking-space"),
        clean
    );
    assert_eq!(
        fix_of("last_name", " Kari\u{a0}Lie", "leading-trailing-space"),
        clean
    );
    assert_eq!(
        fix_of("last_name", "Kari\r\n\r\nLie", "embedded-newline"),
        clean
    );
    assert_eq!(
        fix_of("last_name", "Ka\u{200d}ri Lie", "invisible-char"),
        Some(("Kari Lie".into(), false))
    );
    assert_eq!(
        fix_of("last_name", "„Kari“ ’Lie’", "smart-quote"),
        Some(("\"Kari\" 'Lie'".into(), false))
    );
    assert_eq!(
        fix_of("user_name", "a“b@c.de", "smart-quote"),
        Some(("a'b@c.de".into(), false))
    );
    assert_eq!(
        fix_of("fax", "N/A", "placeholder-value"),
        Some((String::new(), false))
    );
    assert_eq!(
        fix_of("user_name", "MAILTO:kari@contoso.com", "upn-mailto-prefix"),
        Some(("kari@contoso.com".into(), true))
    );
    assert_eq!(
        fix_of(
            "user_name",
            "K <mailto:kari@contoso.com>",
            "upn-display-form"
        ),
        Some(("kari@contoso.com".into(), true))
    );
}

#[test]
fn texts_that_are_none() {
    for text in [
        "N/A", "#n/a", "-", "---", "?", ".", "#REF!", "#DIV/0!", "TBD", "Null", "none", "(None)",
        "Ukjent", "N.v.t.",
    ] {
        cell("fax", text, &["placeholder-value?"]);
    }
    for name in ["Null", "Na", "None", "Todo", "Unknown"] {
        cell("last_name", name, &[]);
    }
    cell("last_name", "N/A", &["placeholder-value?"]);
    cell(
        "last_name",
        "\u{200b}n/a",
        &["invisible-char!", "placeholder-value?"],
    );
    for text in ["....", "n/a?", "nulla"] {
        cell("fax", text, &[]);
    }
    cell("alternate_email", "n/a", &["alternate-email-invalid!"]);
}

#[test]
fn what_excel_did() {
    cell("mobile_phone", "4.79E+09", &["excel-scientific-number!"]);
    cell("mobile_phone", "4,79E+09", &["excel-scientific-number!"]);
    cell("mobile_phone", "-5e-10", &["excel-scientific-number!"]);
    cell("mobile_phone", "4.79E+9", &[]);
    cell("mobile_phone", "+4.79E+09", &[]);
    for text in ["=A1", "@SUM(A1)", "+SUM(1)", "-x", "+a"] {
        cell("fax", text, &["formula-like?"]);
    }
    for text in ["+47 400", "+ 47", "-(0)40", "+(47)", "+", "- 5"] {
        cell("fax", text, &[]);
    }
}

#[test]
fn quotes_and_commas() {
    cell("display_name", "Kari \"KL\" Lie", &["quote-in-value?"]);
    cell("display_name", "Kari \"KL\", Lie", &["quote-in-value?"]);
    cell("display_name", "Lie, Kari", &["quoted-commai"]);
    cell("alternate_email", "a,b@c.de", &["alternate-email-invalid!"]);
    let list = format!("{HEADINGS}\n{}\n", row(&[("city", "Oslo, Norway")]))
        .replace(',', ";")
        .replace("Oslo;", "Oslo,");
    let list = list.replace("\"Oslo, Norway\"", "Oslo, Norway");
    assert_eq!(
        shown(&run(list.as_bytes())),
        ["delimiter-not-comma! @ -.-.-", "quoted-commai @ 2.1.city"]
    );
    bc_cell("name", "Lie, \"Kari\"", &[], &[]);
}

#[test]
fn lengths() {
    cell("job_title", &"x".repeat(64), &[]);
    cell("job_title", &"x".repeat(65), &["too-long!"]);
    cell("job_title", &"å".repeat(64), &[]);
    cell("job_title", &"😀".repeat(32), &[]);
    cell("job_title", &"😀".repeat(33), &["too-long!"]);
    cell(
        "job_title",
        &format!(" {}", "x".repeat(64)),
        &["leading-trailing-space?"],
    );
    cell("address", &"x".repeat(1024), &["too-long!"]);
    cell_with(
        "display_name",
        &"x".repeat(51),
        &[],
        true,
        &["bc-name-too-long?"],
    );
    cell_with("display_name", &"x".repeat(51), &[], false, &[]);
    cell_with("display_name", &"x".repeat(257), &[], true, &["too-long!"]);
    cell_with(
        "mobile_phone",
        &"1".repeat(31),
        &[],
        true,
        &["bc-phone-too-long?"],
    );
    entra_cell("job_title", &"x".repeat(128), &[]);
    entra_cell("job_title", &"x".repeat(129), &["too-long!"]);
    entra_cell("office_phone", &"1".repeat(500), &[]);
    bc_cell("code", &"X".repeat(21), &[], &["too-long!"]);
    bc_cell("job_title", &"x".repeat(31), &[], &["too-long!"]);
    bc_cell("name", &"x".repeat(51), &[], &["bc-name-too-long!"]);
    bc_cell("phone", &"1".repeat(31), &[], &["bc-phone-too-long!"]);
}

#[test]
fn countries() {
    let of = |countries: &[&str]| {
        let rows: Vec<String> = countries
            .iter()
            .enumerate()
            .map(|(n, country)| {
                row(&[
                    ("user_name", &format!("u{n}@contoso.com")),
                    ("country", country),
                ])
            })
            .collect();
        format!("{HEADINGS}\n{}\n", rows.join("\n"))
    };
    list(
        &of(&["", "Norway", "NORWAY", "norway ", ""]),
        &["leading-trailing-space? @ 5.4.country"],
    );
    let mixed = of(&["", "Norway", "NO", "Sweden"]);
    list(&mixed, &["mixed-countries? @ 4.3.country"]);
    let checked = run(mixed.as_bytes());
    assert_eq!(param(&checked, "mixed-countries", "first"), "Norway");
    assert_eq!(param(&checked, "mixed-countries", "value"), "NO");
}

#[test]
fn alternate_addresses() {
    for bad in [
        "x", "a@b", "a@b.c.", "å@b.cd", "a@b_c.de", "a b@c.de", "a@@b.cd",
    ] {
        cell("alternate_email", bad, &["alternate-email-invalid!"]);
    }
    cell(
        "alternate_email",
        "KARI@Contoso.com",
        &["alternate-email-same-as-username?"],
    );
    cell("alternate_email", "a+b@mail.contoso.com", &[]);
}

#[test]
fn user_names() {
    for (name, expected) in [
        ("kari.lie@contoso.com", &[][..]),
        ("o'neill_!#^~-@contoso.com", &[]),
        ("kari", &["upn-no-at!"]),
        ("å å", &["upn-no-at!"]),
        ("a@b@c", &["upn-multiple-at!"]),
        ("@contoso.com", &["upn-empty-local!"]),
        ("kari@", &["upn-empty-domain!"]),
        ("@", &["upn-empty-local!", "upn-empty-domain!"]),
        ("kari lie@contoso.com", &["upn-contains-space!"]),
        ("kåri@contoso.com", &["upn-non-ascii!"]),
        ("kari+x@contoso.com", &["upn-invalid-char!"]),
        ("kari@con'toso.com", &["upn-invalid-char!"]),
        (
            "kari@con\u{2019}toso.com",
            &["smart-quote!", "upn-invalid-char!"],
        ),
        (".kari@contoso.com", &["upn-leading-dot!"]),
        ("kari.@contoso.com", &["upn-trailing-dot!"]),
        ("kari@contoso.com.", &["upn-trailing-dot!"]),
        ("kari@.contoso.com", &["upn-leading-dot!"]),
        ("ka..ri@con..toso.com", &["upn-consecutive-dots!"]),
        ("kari@contoso", &["upn-domain-not-routable!"]),
        ("kari@contoso.LAN", &["upn-domain-not-routable!"]),
        ("kari@con_toso.test", &["upn-domain-not-routable!"]),
        (
            "kåri lie&.@contoso.local",
            &[
                "upn-contains-space!",
                "upn-non-ascii!",
                "upn-invalid-char!",
                "upn-trailing-dot!",
                "upn-domain-not-routable!",
            ],
        ),
        ("mailto: kari@contoso.com", &["upn-mailto-prefix!"]),
        (
            "mailto:Kari <mailto:kari>",
            &["upn-mailto-prefix!", "upn-display-form!", "upn-no-at!"],
        ),
        ("Kari <kari@contoso.com>", &["upn-display-form!"]),
        (
            "Ka<ri> <kari@contoso.com>",
            &["upn-contains-space!", "upn-invalid-char!"],
        ),
        (
            "kari\u{a0}lie@contoso.com",
            &["non-breaking-space!", "upn-contains-space!"],
        ),
    ] {
        cell("user_name", name, expected);
    }
    let local = |count: usize| format!("{}@contoso.com", "x".repeat(count));
    cell("user_name", &local(50), &[]);
    cell("user_name", &local(51), &["upn-local-over-50?"]);
    cell("user_name", &local(64), &["upn-local-over-50?"]);
    cell("user_name", &local(65), &["upn-local-too-long!"]);
    let domain = |count: usize| format!("kari@{}.com", "x".repeat(count - 4));
    cell("user_name", &domain(48), &[]);
    cell("user_name", &domain(49), &["upn-domain-too-long!"]);
    let both = |local: usize, domain: usize| {
        format!("{}@{}.com", "x".repeat(local), "y".repeat(domain - 4))
    };
    cell("user_name", &both(31, 47), &[]);
    cell("user_name", &both(32, 47), &["upn-over-79?"]);
    cell_with("user_name", &both(32, 47), &[], true, &["upn-over-79?"]);
    cell_with(
        "user_name",
        &both(33, 47),
        &[],
        true,
        &["upn-over-79?", "bc-email-too-long?"],
    );
    cell_with(
        "user_name",
        &both(60, 47),
        &[],
        true,
        &["upn-local-over-50?", "bc-email-too-long?"],
    );
    cell_with(
        "user_name",
        &both(65, 47),
        &[],
        true,
        &["upn-local-too-long!"],
    );
}

#[test]
fn domains_of_the_customer() {
    let mine = &["Contoso.com", "intra.local"];
    cell_with("user_name", "kari@CONTOSO.COM", mine, false, &[]);
    cell_with(
        "user_name",
        "kari@mail.contoso.com",
        mine,
        false,
        &["upn-domain-unverified!"],
    );
    cell_with(
        "user_name",
        "kari@contoso.onmicrosoft.com",
        mine,
        false,
        &["upn-domain-unverified?"],
    );
    cell_with("user_name", "kari@intra.local", mine, false, &[]);
    cell_with(
        "user_name",
        "kari@contoso.local",
        mine,
        false,
        &["upn-domain-not-routable!"],
    );
    cell_with(
        "user_name",
        "kari@con toso.com",
        mine,
        false,
        &["upn-contains-space!"],
    );
    bc_cell(
        "email",
        "kari@fabrikam.com",
        mine,
        &["upn-domain-unverified?"],
    );
    bc_cell(
        "email",
        "kari@fabrikam.onmicrosoft.com",
        mine,
        &["upn-domain-unverified?"],
    );
    bc_cell(
        "email",
        "kari@contoso.lan",
        mine,
        &["upn-domain-not-routable?"],
    );
    bc_cell("email2", "kari@contoso.lan", mine, &[]);
}

#[test]
fn the_same_user_twice() {
    let names = [
        "kari@contoso.com",
        "per@contoso.com",
        "KARI@contoso.com",
        "mailto:Kari@contoso.com",
        "kåri@x.no",
        "KÅRI@x.no",
        "a",
        "a",
    ];
    let rows: Vec<String> = names
        .iter()
        .map(|name| row(&[("user_name", name)]))
        .collect();
    let text = format!("{HEADINGS}\n{}\n", rows.join("\n"));
    let checked = run(text.as_bytes());
    let twice: Vec<String> = shown(&checked)
        .into_iter()
        .filter(|s| s.starts_with("duplicate"))
        .collect();
    assert_eq!(
        twice,
        [
            "duplicate-upn! @ 4.3.user_name",
            "duplicate-upn! @ 5.4.user_name",
            "duplicate-upn! @ 7.6.user_name"
        ]
    );
    let others: Vec<String> = checked
        .findings
        .iter()
        .filter(|f| f.code == "roster/duplicate-upn")
        .map(|f| f.params["other_record"].to_string())
        .collect();
    assert_eq!(others, ["1", "1", "5"]);
}

#[test]
fn entra_files() {
    entra_cell("password", "Åpen-4821", &["password-non-ascii!"]);
    entra_cell("password", "Å", &["password-non-ascii!"]);
    entra_cell("password", "Short1!", &["password-too-short!"]);
    entra_cell("password", "alllowercase1", &["password-too-simple!"]);
    entra_cell("password", "lower case 1", &[]);
    entra_cell(
        "password",
        &format!("{}1", "aB".repeat(128)),
        &["too-long!"],
    );
    entra_cell("password", "", &["required-missing!"]);
    entra_cell("password", " Winter-4821", &["leading-trailing-space!"]);
    entra_cell(
        "block_sign_in",
        "yes",
        &["block-sign-in-value?", "user-created-blockedi"],
    );
    entra_cell("block_sign_in", "Yes", &["user-created-blockedi"]);
    entra_cell("block_sign_in", "NO", &["block-sign-in-value?"]);
    entra_cell("block_sign_in", "Nei", &["block-sign-in-value!"]);
    entra_cell("usage_location", "no", &["usage-location-not-iso2?"]);
    entra_cell("usage_location", "XK", &[]);
    entra_cell("usage_location", "UK", &["usage-location-not-iso2!"]);
    entra_cell("usage_location", "Noorwegen", &["usage-location-not-iso2!"]);
    entra_cell("mobile_phone", "n/a", &["placeholder-value?"]);
    entra_cell("usage_location", "n/a", &["usage-location-not-iso2!"]);
}

#[test]
fn locations_are_suggested() {
    for (text, suggest, fix) in [
        ("UK", "GB", Some(("GB", false))),
        ("noorwegen", "NO", Some(("NO", false))),
        ("Sverige", "SE", Some(("SE", false))),
        ("nl", "NL", Some(("NL", true))),
        ("Atlantis", "", None),
    ] {
        let list = format!("{ENTRA}\n{}\n", entra_row(&[("usage_location", text)]));
        let checked = run(list.as_bytes());
        assert_eq!(
            param(&checked, "usage-location-not-iso2", "suggest"),
            suggest
        );
        assert_eq!(replacement(&checked.findings[0]), fix);
    }
}

#[test]
fn passwords_appear_in_no_finding() {
    for password in [" hunter\u{1}2\n,\"", "hÅnter", "h", "hunterhunter"] {
        let list = format!("{ENTRA}\n{}\n", entra_row(&[("password", password)]));
        let checked = run(list.as_bytes());
        assert!(!checked.findings.is_empty());
        let json = serde_json::to_string(&checked.findings).expect("findings are plain data");
        assert!(!json.contains("unter") && !json.contains("hÅ"), "{json}");
    }
}

#[test]
fn salespeople() {
    bc_cell("code", "", &[], &["required-missing!"]);
    bc_cell("name", " ", &[], &["bc-name-missing!"]);
    bc_cell("email", "", &[], &["bc-email-missing!"]);
    bc_cell("email", "a@b.cd; c@d.ef", &[], &["bc-email-multiple!"]);
    bc_cell("email", "a@b.cd/c@d.ef", &[], &["bc-email-multiple!"]);
    bc_cell("email", "kari@contoso", &[], &["bc-email-invalid!"]);
    bc_cell(
        "email",
        "Kari <kari@contoso.com>",
        &[],
        &["bc-email-invalid!"],
    );
    let long = format!("{}@{}.com", "x".repeat(40), "y".repeat(37));
    bc_cell("email", &long, &[], &["bc-email-too-long!"]);
    bc_cell("email", &long[2..], &[], &[]);
    for yes in ["Yes", "JA", "true", "Sann", "waar", "1"] {
        for (key, kind) in [
            ("blocked", "bc-salesperson-blocked? @ 2.1.-"),
            ("privacy_blocked", "bc-privacy-blocked? @ 2.1.-"),
            ("coupled", "bc-already-coupledi @ 2.1.-"),
        ] {
            list(&format!("{BC}\n{}\n", bc_row(&[(key, yes)])), &[kind]);
        }
    }
    list(
        &format!(
            "{BC}\n{}\n",
            bc_row(&[("blocked", "Nei"), ("coupled", "0")])
        ),
        &[],
    );
    let rows = [
        bc_row(&[]),
        bc_row(&[("code", "kl"), ("email", "KARI@contoso.com")]),
        bc_row(&[("code", "x"), ("email", "not one")]),
        bc_row(&[("code", "y"), ("email", "not one")]),
    ];
    list(
        &format!("{BC}\n{}\n", rows.join("\n")),
        &[
            "bc-code-duplicate! @ 3.2.code",
            "bc-email-duplicate! @ 3.2.email",
            "bc-email-invalid! @ 4.3.email",
            "bc-email-invalid! @ 5.4.email",
        ],
    );
    let fix = run(format!(
        "{BC}\n{}\n",
        bc_row(&[("email", "mailto:kari@contoso.com")])
    )
    .as_bytes());
    assert_eq!(
        replacement(&fix.findings[0]),
        Some(("kari@contoso.com", true))
    );
    // How a source is written is nobody's concern.
    let source = format!("Our people\n\n{}\n{}\n", BC, bc_row(&[])).replace(',', ";");
    list(&source, &[]);
}

#[test]
fn every_finding_carries_what_its_words_need() {
    let mut lists: Vec<Vec<u8>> = vec![
        b"a;Passord\n\xe5;x\n".to_vec(),
        format!(
            "sep=;\nTitle\n\n,\n{}\n{HEADINGS}\n,,\n\"x",
            HEADINGS.to_lowercase()
        )
        .into_bytes(),
        format!(
            "version:v1.0,\n{ENTRA},Extra\n{}\n{}\n{}\n",
            entra_row(&[("display_name", "Example: x")]),
            entra_row(&[
                ("usage_location", "UK"),
                ("password", "å"),
                ("block_sign_in", "ja")
            ]),
            entra_row(&[("password", "x")])
        )
        .into_bytes(),
    ];
    for text in [
        "SÃ¸",
        "\u{1}",
        "\u{200b}x",
        "\u{a0}x",
        "’",
        "n/a",
        "x\n",
        " x",
        "4.79E+09",
        "=x",
        "\"",
        ",",
        &"x".repeat(2000),
    ] {
        for key in [
            "display_name",
            "user_name",
            "mobile_phone",
            "alternate_email",
        ] {
            lists.push(format!("{HEADINGS}\n{}\n", row(&[(key, text)])).into_bytes());
        }
        for key in ["name", "email", "code", "phone"] {
            lists.push(format!("{BC}\n{}\n", bc_row(&[(key, text)])).into_bytes());
        }
    }
    let kinds = jetbridge_core::roster::kinds();
    for list in lists {
        for finding in run_with(&list, &["contoso.com"], true).findings {
            let kind = kinds.iter().find(|kind| kind.code == finding.code);
            let kind = kind.unwrap_or_else(|| panic!("{} is no kind", finding.code));
            let mut says: Vec<&str> = kind.says.to_vec();
            says.sort_unstable();
            let carried: Vec<&str> = finding.params.keys().copied().collect();
            assert_eq!(carried, says, "{}", finding.code);
            assert!(
                kind.severities.contains(&finding.severity),
                "{}",
                finding.code
            );
        }
    }
}
