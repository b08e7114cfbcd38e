//! The connection under work, what was found in material from elsewhere, and the secret that lies on the clipboard.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use jetbridge_core::connection::document::view::ComparedView;
use jetbridge_core::connection::document::{ConnectionEdit, ConnectionView, Document, Saved};
use jetbridge_core::connection::peel::{self, Peeled};
use jetbridge_core::connection::{Draft, Target, redact};
use jetbridge_core::facts::CustomerFacts;
use jetbridge_core::fault::Fault;
use jetbridge_core::secret::Secret;

use super::{Engagement, Shell, lock};
use crate::fault::ShellFault;
use crate::material;
use crate::wire::{ConnectionTaken, FoundString, Told};

/// A copied secret leaves the clipboard after this long.
pub const COPIED: Duration = Duration::from_mins(1);

/// Settings files are small; longer ones are something else.
const LONGEST: u64 = 10_000_000;

/// The endings of files a connection string may stand in.
const ENDINGS: [&str; 4] = ["xml", "config", "json", "txt"];

/// What the room holds for a customer.
#[derive(Default)]
pub struct Connections {
    /// The connection; none before it was looked at first.
    document: Mutex<Option<Document>>,
    found: Mutex<Vec<Peeled>>,
    /// The secrets as the credential store has them.
    stored: Mutex<BTreeMap<String, Secret>>,
}

/// The secret on the clipboard and which copy it came with.
#[derive(Default)]
pub struct Copied {
    turn: u64,
    text: Option<Secret>,
}

/// The name of a secret of this room in the vault.
fn name_in_vault(name: &str) -> String {
    format!("connection/{name}")
}

impl Shell {
    /// Looks at the connection of the open customer, or changes it first. What it says is kept with the customer.
    pub(crate) async fn connection<J>(self: &Arc<Self>, job: J) -> Result<ConnectionView, Fault>
    where
        J: FnOnce(&mut Document) -> Result<(), Fault> + Send + 'static,
    {
        let of = self.engagement();
        self.work(move |shell, _| {
            shell.on_connection(&of, |document| {
                job(document)?;
                Ok(document.view())
            })
        })
        .await
    }

    /// The same, and then the secrets go to the credential store: somebody has finished typing one.
    pub(crate) async fn connection_settled<J>(
        self: &Arc<Self>,
        job: J,
    ) -> Result<ConnectionView, Fault>
    where
        J: FnOnce(&mut Document) -> Result<(), Fault> + Send + 'static,
    {
        let of = self.engagement();
        let view = self.connection(job).await?;
        self.store_secrets(of);
        Ok(view)
    }

    /// Changes the connection. Letters of a secret wait for its end before they go to the credential store.
    pub(crate) async fn edit_connection(
        self: &Arc<Self>,
        edit: ConnectionEdit,
    ) -> Result<ConnectionView, Fault> {
        let unfinished = matches!(
            edit,
            ConnectionEdit::Secret { .. } | ConnectionEdit::Type { .. }
        );
        if unfinished {
            self.connection(move |document| document.edit(&edit)).await
        } else {
            self.connection_settled(move |document| document.edit(&edit))
                .await
        }
    }

    /// Compares the connection with the first string in a text.
    pub(crate) fn compare_connection(&self, text: &str) -> Result<Vec<ComparedView>, Fault> {
        let other = peel::first(text).ok_or(ShellFault::NoConnection)?;
        let other = Draft::read(other.text.expose(), Target::Dataverse);
        let compared = self.of_connection(|document| document.compare(&other))?;
        Ok(compared.into_iter().map(Into::into).collect())
    }

    /// Does something with the connection of a customer.
    pub(crate) fn on_connection<T>(
        &self,
        of: &Arc<Engagement>,
        job: impl FnOnce(&mut Document) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut held = lock(&of.rooms.connections.document);
        let document = match &mut *held {
            Some(document) => document,
            none => none.insert(self.opened(of)?),
        };
        let known = of.part::<CustomerFacts>()?.unwrap_or_default();
        document.learn(&known);
        document.begin(&known);
        let before = document.save();
        let answer = job(document)?;
        let after = document.save();
        if after != before {
            of.keep(&after)?;
        }
        let mut told = known.clone();
        document.teach(&mut told);
        if told != known {
            of.keep(&told)?;
        }
        Ok(answer)
    }

    /// The connection as it was kept, with its secrets.
    fn opened(&self, of: &Engagement) -> Result<Document, Fault> {
        let Some(saved) = of.part::<Saved>()? else {
            return Ok(Document::default());
        };
        let mut found = BTreeMap::new();
        let mut unasked = BTreeSet::new();
        for name in &saved.secrets {
            match self.vault().get(of.id(), &name_in_vault(name)) {
                Ok(Some(secret)) => {
                    found.insert(name.clone(), secret);
                }
                Ok(None) => {}
                // The rest of the connection can be worked on without it.
                Err(fault) => {
                    unasked.insert(name.clone());
                    self.tell(Told::ConnectionFault(fault.into()));
                }
            }
        }
        lock(&of.rooms.connections.stored).clone_from(&found);
        Ok(Document::open(&saved, found, &unasked))
    }

