//! An open list: what the window shows and changes.
//!
//! The document holds the rows compactly, and for every row only *which* rules found something there; the findings
//! themselves are made again from the row when someone looks. An edit judges the rows it touched, and compares kept
//! fingerprints for what only shows across rows. Every change is remembered by what undoes it.

mod against;
mod apply;
mod clipboard;
mod compare;
mod coupling;
mod edit;
mod handover;
mod history;
mod join;
mod judged;
mod known;
mod meaning;
mod moves;
mod named;
mod people;
mod seek;
mod show;
mod span;
mod template;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::check::Aside;
use super::judge::Plan;
use super::key::Key;
use super::list::{Column, Form, List, Purpose};
use super::profile::{self, DEFAULT, ENTRA, Family, Profile, profiles as known};
use super::read::{self, Choices, Read, Source};
use super::steps::{go_on, never_stopped};
use super::table::{Row, Table};
use super::view::{Origin, TargetView};
use crate::fault::Fault;
use crate::reference::import_template::import_templates;
use history::Step as Past;
use judged::Judgement;

pub use super::manifest::Manifest;
pub use super::read::Reading;
pub use super::steps::{Step, Steps};
pub use super::view::Given;
pub use clipboard::{block, block_of_html};
pub use compare::{Changed, Comparison, Difference, Someone};
pub use coupling::{Couple, Note, couples_csv};
pub use handover::{Member, Naming, OutFile, Random, cleared, handed_over, passwords_file};
pub use join::{Candidate, Join, JoinBy, Match, Question};
pub use known::Known;
pub use named::NamedPerson;
pub use people::taken_names;
pub use span::spans;
pub use template::template;

/// What undo brings back beside the rows.
#[derive(Debug, Clone)]
struct Shape {
    list: List,
    asides: Vec<Aside>,
    /// For a list of unknown headings the best guess what each column is, until the consultant says so.
    proposal: Vec<Option<Key>>,
    target: TargetView,
    /// The heading row of a template the consultant loaded.
    custom: Option<Arc<Profile>>,
    /// More than one file is accepted.
    split: bool,
    /// How many repairs that reading needed were applied.
    repairs: u32,
}

/// An open list.
#[derive(Debug)]
pub struct Document {
    file: String,
    origin: Origin,
    bytes: Arc<[u8]>,
    source: Source,
    shape: Shape,
    table: Table,
    plan: Plan,
    judged: Judgement,
    becoming: against::Becoming,
    past: Vec<Past>,
    future: Vec<Past>,
    revision: u32,
    changed: bool,
    /// The domains taken over from what is known of the customer.
    met: Vec<String>,
}

/// The built-in practice list: an export as a consultant gets it, with what usually goes wrong.
const PRACTICE: &[u8] = include_bytes!("practice.csv");

impl Document {
    /// Reads a list.
    ///
    /// # Errors
    /// What is asked for in `reading` does not exist, a workbook is damaged or protected, the list is larger than one
    /// gigabyte, or `steps` said stop (`stopped`). Malformed material is no error: it gives findings.
    pub fn read(
        file: &str,
        origin: Origin,
        bytes: Vec<u8>,
        reading: &Reading,
        steps: Steps<'_>,
    ) -> Result<Self, Fault> {
        let choices = Choices {
            reading: reading.clone(),
            purpose: Purpose::default(),
        };
        Self::open(file, origin, bytes, &choices, steps)
    }

