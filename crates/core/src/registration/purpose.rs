//! What a registration serves, and what is known beside the document.

use jiff::civil::Date;

use super::redirects::Address;
use crate::facts::AppId;

/// What a registration serves. One registration may serve several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Business Central online, which needs none: it signs in with Microsoft's own app.
    BcOnline,
    /// Business Central on-premises 16.5 or later: a confidential client with a secret.
    BcOnpremEntra,
    /// Business Central 14 and 15 or Dynamics NAV: OAuth connection string with user name and password.
    BcLegacy,
    /// This app's own sign-in in the system browser.
    Desktop,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::BcOnline,
        Self::BcOnpremEntra,
        Self::BcLegacy,
        Self::Desktop,
    ];

    /// The name on the command line and in parameters.
    pub fn name(self) -> &'static str {
        match self {
            Self::BcOnline => "bc-online",
            Self::BcOnpremEntra => "bc-onprem-entra",
            Self::BcLegacy => "bc-legacy",
            Self::Desktop => "desktop",
        }
    }

    /// The purpose of a name; none for any other text.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// What is known beside the document.
#[derive(Debug, Clone, Default)]
pub struct Context {
    purposes: Vec<Purpose>,
    /// The AppId the registration is expected to have.
    pub app_id: Option<AppId>,
    /// Business Central's web client address; only a web address can be compared.
    pub web_client: Option<Address>,
    /// How many tenants use this registration; 0 counts as 1.
    pub tenants: u32,
    /// The day to judge end dates by, UTC.
    pub today: Option<Date>,
}

impl Context {
    /// A context that knows only what the registration is for.
    pub fn new(purposes: impl IntoIterator<Item = Purpose>) -> Self {
        let mut purposes: Vec<_> = purposes.into_iter().collect();
        purposes.sort_unstable();
        purposes.dedup();
        Self {
            purposes,
            tenants: 1,
            ..Self::default()
        }
    }

    /// What the registration is for, in the order of [`Purpose::ALL`], each once.
    pub fn purposes(&self) -> &[Purpose] {
        &self.purposes
    }

    /// The registration is for this (perhaps among others).
    pub fn serves(&self, purpose: Purpose) -> bool {
        self.purposes.contains(&purpose)
    }

    /// Business Central online is all it is for: no registration is needed.
    pub fn needs_none(&self) -> bool {
        self.purposes == [Purpose::BcOnline]
    }

    /// One purpose forbids a secret, another needs one.
    pub fn conflicts(&self) -> bool {
        self.serves(Purpose::BcLegacy) && self.serves(Purpose::BcOnpremEntra)
    }
}
