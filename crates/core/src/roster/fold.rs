//! Texts made comparable: without case, without spelling of spaces, letters and digits alone.

use std::borrow::Cow;
use std::hash::Hasher;

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

/// A short stand-in for a text compared without case: equal texts have equal ones, and two different texts share
/// one about once in 2^64 pairs.
pub fn fingerprint(text: &str) -> u64 {
    // SipHash with its documented default keys: the same on every machine and in every run.
    #[allow(deprecated)]
    let mut hasher = std::hash::SipHasher::new();
    if text.is_ascii() {
        let mut lower = [0_u8; 128];
        if let Some(lower) = lower.get_mut(..text.len()) {
            lower.copy_from_slice(text.as_bytes());
            lower.make_ascii_lowercase();
            hasher.write(lower);
            return hasher.finish();
        }
    }
    hasher.write(fold(text).as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{bare, fingerprint, fold, tidy, units};

    #[test]
    fn comparable() {
        assert_eq!(fold("ÅSE Straße"), fold("åse STRASSE"));
        assert_eq!(fold("A\u{30a}se"), "åse");
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
