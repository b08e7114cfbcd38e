//! The customer that is open: its document, and what the rooms hold for it.
//!
//! A room asks [`Shell::engagement`] once, at the beginning of its work, and keeps to that: the person may open
//! another customer meanwhile. [`Engagement::part`] reads the room's part of the customer's file and
//! [`Engagement::keep`] changes it; what is kept is on the disk a moment later. Undo is the room's own affair: its
//! document lives in `rooms`, which every customer has for itself, and it keeps what the document says after each
//! step.

use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, Weak, mpsc};
use std::thread;
use std::time::Duration;

use jetbridge_core::engagement::{Customer, CustomerId, Head, Moment, Section};
use jetbridge_core::fault::Fault;

use super::{Rooms, Shell, lock};
use crate::store::{Read, Store, StoreFault};
use crate::wire::{OpenCustomer, Told};

/// So long after the first change a customer is written; what changes meanwhile goes with it.
const REST: Duration = Duration::from_millis(400);

/// Where a customer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Nobody was named: nothing is kept.
    Nobody,
    /// The built-in practice customer: nothing is kept.
    Practice,
    /// A file in the store.
    Stored,
}

struct Held {
    customer: Customer,
    /// What the file holds; none before it is written first, and for customers without a file.
    on_disk: Option<Vec<u8>>,
    /// It says something the file does not.
    dirty: bool,
    /// The saver knows.
    queued: bool,
    /// It was discarded: nothing is written any more.
    gone: bool,
}

/// A customer that is or was open in this window.
pub struct Engagement {
    origin: Origin,
    id: CustomerId,
    held: Mutex<Held>,
    saver: Sender<Arc<Engagement>>,
    /// What the rooms hold for this customer.
    pub(super) rooms: Rooms,
}

impl Engagement {
    pub(super) fn new(origin: Origin, read: Read, saver: Sender<Arc<Self>>) -> Arc<Self> {
        let on_disk = (origin == Origin::Stored).then_some(read.bytes);
        Arc::new(Self {
            origin,
            id: read.customer.id().clone(),
            held: Mutex::new(Held {
                customer: read.customer,
                on_disk,
                dirty: false,
                queued: false,
                gone: false,
            }),
            saver,
            rooms: Rooms::default(),
        })
    }

    /// The customer's id: the name of its entries in the credential store.
    pub fn id(&self) -> &CustomerId {
        &self.id
    }

    /// It has a file, so what is kept stays when the window closes.
    pub fn is_stored(&self) -> bool {
        self.origin == Origin::Stored
    }

    /// It is the practice customer.
    pub fn is_practice(&self) -> bool {
        self.origin == Origin::Practice
    }

    /// What the window shows of it.
    pub fn view(&self) -> OpenCustomer {
        let held = lock(&self.held);
        let Head { name, place, .. } = held.customer.head().clone();
        OpenCustomer {
            id: self.is_stored().then(|| self.id.clone()),
            name,
            place,
            practice: self.is_practice(),
            saved: !held.dirty,
        }
    }

    /// A copy of the whole document.
    pub fn customer(&self) -> Customer {
        lock(&self.held).customer.clone()
    }

    /// A room's part of the document; none when nothing has been kept.
    ///
    /// # Errors
    /// When the file has a part of that name which this program does not understand.
    pub fn part<S: Section>(&self) -> Result<Option<S>, Fault> {
        Ok(lock(&self.held).customer.section()?)
    }

    /// Keeps a room's part. It is written a moment later.
    ///
    /// # Errors
    /// As [`Engagement::part`]: such a part is not written over.
    pub fn keep<S: Section>(self: &Arc<Self>, part: &S) -> Result<(), Fault> {
        let mut held = lock(&self.held);
        if held.customer.keep(part, Moment::now())? {
            self.soil(&mut held);
        }
        Ok(())
    }

    /// Keeps a room's part if it says something else than what was kept: looking at a room changes no file.
    ///
    /// # Errors
    /// As [`Engagement::part`].
    pub(super) fn keep_changed<S>(self: &Arc<Self>, part: &S) -> Result<(), Fault>
    where
        S: Section + Default + PartialEq,
    {
        if self.part::<S>()?.unwrap_or_default() == *part {
            return Ok(());
        }
        self.keep(part)
    }

    /// Names the customer otherwise.
    pub(super) fn set_head(self: &Arc<Self>, head: Head) {
        let mut now = lock(&self.held);
        now.customer.set_head(head, Moment::now());
        self.soil(&mut now);
    }

    fn soil(self: &Arc<Self>, held: &mut Held) {
        if !self.is_stored() {
            return;
        }
        held.dirty = true;
        if !held.queued {
            // Without a saver the app is ending, and writes what is open by itself.
            held.queued = self.saver.send(Arc::clone(self)).is_ok();
        }
    }

    /// Writes what is not on the disk yet.
    ///
    /// # Errors
    /// When the file cannot be written; it is then tried again with the next change.
    pub(super) fn save(&self, store: &Store) -> Result<(), StoreFault> {
        let mut held = lock(&self.held);
        held.queued = false;
        if held.dirty && !held.gone {
            held.on_disk = Some(store.save(&held.customer, held.on_disk.as_deref())?);
            held.dirty = false;
        }
        Ok(())
    }

    /// Writes nothing from now on: the customer was discarded.
    pub(super) fn leave(&self) {
        lock(&self.held).gone = true;
    }
}

/// Writes customers a moment after they changed, on a thread that ends with the shell.
pub(super) fn begin_saving(heard: mpsc::Receiver<Arc<Engagement>>, shell: Weak<Shell>) {
    thread::spawn(move || {
        while let Ok(changed) = heard.recv() {
            if let Some(shell) = shell.upgrade() {
                shell.tell(Told::CustomerChanged(changed.view()));
            }
            thread::sleep(REST);
            let Some(shell) = shell.upgrade() else { return };
            shell.save(&changed);
        }
    });
}

impl Shell {
    /// The customer that is open; one without name or file when nobody was.
    pub(crate) fn engagement(&self) -> Arc<Engagement> {
        Arc::clone(&lock(&self.customers.open))
    }

    /// Writes a customer that changed, and tells the window how that went.
    pub(super) fn save(&self, changed: &Engagement) {
        let saved = changed.save(&self.customers.store);
        if let Err(fault) = saved {
            log::warn!("a customer was not saved");
            self.tell(Told::Fault(fault.into()));
        }
        self.tell(Told::CustomerChanged(changed.view()));
    }

    /// Writes everything that is not on the disk yet: the window closes.
    pub(crate) fn save_all(&self) {
        let open: Vec<_> = lock(&self.customers.opened).values().cloned().collect();
        for engagement in open {
            if self.store_secrets_now(&engagement).is_err() {
                log::warn!("a secret was not stored when the window closed");
            }
            if engagement.save(&self.customers.store).is_err() {
                log::error!("a customer was not saved when the window closed");
            }
        }
    }
}
