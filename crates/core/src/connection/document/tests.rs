//! A connection as somebody works on it.

use std::collections::{BTreeMap, BTreeSet};

use super::view::Reader;
use super::{ConnectionEdit as E, Document, Saved};
use crate::connection::draft::{Draft, Target};
use crate::connection::peel;
use crate::facts::{CustomerFacts, Deployment};

const DOTS: &str = "••••••••••••";

fn typed(text: &str) -> Document {
    let mut doc = Document::default();
    type_on(&mut doc, text);
    doc
}

/// Types letter by letter at the caret, as the window does.
fn type_on(doc: &mut Document, text: &str) {
    let mut at = doc.view().caret.unwrap_or(len(doc));
    for c in text.chars() {
        type_at(doc, at, at, &c.to_string());
        at = doc.view().caret.unwrap();
    }
}

fn type_at(doc: &mut Document, start: u32, end: u32, text: &str) {
    let text = text.to_owned();
    doc.edit(&E::Type { start, end, text }).unwrap();
}

fn len(doc: &Document) -> u32 {
    u32::try_from(doc.view().text.encode_utf16().count()).unwrap()
}

fn pasted(text: &str) -> Document {
    let mut doc = Document::default();
    doc.paste(0, 0, text).unwrap();
    doc
}

fn set(doc: &mut Document, field: &str, value: &str) {
    let (field, value) = (field.to_owned(), value.to_owned());
    doc.edit(&E::Set { field, value }).unwrap();
}

fn value(doc: &Document, field: &str) -> String {
    let view = doc.view();
    let mut fields = view.groups.iter().flat_map(|group| &group.fields);
    fields.find(|one| one.field == field).unwrap().value.clone()
}

fn codes(doc: &Document) -> Vec<String> {
    doc.view()
        .findings
        .into_iter()
        .map(|finding| finding.code)
        .collect()
}

fn real(doc: &Document) -> String {
    doc.laid(Target::Dataverse).real.expose().to_owned()
}

