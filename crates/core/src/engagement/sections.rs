//! The parts of a customer's file that belong to rooms: which there are, and by which name.
//!
//! A room that keeps something gives its type a line here. The type is the room's own (rooms do not know this
//! module), derives `Serialize` and `Deserialize`, and is documented in `docs/customer-file.md`. What changes in it
//! must still read what older versions wrote; a change that cannot raises [`super::FORMAT`].

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::accounts::view::AccountsSection;
use crate::facts::CustomerFacts;
use crate::readiness::ReadinessSection;
use crate::registration::RegistrationSection;
use crate::roster::view::RosterSection;

/// A part of a customer's file.
pub trait Section: Serialize + DeserializeOwned {
    /// Its name in the file.
    const NAME: &'static str;
}

impl Section for CustomerFacts {
    const NAME: &'static str = "facts";
}

impl Section for crate::connection::document::Saved {
    const NAME: &'static str = "connection";
}

impl Section for RegistrationSection {
    const NAME: &'static str = "registration";
}

impl Section for AccountsSection {
    const NAME: &'static str = "accounts";
}

impl Section for ReadinessSection {
    const NAME: &'static str = "readiness";
}

impl Section for RosterSection {
    const NAME: &'static str = "salespeople";
}

/// A part of the file that is there and cannot be understood. It is left as it is.
#[derive(Debug, thiserror::Error)]
#[error("{name}: {source}")]
pub struct SectionDamaged {
    /// Name of the part.
    pub name: &'static str,
    /// What was in the way.
    source: serde_json::Error,
}

impl SectionDamaged {
    pub(super) fn new(name: &'static str, source: serde_json::Error) -> Self {
        Self { name, source }
    }
}

impl From<SectionDamaged> for crate::fault::Fault {
    fn from(damaged: SectionDamaged) -> Self {
        Self::new("customer-part-damaged")
            .with("part", damaged.name)
            // Line and column only: the words of the reader may quote the file.
            .detail(format!(
                "line {}, column {}",
                damaged.source.line(),
                damaged.source.column()
            ))
    }
}
