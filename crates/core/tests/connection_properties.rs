//! What holds for every connection string, whatever is in it.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

use jetbridge_core::connection::compare::compare;
use jetbridge_core::connection::{
    self, Draft, Target, builder, client, grammar, peel, redact, repair,
};
use jetbridge_core::finding::{Finding, Fix, Location, Repair};
use jetbridge_core::phrase::{self, Language};
use proptest::prelude::*;

/// Text made of the marks that mean something and of a little of everything else.
fn marks() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![";", "=", "==", "\"", "'", " ", "\n", "\0", "\u{7}", "\u{a0}", "\u{200b}", "“"]),
        3 => prop::sample::select(vec![
            "AuthType=", "Url=", "Password=", "AppId=", "RedirectUri=", "LoginPrompt=", "Thumbprint=", "Secret=", "Domain",
        ]),
        3 => prop::sample::select(vec![
            "OAuth", "AD", "ClientSecret", "https://contoso.crm4.dynamics.com", "app://x", "{PASSWORD}", "<a b=\"", "{\"a\":",
            "&quot;", "11111111-2222-3333-4444-555555555555", "https://a:b@c/d?e#f",
        ]),
    ]
    .prop_map(str::to_owned);
    prop::collection::vec(prop_oneof![6 => piece, 1 => any::<String>()], 0..12)
        .prop_map(|pieces| pieces.concat())
}

/// What stands around a secret: mostly something readable, so that redaction has something to show.
fn around() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just("AuthType=OAuth;Url=https://contoso.crm4.dynamics.com".to_owned()),
        2 => Just(String::new()),
        1 => marks(),
    ]
}

/// Letters that occur in no key and no harmless value, and the marks that tear a password apart.
fn secret() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop_oneof![
            4 => prop::sample::select(vec!['q', 'z', 'j', 'Q', 'Z', 'ß']),
            1 => prop::sample::select(vec![';', '=', '"', '\'', ' ', '&', '?', '/', '@', ':']),
        ],
        3..16,
    )
    .prop_map(|letters| letters.into_iter().collect())
}

/// Pieces of a secret that say something: three characters in a row, none of them a mark that separates.
fn runs(secret: &str) -> Vec<String> {
    let letters: Vec<char> = secret.chars().collect();
    letters
        .windows(3)
        .filter(|run| run.iter().all(|c| c.is_alphabetic()))
        .map(|run| run.iter().collect())
        .collect()
}

fn both(text: &str) -> [Draft; 2] {
    [Target::Dataverse, Target::BusinessCentral].map(|target| Draft::read(text, target))
}

fn findings(draft: &Draft) -> Vec<Finding> {
    connection::review(draft.clone()).findings().to_vec()
}

