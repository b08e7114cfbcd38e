//! The name of a customer among all customers: fit for a file name and for an entry of the credential store.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Thirty-two lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
pub struct CustomerId(String);

/// The text is no customer's id.
#[derive(Debug, thiserror::Error)]
#[error("not 32 hexadecimal digits")]
pub struct NoId;

impl CustomerId {
    /// The id made of sixteen random bytes.
    pub fn of(random: [u8; 16]) -> Self {
        Self(format!("{:032x}", u128::from_be_bytes(random)))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CustomerId {
    type Error = NoId;

    fn try_from(text: String) -> Result<Self, NoId> {
        let digit = |byte: &u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte);
        if text.len() == 32 && text.as_bytes().iter().all(digit) {
            Ok(Self(text))
        } else {
            Err(NoId)
        }
    }
}

impl From<CustomerId> for String {
    fn from(id: CustomerId) -> Self {
        id.0
    }
}

impl fmt::Display for CustomerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::CustomerId;

    #[test]
    fn only_digits_make_an_id() {
        let id = CustomerId::of([0x0f; 16]);
        assert_eq!(CustomerId::try_from(id.to_string()).ok(), Some(id));
        for text in [
            "",
            "../../../../../../../../../../etc",
            "0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F",
        ] {
            assert!(CustomerId::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
