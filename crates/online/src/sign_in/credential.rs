//! Signing in without a browser: an app by its secret or certificate, and the way Business Central itself takes with
//! a user's password.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::RSA_PSS_SHA256;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jetbridge_core::secret::Secret;
use jiff::Timestamp;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::endpoint::{Endpoint, OPENID};
use super::{App, SignInFault, chance};
use crate::clouds::Resource;
use crate::http::{Cancel, Form, Http};
use crate::session::{AccessToken, Session};

/// How long a signed assertion is good, in seconds.
const ASSERTION: i64 = 300;

/// What an app proves itself with.
pub enum Credential {
    /// A secret.
    Secret(Secret),
    /// A certificate with its RSA key.
    Certificate(Certificate),
}

/// A certificate with its RSA key.
pub struct Certificate {
    thumbprint: String,
    key: KeyPair,
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Secret(_) => "Credential::Secret(…)",
            Self::Certificate(_) => "Credential::Certificate(…)",
        })
    }
}

impl Certificate {
    /// Reads a certificate and its RSA key from PEM text, in one file or two put together.
    ///
    /// # Errors
    /// When one of them is missing or the key is not RSA.
    pub fn read(pem: &Secret) -> Result<Self, SignInFault> {
        let bytes = pem.expose().as_bytes();
        let certificate =
            CertificateDer::from_pem_slice(bytes).map_err(|_| SignInFault::Credential)?;
        let key = match PrivateKeyDer::from_pem_slice(bytes) {
            Ok(PrivateKeyDer::Pkcs8(key)) => KeyPair::from_pkcs8(key.secret_pkcs8_der()),
            Ok(PrivateKeyDer::Pkcs1(key)) => KeyPair::from_der(key.secret_pkcs1_der()),
            _ => return Err(SignInFault::Credential),
        };
        Ok(Self {
            thumbprint: URL_SAFE_NO_PAD.encode(Sha256::digest(&certificate)),
            key: key.map_err(|_| SignInFault::Credential)?,
        })
    }

    /// `client_assertion`: a JWT that only the holder of the key can make, for this endpoint and a few minutes.
    fn assertion(&self, client: &str, endpoint: &str) -> Result<Secret, SignInFault> {
        let now = Timestamp::now().as_second();
        let head = json!({"alg": "PS256", "typ": "JWT", "x5t#S256": self.thumbprint});
        let body = json!({
            "aud": endpoint, "iss": client, "sub": client, "jti": chance::guid(),
            "iat": now, "nbf": now, "exp": now + ASSERTION,
        });
        let part = |json: &serde_json::Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let text = format!("{}.{}", part(&head), part(&body));
        let mut signature = vec![0; self.key.public_modulus_len()];
        self.key
            .sign(
                &RSA_PSS_SHA256,
                &SystemRandom::new(),
                text.as_bytes(),
                &mut signature,
            )
            .map_err(|_| SignInFault::Credential)?;
        Ok(Secret::new(format!(
            "{text}.{}",
            URL_SAFE_NO_PAD.encode(signature)
        )))
    }
}

impl Credential {
    pub(super) fn sign(&self, form: Form, app: &App, endpoint: &str) -> Result<Form, SignInFault> {
        Ok(match self {
            Self::Secret(secret) => form.hidden("client_secret", secret),
            Self::Certificate(certificate) => form
                .plain(
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                )
                .hidden(
                    "client_assertion",
                    &certificate.assertion(app.client.as_str(), endpoint)?,
                ),
        })
    }
}

/// Signs an app in, in its own name. Whether the credential is right shows with the first [`Session::token_for`].
///
/// # Errors
/// When the authority does not answer or is not the one it should be.
pub async fn as_app(
    http: &Http,
    app: App,
    credential: Credential,
    cancel: &Cancel,
) -> Result<Session, SignInFault> {
    let endpoint = Endpoint::discover(http, &app, cancel).await?;
    Ok(Session::of_app(app, http.clone(), endpoint, credential))
}

/// Does what Business Central does with the user name and password of a legacy connection string. It is no way to
/// sign in here: it exists to find out, before go-live, whether a second factor or a policy will refuse it
/// (RFC 9700 section 2.4 forbids the grant, `oauth.md` section 7).
///
/// # Errors
/// Entra's refusal, which is what this is for.
pub async fn as_business_central(
    http: &Http,
    app: &App,
    resource: &Resource,
    user: &str,
    password: &Secret,
    cancel: &Cancel,
) -> Result<AccessToken, SignInFault> {
    let endpoint = Endpoint::discover(http, app, cancel).await?;
    let form = Form::new()
        .plain("client_id", app.client.as_str())
        .plain("grant_type", "password")
        .plain("scope", format!("{} {OPENID}", resource.scope()))
        .plain("username", user)
        .hidden("password", password);
    let tokens = endpoint.by_form(http, form, resource, cancel).await?;
    super::endpoint::proved(&endpoint, app, &tokens, None)?;
    Ok(AccessToken::new(
        tokens.access,
        resource.clone(),
        tokens.life,
    ))
}