proptest! {
    #[test]
    fn what_is_built_reads_back(pairs in prop::collection::vec(("[A-Za-zÆ=][A-Za-z =æ]{0,8}[a-z]", ".{1,12}"), 1..6)) {
        let pairs: Vec<(String, String)> = pairs
            .into_iter()
            .enumerate()
            // Different keys, because of equal ones only the last is read.
            .map(|(n, (key, value))| (format!("{key}{n}"), value.replace('\0', "")))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let text = builder::build(pairs.iter().map(|(key, value)| (key, Some(value)))).unwrap();
        let parsed = grammar::parse(text.expose());
        prop_assert!(parsed.error.is_none());
        let read: Vec<(String, String)> = parsed
            .pairs
            .into_iter()
            .map(|pair| (pair.key, pair.value.unwrap().expose().to_owned()))
            .collect();
        let meant: Vec<(String, String)> = pairs
            .into_iter()
            .map(|(key, value)| (key.to_lowercase(), value))
            .collect();
        prop_assert_eq!(read, meant);
    }

    #[test]
    fn nothing_panics_and_every_span_lies_inside(text in marks()) {
        let units = text.encode_utf16().count();
        for draft in both(&text) {
            for pair in draft.written() {
                for span in [&pair.span, &pair.key_span, &pair.value_span] {
                    prop_assert!(text.get(span.bytes.clone()).is_some());
                    prop_assert!(span.units[0] <= span.units[1] && span.units[1] <= units);
                    let counted = text[..span.bytes.start].encode_utf16().count();
                    prop_assert_eq!(counted, span.units[0]);
                }
            }
            for finding in findings(&draft) {
                if let Location::Key { span: Some([start, end]), .. } = finding.location {
                    prop_assert!(start <= end && end <= units);
                }
                for language in Language::ALL {
                    prop_assert!(!phrase::say(&finding, language).what.is_empty());
                }
                if finding.fix.is_some() {
                    prop_assert!(repair(&draft, &finding).is_some(), "{:?}", finding);
                }
            }
            let _ = client::attempt(&draft);
            let _ = redact::redact(&draft).line();
            let _ = compare(&draft, &draft);
        }
        prop_assert!(!peel::peel(&text).is_empty());
    }

    #[test]
    fn redaction_and_findings_never_show_a_run_of_a_secret(
        secret in secret(),
        before in around(),
        after in around(),
        frame in prop::sample::select(vec![
            "Password=§", "Password=\"§\"", "Password==§", "ClientSecret='§'", "Pasword=§", "AccessToken=§", "Pwd=§",
            "AuthType=OAuth\nPassword=§", "Username=a@contoso.com\nPassword=§", "AppId=x Password=§", "RedirectUri=app://x Secret=§",
            "StoreName=My Password=§", "Url=https://contoso/Test Password=§", "TokenCacheStorePath=c:\\x Password=§", "Domain;Password=§", "Url=https://sync:§@contoso.crm4.dynamics.com",
            "Url=https://contoso.crm4.dynamics.com/?key=§", "Certificate=§", "§", "AuthType=§", "LoginPrompt=Auto Password=§",
        ]),
    ) {
        let text = format!("{before};{};{after}", frame.replace('§', &secret));
        for draft in both(&text) {
            let mut shown = redact::redact(&draft).line();
            for (pair, value) in draft.pairs().filter(|(pair, _)| draft.error().is_none() && redact::is_nameable(&pair.key)) {
                shown.push_str(&redact::readable(&pair.key, value.expose()).unwrap_or_default());
            }
            shown.push_str(&serde_json::to_string(&findings(&draft)).unwrap());
            for run in runs(&secret) {
                if !before.contains(&run) && !after.contains(&run) {
                    prop_assert!(!shown.contains(&run), "{} in {}", run, shown);
                }
            }
        }
    }

    #[test]
    fn a_safe_fix_never_changes_what_another_setting_means(text in marks()) {
        for draft in both(&text) {
            for finding in findings(&draft) {
                let Some(Fix { safe: true, repair: Repair::Replacement(_) }) = &finding.fix else {
                    continue;
                };
                let Location::Key { key: Some(own), .. } = &finding.location else {
                    continue;
                };
                let after = Draft::read(repair(&draft, &finding).unwrap().expose(), draft.target());
                let others = |draft: &Draft| -> Vec<(String, String)> {
                    draft
                        .pairs()
                        .filter(|(pair, _)| pair.key != *own)
                        .map(|(pair, value)| (pair.key.clone(), value.expose().to_owned()))
                        .collect()
                };
                prop_assert_eq!(others(&draft), others(&after), "{:?}", finding);
            }
        }
    }
}

/// A fix is worth its button only when the finding is gone afterwards.
#[test]
fn every_fix_removes_its_finding() {
    for text in [
        "AuthType=oauth;Url=contoso.crm4.dynamics.com",
        "AuthType=5;Url=http://contoso.crm4.dynamics.com/main.aspx",
        "AuthType=OAuth;Url=https://a:b@contoso.crm4.dynamics.com;AppId=11111111222233334444555555555555",
        "AuthType=OAuth;RedirectUri=//app:11111111-2222-3333-4444-555555555555;LoginPrompt=never;SkipDiscovery=yes",
        "AuthType=Certificate;Thumbprint=01 23456789ABCDEF0123456789ABCDEF01234567;StoreName=my",
        "AuthType=OAuth;Url=x;Url=https://contoso.crm4.dynamics.com;LoginPromt=Auto;Secret=x",
        "AuthType=OAuth;Domain;Url=https://contoso.crm4.dynamics.com;TokenCacheStorePath=c:\\contoso",
        "AuthType=_Auth;Password;Ur==AD//a=A=\"*",
        "AuthType=OAuth;Password==kiwi9;LoginPrompt=Auto;Url=https://contoso.crm4.dynamics.com\u{a0}",
        "\u{feff}AuthType=OAuth;Username=\u{201c}sync\u{201d}",
    ] {
        for draft in both(text) {
            for finding in findings(&draft)
                .iter()
                .filter(|finding| finding.fix.is_some())
            {
                let after = repair(&draft, finding).unwrap();
                let left = findings(&Draft::read(after.expose(), draft.target()));
                let same =
                    |list: &[Finding]| list.iter().filter(|f| f.code == finding.code).count();
                assert!(
                    same(&left) < same(&findings(&draft)),
                    "{} in {}",
                    finding.code,
                    after.expose()
                );
            }
        }
    }
}
