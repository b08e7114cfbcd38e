//! Another list beside this one: who is new, who is gone, what changed. Meant for last week's file, and for what Microsoft
//! hands out after an import, as long as that holds no passwords.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::{Document, Reading, Step, Steps, never_stopped};
use crate::fault::Fault;
use crate::roster::convert::{self, clean_text};
use crate::roster::fold::{fold, letters, tidy};
use crate::roster::key::Key;
use crate::roster::list::{List, SECRETS};
use crate::roster::profile::Family;
use crate::roster::steps::Walk;
use crate::roster::table::Row;
use crate::roster::user_name::{UserName, address_within};
use crate::roster::view::Origin;

/// What became of a list since another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Comparison {
    /// What tells people apart in both lists: `user_name`, `code` or `display_name`.
    pub by: &'static str,
    /// In this list only.
    pub new: Vec<Someone>,
    /// In the other list only.
    pub gone: Vec<Someone>,
    /// In both, with differences.
    pub changed: Vec<Changed>,
    /// How many are the same in both.
    pub same: u32,
    /// The columns both lists have, by our keys: what was compared.
    pub compared: Vec<&'static str>,
}

/// A person of one of the lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Someone {
    /// Physical line in their list.
    pub line: u32,
    /// Row of the grid, for people of this list.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub row: Option<u32>,
    /// What tells them apart, as written.
    pub id: String,
    /// Their name.
    pub name: String,
}

/// A person in both lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Changed {
    /// The person, as in this list.
    #[serde(flatten)]
    pub who: Someone,
    /// Physical line in the other list.
    pub other_line: u32,
    /// What differs.
    pub differences: Vec<Difference>,
}

/// A difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Difference {
    /// Our key.
    pub column: &'static str,
    /// In the other list.
    pub before: String,
    /// In this one.
    pub after: String,
}

/// What is compared of a person, by the columns of an import. A salesperson's name, phone number and address are what
/// they become there.
const COMPARED: [(Key, Option<Key>); 18] = [
    (Key::UserName, Some(Key::Email)),
    (Key::Code, Some(Key::Code)),
    (Key::DisplayName, Some(Key::Name)),
    (Key::FirstName, None),
    (Key::LastName, None),
    (Key::JobTitle, Some(Key::JobTitle)),
    (Key::Department, None),
    (Key::OfficeNumber, None),
    (Key::OfficePhone, None),
    (Key::MobilePhone, Some(Key::Phone)),
    (Key::Fax, None),
    (Key::AlternateEmail, None),
    (Key::Address, None),
    (Key::City, None),
    (Key::State, None),
    (Key::PostalCode, None),
    (Key::Country, None),
    (Key::UsageLocation, None),
];

/// How far down headings are looked for, as in any list.
const HEADINGS_WITHIN: usize = 20;

/// A list as it is compared.
struct Side<'a> {
    document: &'a Document,
    rows: Vec<(u32, Row)>,
}

impl<'a> Side<'a> {
    fn of(document: &'a Document) -> Self {
        Self {
            rows: document.people(),
            document,
        }
    }

    fn list(&self) -> &List {
        &self.document.shape.list
    }

    /// The key of this list for a column of an import.
    fn key(&self, (import, salespeople): (Key, Option<Key>)) -> Option<Key> {
        let here = |key: Key| self.list().column(key).map(|_| key);
        if self.list().family == Family::BusinessCentral {
            let own = (import == Key::UserName).then(|| here(import)).flatten();
            own.or_else(|| salespeople.and_then(here))
        } else {
            here(import)
        }
    }

    fn text(&self, row: &Row, key: Key) -> String {
        let text = tidy(&clean_text(self.list(), &self.document.table, row, key));
        match key {
            Key::UserName => UserName::read(&text).text,
            Key::Email => address_within(&text).unwrap_or(text),
            _ => text,
        }
    }

    fn someone(&self, (at, row): &(u32, Row), id: Key, mine: bool) -> Someone {
        let table = &self.document.table;
        let names =
            [Key::DisplayName, Key::Name].map(|key| clean_text(self.list(), table, row, key));
        let name = names.into_iter().find(|name| !name.is_empty());
        let parts = || {
            let parts = [Key::FirstName, Key::LastName];
            tidy(
                &parts
                    .map(|key| clean_text(self.list(), table, row, key))
                    .join(" "),
            )
        };
        Someone {
            line: row.line,
            row: mine.then_some(*at),
            id: self.text(row, id),
            name: name.unwrap_or_else(parts),
        }
    }
}

