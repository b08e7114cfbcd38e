//! What is known of the customer whose list it is: their domains, and what they had written last.

use super::{Document, Steps};
use crate::facts::CustomerFacts;
use crate::fault::Fault;
use crate::roster::judge::Plan;
use crate::roster::list::Purpose;
use crate::roster::profile::{Family, profile};
use crate::roster::view::{RosterSection, TargetView};

/// What is known of a customer when a list is opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// The domains user names may have.
    pub domains: Vec<String>,
    /// What was chosen for the last list.
    pub chosen: RosterSection,
}

impl Known {
    /// Out of the customer's file.
    pub fn of(facts: &CustomerFacts, chosen: RosterSection) -> Self {
        Self {
            domains: facts.domains(),
            chosen,
        }
    }
}

impl Known {
    /// What is said of a list that speaks for itself (`own`: its headings are those of a file for the import) stays.
    pub(super) fn adapt(&self, target: &mut TargetView, own: bool) {
        let chosen = &self.chosen;
        let wanted = chosen.profile.as_deref().and_then(profile);
        if let Some(profile) = wanted.filter(|profile| profile.family.is_import() && !own) {
            target.profile.clone_from(&profile.id);
        }
        if let Some(most) = chosen.max_users {
            target.max_users = most.max(1);
        }
        target.by_country = chosen.by_country;
        target.usage_location.clone_from(&chosen.usage_location);
    }

    pub(super) fn purpose(&self) -> Purpose {
        Purpose {
            verified_domains: self.domains.clone(),
            bc_integration: self.chosen.bc_integration,
        }
    }
}

impl Document {
    /// What is known of the customer's domains has changed; true when that changes the list's verdict. What somebody
    /// said of this list itself stays.
    ///
    /// # Errors
    /// `stopped`.
    pub fn meet(&mut self, domains: &[String], steps: Steps<'_>) -> Result<bool, Fault> {
        let target = &self.shape.target;
        if target.verified_domains != self.met || target.verified_domains == domains {
            return Ok(false);
        }
        self.met = domains.to_vec();
        self.shape.target.verified_domains = domains.to_vec();
        self.shape.list.purpose.verified_domains = domains.to_vec();
        self.plan = Plan::new(&self.shape.list);
        self.judge_all(steps)?;
        self.revision += 1;
        Ok(true)
    }

    /// The verified domains are those known of the customer.
    pub(super) fn has_known_domains(&self) -> bool {
        !self.met.is_empty() && self.shape.target.verified_domains == self.met
    }

    /// What the next list of the customer begins with. A heading row out of a downloaded template is not kept: the next
    /// tenant's may be another.
    pub fn chosen(&self) -> RosterSection {
        let target: &TargetView = &self.shape.target;
        let known = profile(&target.profile).filter(|one| one.family != Family::BusinessCentral);
        RosterSection {
            profile: known.map(|one| one.id.clone()),
            max_users: Some(target.max_users),
            by_country: target.by_country,
            usage_location: target.usage_location.clone(),
            bc_integration: target.bc_integration,
        }
    }

    /// The verified domains as they stand.
    pub fn verified_domains(&self) -> &[String] {
        &self.shape.target.verified_domains
    }
}