    /// Reads a list of which more is known.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn open(
        file: &str,
        origin: Origin,
        bytes: Vec<u8>,
        choices: &Choices,
        steps: Steps<'_>,
    ) -> Result<Self, Fault> {
        Self::open_as(file, origin, bytes, choices, None, steps)
    }

    /// Reads a list of a customer: what is known of them is not for the consultant to say again.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn read_for(
        known: &Known,
        file: &str,
        origin: Origin,
        bytes: Vec<u8>,
        reading: &Reading,
        steps: Steps<'_>,
    ) -> Result<Self, Fault> {
        let choices = Choices {
            reading: reading.clone(),
            purpose: known.purpose(),
        };
        Self::open_as(file, origin, bytes, &choices, Some(known), steps)
    }

    fn open_as(
        file: &str,
        origin: Origin,
        bytes: Vec<u8>,
        choices: &Choices,
        known: Option<&Known>,
        steps: Steps<'_>,
    ) -> Result<Self, Fault> {
        let bytes: Arc<[u8]> = bytes.into();
        go_on(steps, Step::Read, 0, Some(bytes.len()))?;
        let mut read = read::bytes(&bytes, choices, steps)?;
        if origin == Origin::Paste {
            // Cells are copied with tabs between them; nobody would hand those in as a file.
            read.list.form.separator = Form::clean().separator;
        }
        go_on(steps, Step::Read, bytes.len(), Some(bytes.len()))?;
        let mut target = target_of(&read, choices);
        if let Some(known) = known {
            known.adapt(&mut target, own_of(&read).is_some());
        }
        let mut document = Self::new(file, origin, bytes, read, target);
        document.met = known.map_or_else(Vec::new, |known| known.domains.clone());
        document.judge_all(steps)?;
        Ok(document)
    }

    /// Reads pasted material. Tables copied from web pages and spreadsheets come as HTML beside the text; the text is
    /// taken when it has more than one column or row, because it is what the other program meant to hand over.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn paste(text: Option<&str>, html: Option<&str>, steps: Steps<'_>) -> Result<Self, Fault> {
        Self::paste_for(&Known::default(), text, html, steps)
    }

    /// The same for a customer.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn paste_for(
        known: &Known,
        text: Option<&str>,
        html: Option<&str>,
        steps: Steps<'_>,
    ) -> Result<Self, Fault> {
        let material = clipboard::material(text, html);
        Self::read_for(
            known,
            "",
            Origin::Paste,
            material.into_bytes(),
            &Reading::default(),
            steps,
        )
    }

    /// An empty list of the default target's columns, to type in by hand.
    pub fn typed() -> Self {
        Self::blank(DEFAULT)
    }

    /// An empty list of a target's columns; an id that cannot be written gives the default.
    pub fn blank(id: &str) -> Self {
        let profile = profile::profile(id)
            .filter(|profile| profile.family.is_import())
            .or_else(|| profile::profile(DEFAULT));
        let profile = profile.map_or_else(|| unreachable!("the default is known"), Arc::clone);
        let columns = profile
            .columns
            .iter()
            .enumerate()
            .map(|(source, column)| Column {
                source,
                heading: column.headings[0].text.clone(),
                key: Some(column.key),
                grade: Some(super::heading::Grade::Same),
                hidden: false,
                used: false,
            });
        let columns: Vec<Column> = columns.collect();
        let list = List {
            family: profile.family,
            mapped: false,
            heading_line: None,
            width: columns.len(),
            headings: Vec::new(),
            columns,
            form: Form::clean(),
            purpose: Purpose::default(),
            profile: Some(Arc::clone(&profile)),
        };
        let mut table = Table::default();
        table.push_row(0, false);
        let read = Read {
            source: Source {
                profile: Some(Arc::clone(&profile)),
                ..Source::default()
            },
            list,
            table,
            asides: Vec::new(),
            proposal: Vec::new(),
        };
        let target = target_of(&read, &Choices::default());
        let mut document = Self::new("", Origin::Typed, Arc::from([]), read, target);
        document.judge_everything();
        document
    }

    /// The built-in practice list.
    pub fn practice() -> Self {
        let choices = Choices {
            purpose: Purpose {
                verified_domains: vec![
                    "contoso.com".to_owned(),
                    "contoso.onmicrosoft.com".to_owned(),
                ],
                bc_integration: true,
            },
            ..Choices::default()
        };
        let mut go_on = |_, _, _| true;
        Self::open(
            "",
            Origin::Practice,
            PRACTICE.to_vec(),
            &choices,
            &mut go_on,
        )
        // No wish is expressed and the list is small: nothing can fail.
        .unwrap_or_else(|_| Self::typed())
    }

    /// Reads the same bytes again, as told; edits made since are dropped.
    ///
    /// # Errors
    /// As [`Self::read`]; the document stays as it is then.
    pub fn reread(&mut self, reading: &Reading, steps: Steps<'_>) -> Result<(), Fault> {
        if self.origin == Origin::Typed {
            return Ok(());
        }
        let choices = Choices {
            reading: reading.clone(),
            purpose: self.shape.list.purpose.clone(),
        };
        let read = read::bytes(&self.bytes, &choices, steps)?;
        let fitting = target_of(&read, &choices);
        let target = TargetView {
            profile: fitting.profile,
            ..self.shape.target.clone()
        };
        let mut again = Self::new(
            &self.file,
            self.origin,
            Arc::clone(&self.bytes),
            read,
            target,
        );
        again.shape.custom.clone_from(&self.shape.custom);
        again.met.clone_from(&self.met);
        again.judge_all(steps)?;
        again.revision = self.revision + 1;
        *self = again;
        Ok(())
    }

    fn new(file: &str, origin: Origin, bytes: Arc<[u8]>, read: Read, target: TargetView) -> Self {
        let plan = Plan::new(&read.list);
        let mut document = Self {
            file: file.to_owned(),
            origin,
            bytes,
            source: read.source,
            shape: Shape {
                list: read.list,
                asides: read.asides,
                proposal: read.proposal,
                target,
                custom: None,
                split: false,
                repairs: 0,
            },
            table: read.table,
            plan,
            judged: Judgement::default(),
            becoming: against::Becoming::default(),
            past: Vec::new(),
            future: Vec::new(),
            revision: 1,
            changed: false,
            met: Vec::new(),
        };
        document.add_surplus_columns();
        document
    }

    /// Texts beyond the last heading get columns of their own, so that they can be seen and put where they belong.
    fn add_surplus_columns(&mut self) {
        const MOST: usize = 16;
        let width = self.shape.list.width;
        let widest = self.table.rows.iter().map(Row::width).max();
        let widest = widest.unwrap_or(0).min(width + MOST);
        for source in width..widest {
            let holds_text = self.table.rows.iter().any(|row| {
                let span = self.table.cell(row, source);
                !super::layout::is_blank_cell(self.table.text(span), span.marks)
            });
            if holds_text {
                self.shape.list.columns.push(Column {
                    source,
                    heading: String::new(),
                    key: None,
                    grade: None,
                    hidden: false,
                    used: true,
                });
            }
        }
    }

    /// Cells of the heading row as it was read.
    pub fn width(&self) -> usize {
        self.shape.list.width
    }

    /// A cell that may hold a secret is never shown.
    fn is_covered(&self, row: &Row, column: &Column) -> bool {
        column.is_secret() || self.shape.list.may_be_slid(&self.table, row, column)
    }

    /// Grows with every change.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// There are changes since the last writing.
    pub fn is_changed(&self) -> bool {
        self.changed
    }

    /// The files were written: until the next change there is nothing new.
    pub fn written(&mut self) {
        self.changed = false;
        self.revision += 1;
    }

    /// The profile that will be written.
    fn target_profile(&self) -> &Arc<Profile> {
        let id = &self.shape.target.profile;
        self.shape
            .custom
            .as_ref()
            .filter(|custom| custom.id == *id)
            .or_else(|| profile::profile(id))
            .or_else(|| profile::profile(DEFAULT))
            .unwrap_or_else(|| unreachable!("the default is known"))
    }
}

