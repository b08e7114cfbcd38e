//! *Explain an error*.

use serde_json::json;

use crate::desk::Desk;

#[test]
fn a_pasted_error_is_told_in_the_languages_asked_for() {
    let desk = Desk::new();
    let told = desk.ok(
        "explain",
        json!({"text": "AADSTS50057 and 0x80040220", "language": "nb", "letters": "nl"}),
    );
    let first = &told["errors"][0];
    assert_eq!(first["code"], "AADSTS50057");
    assert_eq!(first["meaning"], "Pålogging er sperret for denne kontoen.");
    assert!(first["letter"].as_str().unwrap().starts_with("Hallo,"));
    assert_eq!(told["errors"][1]["code"], "0x80040220");
}
