//! What goes wrong here, as the window and the command line know it.

use jetbridge_core::fault::Fault;

use crate::clouds::AddressFault;
use crate::http::{HttpFault, TlsTrouble};
use crate::session::CacheFault;
use crate::sign_in::{Refusal, SignInFault};

impl From<AddressFault> for Fault {
    fn from(fault: AddressFault) -> Self {
        match fault {
            AddressFault::NotAnAddress | AddressFault::NotHttps => Self::new("online-address"),
            AddressFault::UnknownHost(host) => Self::new("online-unknown-host").with("host", host),
            AddressFault::ClosedCloud(host) => Self::new("online-closed-cloud").with("host", host),
            AddressFault::NoSuchService => Self::new("online-no-service"),
            AddressFault::NotATenant => Self::new("online-tenant"),
            AddressFault::ForeignAuthority(host) => {
                Self::new("online-foreign-authority").with("host", host)
            }
        }
    }
}

impl From<HttpFault> for Fault {
    fn from(fault: HttpFault) -> Self {
        let told = match fault {
            HttpFault::Cancelled => Self::new("online-cancelled"),
            HttpFault::TimedOut => Self::new("online-timed-out"),
            HttpFault::NameUnknown => Self::new("online-name-unknown"),
            HttpFault::Unreachable | HttpFault::Broken | HttpFault::Tls(TlsTrouble::Cut) => {
                Self::new("online-unreachable")
            }
            HttpFault::Tls(_) => Self::new("online-tls"),
            HttpFault::Settings => Self::new("online-settings"),
            HttpFault::TooLarge
            | HttpFault::NotAnAddress
            | HttpFault::NotHttps
            | HttpFault::NotPractice
            | HttpFault::ForeignHost
            | HttpFault::NotAToken => Self::new("online-refused-here"),
        };
        told.detail(fault)
    }
}

impl From<CacheFault> for Fault {
    fn from(fault: CacheFault) -> Self {
        Self::new("sign-in-keep").detail(fault)
    }
}

impl From<SignInFault> for Fault {
    fn from(fault: SignInFault) -> Self {
        let detail = fault.to_string();
        let told = match fault {
            SignInFault::Http(fault) => return fault.into(),
            SignInFault::Address(fault) => return fault.into(),
            SignInFault::Cache(fault) => return fault.into(),
            SignInFault::Refused(refusal) => return refused(&refusal),
            SignInFault::Cancelled => Self::new("online-cancelled"),
            SignInFault::TimedOut => Self::new("sign-in-timed-out"),
            SignInFault::NotAnAnswer { status, .. } => {
                Self::new("sign-in-not-an-answer").with("status", i64::from(status))
            }
            SignInFault::Authority | SignInFault::MixUp => Self::new("sign-in-authority"),
            SignInFault::Identity(_) | SignInFault::OtherResource => Self::new("sign-in-unproved"),
            SignInFault::OtherAccount => Self::new("sign-in-other-account"),
            SignInFault::NoPort => Self::new("sign-in-no-port"),
            SignInFault::Credential => Self::new("sign-in-credential"),
            SignInFault::SignedOut => Self::new("sign-in-needed"),
            SignInFault::Lost => Self::new("work-lost"),
        };
        told.detail(detail)
    }
}

/// What Entra said; the ids are for its logs and no secrets.
fn refused(refusal: &Refusal) -> Fault {
    let ids = [
        ("Trace ID", &refusal.trace),
        ("Correlation ID", &refusal.correlation),
        ("Timestamp", &refusal.timestamp),
    ];
    let detail = ids.iter().fold(
        format!("{}: {}", refusal.error, refusal.description),
        |text, (name, id)| match id {
            Some(id) => format!("{text}\n{name}: {id}"),
            None => text,
        },
    );
    Fault::new("sign-in-refused")
        .with("error", refusal.error.as_str())
        .detail(detail)
}
