//! The values of the set-up pages, and what is known beside them.

use std::collections::BTreeMap;

use crate::connection::draft::Draft;
use crate::facts::{Deployment, Version};
use crate::secret::Secret;

/// What stands in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Text, a number or a choice, as typed.
    Text(String),
    /// A switch.
    Switch(bool),
    /// A secret somebody holds; the pages never show it.
    Secret(Secret),
}

/// Both pages as filled in.
#[derive(Debug, Clone)]
pub struct Setup {
    /// How Business Central is deployed.
    pub deployment: Deployment,
    /// In which version.
    pub version: Version,
    /// Values by field key. A field that is not here was not filled in.
    pub values: BTreeMap<String, Entry>,
    /// The connection string of the page, read for Business Central.
    pub string: Option<Draft>,
    /// User name of the administrator who sets up the connection.
    pub administrator: Option<String>,
    /// Verified domains of the customer's tenant; empty: not known.
    pub domains: Vec<String>,
    /// File name of the integration solution that was imported.
    pub solution: Option<String>,
}

impl Setup {
    /// Empty pages.
    pub fn new(deployment: Deployment, version: Version) -> Self {
        Self {
            deployment,
            version,
            values: BTreeMap::new(),
            string: None,
            administrator: None,
            domains: Vec::new(),
            solution: None,
        }
    }

    /// The text of a field without outer blanks, as the pages cut it; none if it is blank.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.values.get(key)? {
            Entry::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            Entry::Switch(_) | Entry::Secret(_) => None,
        }
    }

    /// A switch as it stands; none if it was not touched.
    pub fn switch(&self, key: &str) -> Option<bool> {
        match self.values.get(key)? {
            Entry::Switch(on) => Some(*on),
            Entry::Text(_) | Entry::Secret(_) => None,
        }
    }

    /// A switch is on.
    pub fn is_on(&self, key: &str) -> bool {
        self.switch(key) == Some(true)
    }

    /// The field has a value, of whatever kind. A switch that is off has none.
    pub fn is_filled(&self, key: &str) -> bool {
        match self.values.get(key) {
            None | Some(Entry::Switch(false)) => false,
            Some(Entry::Switch(true)) => true,
            Some(Entry::Text(text)) => !text.trim().is_empty(),
            Some(Entry::Secret(secret)) => !secret.is_empty(),
        }
    }

    /// The version has *Dataverse Connection Setup*.
    pub fn has_dataverse_page(&self) -> bool {
        self.version >= Version::bc(16)
    }

    /// The value of a field, else of its twin on the other page: user, address and type are the same on both.
    pub fn either(&self, field: &str) -> Option<(String, &str)> {
        ["sales", "dataverse"].into_iter().find_map(|page| {
            let key = format!("{page}.{field}");
            let text = self.text(&key)?;
            Some((key, text))
        })
    }
}
