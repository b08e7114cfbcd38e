//! What the columns mean and what the list is for: everything beside the rows that an edit may change.

use super::edit::{Work, outside};
use super::history::Change;
use super::{Document, Shape};
use crate::fault::Fault;
use crate::roster::convert;
use crate::roster::key::Key;
use crate::roster::list::List;
use crate::roster::profile::{ENTRA, Family, profile};
use crate::roster::view::TargetView;

impl Document {
    /// Remembers everything beside the rows, once per edit, before it is changed.
    pub(super) fn reshape(&mut self, work: &mut Work) -> &mut Shape {
        if !work.reshaped {
            work.reshaped = true;
            work.changes
                .push(Change::Shape(Box::new(self.shape.clone())));
        }
        &mut self.shape
    }

    pub(super) fn map(
        &mut self,
        column: usize,
        key: Option<Key>,
        work: &mut Work,
    ) -> Result<(), Fault> {
        if column >= self.shape.list.columns.len() {
            return Err(outside());
        }
        let entra = profile(&self.shape.target.profile).is_some_and(|p| p.id == ENTRA);
        let shape = self.reshape(work);
        let columns = &mut shape.list.columns;
        if shape.list.profile.is_none() && !shape.list.mapped {
            // The first word on an unknown heading row confirms what was proposed for the others.
            for (column, key) in columns.iter_mut().zip(&shape.proposal) {
                column.key = *key;
            }
            shape.list.mapped = true;
        }
        for other in columns.iter_mut() {
            if other.key == key {
                other.key = None;
                other.grade = None;
            }
        }
        columns[column].key = key;
        columns[column].grade = None;
        if shape.list.profile.is_none() {
            shape.list.family = family_of(&shape.list, entra);
        }
        Ok(())
    }

    pub(super) fn aim(&mut self, target: &TargetView, work: &mut Work) {
        if self.shape.target == *target {
            return;
        }
        let shape = self.reshape(work);
        shape.target.clone_from(target);
        shape.target.max_users = target.max_users.max(1);
        // A country is known by its code or its name; what is neither is no place where licences count.
        shape.target.usage_location = (target.usage_location.as_deref())
            .map(convert::usage_location)
            .filter(|code| !code.is_empty());
        let purpose = &mut shape.list.purpose;
        purpose.verified_domains = target
            .verified_domains
            .iter()
            .map(|domain| domain.trim().to_owned())
            .filter(|domain| !domain.is_empty())
            .collect();
        purpose.bc_integration = target.bc_integration;
    }
}

pub(super) fn key_of(name: &str) -> Result<Key, Fault> {
    Key::from_name(name).ok_or_else(|| Fault::new("key-unknown").with("key", name))
}

/// What a list is whose columns the consultant named.
fn family_of(list: &List, entra: bool) -> Family {
    let has = |key| list.column(key).is_some();
    let named = has(Key::FirstName) && has(Key::LastName);
    if has(Key::UserName) || has(Key::DisplayName) || named {
        if entra {
            Family::Entra
        } else {
            Family::Microsoft365
        }
    } else if has(Key::Name) && (has(Key::Code) || has(Key::Email) || has(Key::Phone)) {
        Family::BusinessCentral
    } else {
        Family::Unknown
    }
}
