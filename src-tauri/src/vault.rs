//! Secrets, in the credential store of the operating system: Secret Service on Linux, Keychain on macOS, Credential
//! Manager on Windows.
//!
//! One entry per customer and name, and one that lists the names, because no store can be asked for them everywhere.
//! What no store can keep (there is none, or the customer has no file) is held in memory until the window closes, and
//! [`Vault::put`] says so. A secret leaves here as [`Secret`] only, to Rust.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::mpsc;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use jetbridge_core::engagement::CustomerId;
use jetbridge_core::fault::Fault;
use jetbridge_core::secret::Secret;
use serde::Serialize;

/// The name of all our entries in the store.
const SERVICE: &str = "jetbridge";
/// The entry that lists the names of a customer's secrets. No room's name has a dot.
const NAMES: &str = ".names";
/// A store may ask the person to unlock it; one that has not answered by then is taken for one that never will.
const PATIENCE: Duration = Duration::from_mins(1);

/// Where a secret is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Keeping {
    /// In the credential store: it is there after a restart.
    Store,
    /// In memory, until the window closes.
    Memory,
}

/// Why a secret could not be read, kept or removed.
#[derive(Debug, thiserror::Error)]
pub enum VaultFault {
    /// The store is there and refuses: it is locked, or the person said no.
    #[error("the credential store refuses: {0}")]
    Refused(String),
    /// The store did not answer.
    #[error("the credential store did not answer")]
    Slow,
    /// The secret is longer than the store takes.
    #[error("the secret is too long for the credential store")]
    TooLong,
}

impl From<VaultFault> for Fault {
    fn from(fault: VaultFault) -> Self {
        let code = match fault {
            VaultFault::Refused(_) => "vault-refused",
            VaultFault::Slow => "vault-slow",
            VaultFault::TooLong => "vault-too-long",
        };
        Self::new(code).detail(fault)
    }
}

/// A customer's secret by its name, `connection/password`.
type Name = (CustomerId, String);

/// The secrets.
#[derive(Default)]
pub struct Vault {
    /// Those no store keeps.
    memory: Mutex<BTreeMap<Name, Secret>>,
    /// One change at a time, so that the list of names agrees with the entries.
    turn: Mutex<()>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Vault {
    /// Where secrets of customers with a file are kept on this computer.
    pub fn keeping(&self) -> Keeping {
        let there = in_time(|| Ok(keyring::v1::Entry::store_status().is_ok()));
        if there.unwrap_or(false) {
            Keeping::Store
        } else {
            Keeping::Memory
        }
    }

    /// Keeps a secret; `lasting` is whether the customer has a file, so that somebody will ask for it again.
    ///
    /// # Errors
    /// When the store refuses. The secret is then not kept.
    pub fn put(
        &self,
        of: &CustomerId,
        name: &str,
        secret: &Secret,
        lasting: bool,
    ) -> Result<Keeping, VaultFault> {
        let _turn = lock(&self.turn);
        if !lasting || self.keeping() == Keeping::Memory {
            lock(&self.memory).insert((of.clone(), name.to_owned()), secret.clone());
            return Ok(Keeping::Memory);
        }
        let mut names = names(of)?;
        if names.insert(name.to_owned()) {
            // The name first: an entry without a name would never be removed, a name without an entry is nothing.
            write_names(of, &names)?;
        }
        write(of, name, secret)?;
        Ok(Keeping::Store)
    }

    /// A secret; none when there is none of that name.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn get(&self, of: &CustomerId, name: &str) -> Result<Option<Secret>, VaultFault> {
        let held = lock(&self.memory)
            .get(&(of.clone(), name.to_owned()))
            .cloned();
        match held {
            None if self.keeping() == Keeping::Store => read(of, name),
            held => Ok(held),
        }
    }

