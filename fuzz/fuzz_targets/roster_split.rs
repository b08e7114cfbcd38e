//! Any name is parted into first and last without losing or making a character, and parting it again changes nothing.
#![no_main]

use jetbridge_core::roster::clean::clean;
use jetbridge_core::roster::names::split;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|name: String| {
    let parts = split(&name);
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().filter(|c| !matches!(c, ' ' | ',')).collect();
        letters.sort_unstable();
        letters
    };
    let told = format!("{} {}", parts.first, parts.last);
    assert_eq!(letters(&told), letters(&clean(&name)));
    for part in [&parts.first, &parts.last] {
        assert_eq!(part.trim_matches(' '), part);
        assert!(!part.contains("  "));
    }
});
