//! What can be written reads back as it was: lines of the input are keys and values in turn.
#![no_main]

use jetbridge_core::connection::{builder, grammar};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let lines: Vec<&str> = text.split('\u{1}').collect();
    let pairs: Vec<(String, &str)> = lines
        .chunks_exact(2)
        .enumerate()
        // Different keys, because of equal ones only the last is read; values, because an empty one is lost.
        .map(|(n, pair)| (format!("{}{n}", pair[0]), pair[1]))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let Ok(built) = builder::build(pairs.iter().map(|(key, value)| (key, Some(value)))) else {
        return;
    };
    let parsed = grammar::parse(built.expose());
    assert!(parsed.error.is_none());
    assert_eq!(parsed.pairs.len(), pairs.len());
    for (read, (_, value)) in parsed.pairs.iter().zip(&pairs) {
        assert_eq!(read.value.as_ref().map(|v| v.expose()), Some(*value));
    }
});