/// Nothing that leaves towards the window, a file or a history holds the text.
fn hides(doc: &Document, secret: &str) {
    let view = serde_json::to_string(&doc.view()).unwrap();
    let saved = serde_json::to_string(&doc.save()).unwrap();
    let history = format!("{:?}{:?}", doc.undo, doc.redo);
    for text in [view, saved, history, format!("{doc:?}")] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn a_password_typed_into_the_string_becomes_dots_and_is_held() {
    let doc = typed("AuthType=OAuth;Password=kiwi9;Url=https://contoso.crm4.dynamics.com");
    assert_eq!(
        doc.view().text,
        format!("AuthType=OAuth;\nPassword={DOTS};\nUrl=https://contoso.crm4.dynamics.com")
    );
    assert_eq!(
        real(&doc),
        "AuthType=OAuth;Password=kiwi9;Url=https://contoso.crm4.dynamics.com"
    );
    assert_eq!(doc.secret("password").unwrap().expose(), "kiwi9");
    hides(&doc, "kiwi");
    hides(&doc, "iwi9");
}

#[test]
fn a_quoted_password_may_hold_what_ends_others() {
    let doc = typed("Password=\"ki;wi=9\";AuthType=OAuth");
    assert_eq!(doc.view().text, format!("Password={DOTS};\nAuthType=OAuth"));
    assert_eq!(doc.secret("password").unwrap().expose(), "ki;wi=9");
    hides(&doc, "wi=9");
}

#[test]
fn a_placeholder_is_no_secret() {
    let doc = typed("Password={PASSWORD};AuthType=OAuth");
    assert_eq!(doc.view().text, "Password={PASSWORD};\nAuthType=OAuth");
    assert!(doc.secrets().is_empty());
}

#[test]
fn letters_come_off_the_end_of_a_secret_and_any_other_change_takes_it_out() {
    let mut doc = typed("Password=kiwi9");
    let end = len(&doc);
    type_at(&mut doc, end - 1, end, "");
    assert_eq!(doc.secret("password").unwrap().expose(), "kiwi");
    let at = doc.view().caret.unwrap();
    assert_eq!(at, end);
    type_at(&mut doc, at, at, "7");
    assert_eq!(doc.secret("password").unwrap().expose(), "kiwi7");
    type_at(&mut doc, 9, end, "");
    assert_eq!(doc.view().text, "Password=");
    type_at(&mut doc, 9, 9, "z");
    assert_eq!(doc.secret("password").unwrap().expose(), "z");
    assert_eq!(doc.view().caret, Some(end));
}

#[test]
fn what_a_semicolon_tears_off_a_pasted_password_is_hidden() {
    let doc = pasted(
        "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Password=kiwi;zebra=7;LoginPromt=Auto",
    );
    assert!(doc.view().text.contains("LoginPromt=Auto"));
    hides(&doc, "zebra");
    hides(&doc, "kiwi");
    let doc = pasted(
        "AuthType=OAuth;Url=https://u:kiwi@contoso.crm4.dynamics.com;Password='zebra;Username=a",
    );
    hides(&doc, "kiwi");
    hides(&doc, "zebra");
}

#[test]
fn lines_end_where_pairs_end() {
    let mut doc = typed("AuthType=OAuth;Url=x");
    // At the end of the first line, behind the semicolon.
    type_at(&mut doc, 15, 15, "2");
    assert_eq!(real(&doc), "AuthType=OAuth2;Url=x");
    assert_eq!(doc.view().caret, Some(15));
    type_at(&mut doc, 16, 16, "\n");
    assert_eq!(
        (real(&doc).as_str(), doc.view().caret),
        ("AuthType=OAuth2;Url=x", Some(17))
    );
    // Enter elsewhere ends the pair; erasing the line break joins the pairs.
    let end = len(&doc);
    type_at(&mut doc, end, end, "\n");
    assert_eq!(real(&doc), "AuthType=OAuth2;Url=x;");
    type_at(&mut doc, 16, 17, "");
    assert_eq!(real(&doc), "AuthType=OAuth2Url=x;");
    assert_eq!(doc.view().caret, Some(15));
}

#[test]
fn blanks_between_pairs_stay_and_are_not_seen() {
    let doc =
        pasted("Url=https://contoso.crm4.dynamics.com; UserName=a@contoso.com;  AuthType=OAuth");
    assert_eq!(
        doc.view().text,
        "Url=https://contoso.crm4.dynamics.com;\nUserName=a@contoso.com;\nAuthType=OAuth"
    );
    assert!(real(&doc).contains("; UserName"));
}

#[test]
fn fields_follow_the_string_and_the_string_the_fields() {
    let mut doc =
        pasted("AuthType=OAuth;Server=https://contoso.crm4.dynamics.com;LoginPrompt=Auto");
    assert_eq!(value(&doc, "url"), "https://contoso.crm4.dynamics.com");
    set(&mut doc, "url", "https://fabrikam.crm4.dynamics.com");
    set(&mut doc, "user", "sync@fabrikam.com");
    assert_eq!(
        real(&doc),
        "AuthType=OAuth;Username=sync@fabrikam.com;Server=https://fabrikam.crm4.dynamics.com;LoginPrompt=Auto"
    );
    set(&mut doc, "token-cache", "C:\\a b\\c.dat");
    assert!(real(&doc).contains("TokenCacheStorePath=\"C:\\a b\\c.dat\";LoginPrompt"));
    set(&mut doc, "login-prompt", "");
    assert!(real(&doc).ends_with("c.dat\""));
    type_at(&mut doc, 9, 14, "AD");
    assert_eq!(value(&doc, "auth-type"), "AD");
}

#[test]
fn a_secret_typed_into_its_field_takes_the_place_of_the_old_one() {
    let mut doc = pasted("AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Password=kiwi9");
    let letter = |doc: &mut Document, start, end, text: &str| {
        let (field, text) = ("password".to_owned(), text.to_owned());
        doc.edit(&E::Secret {
            field,
            start,
            end,
            text,
        })
        .unwrap();
    };
    for (at, c) in "ze;bra".chars().enumerate() {
        let at = u32::try_from(at).unwrap();
        letter(&mut doc, at, at, &c.to_string());
    }
    letter(&mut doc, 5, 6, "");
    assert_eq!(doc.secret("password").unwrap().expose(), "ze;br");
    assert!(real(&doc).ends_with("Password=\"ze;br\""), "{}", real(&doc));
    assert!(doc.view().text.ends_with(&format!("Password={DOTS}")));
    let view = doc.view();
    let field = view
        .groups
        .iter()
        .flat_map(|g| &g.fields)
        .find(|f| f.field == "password")
        .unwrap();
    assert_eq!(
        (field.held, field.typed, field.value.as_str()),
        (true, 5, "")
    );
    doc.edit(&E::Leave).unwrap();
    letter(&mut doc, 0, 0, "n");
    assert_eq!(doc.secret("password").unwrap().expose(), "n");
    hides(&doc, "ze;b");
    doc.edit(&E::Forget {
        field: "password".to_owned(),
    })
    .unwrap();
    assert!(doc.secret("password").is_none());
    assert_eq!(
        real(&doc),
        "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com"
    );
}

#[test]
fn undo_brings_everything_back_and_joins_letters() {
    let mut doc = Document::default();
    set(&mut doc, "url", "https://a.crm4.dynamics.com");
    set(&mut doc, "url", "https://ab.crm4.dynamics.com");
    set(&mut doc, "user", "a@contoso.com");
    assert_eq!(doc.view().undo.as_deref(), Some("field"));
    doc.undo();
    assert_eq!(real(&doc), "Url=https://ab.crm4.dynamics.com");
    doc.undo();
    assert!(doc.is_empty());
    doc.redo();
    doc.redo();
    assert!(real(&doc).starts_with("Username=a@contoso.com;Url="));
    assert!(doc.view().redo.is_none());
}

#[test]
fn fixes_change_the_text_and_leave_secrets_alone() {
    let mut doc = pasted(
        "AuthType=oauth;Url=https://contoso.crm4.dynamics.com/main.aspx;Username=a@contoso.com;Password=kiwi9;LoginPromt=Auto",
    );
    let view = doc.view();
    let at = view
        .findings
        .iter()
        .position(|f| f.code == "connection/key-unknown")
        .unwrap();
    assert_eq!(view.findings[at].after.as_deref(), Some("LoginPrompt"));
    let span = view.findings[at].span.unwrap();
    let shown: Vec<u16> = view.text.encode_utf16().collect();
    assert_eq!(
        String::from_utf16(&shown[span[0] as usize..span[1] as usize]).unwrap(),
        "LoginPromt"
    );
    doc.edit(&E::Fix {
        finding: u32::try_from(at).unwrap(),
    })
    .unwrap();
    doc.edit(&E::FixSafe).unwrap();
    assert_eq!(
        real(&doc),
        "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username=a@contoso.com;Password=kiwi9;LoginPrompt=Auto"
    );
    assert_eq!(doc.view().safe_fixes, 0);
    hides(&doc, "kiwi");
    let doc = {
        let mut doc = pasted(
            "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Password==kiwi9;LoginPrompt=Auto",
        );
        let at = codes(&doc)
            .iter()
            .position(|code| code == "connection/key-swallowed")
            .unwrap();
        doc.edit(&E::Fix {
            finding: u32::try_from(at).unwrap(),
        })
        .unwrap();
        doc
    };
    assert_eq!(
        doc.secret("password").unwrap().expose(),
        "=kiwi9",
        "{}",
        real(&doc)
    );
    hides(&doc, "kiwi");
}

#[test]
fn a_held_secret_is_not_blamed_for_standing_in_the_string() {
    let mut doc = pasted(
        "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username=a@contoso.com;Password=kiwi9",
    );
    for target in [Reader::BusinessCentral, Reader::Tools] {
        doc.edit(&E::Target { target }).unwrap();
        let found = codes(&doc);
        assert!(
            !found
                .iter()
                .any(|code| code == "connection/secret-plaintext"),
            "{found:?}"
        );
        assert!(
            !found
                .iter()
                .any(|code| code == "connection/bc-placeholder-missing"),
            "{found:?}"
        );
    }
}

#[test]
fn the_two_strings_that_leave_are_never_confused() {
    let mut doc = pasted(
        "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username=a@contoso.com;Password=ki;AppId=11111111-2222-3333-4444-555555555555;\
         RedirectUri=app://11111111-2222-3333-4444-555555555555",
    );
    doc.paste_secret("password", "kiwi;9\n");
    doc.edit(&E::Deployment {
        name: "bc-legacy".to_owned(),
    })
    .unwrap();
    let view = doc.view();
    let central = view.business_central.preview.unwrap();
    let tools = view.tools.preview.unwrap();
    assert!(central.contains("Password={PASSWORD};"), "{central}");
    assert!(tools.contains(&format!("Password={DOTS};")), "{tools}");
    assert!(view.tools.with_secret && !view.business_central.with_secret);
    assert!(
        doc.outgoing(Target::BusinessCentral)
            .unwrap()
            .expose()
            .contains("{PASSWORD}")
    );
    let copied = doc.outgoing(Target::Dataverse).unwrap();
    let read = Draft::read(copied.expose(), Target::Dataverse);
    assert_eq!(read.key("Password").unwrap().1, "kiwi;9");
    hides(&doc, "kiwi");
    type_at(&mut doc, 9, 10, "x");
    assert!(doc.outgoing(Target::Dataverse).is_err());
    assert!(doc.view().tools.preview.is_none());
}

#[test]
fn what_is_kept_has_no_secret_and_opens_again() {
    let mut doc =
        pasted("AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Password=\"ki;wi9\"");
    doc.edit(&E::Deployment {
        name: "bc-legacy".to_owned(),
    })
    .unwrap();
    doc.edit(&E::Version {
        text: "14.21".to_owned(),
    })
    .unwrap();
    doc.edit(&E::Switch {
        field: "sales.enabled".to_owned(),
        on: true,
    })
    .unwrap();
    set(&mut doc, "about.domains", "contoso.com,fabrikam.com");
    set(&mut doc, "about.administrator", "admin@contoso.com");
    doc.paste_secret("sales.odata-key", "zebra7");
    let kept = serde_json::to_string(&doc.save()).unwrap();
    assert!(kept.contains("Password={secret:password}"), "{kept}");
    let saved: Saved = serde_json::from_str(&kept).unwrap();
    let mut again = Document::open(&saved, doc.secrets(), &BTreeSet::new());
    let mut facts = CustomerFacts::default();
    doc.teach(&mut facts);
    again.learn(&facts);
    set(&mut doc, "about.domains", "contoso.com, fabrikam.com");
    assert_eq!(again.state, doc.state);
    assert_eq!(again.secret("password").unwrap().expose(), "ki;wi9");
    assert_eq!(again.secret("sales.odata-key").unwrap().expose(), "zebra7");
    hides(&again, "wi9");
    hides(&again, "zebra");
    let without = Document::open(&saved, BTreeMap::new(), &BTreeSet::new());
    assert!(without.view().text.ends_with("Password="));
    // A store that refused today may give them tomorrow: what is kept meanwhile still names them.
    let locked = Document::open(&saved, BTreeMap::new(), &saved.secrets);
    assert_eq!(locked.save().string, saved.string);
    assert_eq!(locked.save().secrets, saved.secrets);
    assert!(locked.secrets().is_empty());
    let mut forgotten = locked;
    forgotten
        .edit(&E::Forget {
            field: "sales.odata-key".to_owned(),
        })
        .unwrap();
    assert!(!forgotten.save().secrets.contains("sales.odata-key"));
}

#[test]
fn the_set_up_pages_hear_what_the_string_says() {
    let mut doc = pasted(
        "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username=sync@contoso.com;Password=kiwi9;ProxyVersion=91",
    );
    doc.edit(&E::Deployment {
        name: "bc-legacy".to_owned(),
    })
    .unwrap();
    doc.edit(&E::Version {
        text: "14.21".to_owned(),
    })
    .unwrap();
    set(&mut doc, "about.administrator", "sync@contoso.com");
    let view = doc.view();
    let found = view
        .findings
        .iter()
        .find(|f| f.code == "connection/setup-administrator-is-integration-user");
    assert!(found.is_some(), "{:?}", codes(&doc));
    let missing: Vec<_> = view
        .findings
        .iter()
        .filter(|f| f.code == "connection/setup-field-missing")
        .map(|f| f.field.clone())
        .collect();
    assert!(!missing.contains(&Some("url".to_owned())), "{missing:?}");
    let odata = |doc: &Document| {
        let view = doc.view();
        view.groups
            .iter()
            .flat_map(|g| &g.fields)
            .find(|f| f.field == "sales.odata-url")
            .cloned()
    };
    assert!(odata(&doc).is_some_and(|field| field.here));
    set(
        &mut doc,
        "sales.odata-url",
        "https://bc.contoso.com:7048/BC/OData/Company('C')/ProductItemAvailability",
    );
    doc.edit(&E::Version {
        text: "25".to_owned(),
    })
    .unwrap();
    assert!(odata(&doc).is_some_and(|field| !field.here && field.until.as_deref() == Some("18.0")));
    assert!(
        codes(&doc)
            .iter()
            .any(|code| code == "connection/setup-item-service-gone")
    );
    doc.edit(&E::Version {
        text: "twenty".to_owned(),
    })
    .unwrap();
    assert!(doc.view().version_unread);
}

#[test]
fn wrapped_material_is_taken_out_and_said() {
    let doc = pasted(
        "<add name=\"c\" connectionString=\"AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Password=&quot;kiwi9&quot;\"/>",
    );
    let layers: Vec<String> = doc
        .view()
        .peeled
        .into_iter()
        .map(|peel| peel.layer)
        .collect();
    assert_eq!(layers, ["xml", "entities"]);
    hides(&doc, "kiwi");
    let mut doc = pasted("AuthType=OAuth;AppId=");
    let end = len(&doc);
    doc.paste(end, end, "11111111-2222-3333-4444-555555555555\n")
        .unwrap();
    assert!(real(&doc).ends_with("AppId=11111111-2222-3333-4444-555555555555"));
    assert_eq!(peel::peel("no string here").len(), 1);
}

#[test]
fn nothing_typed_anywhere_breaks_anything() {
    // Every two-letter change at every place of a text with all kinds of atoms.
    let text = "Auth=ø𝄞; Password=\"a;b\";x==y;Url=https://u:p@h;Password=q;;";
    for start in 0..60 {
        for (length, new) in [
            (0, "'"),
            (1, ""),
            (2, "="),
            (7, ";"),
            (15, "\""),
            (40, "\n"),
        ] {
            let mut doc = pasted(text);
            let end = (start + length).min(len(&doc)).max(start);
            type_at(&mut doc, start, end, new);
            let view = doc.view();
            assert!(view.caret.is_some_and(|caret| caret <= len(&doc)));
            doc.edit(&E::FixSafe).unwrap();
            doc.undo();
            doc.undo();
            let again = Document::open(&doc.save(), doc.secrets(), &BTreeSet::new());
            assert_eq!(again.state.atoms, doc.state.atoms);
        }
    }
}

fn contoso(deployment: Deployment) -> CustomerFacts {
    CustomerFacts {
        deployment: Some(deployment),
        environment_url: Some("https://contoso.crm4.dynamics.com".to_owned()),
        app_id: Some("6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01".to_owned()),
        administrator: Some("admin@contoso.example".to_owned()),
        ..CustomerFacts::default()
    }
}

/// As the shell opens a connection that was never kept.
fn begun(facts: &CustomerFacts) -> Document {
    let mut doc = Document::default();
    doc.learn(facts);
    doc.begin(facts);
    doc
}

#[test]
fn a_connection_begins_with_what_is_known_until_somebody_touches_it() {
    let mut facts = contoso(Deployment::Online);
    let mut doc = begun(&facts);
    let app = "6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01";
    assert_eq!(
        real(&doc),
        format!(
            "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;AppId={app};RedirectUri=app://{app};LoginPrompt=Auto"
        )
    );
    assert_eq!(codes(&doc), Vec::<String>::new());
    let view = doc.view();
    assert!(view.begun && !view.empty);
    assert_eq!(view.undo.as_deref(), Some("known"));

    // What is learnt later is taken over, and nothing is left of what was known before.
    facts.environment_url = Some("https://fabrikam.crm4.dynamics.com".to_owned());
    facts.integration_user = Some("sync@fabrikam.example".to_owned());
    doc.learn(&facts);
    doc.begin(&facts);
    assert_eq!(value(&doc, "url"), "https://fabrikam.crm4.dynamics.com");
    assert_eq!(value(&doc, "user"), "sync@fabrikam.example");

    // Undone it stays undone, and what somebody typed is never written over.
    doc.undo();
    doc.begin(&facts);
    assert!(doc.view().empty && !doc.view().begun);
    doc.redo();
    doc.begin(&contoso(Deployment::Online));
    assert_eq!(value(&doc, "url"), "https://fabrikam.crm4.dynamics.com");
    let mut doc = begun(&facts);
    set(&mut doc, "url", "https://typed.crm4.dynamics.com");
    doc.begin(&facts);
    assert_eq!(value(&doc, "url"), "https://typed.crm4.dynamics.com");
    assert!(!doc.view().begun);
    // Nor is what was kept, even with nothing in it.
    let mut doc = Document::open(&Saved::default(), BTreeMap::new(), &BTreeSet::new());
    doc.begin(&facts);
    assert!(doc.is_empty());
}

#[test]
fn the_integration_user_is_offered_while_none_stands_there() {
    let mut facts = contoso(Deployment::LegacyOAuth);
    let mut doc = pasted("AuthType=OAuth;Url=https://contoso.crm4.dynamics.com");
    let offered = |doc: &Document| {
        let view = doc.view();
        let mut fields = view.groups.iter().flat_map(|group| &group.fields);
        fields
            .find(|one| one.field == "user")
            .unwrap()
            .offered
            .clone()
    };
    doc.learn(&facts);
    assert_eq!(offered(&doc), None);
    facts.integration_user = Some("sync@contoso.example".to_owned());
    doc.learn(&facts);
    assert_eq!(offered(&doc).as_deref(), Some("sync@contoso.example"));
    set(&mut doc, "user", "other@contoso.example");
    assert_eq!(offered(&doc), None);
}

#[test]
fn every_deployment_begins_with_its_own_sign_in() {
    let mut facts = contoso(Deployment::LegacyOAuth);
    facts.integration_user = Some("sync@contoso.example".to_owned());
    let string = |deployment, facts: &CustomerFacts| {
        real(&begun(&CustomerFacts {
            deployment: Some(deployment),
            ..facts.clone()
        }))
    };
    assert!(
        string(Deployment::LegacyOAuth, &facts)
            .starts_with("AuthType=OAuth;Username=sync@contoso.example;Password={PASSWORD};Url=")
    );
    let entra = string(Deployment::OnPremEntra, &facts);
    assert!(entra.starts_with("AuthType=ClientSecret;Url="), "{entra}");
    assert!(entra.ends_with(";ClientSecret={CLIENTSECRET}"), "{entra}");
    assert!(string(Deployment::ActiveDirectory, &facts).starts_with("AuthType=AD;"));
    assert!(string(Deployment::Ifd, &facts).starts_with("AuthType=IFD;"));
    // A placeholder is no password that could be sent.
    assert!(begun(&facts).subject().password.is_none());

    // A value that no string can hold is left out, and without an address nothing begins.
    facts.integration_user = Some("sync\0".to_owned());
    assert!(!string(Deployment::LegacyOAuth, &facts).contains("Username"));
    facts.environment_url = Some(" ".to_owned());
    assert_eq!(string(Deployment::LegacyOAuth, &facts), "");
}

#[test]
fn an_empty_connection_is_neither_wrong_nor_right() {
    let doc = begun(&CustomerFacts {
        deployment: Some(Deployment::Online),
        version: crate::facts::Version::read("27.0"),
        administrator: Some("admin@contoso.example".to_owned()),
        ..CustomerFacts::default()
    });
    assert!(doc.view().empty);
    assert_eq!(codes(&doc), Vec::<String>::new());
}
