//! What the app holds until the window closes: the open lists, the work that is going on, the line to the window.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::{Document, Reading};
use jetbridge_core::roster::view::{Origin, RosterView};
use tauri::ipc::Channel;

use crate::desktop::Desktop;
use crate::fault::ShellFault;
use crate::material::{self, name_of};
use crate::pace::Pace;
use crate::wire::Told;

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
struct Lists {
    open: BTreeMap<u32, Arc<Mutex<List>>>,
    /// The one opened last: what a reloaded page shows again.
    current: Option<u32>,
}

/// The line to the window. Before the page has opened it, what is told waits.
#[derive(Default)]
struct Line {
    channel: Option<Channel<Told>>,
    waiting: Vec<Told>,
}

/// What the app holds until the window closes.
pub struct Shell {
    desktop: Box<dyn Desktop>,
    preferences: PathBuf,
    lists: Mutex<Lists>,
    next: AtomicU32,
    line: Mutex<Line>,
    works: Mutex<Vec<Weak<AtomicBool>>>,
    written: Mutex<Option<PathBuf>>,
}

/// A defect in one command must not take the others with it, so a lock it left behind is taken all the same.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shell {
    /// Nothing open. Preferences lie in the file `preferences`, in the app's data folder unless it names another.
    pub fn new(desktop: impl Desktop + 'static, preferences: PathBuf) -> Arc<Self> {
        Arc::new(Self {
            desktop: Box::new(desktop),
            preferences,
            lists: Mutex::default(),
            next: AtomicU32::new(1),
            line: Mutex::default(),
            works: Mutex::default(),
            written: Mutex::default(),
        })
    }

    pub(crate) fn desktop(&self) -> &dyn Desktop {
        self.desktop.as_ref()
    }

    pub(crate) fn preferences(&self) -> &PathBuf {
        &self.preferences
    }

    /// Opens the line to the window and sends what was waiting; a reloaded page opens it anew.
    pub(crate) fn listen(&self, channel: Channel<Told>) {
        let mut line = lock(&self.line);
        for told in std::mem::take(&mut line.waiting) {
            // A channel whose page is gone has nobody to tell.
            let _ = channel.send(told);
        }
        line.channel = Some(channel);
    }

    /// Tells the window something it has not asked for.
    pub(crate) fn tell(&self, told: Told) {
        let mut line = lock(&self.line);
        match &line.channel {
            Some(channel) => {
                // As above.
                let _ = channel.send(told);
            }
            None => line.waiting.push(told),
        }
    }

    /// Does work away from the main thread, followed and stoppable.
    pub(crate) async fn work<T, J>(self: &Arc<Self>, job: J) -> Result<T, Fault>
    where
        T: Send + 'static,
        J: FnOnce(&Self, &mut Pace<'_>) -> Result<T, Fault> + Send + 'static,
    {
        let shell = Arc::clone(self);
        let stop = Arc::new(AtomicBool::new(false));
        lock(&self.works).push(Arc::downgrade(&stop));
        let done =
            tauri::async_runtime::spawn_blocking(move || job(&shell, &mut Pace::new(&shell, stop)));
        let answer = done
            .await
            .map_err(|error| Fault::from(ShellFault::from(error)))?;
        // The name of the fault and never its values: those are the customer's.
        answer.inspect_err(|fault| log::warn!("fault {}", fault.code))
    }

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

    /// Stops every work that is going on.
    pub(crate) fn stop(&self) {
        for stop in lock(&self.works)
            .drain(..)
            .filter_map(|stop| stop.upgrade())
        {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Asks the desktop, which may wait for a person, away from the main thread.
    pub(crate) async fn ask<T, Q>(self: &Arc<Self>, question: Q) -> Result<T, ShellFault>
    where
        T: Send + 'static,
        Q: FnOnce(&Self) -> T + Send + 'static,
    {
        let shell = Arc::clone(self);
        let asked = tauri::async_runtime::spawn_blocking(move || question(&shell));
        Ok(asked.await?)
    }

    /// The list of that number.
    pub(crate) fn list(&self, id: u32) -> Result<Arc<Mutex<List>>, ShellFault> {
        let lists = lock(&self.lists);
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
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let list = List {
            id,
            document,
            home,
            folder: None,
        };
        let view = list.view();
        let mut lists = lock(&self.lists);
        lists.open.insert(id, Arc::new(Mutex::new(list)));
        lists.current = Some(id);
        view
    }

    /// Closes a list.
    pub(crate) fn close(&self, id: u32) {
        lock(&self.lists).open.remove(&id);
    }

    /// The list opened last, if it is still open.
    pub(crate) fn current(&self) -> Option<RosterView> {
        let list = {
            let lists = lock(&self.lists);
            lists.current.and_then(|id| lists.open.get(&id).cloned())
        };
        list.map(|list| lock(&list).view())
    }

    /// Remembers what was written last, to show it.
    pub(crate) fn set_written(&self, file: PathBuf) {
        *lock(&self.written) = Some(file);
    }

    /// The file that was written last.
    pub(crate) fn written(&self) -> Result<PathBuf, ShellFault> {
        lock(&self.written)
            .clone()
            .ok_or(ShellFault::NothingWritten)
    }
}
