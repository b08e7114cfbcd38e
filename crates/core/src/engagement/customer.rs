//! A customer as it is worked on.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::carry::carry;
use super::file::{self, Unreadable};
use super::{CustomerId, Moment, Section, SectionDamaged};

/// What names a customer; everything else belongs to a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Head {
    /// Its name, as the window's title shows it.
    pub name: String,
    /// Where it is; empty when nobody said.
    #[serde(default)]
    pub place: String,
    /// It is finished and out of the way.
    #[serde(default)]
    pub archived: bool,
}

impl Head {
    /// The head of a customer of that name and place, without the spaces around them.
    pub fn new(name: &str, place: &str) -> Self {
        Self {
            name: name.trim().to_owned(),
            place: place.trim().to_owned(),
            archived: false,
        }
    }
}

/// A customer: head, and the parts of the rooms as the file has them.
#[derive(Debug, Clone, PartialEq)]
pub struct Customer {
    pub(super) id: CustomerId,
    pub(super) head: Head,
    pub(super) created: Moment,
    pub(super) changed: Moment,
    /// Everything of the file that is not above, in its order: parts of rooms, and what this program does not know.
    pub(super) parts: Map<String, Value>,
}

impl Customer {
    /// A customer nothing is known about.
    pub fn new(id: CustomerId, head: Head, now: Moment) -> Self {
        let now = to_the_second(now);
        Self {
            id,
            head,
            created: now,
            changed: now,
            parts: Map::new(),
        }
    }

    /// Reads a customer's file.
    ///
    /// # Errors
    /// [`Unreadable`] says why it is none, or none of ours; such a file must be left as it is.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        file::read(bytes)
    }

    /// The file: readable, one value a line, everything in it that was in it when it was read.
    pub fn write(&self) -> Vec<u8> {
        file::write(self)
    }

    /// The same things under another id and name, begun now.
    #[must_use]
    pub fn duplicate(&self, id: CustomerId, head: Head, now: Moment) -> Self {
        Self {
            parts: self.parts.clone(),
            ..Self::new(id, head, now)
        }
    }

    /// Its id.
    pub fn id(&self) -> &CustomerId {
        &self.id
    }

    /// Its name and place.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// When it was begun.
    pub fn created(&self) -> Moment {
        self.created
    }

    /// When something in it was changed last.
    pub fn changed(&self) -> Moment {
        self.changed
    }

    /// Names it otherwise.
    pub fn set_head(&mut self, head: Head, now: Moment) {
        self.head = head;
        self.touch(now);
    }

    /// The part of a room; none when the room has kept nothing yet.
    ///
    /// # Errors
    /// [`SectionDamaged`] when the file has a part of that name which is not the room's.
    pub fn section<S: Section>(&self) -> Result<Option<S>, SectionDamaged> {
        self.parts
            .get(S::NAME)
            .map(|part| S::deserialize(part).map_err(|why| SectionDamaged::new(S::NAME, why)))
            .transpose()
    }

    /// Keeps the part of a room; false when it says nothing new. What the file holds in it beyond what this program
    /// knows stays.
    ///
    /// # Errors
    /// [`SectionDamaged`] when the file has a part of that name which is not the room's: it is not written over.
    pub fn keep<S: Section>(&mut self, section: &S, now: Moment) -> Result<bool, SectionDamaged> {
        let damaged = |why| SectionDamaged::new(S::NAME, why);
        let mut after = serde_json::to_value(section).map_err(damaged)?;
        if let Some(before) = self.section::<S>()? {
            let understood = serde_json::to_value(before).map_err(damaged)?;
            carry(&self.parts[S::NAME], &understood, &mut after);
        }
        if self.parts.get(S::NAME) == Some(&after) {
            return Ok(false);
        }
        self.parts.insert(S::NAME.to_owned(), after);
        self.touch(now);
        Ok(true)
    }

    fn touch(&mut self, now: Moment) {
        self.changed = to_the_second(now).max(self.changed);
    }
}

/// Nobody reads the microseconds in a file that people read.
fn to_the_second(moment: Moment) -> Moment {
    Moment::from_second(moment.as_second()).unwrap_or(moment)
}
