//! Whatever a string is wrapped in, unwrapping ends, gives at least one string, and is done after one go.
#![no_main]

use jetbridge_core::connection::peel::peel;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let found = peel(text);
    assert!(!found.is_empty());
    for one in &found {
        // Nothing is invented: a string found is never longer than the text it was found in.
        assert!(one.text.expose().len() <= text.len().max(1) * 2);
        for layer in &one.layers {
            let _ = (layer.name(), layer.place());
        }
    }
});
