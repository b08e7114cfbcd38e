//! The open lists of people.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use jetbridge_core::facts::CustomerFacts;
use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::{Couple, Document, Join, Known, NamedPerson, Reading};
use jetbridge_core::roster::view::{Origin, ProposalView, RosterSection, RosterView};

use super::{Engagement, Shell, lock};
use crate::fault::ShellFault;
use crate::material::{self, name_of};
use crate::pace::Pace;
use crate::wire::RosterChanged;

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
    /// Revision of the list it was made of, and what was made.
    made: Mutex<(u32, Arc<T>)>,
}

impl<T: Default> Stale<T> {
    /// Keeps what was made of a list at a revision.
    pub fn keep(&self, revision: u32, made: T) {
        *lock(&self.made) = (revision, Arc::new(made));
    }

    /// It, if the list is still as it was; else nothing.
    pub fn at(&self, revision: u32) -> Arc<T> {
        let made = lock(&self.made);
        if made.0 == revision {
            Arc::clone(&made.1)
        } else {
            Arc::default()
        }
    }
}

impl List {
    /// Everything about it but its rows.
    pub fn view(&self) -> RosterView {
        self.document.view(self.id)
    }
}

/// A list that many may look at, or one change: rows are shown while names are proposed.
type Open = Arc<RwLock<List>>;

/// As [`lock`]: what one command left behind does not take the others with it.
fn read(list: &RwLock<List>) -> RwLockReadGuard<'_, List> {
    list.read().unwrap_or_else(PoisonError::into_inner)
}

fn write(list: &RwLock<List>) -> RwLockWriteGuard<'_, List> {
    list.write().unwrap_or_else(PoisonError::into_inner)
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
    open: BTreeMap<u32, Open>,
    /// The one opened last: what a reloaded page shows again.
    current: Option<u32>,
}

/// What is known of a customer; nothing of nobody, because the next list without a customer may be anybody's. A part of
/// the file that is not understood is told by the room it belongs to.
fn known_of(of: &Engagement) -> Result<Known, Fault> {
    if !of.is_stored() && !of.is_practice() {
        return Ok(Known::default());
    }
    let facts: CustomerFacts = of.part()?.unwrap_or_default();
    let chosen: RosterSection = of.part()?.unwrap_or_default();
    Ok(Known::of(&facts, chosen))
}

impl Shell {
    /// Opens a list that `make` reads or begins.
    pub(crate) async fn open<J>(self: &Arc<Self>, make: J) -> Result<RosterView, Fault>
    where
        J: FnOnce(&Self, &Known, &mut Pace<'_>) -> Result<Document, Fault> + Send + 'static,
    {
        let of = self.engagement();
        self.work(move |shell, pace| {
            let document = make(shell, &known_of(&of)?, pace)?;
            Ok(shell.keep(&of, document, None))
        })
        .await
    }

    /// The open list meets what is known of the customer now: other rooms add to it.
    pub(crate) async fn meet(self: &Arc<Self>, id: u32) -> Result<RosterView, Fault> {
        let of = self.engagement();
        self.with(id, move |list, _, pace| {
            let known = known_of(&of)?;
            list.document.meet(&known.domains, &mut pace.steps())?;
            Ok(list.view())
        })
        .await
    }

    /// Keeps for the customer what was chosen for a list.
    pub(crate) fn teach(of: &Arc<Engagement>, document: &Document) -> Result<(), Fault> {
        if !of.is_stored() && !of.is_practice() {
            return Ok(());
        }
        of.keep_changed(&document.chosen())?;
        let mut facts: CustomerFacts = of.part()?.unwrap_or_default();
        if facts.domains() != document.verified_domains() {
            facts.learn_domains(document.verified_domains());
            of.keep_changed(&facts)?;
        }
        Ok(())
    }

    /// Opens a file.
    pub(crate) async fn open_file(self: &Arc<Self>, path: PathBuf) -> Result<RosterView, Fault> {
        let of = self.engagement();
        self.work(move |shell, pace| {
            let bytes = material::read(&path)?;
            let name = name_of(&path);
            let known = known_of(&of)?;
            let mut read = |sheet: Option<String>| {
                let reading = Reading {
                    sheet,
                    ..Reading::default()
                };
                let bytes = bytes.clone();
                let steps = &mut pace.steps();
                Document::read_for(&known, &name, Origin::File, bytes, &reading, steps)
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
                list.try_read().map_or(true, |list| {
                    list.document.is_changed() && list.document.origin() != Origin::Practice
                })
            })
        })
    }

    /// A name for a file made of a list: its own without ending, and what the file is.
    pub(crate) fn file_of(&self, id: u32, what: &str) -> Result<String, ShellFault> {
        let list = self.list(id)?;
        let list = read(&list);
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
            job(&mut write(&list), shell, pace)
        })
        .await
    }

    /// Looks at an open list; others may look meanwhile.
    pub(crate) async fn look<T, J>(self: &Arc<Self>, id: u32, job: J) -> Result<T, Fault>
    where
        T: Send + 'static,
        J: FnOnce(&List, &Self, &mut Pace<'_>) -> Result<T, Fault> + Send + 'static,
    {
        self.work(move |shell, pace| {
            let list = shell.list(id)?;
            job(&read(&list), shell, pace)
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

    /// The same, with the rows the window shows.
    pub(crate) async fn change_in_sight<J>(
        self: &Arc<Self>,
        id: u32,
        sight: Option<Vec<u32>>,
        job: J,
    ) -> Result<RosterChanged, Fault>
    where
        J: FnOnce(&mut Document, &mut Pace<'_>) -> Result<(), Fault> + Send + 'static,
    {
        self.with(id, move |list, _, pace| {
            job(&mut list.document, pace)?;
            Ok(RosterChanged {
                view: list.view(),
                sight: list.document.rows_at(&sight.unwrap_or_default()),
            })
        })
        .await
    }

    /// The list of that number.
    pub(crate) fn list(&self, id: u32) -> Result<Open, ShellFault> {
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
        let list = read(&list);
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
        lists.open.insert(id, Arc::new(RwLock::new(list)));
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
            return self.open(|_, _, _| Ok(Document::practice())).await.ok();
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
        Ok(read(&list).document.everybody())
    }

    /// The list opened last, if it is still open.
    fn current(&self) -> Option<RosterView> {
        let of = self.engagement();
        let list = {
            let lists = lock(&of.rooms.lists.by_number);
            lists.current.and_then(|id| lists.open.get(&id).cloned())
        };
        list.map(|list| read(&list).view())
    }
}
