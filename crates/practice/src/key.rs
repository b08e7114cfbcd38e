//! The key that signs: made at start, gone at the end. Tokens are JSON Web Tokens signed with RS256, as Entra's are.

use std::sync::OnceLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use aws_lc_rs::{digest, signature};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// Signs tokens and says how to check them.
#[derive(Default)]
pub(crate) struct Signer {
    pair: OnceLock<Option<KeyPair>>,
}

impl Signer {
    /// Makes the key. Called from a thread of its own at start; whoever needs the key earlier waits for it.
    pub(crate) fn make(&self) {
        self.pair();
    }

    fn pair(&self) -> Option<&KeyPair> {
        self.pair
            .get_or_init(|| KeyPair::generate(KeySize::Rsa2048).ok())
            .as_ref()
    }

    /// The public key as Entra publishes it.
    pub(crate) fn published(&self) -> Value {
        let Some(pair) = self.pair() else {
            return json!({ "keys": [] });
        };
        let public = pair.public_key();
        json!({ "keys": [{
            "kty": "RSA",
            "use": "sig",
            "kid": self.name(),
            "x5t": self.name(),
            "n": base64url(public.modulus().big_endian_without_leading_zero()),
            "e": base64url(public.exponent().big_endian_without_leading_zero()),
        }]})
    }

    fn name(&self) -> String {
        self.pair()
            .map(|pair| hash(pair.public_key().as_ref()))
            .unwrap_or_default()
    }

    /// A signed token; none when the machine could not make a key.
    pub(crate) fn sign(&self, claims: &Value) -> Option<String> {
        sign_with(self.pair()?, &self.name(), claims)
    }

    /// The same token by a key nobody published: what a forger would send.
    pub(crate) fn forge(&self, claims: &Value) -> Option<String> {
        sign_with(
            &KeyPair::generate(KeySize::Rsa2048).ok()?,
            &self.name(),
            claims,
        )
    }

    /// The claims of a token of ours; none when the signature is not.
    pub(crate) fn read(&self, token: &str) -> Option<Value> {
        let public = self.pair()?.public_key().as_ref().to_vec();
        claims_of(token, &public)
    }
}

fn sign_with(pair: &KeyPair, name: &str, claims: &Value) -> Option<String> {
    let head = json!({ "typ": "JWT", "alg": "RS256", "kid": name, "x5t": name });
    let text = format!(
        "{}.{}",
        base64url(head.to_string().as_bytes()),
        base64url(claims.to_string().as_bytes())
    );
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        text.as_bytes(),
        &mut signature,
    )
    .ok()?;
    Some(format!("{text}.{}", base64url(&signature)))
}

/// The claims of a token whose signature fits an RSA key in DER form.
pub(crate) fn claims_of(token: &str, public: &[u8]) -> Option<Value> {
    let (text, signature) = token.rsplit_once('.')?;
    signature::UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public)
        .verify(text.as_bytes(), &URL_SAFE_NO_PAD.decode(signature).ok()?)
        .ok()?;
    let claims = URL_SAFE_NO_PAD.decode(text.split_once('.')?.1).ok()?;
    serde_json::from_slice(&claims).ok()
}

/// The SHA-256 of bytes in base64url: a code challenge, a key's name.
pub(crate) fn hash(bytes: &[u8]) -> String {
    base64url(digest::digest(&digest::SHA256, bytes).as_ref())
}

/// Base64url without padding.
pub(crate) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
