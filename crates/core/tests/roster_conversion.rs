//! From what a customer sends to what goes into the import, and what is shown around it: user names, people left out,
//! addresses from a second list, groups, the table to couple by, comparisons, the manifest.

#![allow(clippy::unwrap_used)] // a test says by panicking

use std::collections::BTreeMap;

use jetbridge_core::fault::Fault;
use jetbridge_core::finding::Severity;
use jetbridge_core::phrase::Language;
use jetbridge_core::roster::Choices;
use jetbridge_core::roster::document::{
    Document, Given, Join, JoinBy, Manifest, Naming, Note, OutFile, Reading, cleared, couples_csv,
    handed_over, passwords_file,
};
use jetbridge_core::roster::files;
use jetbridge_core::roster::view::{Edit, Exclusion, LastName, NameParts, Origin};

const M365: &str = "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Office Phone,Mobile Phone,Fax,Alternate email address,Address,City,State or Province,ZIP or Postal Code,Country or Region";

fn open(text: &str) -> Document {
    let bytes = text.as_bytes().to_vec();
    let choices = Choices::default();
    Document::open(
        "people.csv",
        Origin::File,
        bytes,
        &choices,
        &mut |_, _, _| true,
    )
    .unwrap()
}

fn given(who: &str, text: &str) -> Given {
    Given {
        who: who.to_owned(),
        text: text.to_owned(),
    }
}

fn naming() -> Naming {
    Naming {
        pattern: "{first}.{last}".to_owned(),
        domain: "contoso.com".to_owned(),
        ..Naming::default()
    }
}

fn random() -> impl FnMut(&mut [u8]) -> Result<(), Fault> {
    let mut next = 0_u8;
    move |bytes: &mut [u8]| {
        for byte in bytes {
            *byte = next;
            next = next.wrapping_add(1);
        }
        Ok(())
    }
}

fn written(document: &Document, naming: Option<&Naming>, accept: &[&str]) -> Vec<OutFile> {
    let accept: Vec<String> = accept.iter().map(|code| format!("roster/{code}")).collect();
    let review = document.review_making(naming, &mut random()).unwrap();
    let open: Vec<_> = review
        .findings()
        .iter()
        .map(|finding| (finding.code, finding.location.clone()))
        .collect();
    handed_over(review, &accept).unwrap_or_else(|fault| panic!("{fault:?}: {open:?}"))
}

fn text(file: &OutFile) -> &str {
    std::str::from_utf8(&file.bytes).unwrap()
}

fn column(document: &Document, key: &str) -> Vec<String> {
    let view = document.view(1);
    let at = view
        .columns
        .iter()
        .position(|c| c.key.as_deref() == Some(key));
    let rows = document.rows(0, u32::MAX).into_iter();
    rows.map(|row| row.cells[at.unwrap()].text.clone())
        .collect()
}

#[test]
fn a_list_without_addresses_gets_user_names() {
    let document = open("Code,Name,Phone No.\r\nKL,Kari Lie,\r\nJB,Jan van der Berg,\r\n");
    let files = written(&document, Some(&naming()), &[]);
    assert!(text(&files[0]).contains("\r\nkari.lie@contoso.com,Kari,Lie,Kari Lie,"));
    assert!(
        text(&files[0])
            .contains("\r\njan.vanderberg@contoso.com,Jan,van der Berg,Jan van der Berg,")
    );
    // Without names the missing column stands against writing.
    assert!(handed_over(document.review(), &[]).is_err());
}

