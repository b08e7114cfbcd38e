//! What nobody can guess.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jetbridge_core::secret::Secret;
use sha2::{Digest, Sha256};

use super::SignInFault;

/// 256 random bits as 43 characters that need no escaping anywhere.
pub(super) fn secret() -> Result<Secret, SignInFault> {
    let mut bytes = zeroize::Zeroizing::new([0_u8; 32]);
    getrandom::fill(&mut bytes[..]).map_err(|_| SignInFault::Lost)?;
    Ok(Secret::new(URL_SAFE_NO_PAD.encode(&bytes[..])))
}

/// A GUID, to find a call again in the logs of the other side.
pub(super) fn guid() -> String {
    let mut bytes = [0_u8; 16];
    // A call without a name of its own is found by its time.
    let _ = getrandom::fill(&mut bytes);
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ]
    .join("-")
}

/// The challenge of a verifier: `base64url(SHA-256(verifier))`, RFC 7636.
pub(super) fn challenge(verifier: &Secret) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose().as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{challenge, guid, secret};
    use jetbridge_core::facts::AppId;
    use jetbridge_core::secret::Secret;

    #[test]
    fn the_challenge_is_that_of_the_standard() {
        let verifier = Secret::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(
            challenge(&verifier),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn secrets_have_256_bits_and_are_never_the_same() {
        let (one, two) = (secret().unwrap(), secret().unwrap());
        assert_eq!(one.expose().len(), 43);
        assert_ne!(one, two);
        assert!(AppId::read(&guid()).is_some());
    }
}