    /// Removes a secret; that there is none is no fault.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn remove(&self, of: &CustomerId, name: &str) -> Result<(), VaultFault> {
        let _turn = lock(&self.turn);
        lock(&self.memory).remove(&(of.clone(), name.to_owned()));
        if self.keeping() == Keeping::Memory {
            return Ok(());
        }
        let mut names = names(of)?;
        if names.contains(name) {
            delete(of, name)?;
            names.remove(name);
            write_names(of, &names)?;
        }
        Ok(())
    }

    /// Takes all secrets of a customer out, to be put back if that is undone.
    ///
    /// # Errors
    /// When the store refuses; nothing is then taken out.
    pub fn take_out(&self, of: &CustomerId) -> Result<BTreeMap<String, Secret>, VaultFault> {
        let _turn = lock(&self.turn);
        let mut taken = BTreeMap::new();
        if self.keeping() == Keeping::Store {
            let names = names(of)?;
            for name in &names {
                if let Some(secret) = read(of, name)? {
                    taken.insert(name.clone(), secret);
                }
            }
            for name in &names {
                delete(of, name)?;
            }
            delete(of, NAMES)?;
        }
        let mut memory = lock(&self.memory);
        let held: Vec<Name> = memory.keys().filter(|(id, _)| id == of).cloned().collect();
        for name in held {
            if let Some(secret) = memory.remove(&name) {
                taken.insert(name.1, secret);
            }
        }
        Ok(taken)
    }

    /// Puts back what was taken out.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn put_back(
        &self,
        of: &CustomerId,
        secrets: &BTreeMap<String, Secret>,
    ) -> Result<(), VaultFault> {
        for (name, secret) in secrets {
            self.put(of, name, secret, true)?;
        }
        Ok(())
    }
}

/// The names of a customer's secrets in the store.
fn names(of: &CustomerId) -> Result<BTreeSet<String>, VaultFault> {
    let list = read(of, NAMES)?;
    Ok(list
        .map(|list| list.expose().lines().map(str::to_owned).collect())
        .unwrap_or_default())
}

fn write_names(of: &CustomerId, names: &BTreeSet<String>) -> Result<(), VaultFault> {
    if names.is_empty() {
        return delete(of, NAMES);
    }
    let list: Vec<_> = names.iter().map(String::as_str).collect();
    write(of, NAMES, &Secret::new(list.join("\n")))
}

fn read(of: &CustomerId, name: &str) -> Result<Option<Secret>, VaultFault> {
    with_entry(of, name, |entry| match entry.get_password() {
        Ok(text) => Ok(Some(Secret::new(text))),
        Err(keyring::v1::Error::NoEntry) => Ok(None),
        Err(error) => Err(error.into()),
    })
}

fn write(of: &CustomerId, name: &str, secret: &Secret) -> Result<(), VaultFault> {
    let secret = secret.clone();
    with_entry(of, name, move |entry| {
        Ok(entry.set_password(secret.expose())?)
    })
}

fn delete(of: &CustomerId, name: &str) -> Result<(), VaultFault> {
    with_entry(of, name, |entry| match entry.delete_credential() {
        Ok(()) | Err(keyring::v1::Error::NoEntry) => Ok(()),
        Err(error) => Err(error.into()),
    })
}

fn with_entry<T: Send + 'static>(
    of: &CustomerId,
    name: &str,
    work: impl FnOnce(&keyring::v1::Entry) -> Result<T, VaultFault> + Send + 'static,
) -> Result<T, VaultFault> {
    let user = format!("{of}/{name}");
    in_time(move || work(&keyring::v1::Entry::new(SERVICE, &user)?))
}

/// Asks the store on a thread of its own, so that one that never answers holds nobody up for ever.
fn in_time<T: Send + 'static>(
    ask: impl FnOnce() -> Result<T, VaultFault> + Send + 'static,
) -> Result<T, VaultFault> {
    let (answer, heard) = mpsc::channel();
    thread::spawn(move || {
        // Nobody hears an answer that comes too late.
        let _ = answer.send(ask());
    });
    heard
        .recv_timeout(PATIENCE)
        .unwrap_or(Err(VaultFault::Slow))
}

impl From<keyring::v1::Error> for VaultFault {
    /// The words of the store say what it refused. They never hold a secret, except for one that is no text, which
    /// is therefore not asked.
    fn from(error: keyring::v1::Error) -> Self {
        match error {
            keyring::v1::Error::TooLong(..) => Self::TooLong,
            keyring::v1::Error::BadEncoding(_) => Self::Refused("not a text".to_owned()),
            error => Self::Refused(error.to_string()),
        }
    }
}
