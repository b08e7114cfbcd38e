//! How Business Central runs at a customer, and in which version.

use std::fmt;

/// How Business Central runs and signs in to Dataverse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deployment {
    /// Business Central online: Microsoft's own app signs in with a certificate.
    Online,
    /// On-premises, 16.5 or later, with an own Entra registration and a client secret.
    OnPremEntra,
    /// On-premises before that (Business Central 14 and 15, Dynamics NAV): OAuth with user name and password.
    LegacyOAuth,
    /// Dynamics 365 on-premises, Windows sign-in (Active Directory).
    ActiveDirectory,
    /// Dynamics 365 on-premises, internet-facing deployment behind AD FS.
    Ifd,
}

impl Deployment {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Online,
        Self::OnPremEntra,
        Self::LegacyOAuth,
        Self::ActiveDirectory,
        Self::Ifd,
    ];

    /// The name on the command line and in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Online => "bc-online",
            Self::OnPremEntra => "bc-onprem-entra",
            Self::LegacyOAuth => "bc-legacy",
            Self::ActiveDirectory => "bc-ad",
            Self::Ifd => "bc-ifd",
        }
    }

    /// The deployment of a name; none for any other text.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.name() == name)
    }
}

/// The version of the product that holds the set-up pages.
///
/// Dynamics NAV 2016, 2017 and 2018 come before Business Central 13 in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// Dynamics NAV, by year and cumulative update.
    Nav {
        /// 2016, 2017, 2018.
        year: u16,
        /// Number of the cumulative update.
        update: u16,
    },
    /// Business Central, by major version and update: `14.21` is 14 and 21.
    Bc {
        /// 13 and up.
        major: u16,
        /// Update.
        minor: u16,
    },
}

impl Version {
    /// Business Central `major.0`.
    pub const fn bc(major: u16) -> Self {
        Self::Bc { major, minor: 0 }
    }

    /// Reads `14.21`, `25` or `NAV 2018 CU41`; none for every other text.
    pub fn read(text: &str) -> Option<Self> {
        let upper = text.trim().to_ascii_uppercase();
        if let Some(rest) = upper.strip_prefix("NAV") {
            let mut parts = rest.split_whitespace();
            let year = parts.next()?.parse().ok()?;
            let update = match parts.next() {
                Some(word) => word.strip_prefix("CU")?.parse().ok()?,
                None => 0,
            };
            return (parts.next().is_none() && (2013..=2018).contains(&year))
                .then_some(Self::Nav { year, update });
        }
        let (major, minor) = upper.split_once('.').unwrap_or((&upper, "0"));
        let version = Self::Bc {
            major: major.parse().ok()?,
            minor: minor.parse().ok()?,
        };
        (version >= Self::bc(13)).then_some(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nav { year, update: 0 } => write!(f, "NAV {year}"),
            Self::Nav { year, update } => write!(f, "NAV {year} CU{update}"),
            Self::Bc { major, minor } => write!(f, "{major}.{minor}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Deployment, Version};

    #[test]
    fn versions_are_read_and_written_alike() {
        for text in ["14.21", "25.0", "NAV 2018 CU41", "NAV 2016"] {
            assert_eq!(
                Version::read(text).map(|v| v.to_string()).as_deref(),
                Some(text)
            );
        }
        for text in ["", "12.0", "NAV 2020", "NAV 2018 41", "x", "14.x"] {
            assert_eq!(Version::read(text), None, "{text}");
        }
    }

    #[test]
    fn nav_is_older_than_business_central() {
        assert!(Version::read("NAV 2018 CU67") < Version::read("13"));
        assert!(Version::read("14.9") < Version::read("14.21"));
    }

    #[test]
    fn names_lead_back() {
        for deployment in Deployment::ALL {
            assert_eq!(Deployment::named(deployment.name()), Some(deployment));
        }
    }
}