#[test]
fn names_given_by_hand_go_before_everything_and_are_never_proposed_again() {
    let list = "Code,Name,Phone No.,Email\r\nKL,Kari Lie,,k@contoso.com\r\nK2,Kari Lie,,\r\nPX,Per Ås,,\r\n";
    let document = open(list);
    let naming = Naming {
        given: vec![
            given("kl", "kari.lie"),
            given(" per  ås ", "peras@fabrikam.example"),
        ],
        taken: vec!["kari.lie2".to_owned()],
        ..naming()
    };
    let proposals = document.proposals(&naming).unwrap();
    let told: Vec<_> = proposals
        .iter()
        .map(|one| {
            (
                one.user_name.as_deref().unwrap_or(""),
                one.kept,
                one.finding.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("kari.lie@contoso.com", true, None),
            (
                "kari.lie3@contoso.com",
                false,
                Some("roster/user-name-clash")
            ),
            ("peras@fabrikam.example", true, None),
        ]
    );
    assert_eq!(
        proposals[1].clash_with.as_deref(),
        Some("kari.lie@contoso.com")
    );
    let files = written(&document, Some(&naming), &[]);
    assert!(
        text(&files[0]).contains("\r\nkari.lie@contoso.com,Kari,Lie,"),
        "{}",
        text(&files[0])
    );
    // By hand alone, without a pattern.
    let by_hand = Naming {
        pattern: String::new(),
        ..naming
    };
    let names: Vec<_> = document
        .proposals(&by_hand)
        .unwrap()
        .into_iter()
        .map(|one| one.user_name)
        .collect();
    assert_eq!(names[1], None);
    assert_eq!(names[2].as_deref(), Some("peras@fabrikam.example"));
}

#[test]
fn proposed_names_can_be_put_into_the_list_and_taken_back() {
    let mut document = open("Code,Name,Phone No.\r\nKL,Kari Lie,\r\nJB,Jan Berg,\r\n");
    document.edit(&Edit::NameUsers(naming())).unwrap();
    assert_eq!(
        column(&document, "user_name"),
        ["kari.lie@contoso.com", "jan.berg@contoso.com"]
    );
    assert_eq!(document.view(1).undo.as_deref(), Some("edit-name-users"));
    // Typed over, the typed one is written.
    let place = document
        .view(1)
        .columns
        .iter()
        .find(|c| c.key.as_deref() == Some("user_name"))
        .map(|c| c.index);
    let typed = Edit::Put {
        row: 0,
        column: place.unwrap(),
        texts: vec![vec!["kl@contoso.com".to_owned()]],
    };
    document.edit(&typed).unwrap();
    let files = written(&document, None, &["header-missing-column"]);
    assert!(text(&files[0]).contains("\r\nkl@contoso.com,Kari,Lie,"));
    document.undo();
    document.undo();
    assert!(
        document
            .view(1)
            .columns
            .iter()
            .all(|c| c.key.as_deref() != Some("user_name"))
    );
}

const EXPORT: &str = "Code,Name,Phone No.,Email,Blocked,Privacy Blocked,Coupled to Dataverse\r\n\
    AA,Anna Ek,1,anna@contoso.com,No,No,No\r\n\
    BB,Berit Dal,2,berit@contoso.com,Yes,No,No\r\n\
    CC,Carl Eng,3,carl@contoso.com,No,Yes,No\r\n\
    DD,Dina Foss,4,dina@contoso.com,No,No,Yes\r\n\
    SO,Salg Oslo,5,salg@contoso.com,No,No,No\r\n";

#[test]
fn people_who_need_no_user_are_flagged_and_left_out_on_request() {
    let mut document = open(EXPORT);
    let flagged: Vec<_> = document
        .flagged()
        .into_iter()
        .map(|one| (one.row, one.why))
        .collect();
    assert_eq!(
        flagged,
        [
            (1, vec![Exclusion::Blocked]),
            (2, vec![Exclusion::PrivacyBlocked]),
            (3, vec![Exclusion::Coupled]),
            (4, vec![Exclusion::SharedMailbox]),
        ]
    );
    assert_eq!(document.excludable().len(), 4);
    let what = vec![Exclusion::Blocked, Exclusion::SharedMailbox];
    document.edit(&Edit::Exclude { what }).unwrap();
    assert_eq!(column(&document, "code"), ["AA", "CC", "DD"]);
    document
        .edit(&Edit::Exclude {
            what: Exclusion::ALL.to_vec(),
        })
        .unwrap();
    assert_eq!(column(&document, "code"), ["AA"]);
    document.undo();
    document.undo();
    assert_eq!(column(&document, "code"), ["AA", "BB", "CC", "DD", "SO"]);
}

#[test]
fn people_are_put_into_a_file_for_each_licence_group() {
    let mut list = format!("{M365}\r\n");
    for (n, country) in ["Norway", "Norway", "Denmark", "Norway"].iter().enumerate() {
        let line = format!("u{n}@contoso.com,,,User {n},,,,,,,,,,,,{country}\r\n");
        list.push_str(&line);
    }
    let mut document = open(&list);
    let groups = [
        given("u0@contoso.com", "Sales Premium"),
        given("User 1", "Sales Professional"),
        given("USER 2", "Sales Premium"),
        given("Nobody", "Sales Premium"),
    ];
    assert_eq!(document.assign_groups(&groups), ["Nobody"]);
    let mut target = document.view(1).target;
    target.by_group = true;
    document.edit(&Edit::Target(target.clone())).unwrap();
    let names = |document: &Document| -> Vec<(String, Vec<String>)> {
        written(document, None, &[])
            .into_iter()
            .map(|file| {
                let members = file.members.into_iter().map(|one| one.user_name);
                (file.name, members.collect())
            })
            .collect()
    };
    let of = |numbers: &[u32]| -> Vec<String> {
        numbers
            .iter()
            .map(|n| format!("u{n}@contoso.com"))
            .collect()
    };
    assert_eq!(
        names(&document),
        [
            ("people-Sales-Premium.csv".to_owned(), of(&[0, 2])),
            ("people-Sales-Professional.csv".to_owned(), of(&[1])),
            ("people-no-group.csv".to_owned(), of(&[3])),
        ]
    );
    target.by_country = true;
    document.edit(&Edit::Target(target)).unwrap();
    let all = names(&document);
    assert_eq!(all.len(), 4);
    assert_eq!(all[2].0, "people-Denmark-Sales-Premium.csv");
    // The group stands in no file, and no rule looks at it.
    assert!(!text(&written(&document, None, &[])[0]).contains("Premium"));
    assert_eq!(document.counts().error, 0);
}

#[test]
fn a_list_of_unknown_headings_is_converted_once_its_columns_are_named() {
    let mut document = open("Fornavn;Etternavn;Jobb;Land\r\nKari;Lie;Selger;Norge\r\n");
    document
        .edit(&Edit::Map {
            column: 2,
            key: Some("job_title".to_owned()),
        })
        .unwrap();
    document.edit(&Edit::FixSafe).unwrap();
    let files = written(&document, Some(&naming()), &[]);
    assert!(
        text(&files[0]).contains("\r\nkari.lie@contoso.com,Kari,Lie,Kari Lie,Selger,"),
        "{}",
        text(&files[0])
    );
}

#[test]
fn an_address_no_mail_reaches_is_replaced_for_whoever_asks_for_names() {
    let document = open("Code,Name,Phone No.,Email\r\nAA,Anna Ek,,anna@ek.local\r\n");
    let findings = document.review().findings().to_vec();
    assert!(
        findings.iter().any(|one| one.severity == Severity::Error),
        "{findings:?}"
    );
    let files = written(&document, Some(&naming()), &[]);
    assert!(text(&files[0]).contains("\r\nanna.ek@contoso.com,Anna,Ek,"));
    // That Business Central has another is said in both places.
    let review = document
        .review_making(Some(&naming()), &mut random())
        .unwrap();
    assert_eq!(review.findings()[0].code, "roster/upn-domain-not-routable");
    assert_eq!(
        document.couples(Some(&naming())).unwrap()[0].notes,
        [Note::EmailDiffers]
    );
}

#[test]
fn names_in_three_columns_are_put_together() {
    let list = "Voornaam;Tussenvoegsel;Achternaam;Mellomnavn;E-mail\r\n\
                Jan;van der;Berg;;jan@contoso.com\r\nKari;;Lie;Anne;\r\n";
    let mut document = open(list);
    document.confirm_columns();
    document.edit(&Edit::FixSafe).unwrap();
    let files = written(&document, Some(&naming()), &[]);
    let text = text(&files[0]);
    assert!(
        text.contains("\r\njan@contoso.com,Jan,van der Berg,Jan van der Berg,"),
        "{text}"
    );
    assert!(
        text.contains("\r\nkari.lie@contoso.com,Kari Anne,Lie,Kari Anne Lie,"),
        "{text}"
    );
}

#[test]
fn where_a_name_in_one_field_is_parted_is_asked_and_said() {
    let list = "Code,Name,Phone No.,Email\r\nOB,Ola Moe Berg,,ola@contoso.com\r\nAE,Anna Ek,,\r\n";
    let mut document = open(list);
    let doubts = |document: &Document| -> Vec<String> {
        let review = document
            .review_making(Some(&naming()), &mut random())
            .unwrap();
        let findings = review.findings().iter();
        findings
            .map(|one| format!("{} {:?}", one.code, one.location))
            .filter(|one| one.contains("name-split"))
            .collect()
    };
    assert_eq!(doubts(&document).len(), 1);
    assert_eq!(
        document.part_names(&[given("ob", "Moe Berg"), given("AE", "Eik")]),
        ["AE"]
    );
    assert_eq!(doubts(&document), [""; 0]);
    let files = written(&document, Some(&naming()), &[]);
    assert!(text(&files[0]).contains("\r\nola@contoso.com,Ola,Moe Berg,Ola Moe Berg,"));
    assert!(text(&files[0]).contains("\r\nanna.ek@contoso.com,Anna,Ek,Anna Ek,"));
    document.undo();
    assert_eq!(doubts(&document).len(), 1);
}

#[test]
fn where_a_last_name_begins_is_asked_in_the_window_and_taken_back() {
    let sellers = "Code,Name,Email\r\nOB,Ola Moe Berg,ola@contoso.com\r\nAE,Anna Ek,ae@contoso.com\r\n\
        MS,Maria del Mar Sol Luna,ms@contoso.com\r\nGG,Gabriel Jose Garcia Marquez,gg@contoso.com\r\n";
    let mut document = open(sellers);
    let asked = |document: &Document| -> Vec<(u32, Vec<String>)> {
        let doubts = document.name_doubts_with(&mut |_, _, _| true).unwrap();
        let ways = |ways: Vec<NameParts>| {
            let ways = ways.into_iter();
            ways.map(|way| format!("{}|{}", way.first, way.last))
                .collect()
        };
        let doubts = doubts.into_iter();
        doubts.map(|one| (one.row, ways(one.ways))).collect()
    };
    let all = asked(&document);
    assert_eq!(
        all[0],
        (0, vec!["Ola Moe|Berg".into(), "Ola|Moe Berg".into()])
    );
    assert_eq!(all[1].0, 3);
    assert_eq!(
        all[1].1[1..],
        ["Gabriel Jose|Garcia Marquez", "Gabriel|Jose Garcia Marquez"]
    );
    assert_eq!(all.len(), 2, "a particle leaves no doubt");

    let last = |row, last: &str| LastName {
        row,
        last: last.to_owned(),
    };
    let names = vec![last(3, "Garcia  Marquez"), last(0, "Hansen")];
    document.edit(&Edit::PartNames { names }).unwrap();
    assert_eq!(
        asked(&document),
        all[..1],
        "who does not end so is left alone"
    );
    let files = written(&document, None, &[]);
    assert!(text(&files[0]).contains("\r\ngg@contoso.com,Gabriel Jose,Garcia Marquez,"));
    document.undo();
    assert_eq!(asked(&document), all);
    let outside = Edit::PartNames {
        names: vec![last(9, "Berg")],
    };
    assert_eq!(document.edit(&outside).unwrap_err().code, "edit-outside");
}

#[test]
fn where_licences_count_is_said_by_code_or_by_name() {
    let mut document = open(&format!("{M365}\r\n"));
    let mut said = |place: &str| {
        let mut target = document.view(1).target;
        target.usage_location = Some(place.to_owned());
        document.edit(&Edit::Target(target)).unwrap();
        document.view(1).target.usage_location
    };
    assert_eq!(said(" no ").as_deref(), Some("NO"));
    assert_eq!(said("Nederland").as_deref(), Some("NL"));
    assert_eq!(said("UK").as_deref(), Some("GB"));
    assert_eq!(said("Ingenland"), None);
}

#[test]
fn a_file_of_another_kind_is_no_list() {
    let open = |bytes: &[u8]| {
        let reading = Reading::default();
        Document::read(
            "x",
            Origin::File,
            bytes.to_vec(),
            &reading,
            &mut |_, _, _| true,
        )
        .map_err(|fault| (fault.code, format!("{:?}", fault.params.get("kind"))))
    };
    for (bytes, kind) in [
        (&b"%PDF-1.7\n"[..], "pdf"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"{\\rtf1\\ansi", "document"),
        (b"\x1f\x8b\x08\0", "archive"),
        (b"MZ\x90\0", "program"),
    ] {
        let (code, said) = open(bytes).unwrap_err();
        assert_eq!(code, "not-a-list");
        assert!(said.contains(kind), "{said}");
    }
    assert!(open(b"MZ,Name\r\nA,B\r\n").is_ok());
}

#[test]
fn where_licences_count_is_said_for_people_without_a_country() {
    let mut list = format!("{M365}\r\n");
    list.push_str(
        "a@contoso.com,,,Anna,,,,,,,,,,,,Danmark\r\nb@contoso.com,,,Berit,,,,,,,,,,,,\r\n",
    );
    let mut document = open(&list);
    let mut target = document.view(1).target;
    target.profile = "entra-bulk-create-v1".to_owned();
    target.usage_location = Some("NO".to_owned());
    document.edit(&Edit::Target(target)).unwrap();
    assert!(document.lacks_passwords());
    let review = document.review_making(None, &mut random()).unwrap();
    let cleared = cleared(review, &[]).unwrap();
    let files = files(&cleared);
    assert!(files[0].secret);
    let cells: Vec<Vec<&str>> = text(&files[0])
        .lines()
        .skip(2)
        .map(|line| line.split(',').collect())
        .collect();
    assert_eq!((cells[0][8], cells[1][8]), ("DK", "NO"));
    let passwords = passwords_file(&cleared, ["a", "b", "c"]).unwrap();
    assert!(passwords.secret);
    let told: Vec<&str> = text(&passwords).lines().collect();
    assert_eq!(told[0], "a,b,c");
    assert_eq!(told[1], format!("a@contoso.com,Anna,{}", cells[0][2]));
    // Nothing of it in the manifest.
    let manifest = Manifest::new("people.csv", "entra-bulk-create-v1", &files);
    for text in [manifest.json(), manifest.html(Language::Nb)] {
        assert!(text.contains("a@contoso.com") && text.contains(&files[0].sha256));
        assert!(!text.contains(cells[0][2]), "{text}");
    }
}

fn joined(by: Option<JoinBy>) -> (Document, Join) {
    let first = open(
        "Code,Name,Phone No.\r\nKL,Kari Lie,\r\nJB,Jan van der Berg,\r\nPH,Per Hansen,\r\nPE,Per E. Hansen,\r\n\
         AB,Anna Berg,\r\nXX,Nobody Here,\r\nDU,Dora Ulv,\r\nDV,Dora Ulv,\r\n",
    );
    let second = open(
        "Display Name,User Name,Department\r\nLie Kari,wrong@contoso.com,\r\n\"Lie, Kari\",kari@contoso.com,\r\nJan van der  Berg,JAN@contoso.com,\r\n\
         Per Hansen,per1@contoso.com,\r\nPer Hansen,per2@contoso.com,\r\nAstrid Berg,astrid@contoso.com,\r\nDora Ulv,dora@contoso.com,\r\n",
    );
    let mut second = second;
    second
        .edit(&Edit::Map {
            column: 2,
            key: Some("department".to_owned()),
        })
        .unwrap();
    let join = first.join(&second, by).unwrap();
    (first, join)
}

#[test]
fn addresses_come_from_a_second_list_and_doubts_are_asked() {
    let (mut first, join) = joined(None);
    assert_eq!(join.by, JoinBy::Name);
    let matched: Vec<_> = join
        .matched
        .iter()
        .map(|one| (one.row, one.with.address.as_str()))
        .collect();
    assert_eq!(matched, [(0, "kari@contoso.com"), (1, "JAN@contoso.com")]);
    let questions: Vec<_> = join
        .questions
        .iter()
        .map(|one| {
            let candidates = one.candidates.iter().map(|c| (c.address.as_str(), c.same));
            (one.code.as_str(), candidates.collect::<Vec<_>>())
        })
        .collect();
    let per = [("per1@contoso.com", true), ("per2@contoso.com", true)];
    let alike = per.map(|(address, _)| (address, false)).to_vec();
    let dora = vec![("dora@contoso.com", true)];
    assert_eq!(
        questions,
        [
            ("PH", per.to_vec()),
            ("PE", alike),
            ("AB", vec![("astrid@contoso.com", false)]),
            ("DU", dora.clone()),
            ("DV", dora),
        ]
    );
    assert_eq!(join.missing, [5]);
    let decided = BTreeMap::from([(2, "per2@contoso.com".to_owned())]);
    assert_eq!(first.take_addresses(&join, &decided), 3);
    assert_eq!(
        column(&first, "email"),
        [
            "kari@contoso.com",
            "JAN@contoso.com",
            "per2@contoso.com",
            "",
            "",
            "",
            "",
            ""
        ]
    );
    first.undo();
    assert!(
        first
            .view(1)
            .columns
            .iter()
            .all(|c| c.key.as_deref() != Some("email"))
    );
}

#[test]
fn lists_with_codes_are_met_by_code() {
    let first = open("Code,Name,Phone No.\r\nKL,Kari Lie,\r\nJB,Jan Berg,\r\n");
    let second = open("Kode;Navn;E-post\r\nkl;Karianne Li;kari@contoso.com\r\n");
    let join = first.join(&second, None).unwrap();
    assert_eq!(join.by, JoinBy::Code);
    assert_eq!(join.matched.len(), 1);
    assert_eq!(join.missing, [1]);
    let fault = first.join(&first, None).map_err(|fault| fault.code);
    assert_eq!(fault, Err("join-no-address"));
    let nameless = open("E-post;Telefon;By\r\na@contoso.com;1;Oslo\r\n");
    let mut nameless = nameless;
    nameless
        .edit(&Edit::Map {
            column: 0,
            key: Some("email".to_owned()),
        })
        .unwrap();
    let fault = first.join(&nameless, None).map_err(|fault| fault.code);
    assert_eq!(fault, Err("join-nothing-common"));
}

#[test]
fn the_table_to_couple_by_says_what_would_be_written_back() {
    let long = "x".repeat(31);
    let list = format!(
        "Code,Name,Phone No.,Email,Blocked\r\n\
         AA,Anna Ek,+47 1,anna@contoso.com,\r\n\
         BB,{},{long},berit@contoso.com,Yes\r\n\
         CC,Carl Eng,,,\r\n\
         DD,Info,,,\r\n",
        "B".repeat(51)
    );
    let document = open(&list);
    let couples = document.couples(Some(&naming())).unwrap();
    let first = &couples[0];
    assert_eq!(
        (
            first.code.as_str(),
            first.full_name.as_str(),
            first.primary_email.as_str(),
            first.mobile.as_str()
        ),
        ("AA", "Anna Ek", "anna@contoso.com", "+47 1")
    );
    assert_eq!(first.notes, []);
    assert_eq!(
        couples[1].notes,
        [Note::Blocked, Note::NameTooLong, Note::PhoneTooLong]
    );
    assert_eq!(couples[2].user_name, "carl.eng@contoso.com");
    assert_eq!(couples[2].notes, [Note::EmailMissing]);
    assert_eq!(couples[3].notes, [Note::SharedMailbox, Note::EmailMissing]);
    let without = document.couples(None).unwrap();
    assert_eq!(without[2].notes, [Note::NoUser, Note::EmailMissing]);

    // A user name given in the list stands in no salesperson yet.
    let mut named = open(&list);
    named.edit(&Edit::NameUsers(naming())).unwrap();
    let couple = named.couples(None).unwrap().swap_remove(2);
    assert_eq!(
        (couple.email.as_str(), &*couple.user_name),
        ("", "carl.eng@contoso.com")
    );
    assert_eq!(couple.notes, [Note::EmailMissing]);

    let csv = couples_csv(&couples, Language::Nl);
    let mut lines = csv.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("Code,Naam,E-mail,Telefoonnr.,Gebruikersnaam,")
    );
    assert_eq!(
        lines.next(),
        Some("AA,Anna Ek,anna@contoso.com,+47 1,anna@contoso.com,Anna Ek,anna@contoso.com,+47 1,")
    );
    assert_eq!(csv.lines().count(), 5);
}

