//! What was seen: a snapshot that is saved as a file, or comes from one, and what other rooms take from it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use jetbridge_core::fault::Fault;
use jetbridge_core::readiness::{self, Snapshot, expect, judge, read_snapshot};
use jetbridge_online::survey::{Note, Surveyed};
use serde_json::Value;

use super::with_checks;
use crate::material::{self, name_of};
use crate::state::Shell;
use crate::state::engagement::Engagement;
use crate::wire::{ChecksView, Told};

/// A snapshot file is never longer.
const LONGEST: u64 = 50_000_000;

/// What was seen, with the calls behind it.
pub(super) struct Seen {
    pub(super) document: Value,
    pub(super) snapshot: Snapshot,
    pub(super) notes: BTreeMap<String, Note>,
}

impl Seen {
    pub(super) fn of(surveyed: Surveyed) -> Self {
        Self {
            document: surveyed.document,
            snapshot: surveyed.snapshot,
            notes: surveyed.notes,
        }
    }

    pub(super) fn surveyed(&self) -> Surveyed {
        Surveyed {
            document: self.document.clone(),
            snapshot: self.snapshot.clone(),
            notes: self.notes.clone(),
        }
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let snapshot = read_snapshot(bytes)?;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        Ok(Self {
            // It was read as JSON a moment ago.
            document: serde_json::from_slice(bytes).unwrap_or_default(),
            snapshot,
            notes: BTreeMap::new(),
        })
    }
}

impl Shell {
    /// States of expectations by their names, as they were seen last; empty when nobody has looked.
    pub(in crate::state) fn seen_states(
        &self,
        of: &Arc<Engagement>,
    ) -> Result<BTreeMap<String, String>, Fault> {
        let (_, facts) = self.checks_facts(of)?;
        let Ok(facts) = facts else {
            return Ok(BTreeMap::new());
        };
        with_checks(of, |held| {
            let Some(seen) = &held.seen else {
                return Ok(BTreeMap::new());
            };
            let judgement = judge(&expect(&facts), &seen.snapshot);
            let states = judgement.states.iter();
            Ok(states
                .map(|(id, state)| ((*id).to_owned(), state.name().to_owned()))
                .collect())
        })
    }

    /// Whether there was a token for a service when somebody looked last: `dataverse`, `business-central`.
    pub(in crate::state) fn seen_consents(
        of: &Arc<Engagement>,
    ) -> Result<BTreeMap<String, bool>, Fault> {
        with_checks(of, |held| {
            let rows = held
                .seen
                .as_ref()
                .and_then(|seen| seen.document.pointer("/sign_in/rows")?.as_array())
                .cloned();
            let rows = rows.into_iter().flatten();
            Ok(rows
                .filter_map(|row| {
                    Some((
                        row["resource"].as_str()?.to_owned(),
                        row["granted"].as_bool()?,
                    ))
                })
                .collect())
        })
    }

    /// AppId of the app that was signed in with when somebody looked last.
    pub(in crate::state) fn seen_application(
        of: &Arc<Engagement>,
    ) -> Result<Option<String>, Fault> {
        with_checks(of, |held| {
            let last = held.section.runs.first().filter(|_| held.seen.is_some());
            Ok(last.map(|run| run.application.trim().to_lowercase()))
        })
    }

    /// The snapshot in view as a file: its proposed name and its bytes. Without `people`, placeholders stand for the names
    /// of all whom the facts do not name.
    pub(crate) fn checks_snapshot(&self, people: bool) -> Result<(String, Vec<u8>), Fault> {
        let of = self.engagement();
        let (known, _) = self.checks_known(&of)?;
        with_checks(&of, |held| {
            let seen = held
                .in_view()
                .ok_or_else(|| Fault::new("checks-nothing-seen"))?;
            let mut document = seen.document.clone();
            if !people {
                let kept = [&known.facts.administrator, &known.facts.integration_user];
                let kept: Vec<&str> = kept.into_iter().flatten().map(String::as_str).collect();
                readiness::conceal(&mut document, &kept);
            }
            let host = document["environment_url"].as_str().unwrap_or_default();
            let host = host.split_once("//").map_or(host, |(_, host)| host);
            let name = host.split(['.', '/', ':']).next().unwrap_or_default();
            let day = document["taken_at"].as_str().unwrap_or_default();
            let day = day.split('T').next().unwrap_or_default();
            Ok((
                format!("{name}-{day}.snapshot.json"),
                format!("{document:#}\n").into_bytes(),
            ))
        })
    }

    /// Judges a snapshot from a file, in view until it is closed or the next run begins.
    pub(crate) fn checks_open(&self, path: &Path) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        let bytes = material::read(path)?;
        let seen = Seen::read(&bytes)?;
        with_checks(&of, |held| {
            if held.running.is_some() {
                return Err(Fault::new("checks-running"));
            }
            held.file = Some((name_of(path), seen));
            held.fault = None;
            Ok(())
        })?;
        self.checks_of(&of)
    }

    /// Back to what was seen here.
    pub(crate) fn checks_close(&self) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        with_checks(&of, |held| {
            held.file = None;
            held.fault = None;
            Ok(())
        })?;
        self.checks_of(&of)
    }

    /// A dropped file that is a snapshot and no list, judged; what cannot be read is told where it would have been judged.
    pub(crate) fn dropped_snapshot(&self, path: &Path) -> Option<Told> {
        let ending = path.extension()?.to_str()?;
        if !ending.eq_ignore_ascii_case("json") || path.metadata().ok()?.len() > LONGEST {
            return None;
        }
        if !is_snapshot(&name_of(path), &material::read(path).ok()?) {
            return None;
        }
        let of = self.engagement();
        let view = self.checks_open(path).or_else(|fault| {
            with_checks(&of, |held| {
                held.fault = Some(fault);
                Ok(())
            })?;
            self.checks_of(&of)
        });
        Some(view.map_or_else(Told::Fault, |view| Told::SnapshotOpened(Box::new(view))))
    }
}

/// What a snapshot says of itself; where it is damaged, the name we gave it tells, or what is left.
fn is_snapshot(name: &str, bytes: &[u8]) -> bool {
    const OWN: [&str; 2] = ["taken_at", "environment_url"];
    if let Ok(value) = serde_json::from_slice::<Value>(bytes) {
        return OWN.iter().all(|name| value.get(name).is_some());
    }
    let text = String::from_utf8_lossy(bytes);
    name.to_lowercase().ends_with(".snapshot.json")
        || OWN.iter().all(|name| text.contains(&format!("\"{name}\"")))
}
