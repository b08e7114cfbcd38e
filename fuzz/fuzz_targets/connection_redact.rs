//! A password is never shown, whatever stands around it and wherever it tears the string apart.
#![no_main]

use jetbridge_core::connection::{self, Draft, Target, redact};
use libfuzzer_sys::fuzz_target;

/// No setting that may be shown has a blank between letters, so wherever this turns up it is masked.
const SECRET: &str = "qz jz";

fuzz_target!(|text: &str| {
    if text.contains('q') {
        return;
    }
    // The input says where the password stands: every asterisk becomes it.
    let torn = text.replace('*', SECRET);
    for text in [
        format!("Password={torn}"),
        format!("{torn};Password={SECRET}"),
    ] {
        for target in [Target::Dataverse, Target::BusinessCentral] {
            let draft = Draft::read(text.as_str(), target);
            let mut shown = redact::redact(&draft).line();
            let review = connection::review(draft);
            shown.push_str(&serde_json::to_string(review.findings()).unwrap_or_default());
            assert!(!shown.contains("qz j"), "{shown}");
        }
    }
});
