//! Texts made comparable: without case, without spelling of spaces, letters and digits alone.

use std::borrow::Cow;

use rapidhash::v3::rapidhash_v3;
use unicase::UniCase;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::clean::clean;

/// The text without case (full case folding of its NFC form).
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let text: Cow<'_, str> = if is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    };
    UniCase::unicode(text.as_ref())
        .to_folded_case()
        .nfc()
        .collect()
}

/// The texts are the same without case.
pub fn same(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    fold(one) == fold(other)
}

/// The clean value with runs of spaces made one.
pub fn tidy(text: &str) -> String {
    let text = clean(text);
    let mut tidy = String::with_capacity(text.len());
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}

/// Letters and digits of the clean value, without case.
pub fn bare(text: &str) -> String {
    if text.is_ascii() {
        return text
            .bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(|b| b.to_ascii_lowercase() as char)
            .collect();
    }
    fold(&clean(text))
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Letters of the clean value, without case.
pub fn letters(text: &str) -> String {
    fold(&clean(text))
        .chars()
        .filter(|c| c.is_alphabetic())
        .collect()
}

/// Length in UTF-16 code units, the unit of the directory and of Business Central's database.
pub fn units(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.encode_utf16().count()
    }
}

/// A short stand-in for a text compared without case: equal texts have equal ones, on every machine and in every run,
/// and two different texts share one about once in 2^64 pairs.
pub fn fingerprint(text: &str) -> u64 {
    let mut lower = [0_u8; 128];
    match lower.get_mut(..text.len()) {
        Some(lower) if text.is_ascii() => {
            lower.copy_from_slice(text.as_bytes());
            lower.make_ascii_lowercase();
            rapidhash_v3(lower)
        }
        _ => rapidhash_v3(fold(text).as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::{bare, fingerprint, fold, same, tidy, units};

    #[test]
    fn comparable() {
        assert_eq!(fold("ÅSE Straße"), fold("åse STRASSE"));
        assert_eq!(fold("A\u{30a}se"), "åse");
        assert!(same("Kari@Contoso", "kari@contoso") && same("ÅSE", "åse"));
        assert!(!same("kari", "karin") && !same("åse", "ase"));
        assert_eq!(tidy("  User \u{a0} Name\r\n"), "User Name");
        assert_eq!(bare("E-Mail (2)"), "email2");
        assert_eq!(bare("Telefon – Geschäftlich"), "telefongeschäftlich");
        assert_eq!(units("😀a"), 3);
        assert_eq!(
            fingerprint("Kari@Contoso.com"),
            fingerprint("kari@contoso.COM")
        );
        assert_eq!(fingerprint("ÅSE@x"), fingerprint("åse@X"));
        let long = "A".repeat(300);
        assert_eq!(fingerprint(&long), fingerprint(&long.to_lowercase()));
    }
}
