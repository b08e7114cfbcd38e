use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn answer(request: &Value) -> Value {
    let request = Request::from_json(&request.to_string()).unwrap();
    let people = propose(&request).unwrap();
    serde_json::to_value(Response { people }).unwrap()
}

fn refused(request: &str) -> &'static str {
    let error = Request::from_json(request)
        .and_then(|request| propose(&request))
        .unwrap_err();
    crate::fault::Fault::from(error).code
}

fn local(
    transliteration: Transliteration,
    pattern: &str,
    first: &str,
    last: &str,
) -> Option<String> {
    let mut proposer =
        Proposer::new(pattern.parse().unwrap(), transliteration, "contoso.com", []).unwrap();
    let person = Person::Parts {
        first: first.into(),
        last: last.into(),
    };
    let name = proposer.propose(&person).user_name?;
    Some(name.strip_suffix("@contoso.com").unwrap().to_owned())
}

#[test]
fn every_case_of_the_reference_is_met() {
    let cases: Value =
        serde_json::from_str(include_str!("../../../tests/fixtures/username-cases.json")).unwrap();
    let cases = cases["cases"].as_array().unwrap();
    assert!(cases.len() > 40);
    for case in cases {
        assert_eq!(answer(&case["input"]), case["expected"], "{}", case["id"]);
    }
}

#[test]
fn every_vector_of_the_transliteration_table_is_met() {
    let reference: Value = serde_json::from_str(include_str!(
        "../../../../../reference/import-templates.json"
    ))
    .unwrap();
    let vectors = reference["upn_transliteration"]["vectors"]
        .as_array()
        .unwrap();
    assert!(!vectors.is_empty());
    for vector in vectors {
        let transliteration = serde_json::from_value(vector["mode"].clone()).unwrap();
        let [first, last] = ["first", "last"].map(|key| vector[key].as_str().unwrap());
        let proposed = local(transliteration, "{first}.{last}", first, last);
        assert_eq!(proposed.as_deref(), vector["local"].as_str(), "{vector}");
    }
}

#[test]
fn names_are_parted_where_the_last_name_begins() {
    let check = |name: &str, first: &str, last: &str, uncertain: bool| {
        let parts = split(name);
        assert_eq!(
            (parts.first.as_str(), parts.last.as_str(), parts.uncertain),
            (first, last, uncertain),
            "{name}"
        );
    };
    check("", "", "", false);
    check(" , ", "", "", false);
    check("Hansen,", "Hansen", "", false);
    check("Hansen , Kari", "Kari", "Hansen", false);
    check(
        "Hansen, Kari, cand.mag.",
        "Hansen, Kari,",
        "cand.mag.",
        true,
    );
    check("Anna van", "Anna", "van", false);
    check("'t Hooft", "", "'t Hooft", false);
    check("’t Hooft", "", "’t Hooft", false);
    check("d'Artagnan Dupont", "d'Artagnan", "Dupont", false);
    check("Jean L’Abbé Dupont", "Jean", "L’Abbé Dupont", false);
    check("Luís dos Santos Silva", "Luís", "dos Santos Silva", false);
    check("Kari K 2 Lie", "Kari K 2", "Lie", false);
    check("van den Berg", "van", "den Berg", false);
}

#[test]
fn a_pattern_leaves_no_marks_where_a_part_is_missing() {
    let strip = Transliteration::Strip;
    assert_eq!(
        local(strip, "{first}.{last}", "Kari", "-").as_deref(),
        Some("kari")
    );
    assert_eq!(
        local(strip, "{first}_-.{last}", "Kari", "Lie").as_deref(),
        Some("kari_lie")
    );
    assert_eq!(
        local(strip, "{First:3}{L}", "Anne-Marie", "Lie").as_deref(),
        Some("annl")
    );
    assert_eq!(
        local(strip, "{first:5}x", "Anne-Marie", "Lie").as_deref(),
        Some("annex")
    );
    assert_eq!(
        local(strip, "{first:99999999999999999999}", "Kari", "Lie").as_deref(),
        Some("kari")
    );
    assert_eq!(local(strip, "{last}", "Kari", ""), None);
}

#[test]
fn letters_without_plain_form_are_never_guessed() {
    let strip = Transliteration::Strip;
    assert_eq!(local(strip, "{first}", "Ⱥse", "Lie"), None);
    assert_eq!(local(strip, "{first}", "Kari", "ﬁrst"), None);
    assert_eq!(
        local(strip, "{last}", "İnci", "Yılmaz").as_deref(),
        Some("yilmaz")
    );
    assert_eq!(
        local(strip, "{last}", "Ann", "Ħaż-Żebbuġ").as_deref(),
        Some("haz-zebbug")
    );
    assert_eq!(
        local(strip, "{last}", "Ann", "Nguyễn (HR) №4").as_deref(),
        Some("nguyenhr4")
    );
}

#[test]
fn a_number_that_makes_it_too_long_is_said() {
    let long = "a".repeat(64);
    let request = serde_json::json!({
        "pattern": "{first}", "transliteration": "strip", "domain": "Contoso.com", "taken": [long],
        "people": [{"first": long, "last": "Lie"}],
    });
    let people = &answer(&request)["people"][0];
    assert_eq!(people["finding"], "roster/upn-local-too-long");
    assert_eq!(people["user_name"], Value::Null);
    assert_eq!(people.get("clash_with"), None);
}

