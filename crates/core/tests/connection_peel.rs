//! Strings in their wrappings, as people paste them.

use jetbridge_core::connection::peel::{Layer, Peeled, peel};

/// The string found and the names of the layers taken off, outermost first.
fn found(text: &str) -> Vec<(String, Vec<&'static str>)> {
    let peeled = peel(text);
    let one = |p: &Peeled| {
        (
            p.text.expose().to_owned(),
            p.layers.iter().map(Layer::name).collect(),
        )
    };
    peeled.iter().map(one).collect()
}

fn check(text: &str, inner: &str, layers: &[&'static str]) {
    assert_eq!(found(text), [(inner.to_owned(), layers.to_vec())], "{text}");
}

const PLAIN: &str = "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com";

#[test]
fn a_bare_string_is_left_alone() {
    check(PLAIN, PLAIN, &[]);
    let odd = " \tAuthType=OAuth;Password=\"&amp;\";Url=x ";
    check(odd, odd, &[]);
}

#[test]
fn what_is_no_string_is_given_back_as_typed() {
    for text in [
        "",
        "hello",
        "a=b;c=d",
        "<xml/>",
        "{\"a\": 1}",
        "\"\"",
        "AuthType",
    ] {
        check(text, text, &[]);
    }
}

#[test]
fn an_app_config_gives_every_string_in_it() {
    let config = r#"<?xml version="1.0"?>
<configuration><connectionStrings>
  <add name="One" connectionString="AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Password=&quot;a;b&quot;&amp;" />
  <add name="Two" connectionString='AuthType=AD;Url=http://contoso/Test'/>
  <add name="Sql" connectionString="Data Source=.;Initial Catalog=x"/>
</connectionStrings></configuration>"#;
    assert_eq!(
        found(config),
        [
            (
                "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Password=\"a;b\"&".to_owned(),
                vec!["xml", "entities"]
            ),
            (
                "AuthType=AD;Url=http://contoso/Test".to_owned(),
                vec!["xml"]
            ),
        ]
    );
}

#[test]
fn an_xml_fragment_and_element_text_are_found() {
    check(
        "<add key=\"Crm\" value=\"AuthType=AD;Url=http://contoso/Test\"",
        "AuthType=AD;Url=http://contoso/Test",
        &["surroundings", "quotes"],
    );
    check(
        "<value>AuthType=AD;Url=http://contoso/Test;Password=a&amp;b</value>",
        "AuthType=AD;Url=http://contoso/Test;Password=a&b",
        &["xml"],
    );
}

#[test]
fn json_settings_are_found_with_their_pointer() {
    let json = r#"{"ConnectionStrings": {"Dataverse/EU": "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Password=\"a\\b\""}}"#;
    let peeled = peel(json);
    assert_eq!(peeled.len(), 1);
    assert_eq!(
        peeled[0].text.expose(),
        format!("{PLAIN};Password=\"a\\b\"")
    );
    assert_eq!(
        peeled[0].layers[0].place(),
        "/ConnectionStrings/Dataverse~1EU"
    );
}

#[test]
fn quotes_and_marks_around_the_whole_are_taken_off() {
    check(&format!("\"{PLAIN}\""), PLAIN, &["quotes"]);
    check(&format!("'{PLAIN}';"), PLAIN, &["quotes"]);
    check(&format!("\u{feff}{PLAIN}"), PLAIN, &["byte-order-mark"]);
    check(
        r#""AuthType=OAuth;Token=\"x\"""#,
        r#"AuthType=OAuth;Token="x""#,
        &["quotes"],
    );
}

#[test]
fn scripts_notes_and_environment_files_are_searched() {
    for around in [
        format!("$conn = \"{PLAIN}\""),
        format!("export DATAVERSE='{PLAIN}'"),
        format!("Get-CrmConnection -ConnectionString \"{PLAIN}\" -Verbose"),
        format!("var client = new ServiceClient(\"{PLAIN}\");"),
    ] {
        check(&around, PLAIN, &["surroundings", "quotes"]);
    }
    check(&format!("DATAVERSE={PLAIN}"), PLAIN, &["surroundings"]);
    check(
        &format!("This one works:\n{PLAIN}\nthanks"),
        PLAIN,
        &["surroundings"],
    );
}

#[test]
fn torn_entities_give_away_a_copied_attribute() {
    check(
        "AuthType=AD;Url=http://contoso/Test;Password=a&amp;b",
        "AuthType=AD;Url=http://contoso/Test;Password=a&b",
        &["entities"],
    );
}
