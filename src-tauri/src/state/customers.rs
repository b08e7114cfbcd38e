//! All customers: opening one, and what can be done with them in the list. Every such change can be taken back as
//! long as the window is open.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};

use jetbridge_core::engagement::{Customer, CustomerId, Head, Moment, progress};
use jetbridge_core::facts::CustomerFacts;
use jetbridge_core::fault::Fault;
use jetbridge_core::secret::Secret;
use jetbridge_practice::CONTOSO_FACTS;
use serde::Deserialize;

use super::engagement::{Engagement, Origin};
use super::{Shell, lock, today};
use crate::recent::Recent;
use crate::store::{Read, Store, StoreFault};
use crate::vault::Vault;
use crate::wire::{CustomerList, CustomerRow, UnreadableCustomer};

/// The customers of this computer, and those open in this window.
pub struct Customers {
    pub(super) store: Store,
    pub(super) open: Mutex<Arc<Engagement>>,
    /// Every customer that was opened, so that going back finds the rooms as they were left.
    pub(super) opened: Mutex<BTreeMap<CustomerId, Arc<Engagement>>>,
    practice: Mutex<Option<Arc<Engagement>>>,
    nobody: Arc<Engagement>,
    history: Mutex<History>,
    recent: Mutex<Recent>,
    recent_place: PathBuf,
    saver: Sender<Arc<Engagement>>,
}

/// What can be done with a customer in the list. Doing one gives the one that takes it back.
#[derive(Debug)]
enum Change {
    /// Name, place, archived or not.
    Head(CustomerId, Head),
    /// Out of the list.
    Discard(CustomerId),
    /// Back into it, with its secrets.
    Restore(CustomerId, BTreeMap<String, Secret>),
}

/// A change with the name it has in the window.
type Step = (&'static str, Change);

/// What was done and what was taken back.
#[derive(Debug, Default)]
struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl Customers {
    /// The customers in the app's data folder, and the line over which changed ones are to be saved.
    pub(super) fn new(data: &Path) -> (Self, Receiver<Arc<Engagement>>) {
        let (saver, changed) = mpsc::channel();
        let recent_place = Recent::place(data);
        let nobody = Engagement::new(Origin::Nobody, blank(), saver.clone());
        let customers = Self {
            store: Store::new(data),
            open: Mutex::new(Arc::clone(&nobody)),
            opened: Mutex::default(),
            practice: Mutex::default(),
            nobody,
            history: Mutex::default(),
            recent: Mutex::new(Recent::load(&recent_place)),
            recent_place,
            saver,
        };
        (customers, changed)
    }

    fn remember(&self, change: impl FnOnce(&mut Recent)) {
        let mut recent = lock(&self.recent);
        change(&mut recent);
        recent.save(&self.recent_place);
    }

    /// A customer that was opened in this window, or its file.
    fn engagement(&self, id: &CustomerId) -> Result<Arc<Engagement>, StoreFault> {
        let mut opened = lock(&self.opened);
        if let Some(engagement) = opened.get(id) {
            return Ok(Arc::clone(engagement));
        }
        let read = self.store.load(id)?;
        let engagement = Engagement::new(Origin::Stored, read, self.saver.clone());
        opened.insert(id.clone(), Arc::clone(&engagement));
        Ok(engagement)
    }

    /// Does a change and gives the one that takes it back.
    fn apply(&self, change: &Change, vault: &Vault) -> Result<Change, Fault> {
        match change {
            Change::Head(id, head) => {
                let engagement = self.engagement(id)?;
                let before = engagement.customer().head().clone();
                engagement.set_head(head.clone());
                engagement.save(&self.store)?;
                Ok(Change::Head(id.clone(), before))
            }
            Change::Discard(id) => {
                if let Some(engagement) = lock(&self.opened).get(id) {
                    engagement.save(&self.store)?;
                }
                self.store.discard(id)?;
                let secrets = match vault.take_out(id) {
                    Ok(secrets) => secrets,
                    Err(refused) => {
                        // A customer and its secrets go together or not at all.
                        self.store.restore(id)?;
                        return Err(refused.into());
                    }
                };
                let left = lock(&self.opened).remove(id);
                if let Some(engagement) = left {
                    engagement.leave();
                    let mut open = lock(&self.open);
                    if Arc::ptr_eq(&open, &engagement) {
                        *open = Arc::clone(&self.nobody);
                    }
                }
                self.remember(|recent| recent.forget(id));
                Ok(Change::Restore(id.clone(), secrets))
            }
            Change::Restore(id, secrets) => {
                self.store.restore(id)?;
                vault.put_back(id, secrets)?;
                Ok(Change::Discard(id.clone()))
            }
        }
    }

    fn do_and_note(&self, name: &'static str, change: &Change, vault: &Vault) -> Result<(), Fault> {
        let back = self.apply(change, vault)?;
        self.note(name, back);
        Ok(())
    }

    fn note(&self, name: &'static str, back: Change) {
        let mut history = lock(&self.history);
        history.done.push((name, back));
        history.undone.clear();
    }

    /// Keeps a new customer and notes how to take that back.
    fn add(&self, name: &'static str, customer: &Customer) -> Result<(), StoreFault> {
        self.store.save(customer, None)?;
        self.note(name, Change::Discard(customer.id().clone()));
        Ok(())
    }

    fn list(&self) -> Result<CustomerList, StoreFault> {
        let recent = lock(&self.recent);
        let mut list = CustomerList::default();
        for (file, read) in self.store.list()? {
            match read {
                Ok(customer) => list.customers.push(row(&customer, &recent)),
                Err(why) => list.unreadable.push(UnreadableCustomer {
                    file,
                    why: why.into(),
                }),
            }
        }
        // What was opened last comes first; what never was, by name.
        list.customers.sort_by(|one, other| {
            (other.opened.as_ref(), &one.name).cmp(&(one.opened.as_ref(), &other.name))
        });
        list.unreadable
            .sort_by(|one, other| one.file.cmp(&other.file));
        let history = lock(&self.history);
        list.undo = history.done.last().map(|(name, _)| *name);
        list.redo = history.undone.last().map(|(name, _)| *name);
        Ok(list)
    }
}

fn row(customer: &Customer, recent: &Recent) -> CustomerRow {
    let Head {
        name,
        place,
        archived,
    } = customer.head().clone();
    // A part that is not understood is told by the room it belongs to.
    let facts: CustomerFacts = customer.section().ok().flatten().unwrap_or_default();
    CustomerRow {
        id: customer.id().clone(),
        name,
        place,
        archived,
        deployment: facts.deployment.map(|of| of.name().to_owned()),
        version: facts.version.map(|version| version.to_string()),
        changed: customer.changed().to_string(),
        opened: recent.opened.get(customer.id()).map(ToString::to_string),
        progress: progress(customer, today()),
    }
}

/// A customer nobody named.
fn blank() -> Read {
    let head = Head::new("", "");
    Read {
        customer: Customer::new(CustomerId::of([0; 16]), head, Moment::now()),
        bytes: Vec::new(),
    }
}

/// The practice customer: what one would know about Contoso before looking, so that no room begins empty.
fn contoso() -> Read {
    #[derive(Default, Deserialize)]
    struct Known {
        facts: CustomerFacts,
    }
    // Part of the program; a test reads it.
    let known: Known = serde_json::from_str(CONTOSO_FACTS).unwrap_or_default();
    let mut read = blank();
    // A customer without parts takes every one.
    let _ = read.customer.keep(&known.facts, Moment::now());
    read
}

fn new_id() -> Result<CustomerId, Fault> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| Fault::new("randomness-missing").detail(error))?;
    Ok(CustomerId::of(random))
}

