//! Any bytes become text, in the encoding found and in every one that can be asked for; what was astray is named at the
//! place where it stands.
#![no_main]

use jetbridge_core::roster::decode::{Encoding, decode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (_, found, _) = decode(bytes.to_vec(), None);
    let named = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1", "shift_jis"];
    let asked = named.into_iter().filter_map(Encoding::named);
    for encoding in asked.chain([found]) {
        let (text, _, bom) = decode(bytes.to_vec(), Some(encoding));
        assert!(text.strays.is_sorted_by(|one, next| one.at < next.at));
        for stray in &text.strays {
            let character = text.text[stray.at as usize..].chars().next();
            assert!(character.is_some(), "nothing stands where a byte was astray");
        }
        assert!(!bom || bytes.len() >= 2);
    }
});
