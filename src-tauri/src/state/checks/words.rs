//! Stages and expectations as text, to be copied, and as messages to whoever acts.

use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_core::readiness::{self, Owner, State, tell};
use jetbridge_online::stages::tell as stage_tell;

use crate::state::{Shell, lock};

impl Shell {
    /// Everything as text, or one stage (`stage/tls`) or expectation.
    pub(crate) fn checks_text(
        &self,
        what: Option<&str>,
        language: Language,
    ) -> Result<String, Fault> {
        let of = self.engagement();
        let view = self.checks_of(&of)?;
        let held = lock(&of.rooms.checks.held);
        let stages = held.stages.iter().chain(&held.by_password);
        let mut parts: Vec<String> = stages
            .filter(|stage| what.is_none_or(|what| what == format!("stage/{}", stage.id)))
            .map(|stage| stage_tell::text(stage, language))
            .collect();
        match what {
            None => {
                let mut first = vec![view.target.environment];
                first.extend(view.at);
                parts.insert(0, first.join(" · "));
                parts.push(tell::all(&view.rows, language));
            }
            Some(what) => {
                let rows = view.rows.iter().filter(|row| row.id == what);
                parts.extend(rows.map(|row| tell::text(row, language)));
            }
        }
        Ok(parts.join("\n") + "\n")
    }

    /// A message to whoever puts one stage or expectation right, or all that is theirs (`owner/dynamics-admin`).
    pub(crate) fn checks_letter(&self, what: &str, language: Language) -> Result<String, Fault> {
        let of = self.engagement();
        let view = self.checks_of(&of)?;
        let environment = view.target.environment.as_str();
        if let Some(id) = what.strip_prefix("stage/") {
            let held = lock(&of.rooms.checks.held);
            let mut stages = held.stages.iter().chain(&held.by_password);
            let stage = stages.find(|stage| stage.id == id);
            return Ok(stage
                .map(|stage| stage_tell::letter(stage, environment, language))
                .unwrap_or_default());
        }
        let found = |row: &&readiness::CheckRow| matches!(row.state, State::Unmet | State::Warning);
        let rows: Vec<_> = match what.strip_prefix("owner/") {
            Some(owner) => view
                .rows
                .iter()
                .filter(found)
                .filter(|row| row.owner.name() == owner)
                .collect(),
            None => view.rows.iter().filter(|row| row.id == what).collect(),
        };
        let owner = rows.first().map_or(Owner::Consultant, |row| row.owner);
        Ok(tell::letter(&rows, environment, owner, language))
    }
}
