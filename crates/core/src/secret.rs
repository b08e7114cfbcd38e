//! Text that must not be seen.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

/// A password, a client secret, an access token, or text that may hold one.
///
/// It cannot be printed, logged or serialised: there is no `Display` and no `Serialize`, `Debug` says only that it is
/// there, and the memory is overwritten when it is dropped. Reading it takes [`Secret::expose`], a word that can be
/// searched for. Its length is not shown either: even that helps somebody who guesses.
#[derive(Clone, Default)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text over; the caller keeps no copy.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself, for the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// There is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Overwrites and empties it now.
    pub fn clear(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl PartialEq for Secret {
    /// Compares the whole of both texts whatever they hold, so that the time taken tells nothing but their lengths.
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (self.expose().as_bytes(), other.expose().as_bytes());
        one.len() == two.len() && one.iter().zip(two).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
    }
}

impl Eq for Secret {}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn debug_shows_neither_text_nor_length() {
        let shown = format!("{:?}", Some(Secret::new("kiwi9")));
        assert_eq!(
            shown,
            format!("{:?}", Some(Secret::new("a much longer one")))
        );
        assert!(!shown.contains("kiwi"));
    }

    #[test]
    fn clearing_leaves_nothing() {
        let mut secret = Secret::new("kiwi9");
        secret.clear();
        assert!(secret.is_empty());
    }

    #[test]
    fn equal_means_equal_text() {
        assert_eq!(Secret::new("a"), Secret::new("a"));
        assert_ne!(Secret::new("a"), Secret::new("b"));
        assert_ne!(Secret::new("a"), Secret::new("ab"));
    }
}