#[test]
fn a_domain_over_48_gives_nothing() {
    let request = serde_json::json!({
        "pattern": "{first}", "transliteration": "icao", "domain": format!("{}.example", "a".repeat(41)),
        "people": [{"name": "Kari Lie"}],
    });
    assert_eq!(
        answer(&request)["people"][0]["finding"],
        "roster/upn-domain-too-long"
    );
}

#[test]
fn what_is_no_request_is_refused_by_reason() {
    let with = |pattern: &str, domain: &str, person: &str| {
        refused(&format!(
            r#"{{"pattern":"{pattern}","transliteration":"strip","domain":"{domain}","people":[{person}]}}"#
        ))
    };
    let kari = r#"{"name":"Kari"}"#;
    for pattern in [
        "{middle}",
        "{first",
        "first}",
        "{first:0}",
        "{first:}",
        "{f:2}",
        "{}",
        "{{first}}",
        "{first:-1}",
    ] {
        assert_eq!(
            with(pattern, "contoso.com", kari),
            "names-pattern-brace",
            "{pattern}"
        );
    }
    assert_eq!(
        with("{first} {last}", "contoso.com", kari),
        "names-pattern-character"
    );
    assert_eq!(
        with("{first}@x", "contoso.com", kari),
        "names-pattern-character"
    );
    assert_eq!(with("", "contoso.com", kari), "names-pattern-empty");
    assert_eq!(with("._-", "contoso.com", kari), "names-pattern-empty");
    assert_eq!(with("{first}", "", kari), "names-domain-missing");
    assert_eq!(with("{first}", "@contoso.com", kari), "names-domain");
    assert_eq!(with("{first}", "contoso.com", "{}"), "names-request");
    assert_eq!(
        with("{first}", "contoso.com", r#"{"name":"Kari","last":"Lie"}"#),
        "names-request"
    );
    assert_eq!(refused("{}"), "names-request");
    assert_eq!(refused("not json"), "names-request");
}

#[test]
fn ten_thousand_of_one_name_are_numbered_at_once() {
    let people = vec![
        Person::Whole {
            name: "Kari Lie".into()
        };
        10_000
    ];
    let request = Request {
        pattern: "{first}.{last}".into(),
        transliteration: Transliteration::Strip,
        domain: "contoso.com".into(),
        taken: Vec::new(),
        people,
    };
    let proposals = propose(&request).unwrap();
    assert_eq!(
        proposals[9_999].user_name.as_deref(),
        Some("kari.lie10000@contoso.com")
    );
}

proptest! {
    #[test]
    fn whatever_people_are_called_the_names_fit_and_differ(
        names in prop::collection::vec(any::<(String, Option<String>)>(), 0..12),
        pattern in prop::sample::select(vec!["{first}.{last}", "{f}{last}", "{last}", "x_{first:3}-{last:2}"]),
        transliteration in prop::sample::select(vec![
            Transliteration::Strip, Transliteration::NordicLong, Transliteration::German, Transliteration::Icao,
        ]),
    ) {
        let people = names.into_iter().map(|(one, other)| match other {
            Some(last) => Person::Parts { first: one, last },
            None => Person::Whole { name: one },
        }).collect::<Vec<_>>();
        let request = Request {
            pattern: pattern.into(), transliteration, domain: "contoso.com".into(), taken: vec!["x".into()], people,
        };
        let proposals = propose(&request).unwrap();
        let mut seen = std::collections::BTreeSet::new();
        for proposal in &proposals {
            let open = proposal.finding.is_some_and(|doubt| doubt.severity() == crate::finding::Severity::Error);
            prop_assert_eq!(open, proposal.user_name.is_none());
            if let Some(name) = &proposal.user_name {
                let local = name.strip_suffix("@contoso.com").unwrap();
                prop_assert!((1..=64).contains(&local.len()), "{}", local);
                prop_assert!(local.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_')));
                prop_assert!(seen.insert(name.clone()), "{} twice", name);
            }
        }
    }

    #[test]
    fn letters_of_europe_never_break_the_split(name in "[a-zA-ZæøåÆØÅäöüß’'`., -]{0,40}") {
        let parts = split(&name);
        prop_assert!(!parts.first.starts_with(' ') && !parts.last.ends_with(' '));
    }
}

#[test]
fn a_code_makes_a_name_where_there_is_one() {
    let proposer = |pattern: &str| {
        super::Proposer::new(
            pattern.parse().unwrap(),
            super::Transliteration::Strip,
            "contoso.com",
            &[],
        )
        .unwrap()
    };
    let person = |name: &str| super::Person::Whole {
        name: name.to_owned(),
    };
    let name = |pattern: &str, name: &str, code: &str| {
        proposer(pattern)
            .propose_coded(&person(name), code)
            .user_name
    };
    assert_eq!(
        name("{code}", "Kari Lie", "KL 7").as_deref(),
        Some("kl7@contoso.com")
    );
    assert_eq!(
        name("s-{code:2}.{l}", "Kari Lie", "ÅL7").as_deref(),
        Some("s-al.l@contoso.com")
    );
    assert_eq!(
        name("{code}", "\u{5927}", "KL").as_deref(),
        Some("kl@contoso.com"),
        "the name does not matter"
    );
    assert_eq!(name("{code}", "Kari Lie", ""), None);
    assert_eq!(name("{first}{code}", "\u{5927}", "KL"), None);
}
