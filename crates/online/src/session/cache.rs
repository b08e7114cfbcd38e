//! What outlives the window: one file per session, encrypted, and the key to it in the system's credential store.
//!
//! The store of Windows holds 2560 bytes and a refresh token may be longer, so only the key is kept there
//! (`oauth.md` section 8). Without a credential store nothing is written at all: never a file in plain text.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use jetbridge_core::facts::AppId;
use jetbridge_core::secret::Secret;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::clouds::{AddressFault, Cloud, CloudName, Tenant};
use crate::sign_in::App;
use crate::sign_in::identity::Account;

/// First bytes of a file: what it is and in which version.
const MAGIC: &[u8; 6] = b"JBSES\x01";
/// Length of the nonce that follows.
const NONCE: usize = 12;
const ENDING: &str = "session";

/// Why something cannot be kept or forgotten.
#[derive(Debug, Error)]
pub enum CacheFault {
    /// The folder or a file in it.
    #[error("the file of a session: {0}")]
    File(#[from] io::Error),
    /// A key that is none.
    #[error("not a key")]
    Key,
    /// What is to be kept cannot be encrypted.
    #[error("a session cannot be encrypted")]
    Seal,
}

/// The key of the files: 32 random bytes that the system's credential store keeps.
#[derive(Clone)]
pub struct DataKey(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(…)")
    }
}

impl DataKey {
    /// A new one.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn random() -> Result<Self, CacheFault> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(&mut bytes[..]).map_err(|_| CacheFault::Key)?;
        Ok(Self(bytes))
    }

    /// As it was kept.
    ///
    /// # Errors
    /// When it is not 32 bytes long.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CacheFault> {
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| CacheFault::Key)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// To be kept, in the credential store and nowhere else.
    pub fn bytes(&self) -> &[u8] {
        &self.0[..]
    }
}

/// Where sessions are kept between two starts. Clones are the same place.
#[derive(Debug, Clone)]
pub struct Cache(Arc<Place>);

#[derive(Debug)]
enum Place {
    Memory(Mutex<BTreeMap<String, Kept>>),
    Disk { folder: PathBuf, key: DataKey },
}

/// A session as it is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    cloud: CloudName,
    client: AppId,
    tenant: Tenant,
    /// Whose it is.
    pub account: Account,
    /// When somebody signed in.
    pub signed_in: Timestamp,
    /// When it was last renewed.
    pub renewed: Timestamp,
    pub(super) refresh: Secret,
}

/// The shape in the file.
#[derive(Serialize, Deserialize)]
struct Stored {
    cloud: CloudName,
    client: String,
    tenant: String,
    account: Account,
    signed_in: Timestamp,
    renewed: Timestamp,
    refresh: Zeroizing<String>,
}

impl Kept {
    pub(super) fn new(
        app: &App,
        account: &Account,
        refresh: &Secret,
        signed_in: Timestamp,
    ) -> Self {
        Self {
            cloud: app.cloud.name(),
            client: app.client.clone(),
            tenant: app.tenant.clone(),
            account: account.clone(),
            signed_in,
            renewed: Timestamp::now(),
            refresh: refresh.clone(),
        }
    }

    /// The app it was signed in to.
    ///
    /// # Errors
    /// When the cloud is no longer known.
    pub fn app(&self) -> Result<App, AddressFault> {
        Ok(App {
            client: self.client.clone(),
            tenant: self.tenant.clone(),
            cloud: Cloud::named(self.cloud).ok_or(AddressFault::NoSuchService)?,
        })
    }

    fn id(&self) -> String {
        id(self.cloud, &self.client, &self.account)
    }
}

/// The name of a session's file: says nothing of the customer.
pub(super) fn id_of(app: &App, account: &Account) -> String {
    id(app.cloud.name(), &app.client, account)
}

