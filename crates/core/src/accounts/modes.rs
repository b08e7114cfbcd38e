//! Access modes of a user in Dataverse (`reference/access-modes.json`). The words are under `accounts-mode-<name>`.

use serde::{Deserialize, Serialize};

/// How a user may reach the environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum AccessMode {
    /// 0: what everybody gets who has a licence.
    ReadWrite,
    /// 1: settings only.
    Administrative,
    /// 2.
    Read,
    /// 3: Microsoft's own.
    SupportUser,
    /// 4: programs only.
    NonInteractive,
    /// 5: a partner's administrator.
    DelegatedAdmin,
}

impl AccessMode {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 6] = [
        Self::ReadWrite,
        Self::Administrative,
        Self::Read,
        Self::SupportUser,
        Self::NonInteractive,
        Self::DelegatedAdmin,
    ];

    /// The name in JSON and in locale ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::ReadWrite => "read-write",
            Self::Administrative => "administrative",
            Self::Read => "read",
            Self::SupportUser => "support-user",
            Self::NonInteractive => "non-interactive",
            Self::DelegatedAdmin => "delegated-admin",
        }
    }
}

/// How many non-interactive users an environment takes. Application users do not count.
pub(super) const LIMIT: u32 = 7;

/// How many it took when the guide of 2017 was written.
pub(super) const OLD_LIMIT: u32 = 5;