/// Where each person of my list stands in the other. Whoever one of the lists does not name by the first column is met
/// by the next that names exactly one person in both.
fn pairs(
    mine: &Side<'_>,
    theirs: &Side<'_>,
    ids: &[(Key, Key, Key)],
    walk: &mut Walk<'_>,
) -> Result<Vec<Option<usize>>, Fault> {
    let mut found = vec![None; mine.rows.len()];
    let mut met = vec![false; theirs.rows.len()];
    let Some(&(_, my_first, their_first)) = ids.first() else {
        return Ok(found);
    };
    let mut places: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (place, (_, row)) in theirs.rows.iter().enumerate().rev() {
        walk.row()?;
        let id = fold(&theirs.text(row, their_first));
        places.entry(id).or_default().push(place);
    }
    // People without are not the same person as others without.
    places.remove("");
    for ((_, row), found) in mine.rows.iter().zip(&mut found) {
        walk.row()?;
        let id = fold(&mine.text(row, my_first));
        *found = places.get_mut(&id).and_then(Vec::pop);
        if let Some(place) = *found {
            met[place] = true;
        }
    }
    let is_named = |side: &Side<'_>, at: usize, key| !side.text(&side.rows[at].1, key).is_empty();
    for (before, &(_, my_id, their_id)) in ids.iter().enumerate().skip(1) {
        let mut left: FxHashMap<String, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
        for (at, (_, row)) in mine.rows.iter().enumerate() {
            if found[at].is_none() {
                let id = fold(&mine.text(row, my_id));
                left.entry(id).or_default().0.push(at);
            }
        }
        for (place, (_, row)) in theirs.rows.iter().enumerate() {
            if !met[place] {
                let id = fold(&theirs.text(row, their_id));
                left.entry(id).or_default().1.push(place);
            }
        }
        left.remove("");
        for (at, place) in left.into_values().filter_map(|(mine, theirs)| {
            let ([at], [place]) = (&mine[..], &theirs[..]) else {
                return None;
            };
            Some((*at, *place))
        }) {
            // Whom both lists name by an earlier column are two people: they were not met by it.
            let mut earlier = ids[..before].iter();
            if !earlier
                .any(|(_, my, their)| is_named(mine, at, *my) && is_named(theirs, place, *their))
            {
                found[at] = Some(place);
                met[place] = true;
            }
        }
    }
    Ok(found)
}

impl Document {
    /// Reads another list and compares.
    ///
    /// # Errors
    /// `compare-passwords` for a file that holds temporary passwords: it is a secret, and not looked at any further.
    /// `compare-nothing-common` when the lists have no column that tells people apart, and `stopped`. Otherwise as
    /// reading a list.
    pub fn compare_with(
        &self,
        file: &str,
        bytes: Vec<u8>,
        reading: &Reading,
        steps: Steps<'_>,
    ) -> Result<Comparison, Fault> {
        let mut other = Self::read(file, Origin::File, bytes, reading, steps)?;
        other.refuse_passwords()?;
        other.confirm_columns();
        self.compare_on(&other, steps)
    }

    /// What became of the list since another.
    ///
    /// # Errors
    /// `compare-nothing-common` when the lists have no column that tells people apart.
    pub fn compare(&self, other: &Self) -> Result<Comparison, Fault> {
        self.compare_on(other, &mut never_stopped)
    }

