//! Who signed in, as the id token proves it.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jetbridge_core::secret::Secret;
use serde::{Deserialize, Serialize};

use super::IdentityTrouble;

/// How far two clocks may differ, in seconds.
const TOLERANCE: u64 = 300;
/// The tenant of personal Microsoft accounts.
const PERSONAL: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";

/// Somebody's account in a tenant. Names are for showing; it is known by `tenant` and `object`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The tenant, `tid`.
    pub tenant: String,
    /// The object id in it, `oid`: Dataverse's `azureactivedirectoryobjectid`.
    pub object: String,
    /// The name to show.
    pub name: String,
    /// The user name to show; it may change.
    pub user: String,
    /// Invited from another tenant.
    pub guest: bool,
}

impl Account {
    /// The same person in the same tenant, whatever the names are by now.
    pub fn is_same(&self, other: &Self) -> bool {
        self.tenant == other.tenant && self.object == other.object
    }
}

#[derive(Deserialize)]
struct Claims {
    aud: Audience,
    iss: String,
    exp: f64,
    iat: f64,
    nbf: Option<f64>,
    nonce: Option<String>,
    tid: Option<String>,
    oid: Option<String>,
    sub: Option<String>,
    name: Option<String>,
    preferred_username: Option<String>,
    idp: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

/// What an id token has to say.
pub(super) struct Expected<'a> {
    pub(super) client: &'a str,
    /// `https://{authority}/{tid}/v2.0`
    pub(super) issuer: &'a str,
    pub(super) tenant: &'a str,
    /// Of a sign-in in the browser.
    pub(super) nonce: Option<&'a Secret>,
}

/// Reads an id token that came from the token endpoint itself, for which the connection vouches; everything it says
/// is compared all the same (`oauth.md` section 4.5).
pub(super) fn read(token: &Secret, expected: &Expected<'_>) -> Result<Account, IdentityTrouble> {
    let mut parts = token.expose().split('.');
    let (Some(_), Some(body), Some(_), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(IdentityTrouble::Missing);
    };
    let bytes = URL_SAFE_NO_PAD
        .decode(body.trim_end_matches('='))
        .map_err(|_| IdentityTrouble::Missing)?;
    let claims: Claims = serde_json::from_slice(&bytes).map_err(|_| IdentityTrouble::Missing)?;
    let own = match &claims.aud {
        Audience::One(one) => one.eq_ignore_ascii_case(expected.client),
        Audience::Several(all) => all.len() == 1 && all[0].eq_ignore_ascii_case(expected.client),
    };
    if !own {
        return Err(IdentityTrouble::Audience);
    }
    let tenant = claims.tid.unwrap_or_default().to_ascii_lowercase();
    if tenant == PERSONAL {
        return Err(IdentityTrouble::Personal);
    }
    if tenant != expected.tenant {
        return Err(IdentityTrouble::Tenant);
    }
    if claims.iss != expected.issuer {
        return Err(IdentityTrouble::Issuer);
    }
    if let Some(nonce) = expected.nonce
        && claims.nonce.map(Secret::new).as_ref() != Some(nonce)
    {
        return Err(IdentityTrouble::Nonce);
    }
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    #[allow(clippy::cast_precision_loss)] // seconds since 1970 have 31 bits
    let (early, late) = (
        now.saturating_sub(TOLERANCE) as f64,
        (now + TOLERANCE) as f64,
    );
    let begins = claims.nbf.unwrap_or(claims.iat).max(claims.iat);
    if claims.exp < early || begins > late || claims.exp < claims.iat {
        return Err(IdentityTrouble::Time);
    }
    let object = claims.oid.or(claims.sub).filter(|id| !id.is_empty());
    Ok(Account {
        guest: claims.idp.is_some_and(|idp| idp != claims.iss),
        tenant,
        object: object.ok_or(IdentityTrouble::Missing)?,
        name: calm(claims.name),
        user: calm(claims.preferred_username),
    })
}

fn calm(text: Option<String>) -> String {
    let text = text.unwrap_or_default();
    text.chars().filter(|c| !c.is_control()).take(256).collect()
}