impl Shell {
    /// Every customer there is.
    pub(crate) fn customer_list(&self) -> Result<CustomerList, Fault> {
        Ok(self.customers.list()?)
    }

    /// Opens a customer: from now on the rooms work for it.
    pub(crate) fn customer_open(&self, id: &CustomerId) -> Result<(), Fault> {
        let engagement = self.customers.engagement(id)?;
        self.open_engagement(engagement);
        self.customers.remember(|recent| {
            recent.last = Some(id.clone());
            recent.opened.insert(id.clone(), Moment::now());
        });
        Ok(())
    }

    /// Opens the built-in practice customer.
    pub(crate) fn customer_practise(&self) {
        let mut practice = lock(&self.customers.practice);
        let engagement = practice
            .get_or_insert_with(|| {
                Engagement::new(Origin::Practice, contoso(), self.customers.saver.clone())
            })
            .clone();
        drop(practice);
        self.open_engagement(engagement);
    }

    /// Works for nobody in particular.
    pub(crate) fn customer_leave(&self) {
        self.open_engagement(Arc::clone(&self.customers.nobody));
        self.customers.remember(|recent| recent.last = None);
    }

    /// Begins: with the file that was named at the start, for nobody in particular, or with the customer that was
    /// open when the window closed. What was discarded then cannot be taken back any more.
    pub fn begin(self: &Arc<Self>, named: Option<PathBuf>) {
        self.customers.store.forget();
        self.forget_sessions();
        if named.is_some() {
            crate::window::open(self, named);
            return;
        }
        let last = lock(&self.customers.recent).last.clone();
        if let Some(id) = last {
            // What cannot be read is told in the list, where it can be looked into.
            let _ = self.customer_open(&id);
        }
    }

    /// There is a file of this customer, whatever is in it.
    pub(super) fn has_customer(&self, id: &CustomerId) -> bool {
        self.customers.store.has(id)
    }

    fn open_engagement(&self, engagement: Arc<Engagement>) {
        let before = std::mem::replace(&mut *lock(&self.customers.open), engagement);
        self.save(&before);
    }

    /// A new customer, which is then open.
    pub(crate) fn customer_new(&self, head: Head) -> Result<CustomerId, Fault> {
        let customer = Customer::new(new_id()?, named(head)?, Moment::now());
        self.customers.add("customers-undo-new", &customer)?;
        Ok(customer.id().clone())
    }