/// The heading row of a list that could be written as it is.
fn own_of(read: &Read) -> Option<&Arc<Profile>> {
    read.source.profile.as_ref().filter(|profile| {
        profile.family.is_import()
            && (profile.family == Family::Entra || profile.column(Key::AlternateEmail).is_some())
    })
}

/// What a list is most likely to be written as: what it is, if that can be written today.
fn target_of(read: &Read, choices: &Choices) -> TargetView {
    let own = own_of(read);
    let wanted = choices
        .reading
        .profile
        .as_deref()
        .and_then(profile::profile)
        .filter(|profile| profile.family.is_import());
    TargetView {
        profile: wanted
            .or(own)
            .map_or(DEFAULT, |profile| &profile.id)
            .to_owned(),
        max_users: import_templates()
            .m365_bulk_import
            .limits
            .max_users_per_file,
        by_country: false,
        by_group: false,
        usage_location: None,
        verified_domains: choices.purpose.verified_domains.clone(),
        bc_integration: choices.purpose.bc_integration,
    }
}

/// Ids of the heading rows that can be written, the default first.
pub fn profiles() -> Vec<String> {
    profile::writable().into_iter().map(str::to_owned).collect()
}

/// Ids of all heading rows that are recognised, those that can be written first.
pub fn heading_rows() -> Vec<&'static str> {
    let all = known().iter();
    all.map(|profile| profile.id.as_str()).collect()
}

/// What a salesperson's user may be said to have beside what Business Central knows.
const USERS: [Key; 3] = [Key::UserName, Key::FirstName, Key::LastName];

/// Our column keys in order, per family.
pub fn keys() -> BTreeMap<&'static str, Vec<String>> {
    let names = |keys: &[Key]| {
        let keys = keys.iter().chain(&Key::OURS);
        keys.map(|key| key.name().to_owned()).collect()
    };
    let of = |id: &str| -> Vec<Key> {
        let profile = known().iter().find(|profile| profile.id == id);
        profile.map_or_else(Vec::new, |p| p.columns.iter().map(|c| c.key).collect())
    };
    BTreeMap::from([
        (Family::Microsoft365.letter(), names(&of(DEFAULT))),
        (Family::Entra.letter(), names(&of(ENTRA))),
        (
            Family::BusinessCentral.letter(),
            names(&[Key::SALESPEOPLE.as_slice(), &USERS].concat()),
        ),
    ])
}

#[cfg(test)]
mod tests;