    fn compare_on(&self, other: &Self, steps: Steps<'_>) -> Result<Comparison, Fault> {
        let (mine, theirs) = (Side::of(self), Side::of(other));
        let common: Vec<(Key, Key, Key)> = COMPARED
            .into_iter()
            .filter_map(|keys| Some((keys.0, mine.key(keys)?, theirs.key(keys)?)))
            .collect();
        let ids: Vec<(Key, Key, Key)> = [Key::Code, Key::UserName, Key::DisplayName]
            .into_iter()
            .filter_map(|key| common.iter().copied().find(|(of, ..)| *of == key))
            .collect();
        let (of, my_id, their_id) = *ids
            .first()
            .ok_or_else(|| Fault::new("compare-nothing-common"))?;
        let people = mine.rows.len() + theirs.rows.len();
        let mut walk = Walk::new(steps, Step::Compare, people, 1);
        let places = pairs(&mine, &theirs, &ids, &mut walk)?;
        let mut met = vec![false; theirs.rows.len()];
        let mut comparison = Comparison {
            by: of.name(),
            new: Vec::new(),
            gone: Vec::new(),
            changed: Vec::new(),
            same: 0,
            compared: common.iter().map(|(key, ..)| key.name()).collect(),
        };
        for (person, place) in mine.rows.iter().zip(places) {
            let Some(place) = place else {
                comparison.new.push(mine.someone(person, my_id, true));
                continue;
            };
            met[place] = true;
            let (_, their_row) = &theirs.rows[place];
            let differences: Vec<Difference> = common
                .iter()
                .filter_map(|(key, my_key, their_key)| {
                    let before = theirs.text(their_row, *their_key);
                    let after = mine.text(&person.1, *my_key);
                    let same = if key.is_mail() || *key == Key::Code {
                        fold(&before) == fold(&after)
                    } else {
                        before == after
                    };
                    (!same).then_some(Difference {
                        column: key.name(),
                        before,
                        after,
                    })
                })
                .collect();
            if differences.is_empty() {
                comparison.same += 1;
            } else {
                comparison.changed.push(Changed {
                    who: mine.someone(person, my_id, true),
                    other_line: their_row.line,
                    differences,
                });
            }
        }
        let left = theirs.rows.iter().zip(met).filter(|(_, met)| !met);
        comparison.gone = left
            .map(|(person, _)| theirs.someone(person, their_id, false))
            .collect();
        Ok(comparison)
    }

    /// A file with temporary passwords is a secret that belongs to nobody but whoever hands them over.
    fn refuse_passwords(&self) -> Result<(), Fault> {
        let is_secret = |heading: &str| {
            let letters = letters(heading);
            SECRETS.iter().any(|word| letters.contains(word))
        };
        let holds_text = |source: usize| {
            self.table.rows.iter().any(|row| {
                let span = self.table.cell(row, source);
                !convert::is_empty(self.table.text(span), span.marks)
            })
        };
        let columns = &self.shape.list.columns;
        let column = columns
            .iter()
            .find(|column| column.is_secret() && holds_text(column.source));
        // The list of a mail has no columns: `Temporary password: …` stands in its lines.
        let is_unknown = self.shape.list.family == Family::Unknown;
        let line = || {
            let cells = self.table.rows.iter().flat_map(|row| self.table.cells(row));
            let mut texts = columns
                .iter()
                .map(|column| column.heading.as_str())
                .chain(cells.map(|span| self.table.text(*span)));
            texts.any(|text| {
                text.match_indices(':')
                    .any(|(at, _)| is_secret(&text[..at]) && !text[at + 1..].trim().is_empty())
            })
        };
        // Headings below a title are not recognised as such when they are few.
        let lower = || {
            let rows = &self.table.rows;
            let cells_of = |at: usize| self.table.cells(&rows[at]).iter().enumerate();
            let mut cells = (0..rows.len().min(HEADINGS_WITHIN))
                .flat_map(|at| cells_of(at).map(move |(source, span)| (at, source, *span)));
            cells.any(|(at, source, span)| {
                let mut below = rows.iter().skip(at + 1);
                is_secret(self.table.text(span))
                    && below.any(|row| {
                        let span = self.table.cell(row, source);
                        !convert::is_empty(self.table.text(span), span.marks)
                    })
            })
        };
        if let Some(column) = column {
            // The first line of a mail is no heading and may hold a password itself.
            let heading = tidy(&column.heading);
            let is_heading = !heading.chars().any(|c| c == ':' || c.is_ascii_digit());
            let name = if is_heading { heading } else { String::new() };
            return Err(Fault::new("compare-passwords").with("column", name));
        }
        if is_unknown && (line() || lower()) {
            return Err(Fault::new("compare-passwords").with("column", ""));
        }
        Ok(())
    }

    /// Takes what was guessed of unknown headings at its word; undone in one step.
    pub fn confirm_columns(&mut self) {
        let shape = &self.shape;
        if shape.list.profile.is_some() || shape.list.mapped {
            return;
        }
        let mut guessed = shape.proposal.iter().enumerate();
        let Some((column, key)) = guessed.find_map(|(at, key)| Some((at, (*key)?))) else {
            return;
        };
        // The first word on an unknown heading row confirms what was guessed of all columns.
        // The column is one of the list's, and nobody stops it.
        let _ = self.make("edit-map", &mut never_stopped, |document, work, _| {
            document.map(column, Some(key), work)
        });
    }
}
