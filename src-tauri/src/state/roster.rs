//! The open lists of people.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::{Document, Reading};
use jetbridge_core::roster::view::{Origin, RosterView};

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
            let document = Document::read(
                &name_of(&path),
                Origin::File,
                bytes,
                &Reading::default(),
                &mut pace.steps(),
            )?;
            Ok(shell.keep(&of, document, Some(path)))
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