    /// Brings the credential store up to date, on a thread of its own: a store may ask the person to unlock it.
    pub(crate) fn store_secrets(self: &Arc<Self>, of: Arc<Engagement>) {
        let shell = Arc::clone(self);
        thread::spawn(move || {
            if let Err(fault) = shell.store_secrets_now(&of) {
                log::warn!("a secret was not stored");
                shell.tell(Told::ConnectionFault(fault));
            }
        });
    }

    /// Brings the credential store up to date.
    pub(crate) fn store_secrets_now(&self, of: &Engagement) -> Result<(), Fault> {
        // Without a file nobody will ask for them again: the connection holds them until the window closes.
        if !of.is_stored() {
            return Ok(());
        }
        let wanted = match &*lock(&of.rooms.connections.document) {
            Some(document) => document.secrets(),
            None => return Ok(()),
        };
        let mut stored = lock(&of.rooms.connections.stored);
        for (name, secret) in &wanted {
            if stored.get(name) != Some(secret) {
                self.vault()
                    .put(of.id(), &name_in_vault(name), secret, true)?;
                stored.insert(name.clone(), secret.clone());
            }
        }
        let gone: Vec<String> = stored
            .keys()
            .filter(|name| !wanted.contains_key(*name))
            .cloned()
            .collect();
        for name in gone {
            self.vault().remove(of.id(), &name_in_vault(&name))?;
            stored.remove(&name);
        }
        Ok(())
    }

    /// Asks the connection of the open customer something.
    pub(crate) fn of_connection<T>(&self, ask: impl FnOnce(&Document) -> T) -> Result<T, Fault> {
        self.on_connection(&self.engagement(), |document| Ok(ask(document)))
    }

    /// Takes the connection string out of a text. Of several the person chooses.
    pub(crate) fn take_connection(self: &Arc<Self>, text: &str) -> Result<ConnectionTaken, Fault> {
        if !peel::holds_one(text) {
            return Err(ShellFault::NoConnection.into());
        }
        let of = self.engagement();
        let found = peel::peel(text);
        let taken = self.on_connection(&of, |document| {
            let told = match found.as_slice() {
                [only] => {
                    document.take(only)?;
                    Vec::new()
                }
                several => several.iter().map(FoundString::from).collect(),
            };
            Ok(ConnectionTaken {
                view: document.view(),
                found: told,
            })
        })?;
        *lock(&of.rooms.connections.found) = found;
        self.store_secrets(of);
        Ok(taken)
    }

    /// Takes one of several strings that were found.
    pub(crate) fn choose_connection(
        self: &Arc<Self>,
        number: usize,
    ) -> Result<ConnectionView, Fault> {
        let of = self.engagement();
        let chosen = lock(&of.rooms.connections.found)
            .get(number)
            .cloned()
            .ok_or(Fault::new("connection-changed"))?;
        let view = self.on_connection(&of, |document| {
            document.take(&chosen)?;
            Ok(document.view())
        })?;
        lock(&of.rooms.connections.found).clear();
        self.store_secrets(of);
        Ok(view)
    }

    /// A file that was dropped or handed over, if a connection string stands in it. Other rooms read the others.
    pub(crate) fn dropped_connection(self: &Arc<Self>, path: &Path) -> Option<Told> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        if !ENDINGS.contains(&ending.as_str()) || path.metadata().ok()?.len() > LONGEST {
            return None;
        }
        let taken = material::text(path)
            .map_err(Fault::from)
            .and_then(|text| self.take_connection(&text));
        match taken {
            Ok(taken) => Some(Told::ConnectionTaken(Box::new(taken))),
            // No other room reads these.
            Err(fault) if matches!(ending.as_str(), "xml" | "config") => {
                Some(Told::ConnectionFault(fault))
            }
            Err(_) => None,
        }
    }

    /// Puts a string on the clipboard, for a while if a time is given; answers the seconds.
    pub(crate) fn hand_over(
        self: &Arc<Self>,
        text: Secret,
        time: Option<Duration>,
    ) -> Result<u32, Fault> {
        let Some(time) = time else {
            self.desktop().copy(text.expose().to_owned())?;
            return Ok(0);
        };
        self.desktop().copy_secret(&text)?;
        let turn = {
            let mut copied = lock(&self.copied);
            copied.turn += 1;
            copied.text = Some(text);
            copied.turn
        };
        let shell = Arc::clone(self);
        thread::spawn(move || {
            thread::sleep(time);
            if lock(&shell.copied).turn == turn {
                shell.forget_copied();
            }
        });
        Ok(u32::try_from(time.as_secs()).unwrap_or(u32::MAX))
    }

    /// Takes a copied secret off the clipboard, unless something else lies there by now.
    pub(crate) fn forget_copied(&self) {
        let text = lock(&self.copied).text.take();
        if let Some(text) = text {
            self.desktop().forget(&text);
        }
    }
}

impl From<&Peeled> for FoundString {
    fn from(found: &Peeled) -> Self {
        let draft = Draft::read(found.text.expose(), Target::Dataverse);
        Self {
            shown: redact::redact(&draft).line(),
            place: found
                .layers
                .iter()
                .map(peel::Layer::place)
                .find(|place| place.len() > 1)
                .unwrap_or_default(),
        }
    }
}
