//! A second list that knows the addresses the first one lacks: Business Central's list page shows no e-mail, so its
//! export often comes without.
//!
//! People are met by code, else by name. Only a name that one person has on either side is taken for granted; where
//! several may be meant, or the name only looks alike, the candidates are shown and somebody decides.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{Document, Step, Steps, never_stopped};
use crate::fault::Fault;
use crate::roster::convert::{self, clean_text};
use crate::roster::decode::offset;
use crate::roster::fold::{fold, tidy};
use crate::roster::key::Key;
use crate::roster::names::split_of;
use crate::roster::profile::Family;
use crate::roster::steps::Walk;
use crate::roster::table::Row;
use crate::roster::user_name::{address_within, is_address};

/// By what people of two lists are met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum JoinBy {
    /// The salesperson's code.
    Code,
    /// The name.
    Name,
}

/// What a second list says about the people of the first who have no address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Join {
    /// By what they were met.
    pub by: JoinBy,
    /// Met beyond doubt.
    pub matched: Vec<Match>,
    /// Somebody has to decide.
    pub questions: Vec<Question>,
    /// Rows nobody was found for.
    pub missing: Vec<u32>,
}

/// A person of the first list and what the second says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Match {
    /// Row of the grid.
    pub row: u32,
    /// The person as in the first list.
    pub name: String,
    /// The one who was met.
    pub with: Candidate,
}

/// A person of the first list several of the second may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Question {
    /// Row of the grid.
    pub row: u32,
    /// The person as in the first list.
    pub name: String,
    /// Their code, if the list has codes.
    pub code: String,
    /// Who may be meant, those of the same name first.
    pub candidates: Vec<Candidate>,
}

/// A person of the second list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Candidate {
    /// Physical line in the second list.
    pub line: u32,
    /// Name as in the second list.
    pub name: String,
    /// Address.
    pub address: String,
    /// The name is the same; false when it only looks alike.
    pub same: bool,
}

/// A person of the second list, with what they are met by.
struct Other {
    candidate: Candidate,
    code: String,
    name: String,
    /// First letter of the first name and the whole last name: what two spellings of a name have in common.
    alike: Option<(char, String)>,
}

