//! Names nobody can guess.

use std::fmt::Write;

use crate::key::base64url;

fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // A machine without randomness has no sign-in to practise either; the names are then guessable and nothing else.
    let _ = getrandom::fill(&mut bytes);
    bytes
}

/// 256 bits in base64url.
pub(crate) fn name() -> String {
    base64url(&bytes::<32>())
}

/// As long as Entra's codes and refresh tokens are, so that a reader of only so many bytes is found out.
pub(crate) fn long() -> String {
    format!("0.A{}", base64url(&bytes::<900>()))
}

/// A GUID.
pub(crate) fn guid() -> String {
    let mut bytes = bytes::<16>();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ]
    .join("-")
}

/// A code a person types: nine letters and digits nobody mixes up.
pub(crate) fn typed() -> String {
    const LETTERS: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ23456789";
    bytes::<9>()
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]))
        .collect()
}
