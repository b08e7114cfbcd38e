//! Why there was no answer.

use std::error::Error as StdError;
use std::io;

use rustls::{CertificateError, InvalidMessage};
use serde::Serialize;
use thiserror::Error;

use super::names::NameUnknown;

/// Why there was no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Error)]
#[serde(rename_all = "kebab-case")]
pub enum HttpFault {
    /// Somebody stopped it.
    #[error("cancelled")]
    Cancelled,
    /// It took too long.
    #[error("timed out")]
    TimedOut,
    /// The host's name has no address.
    #[error("the name of the host has no address")]
    NameUnknown,
    /// No connection: refused, no route, the network is down.
    #[error("no connection")]
    Unreachable,
    /// The connection cannot be trusted.
    #[error("the connection cannot be trusted: {0}")]
    Tls(TlsTrouble),
    /// The connection ended before the answer did.
    #[error("the connection broke")]
    Broken,
    /// The answer is larger than an answer to this question can be.
    #[error("the answer is too large")]
    TooLarge,
    /// Not an address at all.
    #[error("not an address")]
    NotAnAddress,
    /// Plain `http` to a Microsoft cloud.
    #[error("not https")]
    NotHttps,
    /// The practice tenant is on this computer and nowhere else.
    #[error("not on this computer")]
    NotPractice,
    /// A token would have gone to another address than the one it is for.
    #[error("the token is for another address")]
    ForeignHost,
    /// A token that no header can hold.
    #[error("not a token")]
    NotAToken,
    /// The system's certificates or proxy settings cannot be read.
    #[error("the network settings of the system cannot be read")]
    Settings,
}

/// Why a connection cannot be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Error)]
#[serde(rename_all = "kebab-case")]
pub enum TlsTrouble {
    /// Signed by nobody the system trusts.
    #[error("unknown issuer")]
    UnknownIssuer,
    /// An issuer's own certificate in the place of a server's: made by whoever runs the server.
    #[error("self-signed")]
    SelfSigned,
    /// A certificate for other names.
    #[error("wrong name")]
    WrongName,
    /// Expired; or the clock here is wrong.
    #[error("expired")]
    Expired,
    /// Not valid yet; or the clock here is wrong.
    #[error("not valid yet")]
    NotYetValid,
    /// Withdrawn by its issuer.
    #[error("revoked")]
    Revoked,
    /// A certificate that is bad in another way.
    #[error("bad certificate")]
    BadCertificate,
    /// The two sides do not find a common protocol.
    #[error("no common protocol")]
    Protocol,
    /// What answers does not speak TLS: a proxy or the sign-in page of a guest network.
    #[error("the other side does not speak TLS")]
    NoTls,
    /// Cut off before both sides agreed: a firewall that does not like the name, often.
    #[error("cut off in the handshake")]
    Cut,
}

impl HttpFault {
    /// Passing trouble: worth another try in a while.
    pub fn may_pass(self) -> bool {
        match self {
            Self::TimedOut
            | Self::Unreachable
            | Self::Broken
            | Self::NameUnknown
            | Self::Tls(TlsTrouble::Cut) => true,
            Self::Cancelled
            | Self::Tls(_)
            | Self::TooLarge
            | Self::NotAnAddress
            | Self::NotHttps
            | Self::NotPractice
            | Self::ForeignHost
            | Self::NotAToken
            | Self::Settings => false,
        }
    }
}

impl From<&reqwest::Error> for HttpFault {
    fn from(error: &reqwest::Error) -> Self {
        if error.is_builder() {
            return Self::Settings;
        }
        let mut cut = false;
        let mut next: Option<&(dyn StdError + 'static)> = Some(error);
        while let Some(cause) = next {
            if cause.is::<NameUnknown>() {
                return Self::NameUnknown;
            }
            if let Some(tls) = tls(cause) {
                return Self::Tls(tls);
            }
            cut |= cause.downcast_ref::<io::Error>().is_some_and(is_cut);
            next = cause.source();
        }
        if error.is_timeout() {
            Self::TimedOut
        } else if error.is_connect() && cut {
            Self::Tls(TlsTrouble::Cut)
        } else if error.is_connect() {
            Self::Unreachable
        } else {
            Self::Broken
        }
    }
}

/// Somebody was there and hung up.
fn is_cut(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::UnexpectedEof
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
    )
}

/// An error of the TLS library, which may lie inside one of the system's.
fn tls(cause: &(dyn StdError + 'static)) -> Option<TlsTrouble> {
    let inner = cause
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
        .and_then(|inner| inner.downcast_ref::<rustls::Error>());
    let error = inner.or_else(|| cause.downcast_ref::<rustls::Error>())?;
    Some(match error {
        rustls::Error::InvalidCertificate(bad) => match bad {
            // A root that was made anew under its old name is another one, too.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => {
                TlsTrouble::UnknownIssuer
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                TlsTrouble::WrongName
            }
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                TlsTrouble::Expired
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                TlsTrouble::NotYetValid
            }
            CertificateError::Revoked => TlsTrouble::Revoked,
            CertificateError::Other(other)
                if other.0.downcast_ref() == Some(&webpki::Error::CaUsedAsEndEntity) =>
            {
                TlsTrouble::SelfSigned
            }
            // The library adds to its list; each addition is a certificate that is bad somehow.
            _ => TlsTrouble::BadCertificate,
        },
        rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType) => TlsTrouble::NoTls,
        // As above: whatever else goes wrong in a handshake.
        _ => TlsTrouble::Protocol,
    })
}
