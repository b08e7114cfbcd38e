//! The open lists of people.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::{Couple, Document, Join, NamedPerson, Reading};
use jetbridge_core::roster::view::{Origin, ProposalView, RosterView};

use super::{Engagement, Shell, lock};
use crate::fault::ShellFault;
use crate::material::{self, name_of};
use crate::pace::Pace;

/// An open list, and the folder chosen for it.
pub struct List {
    /// Its number.
    pub id: u32,
    /// The list with its findings and its history.
    pub document: Document,
    /// The folder it was read from; none for what was pasted or typed.
    pub home: Option<PathBuf>,
    /// The folder chosen to write it to.
    pub folder: Option<PathBuf>,
    /// The file chosen for the initial passwords that are made.
    pub passwords: Option<PathBuf>,
    /// The file it was read from.
    pub path: Option<PathBuf>,
    /// What everybody would be called.
    pub proposals: Stale<Vec<ProposalView>>,
    /// The table to couple by.
    pub couples: Stale<Vec<Couple>>,
    /// What a second list says.
    pub join: Stale<Option<Join>>,
}

/// Something made of a list, which holds until the list changes.
#[derive(Default)]
pub struct Stale<T> {
    revision: u32,
    made: T,
    /// What stands in its place once the list has changed.
    none: T,
}

impl<T: Default> Stale<T> {
    /// Made of a list at a revision.
    pub fn fresh(revision: u32, made: T) -> Self {
        Self {
            revision,
            made,
            none: T::default(),
        }
    }

    /// It, if the list is still as it was.
    pub fn at(&self, revision: u32) -> &T {
        if self.revision == revision {
            &self.made
        } else {
            &self.none
        }
    }
}

impl List {
    /// Everything about it but its rows.
    pub fn view(&self) -> RosterView {
        self.document.view(self.id)
    }
}

/// The open lists by number; each has its own lock, so a long review of one does not hold up another.
#[derive(Default)]
pub struct Lists {
    by_number: Mutex<ByNumber>,
    /// The sheet chosen of a workbook, for the next time it is opened.
    sheets: Mutex<BTreeMap<PathBuf, String>>,
}

#[derive(Default)]
struct ByNumber {
    open: BTreeMap<u32, Arc<Mutex<List>>>,
    /// The one opened last: what a reloaded page shows again.
    current: Option<u32>,
}