impl Document {
    /// What a second list says about people who have no address. Nothing is changed.
    ///
    /// # Errors
    /// `join-no-address` when the second list has none, `join-nothing-common` when the lists share neither codes nor names.
    pub fn join(&self, second: &Self, by: Option<JoinBy>) -> Result<Join, Fault> {
        self.join_with(second, by, &mut never_stopped)
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// As [`Self::join`], and `stopped`.
    pub fn join_with(
        &self,
        second: &Self,
        by: Option<JoinBy>,
        steps: Steps<'_>,
    ) -> Result<Join, Fault> {
        let has = |document: &Self, key| document.shape.list.column(key).is_some();
        let named = |document: &Self| {
            let keys = [Key::Name, Key::DisplayName, Key::FirstName, Key::LastName];
            keys.into_iter().any(|key| has(document, key))
        };
        if !has(second, Key::Email) && !has(second, Key::UserName) {
            return Err(Fault::new("join-no-address"));
        }
        let coded = |document: &Self| has(document, Key::Code);
        let by = match by {
            Some(JoinBy::Code) | None if coded(self) && coded(second) => JoinBy::Code,
            Some(JoinBy::Name) | None if named(self) && named(second) => JoinBy::Name,
            _ => return Err(Fault::new("join-nothing-common")),
        };
        let people = self.people();
        let all = second.table.rows.len() + 2 * people.len();
        let mut walk = Walk::new(steps, Step::Compare, all, 1);
        let others = second.others(&mut walk)?;
        let mut places: FxHashMap<&str, Vec<&Other>> = FxHashMap::default();
        let mut alike: FxHashMap<&(char, String), Vec<&Other>> = FxHashMap::default();
        for other in &others {
            let id = match by {
                JoinBy::Code => &other.code,
                JoinBy::Name => &other.name,
            };
            if !id.is_empty() {
                places.entry(id).or_default().push(other);
            }
            if let Some(look) = &other.alike {
                alike.entry(look).or_default().push(other);
            }
        }
        // Two people of one name want the same address: that is somebody's to decide.
        let mut wanted: FxHashMap<String, u32> = FxHashMap::default();
        for (_, row) in &people {
            walk.row()?;
            *wanted.entry(self.join_id(row, by)).or_default() += 1;
        }
        let mut join = Join {
            by,
            matched: Vec::new(),
            questions: Vec::new(),
            missing: Vec::new(),
        };
        for (at, row) in &people {
            walk.row()?;
            if convert::user_name(&self.shape.list, &self.table, row).is_some() {
                continue;
            }
            let id = self.join_id(row, by);
            let met = places.get(id.as_str()).filter(|_| !id.is_empty());
            let met = met.map_or(&[][..], Vec::as_slice);
            let mut candidates: Vec<Candidate> = Vec::new();
            let mut offer = |other: &Other, same: bool| {
                let known = |one: &Candidate| fold(&one.address) == fold(&other.candidate.address);
                if !candidates.iter().any(known) {
                    candidates.push(Candidate {
                        same,
                        ..other.candidate.clone()
                    });
                }
            };
            for other in met {
                offer(other, true);
            }
            let sure = candidates_are_sure(met, wanted.get(&id).copied().unwrap_or(0));
            if met.is_empty() {
                let look = self.look(row);
                let looks = look.as_ref().and_then(|look| alike.get(look));
                for other in looks.into_iter().flatten() {
                    offer(other, false);
                }
            }
            let name = self.name_of(row);
            match candidates.as_slice() {
                [] => join.missing.push(*at),
                [one] if sure => join.matched.push(Match {
                    row: *at,
                    name,
                    with: one.clone(),
                }),
                _ => join.questions.push(Question {
                    row: *at,
                    name,
                    code: clean_text(&self.shape.list, &self.table, row, Key::Code),
                    candidates,
                }),
            }
        }
        Ok(join)
    }

    /// Takes over the addresses that were met beyond doubt, and those decided by row; undone in one step. Answers how
    /// many people got one.
    pub fn take_addresses(&mut self, join: &Join, decided: &BTreeMap<u32, String>) -> u32 {
        // Nobody stops it.
        self.take_addresses_with(join, decided, &mut never_stopped)
            .unwrap_or_default()
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// `stopped`; nothing has changed then.
    pub fn take_addresses_with(
        &mut self,
        join: &Join,
        decided: &BTreeMap<u32, String>,
        steps: Steps<'_>,
    ) -> Result<u32, Fault> {
        let mut texts: BTreeMap<usize, String> = join
            .matched
            .iter()
            .map(|one| (one.row as usize, one.with.address.clone()))
            .collect();
        let rows = self.table.rows.len();
        let decided = decided.iter().map(|(row, text)| (*row as usize, text));
        for (row, text) in decided.filter(|(row, _)| *row < rows) {
            texts.insert(row, text.clone());
        }
        let key = if self.shape.list.family == Family::BusinessCentral {
            Key::Email
        } else {
            Key::UserName
        };
        let count = offset(texts.len());
        self.make("edit-join", steps, |document, work, steps| {
            document.fill_column(key, texts.into_iter(), work, steps)
        })?;
        Ok(count)
    }

    fn others(&self, walk: &mut Walk<'_>) -> Result<Vec<Other>, Fault> {
        let list = &self.shape.list;
        let clean = |row: &Row, key| clean_text(list, &self.table, row, key);
        let address = |row: &Row| {
            let texts = [Key::Email, Key::UserName].map(|key| clean(row, key));
            texts.into_iter().find_map(|text| {
                if is_address(&text) {
                    Some(text)
                } else {
                    address_within(&text)
                }
            })
        };
        let mut others = Vec::new();
        for (_, row) in self.people() {
            walk.row()?;
            let Some(address) = address(&row) else {
                continue;
            };
            others.push(Other {
                candidate: Candidate {
                    line: row.line,
                    name: self.name_of(&row),
                    address,
                    same: true,
                },
                code: self.join_id(&row, JoinBy::Code),
                name: self.join_id(&row, JoinBy::Name),
                alike: self.look(&row),
            });
        }
        Ok(others)
    }

    fn join_id(&self, row: &Row, by: JoinBy) -> String {
        match by {
            JoinBy::Code => fold(&clean_text(&self.shape.list, &self.table, row, Key::Code)),
            JoinBy::Name => {
                let split = split_of(&convert::person(&self.shape.list, &self.table, row));
                fold(&tidy(&format!("{} {}", split.first, split.last)))
            }
        }
    }

    fn look(&self, row: &Row) -> Option<(char, String)> {
        let split = split_of(&convert::person(&self.shape.list, &self.table, row));
        let first = fold(&split.first).chars().next()?;
        let last = fold(split.last.rsplit([' ', '-']).next()?);
        (!last.is_empty()).then_some((first, last))
    }

    fn name_of(&self, row: &Row) -> String {
        let list = &self.shape.list;
        let clean = |key| clean_text(list, &self.table, row, key);
        let whole = [Key::Name, Key::DisplayName].map(clean);
        let whole = whole.into_iter().find(|name| !name.is_empty());
        whole.unwrap_or_else(|| {
            let split = split_of(&convert::person(list, &self.table, row));
            tidy(&format!("{} {}", split.first, split.last))
        })
    }
}

/// One person on either side goes by it.
fn candidates_are_sure(met: &[&Other], wanted: u32) -> bool {
    let first = met.first();
    let same = |other: &&Other| {
        first.is_some_and(|one| fold(&one.candidate.address) == fold(&other.candidate.address))
    };
    first.is_some() && met.iter().all(same) && wanted == 1
}
