//! The open lists of people.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::{Document, Reading};
use jetbridge_core::roster::view::{Origin, RosterView};

use super::{Shell, lock};
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
    last: AtomicU32,
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
        self.work(move |shell, pace| Ok(shell.keep(make(shell, pace)?, None)))
            .await
    }

    /// Opens a file.
    pub(crate) async fn open_file(self: &Arc<Self>, path: PathBuf) -> Result<RosterView, Fault> {
        self.work(move |shell, pace| {
            let bytes = material::read(&path)?;
            let document = Document::read(
                &name_of(&path),
                Origin::File,
                bytes,
                &Reading::default(),
                &mut pace.steps(),
            )?;
            Ok(shell.keep(document, path.parent().map(Path::to_owned)))
        })
        .await
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
        let lists = lock(&self.rooms.lists.by_number);
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

    /// Keeps a list open and gives it its number.
    pub(crate) fn keep(&self, document: Document, home: Option<PathBuf>) -> RosterView {
        let id = self.rooms.lists.last.fetch_add(1, Ordering::Relaxed) + 1;
        let list = List {
            id,
            document,
            home,
            folder: None,
        };
        let view = list.view();
        let mut lists = lock(&self.rooms.lists.by_number);
        lists.open.insert(id, Arc::new(Mutex::new(list)));
        lists.current = Some(id);
        view
    }

    /// Closes a list.
    pub(crate) fn close(&self, id: u32) {
        lock(&self.rooms.lists.by_number).open.remove(&id);
    }

    /// The list opened last, if it is still open.
    pub(crate) fn current(&self) -> Option<RosterView> {
        let list = {
            let lists = lock(&self.rooms.lists.by_number);
            lists.current.and_then(|id| lists.open.get(&id).cloned())
        };
        list.map(|list| lock(&list).view())
    }
}
