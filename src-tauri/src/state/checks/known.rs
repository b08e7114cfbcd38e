//! What is known about a customer, what is to be checked, and what is lacking before anything can be.

use std::sync::Arc;

use jetbridge_core::facts::CustomerFacts;
use jetbridge_core::fault::Fault;
use jetbridge_core::readiness::{Asked, Facts, Missing, Run};
use serde::Deserialize;

use super::with_checks;
use crate::state::engagement::Engagement;
use crate::state::{Shell, today};

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Known {
    pub(super) facts: CustomerFacts,
    pub(super) asked: Asked,
}

impl Shell {
    /// What is known about a customer, and what is to be checked.
    pub(super) fn checks_known(&self, of: &Arc<Engagement>) -> Result<(Known, Vec<Run>), Fault> {
        let facts = if of.is_practice() {
            practice().facts
        } else {
            let mut facts: CustomerFacts = of.part()?.unwrap_or_default();
            let target = self.target(of)?;
            facts.environment_url = Some(target.environment).filter(|text| !text.is_empty());
            facts
        };
        with_checks(of, |held| {
            let asked = held.section.asked.clone();
            Ok((Known { facts, asked }, held.section.runs.clone()))
        })
    }

    /// What is known about a customer, and what is to be checked.
    pub(in crate::state) fn known_of(
        &self,
        of: &Arc<Engagement>,
    ) -> Result<(CustomerFacts, Asked), Fault> {
        let (known, _) = self.checks_known(of)?;
        Ok((known.facts, known.asked))
    }

    pub(super) fn checks_facts(
        &self,
        of: &Arc<Engagement>,
    ) -> Result<(Known, Result<Facts, Vec<Missing>>), Fault> {
        let (known, _) = self.checks_known(of)?;
        let facts = Facts::of(&known.facts, &known.asked, today());
        Ok((known, facts))
    }
}

/// What is known about the practice customer.
pub(super) fn practice() -> Known {
    // Part of the program; a test reads it.
    serde_json::from_str(jetbridge_practice::CONTOSO_FACTS).unwrap_or_default()
}

pub(super) fn lacking(missing: &[Missing]) -> Fault {
    let first = missing
        .first()
        .copied()
        .map_or("environment", name_of_missing);
    Fault::new("checks-missing").with("what", first)
}

pub(super) fn name_of_missing(missing: Missing) -> &'static str {
    match missing {
        Missing::Deployment => "deployment",
        Missing::Version => "version",
        Missing::Environment => "environment",
    }
}
