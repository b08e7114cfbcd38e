//! One token for one resource.

use std::time::{Duration, Instant, SystemTime};

use jetbridge_core::secret::Secret;
use jiff::Timestamp;

use crate::clouds::Resource;

/// How long before its end a token is renewed (`oauth.md` section 4.4).
const MARGIN: Duration = Duration::from_mins(5);

/// A token for one resource, opaque to us. It goes to the address of its resource only and stays in memory.
#[derive(Debug, Clone)]
pub struct AccessToken {
    secret: Secret,
    resource: Resource,
    received: (Instant, SystemTime),
    life: Duration,
}

impl AccessToken {
    pub(crate) fn new(secret: Secret, resource: Resource, life: Duration) -> Self {
        Self {
            secret,
            resource,
            received: (Instant::now(), SystemTime::now()),
            life,
        }
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.secret
    }

    /// What it is for.
    pub fn resource(&self) -> &Resource {
        &self.resource
    }

    /// When it ends, by the clock here.
    pub fn expires(&self) -> Timestamp {
        Timestamp::try_from(self.received.1 + self.life).unwrap_or(Timestamp::MAX)
    }

    /// Far enough from its end. Two clocks are asked: one that nobody can set, and one that goes on while the
    /// computer sleeps.
    pub(crate) fn is_fresh(&self) -> bool {
        // A token that lives no longer than the margin is used for half its life.
        let margin = MARGIN.min(self.life / 2);
        let good = self.life.saturating_sub(margin);
        self.received.0.elapsed() < good && self.received.1.elapsed().unwrap_or_default() < good
    }
}