#[test]
fn another_address_than_business_central_has_is_pointed_out() {
    let document = open("Code,Name,Phone No.,Email\r\nAA,Anna Ek,,anna@contoso.com\r\n");
    let naming = Naming {
        given: vec![given("AA", "anna.ek")],
        ..naming()
    };
    let couples = document.couples(Some(&naming)).unwrap();
    assert_eq!(couples[0].notes, [Note::EmailDiffers]);
}

fn compare(now: &str, before: &str) -> Result<jetbridge_core::roster::document::Comparison, Fault> {
    open(now).compare_with(
        "before.csv",
        before.as_bytes().to_vec(),
        &Reading::default(),
        &mut |_, _, _| true,
    )
}

#[test]
fn what_became_of_a_list_since_last_week() {
    let row = |name: &str, display: &str, title: &str| {
        format!("{name},,,{display},{title},,,,,,,,,,,\r\n")
    };
    let before = [
        row("a@contoso.com", "Anna", "Seller"),
        row("b@contoso.com", "Berit", ""),
        row("c@contoso.com", "Carl", ""),
    ]
    .concat();
    let now = [
        row("C@contoso.com", "Carl", ""),
        row(" a@contoso.com", "Anna Ek", "Lead"),
        row("d@contoso.com", "Dina", ""),
    ]
    .concat();
    let found = compare(&format!("{M365}\r\n{now}"), &format!("{M365}\r\n{before}")).unwrap();
    assert_eq!((found.by, found.same), ("user_name", 1));
    assert_eq!(
        found
            .new
            .iter()
            .map(|one| (one.name.as_str(), one.row))
            .collect::<Vec<_>>(),
        [("Dina", Some(2))]
    );
    assert_eq!(
        found
            .gone
            .iter()
            .map(|one| (one.id.as_str(), one.line))
            .collect::<Vec<_>>(),
        [("b@contoso.com", 3)]
    );
    let differences: Vec<_> = found.changed[0]
        .differences
        .iter()
        .map(|one| (one.column, one.before.as_str(), one.after.as_str()))
        .collect();
    assert_eq!(
        differences,
        [
            ("display_name", "Anna", "Anna Ek"),
            ("job_title", "Seller", "Lead")
        ]
    );
    assert_eq!(
        (found.changed[0].who.line, found.changed[0].other_line),
        (3, 2)
    );
}