    /// The same things for another customer. Secrets are not among them.
    pub(crate) fn customer_duplicate(&self, id: &CustomerId, head: Head) -> Result<(), Fault> {
        let of = self.customers.engagement(id)?.customer();
        let twin = of.duplicate(new_id()?, named(head)?, Moment::now());
        Ok(self.customers.add("customers-undo-duplicate", &twin)?)
    }

    /// Another name or place.
    pub(crate) fn customer_rename(&self, id: CustomerId, head: Head) -> Result<(), Fault> {
        let archived = self.customers.engagement(&id)?.customer().head().archived;
        let change = Change::Head(
            id,
            Head {
                archived,
                ..named(head)?
            },
        );
        self.customers
            .do_and_note("customers-undo-rename", &change, &self.vault)
    }

    /// Out of the way, or back.
    pub(crate) fn customer_archive(&self, id: CustomerId, archived: bool) -> Result<(), Fault> {
        let head = self.customers.engagement(&id)?.customer().head().clone();
        let change = Change::Head(id, Head { archived, ..head });
        self.customers
            .do_and_note("customers-undo-archive", &change, &self.vault)
    }

    /// Out of the list; taken back until the window closes.
    pub(crate) fn customer_delete(&self, id: CustomerId) -> Result<(), Fault> {
        let change = Change::Discard(id);
        self.customers
            .do_and_note("customers-undo-delete", &change, &self.vault)
    }

    /// Takes the last change of the list back.
    pub(crate) fn customers_undo(&self) -> Result<(), Fault> {
        self.step(|History { done, undone }| (done, undone))
    }

    /// Does again what was taken back.
    pub(crate) fn customers_redo(&self) -> Result<(), Fault> {
        self.step(|History { done, undone }| (undone, done))
    }

    /// Takes the last change of one list back and puts what undoes that on the other.
    fn step(
        &self,
        between: impl Fn(&mut History) -> (&mut Vec<Step>, &mut Vec<Step>),
    ) -> Result<(), Fault> {
        let last = between(&mut lock(&self.customers.history)).0.pop();
        let Some((name, change)) = last else {
            return Ok(());
        };
        let done = self.customers.apply(&change, &self.vault);
        let mut history = lock(&self.customers.history);
        let (from, to) = between(&mut history);
        match done {
            Ok(back) => {
                to.push((name, back));
                Ok(())
            }
            Err(why) => {
                // It is still to be taken back.
                from.push((name, change));
                Err(why)
            }
        }
    }

    /// The file of a customer, and the name it is proposed by.
    pub(crate) fn customer_file(&self, id: &CustomerId) -> Result<(String, Vec<u8>), Fault> {
        let customer = self.customers.engagement(id)?.customer();
        let name: String = customer
            .head()
            .name
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect();
        Ok((format!("{name}.jetbridge.json"), customer.write()))
    }

    /// Takes a file in as a customer; one that is here already comes in as another.
    pub(crate) fn customer_import(&self, bytes: &[u8]) -> Result<CustomerId, Fault> {
        let read = Customer::read(bytes)?;
        let customer = match self.customers.store.load(read.id()) {
            Err(StoreFault::Missing) => read,
            _ => read.duplicate(new_id()?, read.head().clone(), Moment::now()),
        };
        self.customers.add("customers-undo-import", &customer)?;
        Ok(customer.id().clone())
    }

    /// The list that was open for the customer when it was left; none when there was none.
    pub(crate) fn remembered_list(&self) -> Option<PathBuf> {
        let open = self.engagement();
        lock(&self.customers.recent).lists.get(open.id()).cloned()
    }

    /// The sheet chosen of a customer's workbook the last time.
    pub(super) fn remembered_sheet(&self, of: &Engagement, book: &Path) -> Option<String> {
        let recent = lock(&self.customers.recent);
        recent.sheets.get(of.id())?.get(book).cloned()
    }

    /// Remembers the sheet chosen of a customer's workbook.
    pub(super) fn remember_sheet_of(&self, of: &Engagement, book: &Path, sheet: &str) {
        if of.is_stored() {
            self.customers.remember(|recent| {
                let books = recent.sheets.entry(of.id().clone()).or_default();
                books.insert(book.to_owned(), sheet.to_owned());
            });
        }
    }

    /// Every customer that was opened in this window, the practice one and nobody left out.
    pub(super) fn opened_customers(&self) -> Vec<Arc<Engagement>> {
        lock(&self.customers.opened).values().cloned().collect()
    }

    /// Remembers which list is open for a customer; a list without a file cannot be opened again.
    pub(super) fn remember_list(&self, of: &Engagement, list: Option<PathBuf>) {
        if of.is_stored() {
            self.customers.remember(|recent| match list {
                Some(path) => {
                    recent.lists.insert(of.id().clone(), path);
                }
                None => {
                    recent.lists.remove(of.id());
                }
            });
        }
    }
}

fn named(head: Head) -> Result<Head, Fault> {
    if head.name.is_empty() {
        return Err(Fault::new("customer-nameless"));
    }
    Ok(head)
}
