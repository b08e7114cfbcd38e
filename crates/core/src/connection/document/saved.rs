//! The form in which a connection is kept with its customer. There is no secret in it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::atoms::{self, Atom};
use super::record::Record;
use super::view::Reader;
use super::{Document, fields};
use crate::connection::builder;
use crate::connection::settings::Entry;
use crate::secret::Secret;

/// A kept connection: text and fields, and the names of the secrets that are held elsewhere. Deployment, version,
/// administrator and domains are the customer's own and are kept with the customer.
///
/// In the text `{secret:password}` stands where the secret of that name belongs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Saved {
    /// Who the string is for: `business-central` or `tools`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reader: Option<Reader>,
    /// The connection string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub string: String,
    /// Values of the set-up pages by field, and what is known beside them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, SavedValue>,
    /// Names of the secrets that belong to it.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub secrets: BTreeSet<String>,
    /// What was saved last, and how it was tested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<Record>,
}

/// A value of the set-up pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SavedValue {
    /// On or off.
    Switch(bool),
    /// Text, a number or a choice.
    Text(String),
}

impl Document {
    /// The form to be kept.
    pub fn save(&self) -> Saved {
        Saved {
            record: self.record_now(),
            ..self.bare()
        }
    }

    /// The same without the record.
    pub(super) fn bare(&self) -> Saved {
        let mut secrets = BTreeSet::new();
        let mut string = String::new();
        for atom in &self.state.atoms {
            match atom {
                Atom::Char(c) => string.push(*c),
                Atom::Mask(name) => {
                    string.push_str(&token(name));
                    secrets.insert(name.clone());
                }
            }
        }
        let of_fields = self
            .held
            .iter()
            .filter(|(name, held)| name.contains('.') && !held.is_empty());
        secrets.extend(of_fields.map(|(name, _)| name.clone()));
        secrets.extend(self.unasked.iter().cloned());
        let fields = self.state.values.iter().filter_map(|(key, entry)| {
            if matches!(fields::about(key), Some("administrator" | "domains")) {
                return None;
            }
            let value = match entry {
                Entry::Text(text) => SavedValue::Text(text.clone()),
                Entry::Switch(on) => SavedValue::Switch(*on),
                Entry::Secret(_) => return None,
            };
            Some((key.clone(), value))
        });
        Saved {
            reader: Some(self.target.into()),
            string,
            fields: fields.collect(),
            secrets,
            record: None,
        }
    }

    /// The secrets that belong to it, by name.
    pub fn secrets(&self) -> BTreeMap<String, Secret> {
        let names = self.bare().secrets.into_iter();
        names
            .filter_map(|name| Some((self.secret(&name)?, name)))
            .map(|(secret, name)| (name, secret))
            .collect()
    }

    /// Opens what was kept, with the secrets that could be found. A secret that is missing is missing in the text, too;
    /// one that could not be asked for keeps its place and its name.
    pub fn open(
        saved: &Saved,
        found: BTreeMap<String, Secret>,
        unasked: &BTreeSet<String>,
    ) -> Self {
        let mut document = Self {
            unasked: unasked
                .iter()
                .filter(|name| name.contains('.'))
                .cloned()
                .collect(),
            touched: true,
            ..Self::default()
        };
        let mut rest = saved.string.as_str();
        while let Some((before, name, after)) = next_token(rest, &saved.secrets) {
            document.state.atoms.extend(atoms::of(before));
            if found.contains_key(name) || unasked.contains(name) {
                document.state.atoms.push(Atom::Mask(name.to_owned()));
            }
            rest = after;
        }
        document.state.atoms.extend(atoms::of(rest));
        for (name, secret) in found {
            let raw = if fields::is_value(&name) {
                builder::quote(secret.expose())
            } else {
                secret
            };
            document.held.insert(name, raw);
        }
        // Somebody may have written a password into the file by hand.
        document.hide(None);
        document.target = saved.reader.unwrap_or(Reader::BusinessCentral).into();
        document.state.values = saved
            .fields
            .iter()
            .map(|(key, value)| {
                let entry = match value {
                    SavedValue::Switch(on) => Entry::Switch(*on),
                    SavedValue::Text(text) => Entry::Text(text.clone()),
                };
                (key.clone(), entry)
            })
            .collect();
        document.record.clone_from(&saved.record);
        document.recorded = document.secrets();
        document
    }
}

fn token(name: &str) -> String {
    format!("{{secret:{name}}}")
}

/// The first token of a known secret: what stands before it, its name, what follows.
fn next_token<'a>(
    text: &'a str,
    names: &'a BTreeSet<String>,
) -> Option<(&'a str, &'a str, &'a str)> {
    names
        .iter()
        .filter_map(|name| {
            let token = token(name);
            let at = text.find(&token)?;
            Some((at, name.as_str(), at + token.len()))
        })
        .min()
        .map(|(at, name, end)| (&text[..at], name, &text[end..]))
}