#[test]
fn salespeople_are_compared_with_the_users_they_became() {
    let now = "Code,Name,Phone No.,Email\r\nAA,Anna Ek,1,anna@contoso.com\r\nBB,Berit,2,b@contoso.com\r\n";
    let before = format!("{M365}\r\nanna@contoso.com,Anna,Ek,Anna Ek,,,,,9,,,,,,,\r\n");
    let found = compare(now, &before).unwrap();
    assert_eq!(found.by, "user_name");
    assert_eq!(found.new.len(), 1);
    assert_eq!(found.changed[0].differences[0].column, "mobile_phone");
    // Whoever has no code is met by the address, then by the name, where that is one person in both.
    let found = compare(
        "Code,Name,Email\r\n,Ann Ek,ann@contoso.com\r\nBB,Bo Dal,\r\n,Kim Ås,\r\nXX,Liv Ås,\r\n,Per Li,\r\n,Per Li,\r\n",
        "Code,Name,Email\r\n,Anne Ek,Ann@contoso.com\r\n,Bo Dal,bo@contoso.com\r\nKA,Kim Ås,\r\nYY,Liv Ås,\r\n,Per Li,\r\n",
    )
    .unwrap();
    let names = |people: &[jetbridge_core::roster::document::Someone]| -> Vec<String> {
        people.iter().map(|one| one.name.clone()).collect()
    };
    assert_eq!(found.by, "code");
    let changed: Vec<&str> = found
        .changed
        .iter()
        .map(|one| one.who.name.as_str())
        .collect();
    assert_eq!(changed, ["Ann Ek", "Bo Dal", "Kim Ås"]);
    assert_eq!(names(&found.new), ["Liv Ås", "Per Li", "Per Li"]);
    assert_eq!(names(&found.gone), ["Liv Ås", "Per Li"]);
    // Microsoft's result without passwords has headings of its own.
    let result = "Display name,User name,Status\r\nAnna Ek,anna@contoso.com,Created\r\n";
    let found = compare(now, result).unwrap();
    assert_eq!((found.same, found.new.len()), (1, 1));
    let fault = compare(now, "Skostørrelse;By\r\n41;Oslo\r\n").map_err(|fault| fault.code);
    assert_eq!(fault, Err("compare-nothing-common"));
}

