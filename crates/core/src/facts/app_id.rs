//! The id of an application, or of anything else that Entra names with a GUID.

use std::fmt;

/// A GUID in its usual form: 8-4-4-4-12 hex digits, kept in lower case.
///
/// Braces around it are read and dropped, because Windows tools write them; every other form is refused.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppId(String);

impl AppId {
    /// Reads a GUID, with or without braces; none for every other text. Outer blanks are not part of a GUID.
    pub fn read(text: &str) -> Option<Self> {
        let inner = match text.strip_prefix('{') {
            Some(rest) => rest.strip_suffix('}')?,
            None => text,
        };
        let right = inner.len() == 36
            && inner.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        right.then(|| Self(inner.to_ascii_lowercase()))
    }

    /// Finds the one GUID inside a text, also one written as 32 hex digits; none if there is none or more than one.
    pub fn find(text: &str) -> Option<Self> {
        let mut words = text
            .split(|c: char| !(c.is_ascii_hexdigit() || c == '-'))
            .filter_map(|word| Self::read(word).or_else(|| Self::from_digits(word)));
        let found = words.next()?;
        words.next().is_none().then_some(found)
    }

    fn from_digits(word: &str) -> Option<Self> {
        let fits = word.len() == 32 && word.bytes().all(|b| b.is_ascii_hexdigit());
        fits.then(|| {
            let parts = [
                &word[..8],
                &word[8..12],
                &word[12..16],
                &word[16..20],
                &word[20..],
            ];
            Self(parts.join("-").to_ascii_lowercase())
        })
    }

    /// The GUID in lower case without braces.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AppId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::AppId;

    #[test]
    fn braces_and_case_do_not_matter() {
        let plain = AppId::read("51f81489-12ee-4a9e-aaae-a2591f45987d");
        assert!(plain.is_some());
        assert_eq!(plain, AppId::read("{51F81489-12EE-4A9E-AAAE-A2591F45987D}"));
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "51f8148912ee4a9eaaaea2591f45987d",
            "{51f81489-12ee-4a9e-aaae-a2591f45987d",
            "51f81489-12ee-4a9e-aaae-a2591f45987",
            "51f81489-12ee-4a9e-aaae-a2591f45987g",
            " 51f81489-12ee-4a9e-aaae-a2591f45987d",
            "51f81489-12ee-4a9e-aaae-a2591f45987é",
        ] {
            assert_eq!(AppId::read(text), None, "{text}");
        }
    }
}
