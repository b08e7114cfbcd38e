//! Customers on the disk: a file for each, in a folder of the app's own data.
//!
//! A file is written whole or not at all and its previous copy kept beside it. One that this program cannot read is
//! never written over: neither by its own name, which is a random id, nor because it changed while it was open.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jetbridge_core::engagement::{Customer, CustomerId, Unreadable};
use jetbridge_core::fault::Fault;
use jetbridge_disk::NotWritten;

use crate::material::{self, name_of};

/// Why a customer cannot be opened or kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreFault {
    /// The file is there and is no customer this program understands.
    #[error("the customer cannot be read: {0}")]
    Unreadable(#[from] Unreadable),
    /// The file's name is not the id that stands in it: it is a copy of another's.
    #[error("the file is named otherwise than its customer")]
    Misnamed,
    /// There is no customer of that id.
    #[error("no such customer")]
    Missing,
    /// Since this program read the file, somebody else has written it.
    #[error("the file was changed elsewhere")]
    ChangedElsewhere,
    /// The disk refused.
    #[error("the disk refused: {0}")]
    Disk(#[from] io::Error),
    /// The file cannot be written.
    #[error("the file cannot be written: {0}")]
    NotWritten(#[from] NotWritten),
}

impl From<StoreFault> for Fault {
    fn from(fault: StoreFault) -> Self {
        let code = match fault {
            StoreFault::Unreadable(unreadable) => return unreadable.into(),
            StoreFault::Misnamed => "customer-misnamed",
            StoreFault::Missing => "customer-missing",
            StoreFault::ChangedElsewhere => "customer-changed-elsewhere",
            StoreFault::Disk(_) | StoreFault::NotWritten(_) => "customer-disk",
        };
        Self::new(code).detail(fault)
    }
}

/// A customer with the bytes it was read from or written as.
pub struct Read {
    /// The customer.
    pub customer: Customer,
    /// What is on the disk.
    pub bytes: Vec<u8>,
}

/// A file by its name: what it holds, or why nobody knows.
pub type Found = (String, Result<Customer, StoreFault>);

/// The folder of customers.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// The store in the app's data folder.
    pub fn new(data: &Path) -> Self {
        Self {
            folder: data.join("customers"),
        }
    }

    /// Every file with its name: what it holds, or why nobody knows.
    ///
    /// # Errors
    /// When the folder is there and cannot be listed.
    pub fn list(&self) -> Result<Vec<Found>, StoreFault> {
        let mut found = Vec::new();
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
            Err(error) => return Err(error.into()),
        };
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "json") && path.is_file() {
                found.push((name_of(&path), read(&path).map(|read| read.customer)));
            }
        }
        Ok(found)
    }

    /// A customer by its id.
    ///
    /// # Errors
    /// When there is none, or its file cannot be read.
    pub fn load(&self, id: &CustomerId) -> Result<Read, StoreFault> {
        read(&self.place(id))
    }

    /// Writes a customer; `known` is what the file held when this program saw it last, none for a new one. Gives
    /// back what is on the disk now.
    ///
    /// # Errors
    /// When the file holds something else, or the disk refuses. The file is then as it was.
    pub fn save(&self, customer: &Customer, known: Option<&[u8]>) -> Result<Vec<u8>, StoreFault> {
        let place = self.place(customer.id());
        match fs::read(&place) {
            Ok(there) if known != Some(there.as_slice()) => {
                return Err(StoreFault::ChangedElsewhere);
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(&self.folder)?;
            }
            Err(error) => return Err(error.into()),
        }
        let bytes = customer.write();
        jetbridge_disk::write_one(&place, &bytes, true)?;
        Ok(bytes)
    }

    /// Takes a customer out of the list; [`Store::restore`] puts it back.
    ///
    /// # Errors
    /// When there is none, or the disk refuses.
    pub fn discard(&self, id: &CustomerId) -> Result<(), StoreFault> {
        let from = self.place(id);
        // Only what is a customer goes: what cannot be read is not ours to move.
        read(&from)?;
        fs::create_dir_all(self.trash())?;
        fs::rename(&from, self.trash().join(name_of(&from)))?;
        // The previous copy would otherwise outlive the customer.
        let _ = fs::rename(backup(&from), self.trash().join(name_of(&backup(&from))));
        Ok(())
    }

    /// Puts a discarded customer back.
    ///
    /// # Errors
    /// When there is none, its name has been taken meanwhile, or the disk refuses.
    pub fn restore(&self, id: &CustomerId) -> Result<(), StoreFault> {
        let to = self.place(id);
        let from = self.trash().join(name_of(&to));
        if !from.exists() {
            return Err(StoreFault::Missing);
        }
        if to.exists() {
            return Err(StoreFault::ChangedElsewhere);
        }
        fs::rename(&from, &to)?;
        let _ = fs::rename(backup(&from), backup(&to));
        Ok(())
    }

    /// There is a file of this customer, whatever is in it.
    pub fn has(&self, id: &CustomerId) -> bool {
        self.place(id).is_file()
    }

    /// Forgets what was discarded: nobody can take it back any more.
    pub fn forget(&self) {
        // What cannot be removed now is tried again at the next start.
        let _ = fs::remove_dir_all(self.trash());
    }

    fn place(&self, id: &CustomerId) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }

    fn trash(&self) -> PathBuf {
        self.folder.join("discarded")
    }
}

