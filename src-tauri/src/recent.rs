//! Which customer was open last, when each was opened, and which list: of this computer, not of the customer's file.
//!
//! Nothing here is worth more than a preference: a file that is missing or damaged counts as none.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jetbridge_core::engagement::{CustomerId, Moment};
use serde::{Deserialize, Serialize};

/// What is remembered of the customers.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Recent {
    /// The one that is open, or was when the window closed.
    pub last: Option<CustomerId>,
    /// When each was opened last.
    pub opened: BTreeMap<CustomerId, Moment>,
    /// The list each had open.
    pub lists: BTreeMap<CustomerId, PathBuf>,
    /// The sheet chosen of each one's workbooks.
    pub sheets: BTreeMap<CustomerId, BTreeMap<PathBuf, String>>,
}

impl Recent {
    /// Where it is remembered in the app's data folder.
    pub fn place(data: &Path) -> PathBuf {
        data.join("recent.json")
    }

    /// What was remembered.
    pub fn load(place: &Path) -> Self {
        fs::read(place)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Remembers. A failure is no reason to interrupt anyone: it holds until the window closes.
    pub fn save(&self, place: &Path) {
        let bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        let made = place.parent().map(fs::create_dir_all);
        if made.is_some_and(|made| made.is_ok()) {
            let _ = jetbridge_disk::write_one(place, &bytes, true);
        }
    }

    /// Forgets a customer.
    pub fn forget(&mut self, id: &CustomerId) {
        self.opened.remove(id);
        self.lists.remove(id);
        self.sheets.remove(id);
        if self.last.as_ref() == Some(id) {
            self.last = None;
        }
    }
}
