//! Whether the app registration is known and accepted, as far as a sign-in tells: Entra looks at the app and at where it
//! wants to be sent back to before it looks at anybody, and says so with the sign-in only.

use std::time::Instant;

use jetbridge_core::reference::errors::{ErrorRow, ErrorStage, entra, named};

use super::{Cause, Track, refused};
use crate::clouds::Cloud;
use crate::sign_in::{Refusal, SignInFault};

/// What the end of a sign-in says about the app registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Registration {
    /// Known and accepted: it stopped behind it.
    Fits,
    /// Not known, or it may not sign in this way.
    Refused,
    /// It did not come to it, or nothing tells.
    Untold,
}

impl Registration {
    pub(super) fn of(fault: &SignInFault) -> Self {
        match fault {
            SignInFault::Refused(refusal) => Self::of_refusal(refusal),
            // Somebody came back with what only an accepted app is given.
            SignInFault::OtherAccount | SignInFault::Identity(_) | SignInFault::OtherResource => {
                Self::Fits
            }
            SignInFault::Cancelled
            | SignInFault::TimedOut
            | SignInFault::Http(_)
            | SignInFault::NotAnAnswer { .. }
            | SignInFault::Authority
            | SignInFault::MixUp
            | SignInFault::NoPort
            | SignInFault::Credential
            | SignInFault::SignedOut
            | SignInFault::Address(_)
            | SignInFault::Cache(_)
            | SignInFault::Lost => Self::Untold,
        }
    }

    fn of_refusal(refusal: &Refusal) -> Self {
        let numbers = refusal.codes.iter().filter_map(|code| entra(*code));
        let mut rows: Vec<&ErrorRow> = numbers.collect();
        // A number says more than the word it comes with.
        if rows.is_empty() {
            rows.extend(named(&refusal.error));
        }
        let is = |stage| rows.iter().any(|row| row.stage == Some(stage));
        let of_a_grant = matches!(
            refusal.error.as_str(),
            "invalid_grant"
                | "access_denied"
                | "authorization_declined"
                | "interaction_required"
                | "login_required"
                | "consent_required"
        );
        if is(ErrorStage::Application) {
            Self::Refused
        } else if is(ErrorStage::SignIn) || refusal.came_by_redirect() || of_a_grant {
            Self::Fits
        } else {
            Self::Untold
        }
    }
}

/// A sign-in that did not succeed: which of the two stages is to blame, and what is known of the first one.
pub(super) fn stopped(track: &mut Track<'_>, started: Instant, fault: &SignInFault, cloud: &Cloud) {
    let cause = refused(fault, cloud);
    match Registration::of(fault) {
        Registration::Refused => {
            let cause = Cause {
                code: "registration",
                ..cause
            };
            track.end("application", started, Vec::new(), Err(cause));
            return;
        }
        Registration::Fits => {
            track.end("application", started, Vec::new(), Ok(None));
        }
        Registration::Untold => {}
    }
    track.end("sign-in", started, Vec::new(), Err(cause));
}
