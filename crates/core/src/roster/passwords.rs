//! Initial passwords that can be read out over the telephone.
//!
//! Entra asks for one per user (`bulk-import` section 4): 8 to 256 characters, three of lower case, upper case, digits
//! and symbols, no Unicode. Ours are four groups of two syllables and two digits, `Befo-Haki-Nure-Towa-23`: without
//! letters and digits that are taken for one another (0 O, 1 l I), of every class, and one of some 10^17.

use crate::fault::Fault;
use crate::secret::Secret;

/// Fills bytes from a source fit for secrets. Randomness belongs to the caller, as files and the clock do.
pub type Random<'a> = &'a mut dyn FnMut(&mut [u8]) -> Result<(), Fault>;

/// Consonants of one sound in English, Norwegian and Dutch alike, as far as there are such.
const CONSONANTS: &[u8] = b"bdfghjkmnprstvwz";
const VOWELS: &[u8] = b"aeiou";
const DIGITS: &[u8] = b"23456789";

const GROUPS: usize = 4;

/// A password for a new user, to be changed at the first sign-in.
///
/// # Errors
/// The source of randomness failed.
pub fn initial(random: Random<'_>) -> Result<Secret, Fault> {
    // Of its final length from the start, so that no shorter copy stays behind in memory.
    let mut text = String::with_capacity(GROUPS * 5 + 2);
    for _ in 0..GROUPS {
        for syllable in 0..2 {
            let consonant = char::from(pick(CONSONANTS, random)?);
            text.push(if syllable == 0 {
                consonant.to_ascii_uppercase()
            } else {
                consonant
            });
            text.push(pick(VOWELS, random)?.into());
        }
        text.push('-');
    }
    for _ in 0..2 {
        text.push(pick(DIGITS, random)?.into());
    }
    Ok(Secret::new(text))
}

/// One of at most 256, each as likely as the others: bytes of the incomplete last round are thrown again.
fn pick(from: &[u8], random: Random<'_>) -> Result<u8, Fault> {
    let rounds = 256 / from.len() * from.len();
    loop {
        let mut byte = [0_u8];
        random(&mut byte)?;
        let at = usize::from(byte[0]);
        if at < rounds {
            return Ok(from[at % from.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Bytes that count up, and every byte equally often.
    fn counting() -> impl FnMut(&mut [u8]) -> Result<(), Fault> {
        let mut next = 0_u8;
        move |bytes: &mut [u8]| {
            for byte in bytes {
                *byte = next;
                next = next.wrapping_add(1);
            }
            Ok(())
        }
    }

    #[test]
    fn each_is_as_likely_as_the_others() {
        let mut random = counting();
        let mut seen = [0_u32; 5];
        // 255 of 256 bytes are taken for five vowels.
        for _ in 0..255 * 4 {
            let vowel = pick(VOWELS, &mut random).unwrap();
            seen[VOWELS.iter().position(|v| *v == vowel).unwrap()] += 1;
        }
        assert_eq!(seen, [204; 5]);
    }

    #[test]
    fn without_randomness_there_is_none() {
        let fault = initial(&mut |_| Err(Fault::new("randomness-missing"))).unwrap_err();
        assert_eq!(fault.code, "randomness-missing");
    }

    #[test]
    fn one_reads_like_this() {
        assert_eq!(
            initial(&mut counting()).unwrap().expose(),
            "Befo-Haki-Nure-Towa-23"
        );
    }

    proptest! {
        #[test]
        fn every_one_meets_the_policy_and_can_be_read_out(bytes in prop::collection::vec(any::<u8>(), 64..512)) {
            let mut at = 0;
            let mut random = |asked: &mut [u8]| {
                for byte in asked {
                    // Goes on counting when the bytes given are used up, so that no choice is thrown for ever.
                    *byte = bytes.get(at).copied().unwrap_or(u8::try_from(at % 251).unwrap());
                    at += 1;
                }
                Ok(())
            };
            let password = initial(&mut random).unwrap();
            let text = password.expose();
            prop_assert!(text.is_ascii() && (8..=256).contains(&text.len()));
            prop_assert!(!text.contains(['0', 'O', '1', 'l', 'I', '|']));
            let classes: [fn(&u8) -> bool; 4] = [
                u8::is_ascii_lowercase, u8::is_ascii_uppercase, u8::is_ascii_digit, u8::is_ascii_punctuation,
            ];
            prop_assert!(classes.iter().all(|class| text.bytes().any(|b| class(&b))));
        }
    }
}
