//! What the rules look at: who is what, and the looks several rules share.

use super::known::{KnownAccounts, Salesperson, same};
use super::licences::{LicencePlan, licence_plan};
use super::modes::AccessMode;
use crate::finding::Location;

/// Who is what, with everything the rules need to know about it.
pub(super) struct Case<'a> {
    pub known: &'a KnownAccounts,
    pub licences: LicencePlan,
}

impl<'a> Case<'a> {
    pub fn of(known: &'a KnownAccounts) -> Self {
        Self {
            known,
            licences: licence_plan(known),
        }
    }

    /// The name of the integration user, where it is an account that somebody creates.
    pub fn person_integrating(&self) -> Option<&'a str> {
        self.known
            .integration_user
            .named()
            .filter(|_| self.known.integration_user_is_person())
    }

    /// Administrator and integration user bear the same name.
    pub fn one_for_both(&self) -> Option<&'a str> {
        let integrating = self.person_integrating()?;
        let administrator = self.known.administrator.named()?;
        (same(administrator, integrating)
            || (!self.known.primary_email.trim().is_empty()
                && same(administrator, &self.known.primary_email)))
        .then_some(integrating)
    }

    /// The salesperson who bears the name of the integration user.
    pub fn integrating_salesperson(&self) -> Option<&'a Salesperson> {
        let integrating = self.person_integrating()?;
        let mut people = self.known.salespeople.iter();
        people.find(|person| same(&person.user_name, integrating))
    }

    /// The integration user's access mode, where it matters.
    pub fn integrating_mode(&self) -> Option<AccessMode> {
        self.known
            .integration_user
            .access_mode
            .filter(|_| self.known.integration_user_is_person())
    }
}

/// A field of what was entered.
pub(super) fn field(name: &str) -> Location {
    Location::Key {
        key: Some(name.to_owned()),
        span: None,
    }
}
