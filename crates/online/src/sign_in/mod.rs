//! Signing in with Microsoft Entra ID: a person in the system's browser or with a code on another device, an app with
//! its secret or certificate.
//!
//! What the app does next follows from `error`, `suberror` and `claims` of a refusal, never from its text or its
//! AADSTS number (`oauth.md` section 6).

mod browser;
mod chance;
pub mod credential;
mod device;
pub(crate) mod endpoint;
pub mod identity;
mod loopback;
mod refusal;

use jetbridge_core::facts::AppId;
use thiserror::Error;

pub use browser::{Attempt, Pending, Prompt, Wish, begin};
pub use credential::{Certificate, Credential, as_app, as_business_central};
pub use device::{DeviceCode, begin_device};
pub use loopback::{Listen, Page, Pages};
pub use refusal::{Kind, Refusal};

use crate::clouds::{AddressFault, Cloud, Tenant};
use crate::http::HttpFault;
use crate::session::CacheFault;

/// The app that is signed in to: a registration in the customer's tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// Its id.
    pub client: AppId,
    /// The customer's tenant.
    pub tenant: Tenant,
    /// The cloud.
    pub cloud: Cloud,
}

/// Why nobody is signed in.
#[derive(Debug, Error)]
pub enum SignInFault {
    /// Somebody stopped it.
    #[error("cancelled")]
    Cancelled,
    /// Nobody came back from the browser, or typed the code, in time.
    #[error("nobody answered in time")]
    TimedOut,
    /// There was no answer.
    #[error("no answer: {0}")]
    Http(HttpFault),
    /// Entra refused.
    #[error("refused: {}", .0.error)]
    Refused(Box<Refusal>),
    /// Something answered that is not Entra: a page, a proxy.
    #[error("an answer that is none, HTTP {status}")]
    NotAnAnswer {
        /// HTTP status.
        status: u16,
        /// A page for people.
        html: bool,
    },
    /// The authority says something of itself that cannot be true.
    #[error("the authority is not the one it should be")]
    Authority,
    /// Who signed in is not proved.
    #[error("the identity is not proved: {0}")]
    Identity(IdentityTrouble),
    /// A token for something else came.
    #[error("a token for something else")]
    OtherResource,
    /// Another account signed in than the one of the session.
    #[error("another account")]
    OtherAccount,
    /// The browser was sent back by somebody else than who was asked.
    #[error("another issuer answered")]
    MixUp,
    /// No port of this computer could be had to hear the browser on.
    #[error("no port to listen on")]
    NoPort,
    /// The secret or certificate cannot be used.
    #[error("the credential cannot be used")]
    Credential,
    /// The session has ended.
    #[error("signed out")]
    SignedOut,
    /// An address that cannot be used.
    #[error(transparent)]
    Address(#[from] AddressFault),
    /// The session cannot be kept.
    #[error(transparent)]
    Cache(#[from] CacheFault),
    /// A piece of work ended without an answer: a defect here.
    #[error("lost")]
    Lost,
}

/// What is wrong with an id token (`oauth.md` section 4.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum IdentityTrouble {
    /// There is none, or it is none.
    #[error("not an id token")]
    Missing,
    /// Signed by nobody who may.
    #[error("signature")]
    Signature,
    /// For another sign-in.
    #[error("nonce")]
    Nonce,
    /// For another app.
    #[error("audience")]
    Audience,
    /// From another issuer.
    #[error("issuer")]
    Issuer,
    /// Of another tenant.
    #[error("tenant")]
    Tenant,
    /// Too old or too new; or the clock here is wrong.
    #[error("time")]
    Time,
    /// A personal account.
    #[error("personal account")]
    Personal,
}

impl From<HttpFault> for SignInFault {
    fn from(fault: HttpFault) -> Self {
        match fault {
            HttpFault::Cancelled => Self::Cancelled,
            fault => Self::Http(fault),
        }
    }
}

impl SignInFault {
    /// What Entra said, where it said something.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// Only a new sign-in in the browser helps; with these claims, if there are any, and for the same resource.
    pub fn needs_person(&self) -> bool {
        match self {
            Self::SignedOut => true,
            Self::Refused(refusal) => refusal.kind() == Kind::NeedsPerson,
            _ => false,
        }
    }

    /// The refresh token is of no use any more. What only lacks consent or a second factor for one resource leaves
    /// it in its right for the others.
    pub(crate) fn ends_grant(&self) -> bool {
        self.refusal().is_some_and(|refusal| {
            refusal.error == "invalid_grant"
                && refusal.claims.is_none()
                && !matches!(
                    refusal.suberror.as_deref(),
                    Some(
                        "consent_required" | "basic_action" | "additional_action" | "message_only"
                    )
                )
        })
    }
}

/// Claims are a JSON object and nothing else; they become part of an address.
pub(crate) fn is_claims(text: &str) -> bool {
    text.len() <= 8192
        && serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).is_ok()
}