#[test]
fn a_file_with_temporary_passwords_is_refused() {
    let now = "Code,Name,Phone No.,Email\r\nAA,Anna Ek,1,anna@contoso.com\r\n";
    let entra = "version:v1.0\r\nName [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name [surname],Job title [jobTitle],Department [department],Usage location [usageLocation],Street address [streetAddress],State or province [state],Country or region [country],Office [physicalDeliveryOfficeName],City [city],ZIP or postal code [postalCode],Office phone [telephoneNumber],Mobile phone [mobile]\r\n";
    let with =
        |password: &str| format!("{entra}Anna Ek,anna@contoso.com,{password},No,,,,,,,,,,,,,\r\n");
    for secret in [
        "Display name,User name,Password\r\nAnna Ek,anna@contoso.com,Vop12345\r\n",
        "Visningsnavn;Brukernavn;Midlertidig passord\r\nAnna Ek;anna@contoso.com;Vop12345\r\n",
        "User name: anna@contoso.com\r\nTemporary password: Vop12345\r\n",
        "Result of 3 July\r\n\r\nUser name\tTemporary password\r\nanna@contoso.com\tVop12345\r\n",
        "User name: anna@contoso.com Temporary password: Vop12345\r\n",
        "User name: a@contoso.com, Temporary password: Vop12345\r\nUser name: b@contoso.com, Temporary password: Vop12345\r\n",
        "User name\r\nanna@contoso.com\r\nTemporary password\r\nVop12345\r\n",
        &with("Vop12345"),
    ] {
        let fault = compare(now, secret).unwrap_err();
        assert_eq!(fault.code, "compare-passwords", "{secret}");
        assert!(!format!("{fault:?}").contains("Vop12345"));
    }
    assert_eq!(compare(now, &with("")).unwrap().same, 0);
    assert!(
        compare(
            now,
            "Display name,User name,Password\r\nAnna Ek,anna@contoso.com,\r\n"
        )
        .is_ok()
    );
}
