//! Whatever people are called and however names are to be made, proposals fit the directory and differ.
#![no_main]

use std::collections::BTreeSet;

use jetbridge_core::roster::names::{Person, Request, Transliteration, propose};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (String, u8, Vec<(String, Option<String>)>)| {
    let (pattern, mode, people) = input;
    let modes = [
        Transliteration::Strip,
        Transliteration::NordicLong,
        Transliteration::German,
        Transliteration::Icao,
    ];
    let request = Request {
        pattern,
        transliteration: modes[usize::from(mode) % modes.len()],
        domain: "contoso.com".to_owned(),
        taken: vec!["kari.lie".to_owned()],
        people: people
            .into_iter()
            .map(|(one, other)| match other {
                Some(last) => Person::Parts { first: one, last },
                None => Person::Whole { name: one },
            })
            .collect(),
    };
    let Ok(proposals) = propose(&request) else {
        return;
    };
    assert_eq!(proposals.len(), request.people.len());
    let mut seen = BTreeSet::new();
    for name in proposals
        .into_iter()
        .filter_map(|proposal| proposal.user_name)
    {
        let local = name
            .strip_suffix("@contoso.com")
            .expect("the domain asked for");
        assert!((1..=64).contains(&local.len()), "{name}");
        assert!(
            local
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"'._!#^~-".contains(&b))
        );
        assert!(seen.insert(name.to_lowercase()), "{name} twice");
    }
});
