//! What the app holds until the window closes: the customers, what the rooms hold for each, the work that is going
//! on, the line to the window.

mod accounts;
mod checks;
mod connection;
mod customers;
mod engagement;
mod practice;
mod readiness;
mod registration;
mod roster;
mod testing;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use jetbridge_core::fault::Fault;
use jetbridge_practice::Practice;
use tauri::ipc::Channel;

use crate::desktop::{Desktop, Question};
use crate::fault::ShellFault;
use crate::pace::Pace;
use crate::vault::Vault;
use crate::wire::Told;

use customers::Customers;

pub use connection::COPIED;
pub use engagement::Engagement;
pub use registration::{is_manifest, today};
pub use roster::List;

/// What each room holds for a customer, a field for each; what that is and how it is used is in a file of its own
/// beside this one. It is made empty when the customer is opened and stays until the window closes.
#[derive(Default)]
struct Rooms {
    lists: roster::Lists,
    connections: connection::Connections,
    sign_in: readiness::SignIn,
    checks: checks::Checks,
    registrations: registration::Registrations,
    accounts: accounts::Accounts,
    testing: testing::Testing,
}

/// Where preferences are kept, in the app's data folder.
const PREFERENCES: &str = "preferences.json";

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
    customers: Customers,
    vault: Vault,
    /// The practice tenant, once somebody practises.
    practice: Mutex<Option<Practice>>,
    /// The number of the document opened last, of whatever room.
    last: AtomicU32,
    /// The secret on the clipboard.
    copied: Mutex<connection::Copied>,
    line: Mutex<Line>,
    works: Mutex<Vec<Weak<AtomicBool>>>,
    written: Mutex<Option<PathBuf>>,
    /// A question is on the screen.
    asking: AtomicBool,
    /// Somebody said that the window may close, whatever is lost.
    ending: AtomicBool,
    /// The window was shown.
    appeared: AtomicBool,
}

/// A defect in one command must not take the others with it, so a lock it left behind is taken all the same.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shell {
    /// Nothing open yet. What is remembered lies in the folder `data`.
    pub fn new(desktop: impl Desktop + 'static, data: &Path) -> Arc<Self> {
        let (customers, changed) = Customers::new(data);
        let shell = Arc::new(Self {
            desktop: Box::new(desktop),
            preferences: data.join(PREFERENCES),
            customers,
            vault: Vault::default(),
            practice: Mutex::default(),
            last: AtomicU32::new(0),
            copied: Mutex::default(),
            line: Mutex::default(),
            works: Mutex::default(),
            written: Mutex::default(),
            asking: AtomicBool::new(false),
            ending: AtomicBool::new(false),
            appeared: AtomicBool::new(false),
        });
        engagement::begin_saving(changed, Arc::downgrade(&shell));
        shell
    }

    /// A number for a document that is opened: none is given twice while the window is open.
    pub(crate) fn number(&self) -> u32 {
        self.last.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(crate) fn desktop(&self) -> &dyn Desktop {
        self.desktop.as_ref()
    }

    pub(crate) fn preferences(&self) -> &PathBuf {
        &self.preferences
    }

    /// The secrets, by the id of their customer ([`Engagement::id`]).
    pub(crate) fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Opens the line to the window and sends what was waiting; a reloaded page opens it anew. A page that listens
    /// stands, so there is something to see.
    pub(crate) fn listen(&self, channel: Channel<Told>) {
        self.appear();
        let mut line = lock(&self.line);
        for told in std::mem::take(&mut line.waiting) {
            // A channel whose page is gone has nobody to tell.
            let _ = channel.send(told);
        }
        line.channel = Some(channel);
    }

    /// Shows the window, unless it was shown before.
    pub(crate) fn appear(&self) {
        if !self.appeared.swap(true, Ordering::AcqRel) {
            self.desktop().appear();
        }
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

    /// Asks a question, unless one is on the screen already.
    pub(crate) async fn ask_once(self: &Arc<Self>, question: Question) -> Result<bool, ShellFault> {
        if self.asking.swap(true, Ordering::AcqRel) {
            return Ok(false);
        }
        let answer = self
            .ask(move |shell| shell.desktop().confirm(&question))
            .await;
        self.asking.store(false, Ordering::Release);
        answer
    }

    /// The window may close: nothing would be lost, or somebody said so.
    pub(crate) fn may_end(&self) -> bool {
        self.ending.load(Ordering::Acquire) || !self.has_unwritten()
    }

    /// Somebody said that the window may close.
    pub(crate) fn let_end(&self) {
        self.ending.store(true, Ordering::Release);
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