impl Shell {
    /// Opens a list that `make` reads or begins.
    pub(crate) async fn open<J>(self: &Arc<Self>, make: J) -> Result<RosterView, Fault>
    where
        J: FnOnce(&Self, &mut Pace<'_>) -> Result<Document, Fault> + Send + 'static,
    {
        let of = self.engagement();
        self.work(move |shell, pace| Ok(shell.keep(&of, make(shell, pace)?, None)))
            .await
    }

    /// Opens a file.
    pub(crate) async fn open_file(self: &Arc<Self>, path: PathBuf) -> Result<RosterView, Fault> {
        let of = self.engagement();
        self.work(move |shell, pace| {
            let bytes = material::read(&path)?;
            let name = name_of(&path);
            let mut read = |sheet: Option<String>| {
                let reading = Reading {
                    sheet,
                    ..Reading::default()
                };
                let bytes = bytes.clone();
                Document::read(&name, Origin::File, bytes, &reading, &mut pace.steps())
            };
            let sheet = shell.sheet(&of, &path);
            let document = match read(sheet.clone()) {
                // The workbook has changed since, and the sheet chosen then is no longer there.
                Err(fault) if sheet.is_some() && fault.code == "sheet-missing" => read(None)?,
                read => read?,
            };
            Ok(shell.keep(&of, document, Some(path)))
        })
        .await
    }

    /// The sheet chosen of a workbook the last time.
    fn sheet(&self, of: &Engagement, path: &Path) -> Option<String> {
        let now = lock(&of.rooms.lists.sheets).get(path).cloned();
        now.or_else(|| self.remembered_sheet(of, path))
    }

    /// Remembers the sheet that was chosen of a workbook.
    pub(crate) fn remember_sheet(&self, list: &List, sheet: Option<String>) {
        if let (Some(path), Some(sheet)) = (&list.path, sheet) {
            let of = self.engagement();
            self.remember_sheet_of(&of, path, &sheet);
            lock(&of.rooms.lists.sheets).insert(path.clone(), sheet);
        }
    }

    /// Some list has changes that were not written. What is done to the practice list is worth nothing to anyone.
    pub(crate) fn has_unwritten(&self) -> bool {
        let mut customers = self.opened_customers();
        customers.push(self.engagement());
        customers.iter().any(|of| {
            let lists = lock(&of.rooms.lists.by_number);
            lists.open.values().any(|list| {
                // A list somebody is working on just now has changes.
                list.try_lock().map_or(true, |list| {
                    list.document.is_changed() && list.document.origin() != Origin::Practice
                })
            })
        })
    }

    /// A name for a file made of a list: its own without ending, and what the file is.
    pub(crate) fn file_of(&self, id: u32, what: &str) -> Result<String, ShellFault> {
        let list = self.list(id)?;
        let list = lock(&list);
        let stem = list.path.as_deref().and_then(Path::file_stem);
        Ok(match stem {
            Some(stem) => format!("{}-{what}", stem.to_string_lossy()),
            None => what.to_owned(),
        })
    }

    /// Works on an open list.
    pub(crate) async fn with<T, J>(self: &Arc<Self>, id: u32, job: J) -> Result<T, Fault>
    where
        T: Send + 'static,
        J: FnOnce(&mut List, &Self, &mut Pace<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.work(move |shell, pace| {
            let list = shell.list(id)?;
            job(&mut lock(&list), shell, pace)
        })
        .await
    }

    /// Changes an open list and looks at it again.
    pub(crate) async fn change<J>(self: &Arc<Self>, id: u32, job: J) -> Result<RosterView, Fault>
    where
        J: FnOnce(&mut Document, &mut Pace<'_>) -> Result<(), Fault> + Send + 'static,
    {
        self.with(id, move |list, _, pace| {
            job(&mut list.document, pace)?;
            Ok(list.view())
        })
        .await
    }

    /// The list of that number.
    pub(crate) fn list(&self, id: u32) -> Result<Arc<Mutex<List>>, ShellFault> {
        let of = self.engagement();
        let lists = lock(&of.rooms.lists.by_number);
        lists
            .open
            .get(&id)
            .cloned()
            .ok_or(ShellFault::ListClosed { id })
    }

    /// The folder where writing a list begins to look: the one chosen before, else the one it was read from.
    pub(crate) fn near(&self, id: u32) -> Result<Option<PathBuf>, ShellFault> {
        let list = self.list(id)?;
        let list = lock(&list);
        Ok(list.folder.clone().or_else(|| list.home.clone()))
    }

    /// Keeps a list open for a customer and gives it its number. One that was read from a file is opened again with
    /// the customer.
    fn keep(&self, of: &Engagement, document: Document, file: Option<PathBuf>) -> RosterView {
        let id = self.number();
        let list = List {
            id,
            document,
            home: file.as_deref().and_then(Path::parent).map(Path::to_owned),
            folder: None,
            passwords: None,
            path: file.clone(),
            proposals: Stale::default(),
            couples: Stale::default(),
            join: Stale::default(),
        };
        let view = list.view();
        let mut lists = lock(&of.rooms.lists.by_number);
        lists.open.insert(id, Arc::new(Mutex::new(list)));
        lists.current = Some(id);
        drop(lists);
        self.remember_list(of, file);
        view
    }

    /// Closes a list.
    pub(crate) fn close(&self, id: u32) {
        let of = self.engagement();
        lock(&of.rooms.lists.by_number).open.remove(&id);
    }

    /// The list the open customer works on: the one opened last, or at first the one remembered.
    pub(crate) async fn current_list(self: &Arc<Self>) -> Option<RosterView> {
        if let Some(open) = self.current() {
            return Some(open);
        }
        if self.engagement().is_practice() {
            return self.open(|_, _| Ok(Document::practice())).await.ok();
        }
        // A list that has gone meanwhile is no fault: nobody has asked for it yet.
        let path = self.remembered_list().filter(|path| path.is_file())?;
        self.open_file(path).await.ok()
    }

    /// The people of the list opened last.
    pub(crate) fn people(&self) -> Result<Vec<NamedPerson>, ShellFault> {
        let of = self.engagement();
        let list = {
            let lists = lock(&of.rooms.lists.by_number);
            lists.current.and_then(|id| lists.open.get(&id).cloned())
        };
        let list = list.ok_or(ShellFault::NoList)?;
        Ok(lock(&list).document.everybody())
    }

    /// The list opened last, if it is still open.
    fn current(&self) -> Option<RosterView> {
        let of = self.engagement();
        let list = {
            let lists = lock(&of.rooms.lists.by_number);
            lists.current.and_then(|id| lists.open.get(&id).cloned())
        };
        list.map(|list| lock(&list).view())
    }
}