fn id(cloud: CloudName, client: &AppId, account: &Account) -> String {
    let mut hash = Sha256::new();
    for part in [
        cloud.name(),
        client.as_str(),
        &account.tenant,
        &account.object,
    ] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let digest = hash.finalize();
    digest[..16]
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

impl Cache {
    /// Until the program ends.
    pub fn in_memory() -> Self {
        Self(Arc::new(Place::Memory(Mutex::default())))
    }

    /// In files of a folder, which is made when it is not there.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn on_disk(folder: &Path, key: DataKey) -> Result<Self, CacheFault> {
        fs::create_dir_all(folder)?;
        Ok(Self(Arc::new(Place::Disk {
            folder: folder.to_owned(),
            key,
        })))
    }

    /// Sessions end with the program.
    pub fn is_memory(&self) -> bool {
        matches!(&*self.0, Place::Memory(_))
    }

    /// What is kept. A file that cannot be read, by another key or damaged, is a session that ended.
    pub fn all(&self) -> Vec<Kept> {
        match &*self.0 {
            Place::Memory(kept) => {
                let kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                kept.values().cloned().collect()
            }
            Place::Disk { folder, key } => {
                let files = fs::read_dir(folder).into_iter().flatten().flatten();
                files
                    .filter_map(|file| {
                        let path = file.path();
                        let right = path.extension().is_some_and(|end| end == ENDING);
                        let id = path.file_stem()?.to_str()?.to_owned();
                        let bytes = right.then(|| fs::read(&path).ok()).flatten()?;
                        open(key, &id, &bytes)
                    })
                    .collect()
            }
        }
    }

    pub(super) fn keep(&self, kept: &Kept) -> Result<(), CacheFault> {
        let id = kept.id();
        match &*self.0 {
            Place::Memory(all) => {
                let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
                all.insert(id, kept.clone());
            }
            Place::Disk { folder, key } => {
                let bytes = seal(key, &id, kept)?;
                write(&folder.join(format!("{id}.{ENDING}")), &bytes)?;
            }
        }
        Ok(())
    }

    pub(super) fn forget(&self, id: &str) -> Result<(), CacheFault> {
        match &*self.0 {
            Place::Memory(all) => {
                all.lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .remove(id);
            }
            Place::Disk { folder, .. } => {
                match fs::remove_file(folder.join(format!("{id}.{ENDING}"))) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        return Err(error.into());
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Forgets every session, also those that cannot be read.
    ///
    /// # Errors
    /// When a file cannot be removed.
    pub fn clear(&self) -> Result<(), CacheFault> {
        match &*self.0 {
            Place::Memory(all) => all.lock().unwrap_or_else(PoisonError::into_inner).clear(),
            Place::Disk { folder, .. } => {
                for file in fs::read_dir(folder)? {
                    let path = file?.path();
                    if path.extension().is_some_and(|end| end == ENDING) {
                        fs::remove_file(path)?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// Whole or not at all, and for its owner only. No copy of the one before stays: it holds a token.
fn write(path: &Path, bytes: &[u8]) -> Result<(), CacheFault> {
    use std::io::Write;
    let folder = path.parent().unwrap_or(Path::new("."));
    // Files for one moment are for their owner only from the beginning.
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn cipher(key: &DataKey) -> Result<RandomizedNonceKey, CacheFault> {
    RandomizedNonceKey::new(&AES_256_GCM, key.bytes()).map_err(|_| CacheFault::Key)
}

fn seal(key: &DataKey, id: &str, kept: &Kept) -> Result<Vec<u8>, CacheFault> {
    let stored = Stored {
        cloud: kept.cloud,
        client: kept.client.as_str().to_owned(),
        tenant: kept.tenant.as_str().to_owned(),
        account: kept.account.clone(),
        signed_in: kept.signed_in,
        renewed: kept.renewed,
        refresh: Zeroizing::new(kept.refresh.expose().to_owned()),
    };
    let mut text = serde_json::to_vec(&stored).map_err(|_| CacheFault::Seal)?;
    // Bound to the name: a file under another session's name is no session.
    let nonce = cipher(key)?
        .seal_in_place_append_tag(Aad::from(id.as_bytes()), &mut text)
        .map_err(|_| CacheFault::Seal)?;
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(nonce.as_ref());
    bytes.append(&mut text);
    Ok(bytes)
}

fn open(key: &DataKey, id: &str, bytes: &[u8]) -> Option<Kept> {
    let rest = bytes.strip_prefix(MAGIC)?;
    let (nonce, sealed) = rest.split_at_checked(NONCE)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut text = Zeroizing::new(sealed.to_vec());
    let plain = cipher(key)
        .ok()?
        .open_in_place(nonce, Aad::from(id.as_bytes()), &mut text)
        .ok()?;
    let stored: Stored = serde_json::from_slice(plain).ok()?;
    let kept = Kept {
        cloud: stored.cloud,
        client: AppId::read(&stored.client)?,
        tenant: Tenant::read(&stored.tenant).ok()?,
        account: stored.account,
        signed_in: stored.signed_in,
        renewed: stored.renewed,
        refresh: Secret::new(stored.refresh.as_str()),
    };
    (kept.id() == id).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::{Cache, DataKey, Kept, NONCE};
    use crate::clouds::{Cloud, CloudName, Tenant};
    use crate::sign_in::App;
    use crate::sign_in::identity::Account;
    use jetbridge_core::facts::AppId;
    use jetbridge_core::secret::Secret;
    use jiff::Timestamp;
    use std::fs;

    fn kept(object: &str) -> Kept {
        let tenant = "8a1c2f3e-0000-4000-8000-00000000c0de";
        let app = App {
            client: AppId::read("51f81489-12ee-4a9e-aaae-a2591f45987d").unwrap(),
            tenant: Tenant::read(tenant).unwrap(),
            cloud: Cloud::named(CloudName::Global).unwrap(),
        };
        let account = Account {
            tenant: tenant.to_owned(),
            object: object.to_owned(),
            name: "Ada Admin".to_owned(),
            user: "admin@contoso.example".to_owned(),
            guest: false,
        };
        // Longer than the credential store of Windows could hold.
        let token = Secret::new("kiwi-canary".repeat(400));
        Kept::new(&app, &account, &token, Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_session_comes_back_and_its_file_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let key = DataKey::random().unwrap();
        let cache = Cache::on_disk(folder.path(), key.clone()).unwrap();
        cache.keep(&kept("a")).unwrap();
        cache.keep(&kept("b")).unwrap();
        cache.keep(&kept("b")).unwrap();
        let files: Vec<_> = fs::read_dir(folder.path()).unwrap().flatten().collect();
        assert_eq!(files.len(), 2, "one per session, and no copies");
        for file in &files {
            let bytes = fs::read(file.path()).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            // Long enough not to stand in what looks random by chance.
            for word in ["kiwi-canary", "contoso", "Ada Admin", "51f81489"] {
                assert!(!text.contains(word));
                assert!(!file.path().to_string_lossy().contains(word));
            }
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
            }
        }
        let again = Cache::on_disk(folder.path(), key).unwrap();
        let mut all = again.all();
        all.sort_by(|one, two| one.account.object.cmp(&two.account.object));
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].refresh, kept("a").refresh);
        assert_eq!(all[0].signed_in, Timestamp::UNIX_EPOCH);
        assert!(all[0].app().is_ok());
        again.forget(&all[0].id()).unwrap();
        again.forget(&all[0].id()).unwrap();
        assert_eq!(again.all().len(), 1);
        again.clear().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn another_key_another_name_and_a_damaged_file_are_no_session() {
        let folder = tempfile::tempdir().unwrap();
        let key = DataKey::random().unwrap();
        let cache = Cache::on_disk(folder.path(), key.clone()).unwrap();
        cache.keep(&kept("a")).unwrap();
        let other = Cache::on_disk(folder.path(), DataKey::random().unwrap()).unwrap();
        assert!(other.all().is_empty());
        let name = |id: &str| folder.path().join(format!("{id}.session"));
        let (a, b) = (name(&kept("a").id()), name(&kept("b").id()));
        let good = fs::read(&a).unwrap();
        // One session's file under another's name.
        fs::write(&b, &good).unwrap();
        assert_eq!(cache.all().len(), 1);
        for at in [0, 5, 6, 6 + NONCE, good.len() - 1] {
            let mut bad = good.clone();
            bad[at] ^= 1;
            fs::write(&a, &bad).unwrap();
            assert!(cache.all().is_empty(), "{at}");
        }
        for length in [0, 6, 6 + NONCE, good.len() - 1] {
            fs::write(&a, &good[..length]).unwrap();
            assert!(cache.all().is_empty(), "{length}");
        }
    }
}