fn backup(place: &Path) -> PathBuf {
    place.with_file_name(format!("{}.bak", name_of(place)))
}

fn read(place: &Path) -> Result<Read, StoreFault> {
    let bytes = material::read(place).map_err(|fault| match fault {
        crate::ShellFault::FileMissing { .. } => StoreFault::Missing,
        crate::ShellFault::FileRead { source, .. } => StoreFault::Disk(source),
        _ => StoreFault::Unreadable(Unreadable::Foreign),
    })?;
    let customer = Customer::read(&bytes)?;
    if place.file_stem().and_then(|stem| stem.to_str()) != Some(customer.id().as_str()) {
        return Err(StoreFault::Misnamed);
    }
    Ok(Read { customer, bytes })
}

#[cfg(test)]
mod tests {
    use jetbridge_core::engagement::{Head, Moment};
    use tempfile::TempDir;

    use super::*;

    fn store() -> (TempDir, Store) {
        let data = tempfile::tempdir().unwrap();
        let store = Store::new(data.path());
        (data, store)
    }

    fn customer(byte: u8, name: &str) -> Customer {
        Customer::new(
            CustomerId::of([byte; 16]),
            Head::new(name, ""),
            Moment::UNIX_EPOCH,
        )
    }

    /// The names in the folder of customers.
    fn names(data: &TempDir) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(data.path().join("customers"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_customer_is_kept_with_its_previous_copy() {
        let (data, store) = store();
        assert!(store.list().unwrap().is_empty());
        let mut fjordlys = customer(1, "Fjordlys");
        let first = store.save(&fjordlys, None).unwrap();
        fjordlys.set_head(Head::new("Fjordlys Kraft", ""), Moment::UNIX_EPOCH);
        store.save(&fjordlys, Some(&first)).unwrap();
        let id = fjordlys.id().to_string();
        assert_eq!(
            names(&data),
            [format!("{id}.json"), format!("{id}.json.bak")]
        );
        assert_eq!(store.load(fjordlys.id()).unwrap().customer, fjordlys);
        assert_eq!(store.list().unwrap().len(), 1);
    }

    #[test]
    fn a_file_that_changed_elsewhere_is_left_as_it_is() {
        let (data, store) = store();
        let fjordlys = customer(1, "Fjordlys");
        let first = store.save(&fjordlys, None).unwrap();
        let place = data
            .path()
            .join(format!("customers/{}.json", fjordlys.id()));
        let newer = String::from_utf8(first.clone())
            .unwrap()
            .replace("\"format\": 1", "\"format\": 2");
        fs::write(&place, &newer).unwrap();
        let refused = store.save(&fjordlys, Some(&first));
        assert!(matches!(refused, Err(StoreFault::ChangedElsewhere)));
        assert!(matches!(
            store.save(&fjordlys, None),
            Err(StoreFault::ChangedElsewhere)
        ));
        assert!(matches!(
            store.discard(fjordlys.id()),
            Err(StoreFault::Unreadable(Unreadable::Newer { format: 2 }))
        ));
        assert_eq!(fs::read_to_string(&place).unwrap(), newer);
        let listed = store.list().unwrap();
        assert!(matches!(
            listed[0].1,
            Err(StoreFault::Unreadable(Unreadable::Newer { format: 2 }))
        ));
    }

    #[test]
    fn a_copy_of_a_file_is_no_second_customer_of_that_id() {
        let (data, store) = store();
        let fjordlys = customer(1, "Fjordlys");
        let bytes = store.save(&fjordlys, None).unwrap();
        fs::write(data.path().join("customers/copy.json"), bytes).unwrap();
        let listed = store.list().unwrap();
        let copy = listed.iter().find(|(name, _)| name == "copy.json").unwrap();
        assert!(matches!(copy.1, Err(StoreFault::Misnamed)));
    }

    #[test]
    fn what_is_discarded_comes_back_until_it_is_forgotten() {
        let (data, store) = store();
        let fjordlys = customer(1, "Fjordlys");
        let first = store.save(&fjordlys, None).unwrap();
        store.save(&fjordlys, Some(&first)).unwrap();
        let before = names(&data);
        store.discard(fjordlys.id()).unwrap();
        assert!(store.list().unwrap().is_empty());
        assert_eq!(names(&data), ["discarded"]);
        store.restore(fjordlys.id()).unwrap();
        assert_eq!(store.load(fjordlys.id()).unwrap().customer, fjordlys);
        store.discard(fjordlys.id()).unwrap();
        store.forget();
        assert!(matches!(
            store.restore(fjordlys.id()),
            Err(StoreFault::Missing)
        ));
        assert_eq!(before.len(), 2);
        assert!(names(&data).is_empty());
    }
}
