//! Secrets in a real credential store: GNOME's keyring daemon on a message bus of the test's own.
//!
//! The outer tests start bus and daemon and run this program again inside, as one start of the app after another; the
//! inner ones wait to be run there.

// A test that cannot go on has failed; saying why once more would only hide what it tests.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![cfg(target_os = "linux")]

use std::env;
use std::process::Command;

use jetbridge::{Keeping, Vault};
use jetbridge_core::engagement::CustomerId;
use jetbridge_core::secret::Secret;

/// Set for the program inside.
const INSIDE: &str = "JETBRIDGE_TEST_KEYRING";

/// Unlocks an empty keyring with an empty password, runs the inner tests named, and ends the daemon it started. The bus
/// is asked whether it is there: a message to a store that is not there yet would start another, locked one.
const SCRIPT: &str = r#"
printf '\n' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
daemon=$!
for try in $(seq 100); do
  dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
    org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true && break
  sleep 0.1
done
status=0
for start in first_start second_start last_start; do
  "$0" --exact "$start" --nocapture || status=1
done
kill $daemon
exit $status
"#;

fn fjordlys() -> CustomerId {
    CustomerId::of([1; 16])
}

fn contoso() -> CustomerId {
    CustomerId::of([2; 16])
}

#[test]
fn a_keyring_keeps_secrets_from_one_start_to_the_next() {
    let home = tempfile::tempdir().unwrap();
    let done = Command::new("timeout")
        .args([
            "--kill-after=5",
            "90",
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            SCRIPT,
        ])
        .arg(env::current_exe().unwrap())
        .env(INSIDE, "1")
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_RUNTIME_DIR", home.path())
        .env_remove("DISPLAY")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success() && said.matches("1 passed").count() == 3,
        "{said}\n{}",
        String::from_utf8_lossy(&done.stderr)
    );
}

fn inside() -> Option<Vault> {
    env::var_os(INSIDE).map(|_| {
        let vault = Vault::default();
        assert_eq!(vault.keeping(), Keeping::Store);
        vault
    })
}

#[test]
fn first_start() {
    let Some(vault) = inside() else { return };
    let put = |of: &CustomerId, name: &str, text: &str, lasting| {
        vault.put(of, name, &Secret::new(text), lasting).unwrap()
    };
    assert_eq!(
        put(&fjordlys(), "connection/password", "first;=\"'", true),
        Keeping::Store
    );
    assert_eq!(
        put(&fjordlys(), "connection/password", "p;=\"'ß\n", true),
        Keeping::Store
    );
    assert_eq!(
        put(&fjordlys(), "connection/client-secret", "s", true),
        Keeping::Store
    );
    assert_eq!(
        put(&contoso(), "connection/password", "other", true),
        Keeping::Store
    );
    // Of somebody who has no file nobody will ask again.
    assert_eq!(
        put(&CustomerId::of([0; 16]), "connection/password", "n", false),
        Keeping::Memory
    );
    assert!(
        vault
            .get(&CustomerId::of([0; 16]), "connection/password")
            .unwrap()
            .is_some()
    );
}

#[test]
fn second_start() {
    let Some(vault) = inside() else { return };
    let get = |of: &CustomerId, name: &str| {
        let secret = vault.get(of, name).unwrap();
        secret.map(|secret| secret.expose().to_owned())
    };
    assert_eq!(
        get(&fjordlys(), "connection/password").as_deref(),
        Some("p;=\"'ß\n")
    );
    assert_eq!(get(&fjordlys(), "connection/nothing"), None);
    assert_eq!(get(&CustomerId::of([0; 16]), "connection/password"), None);

    // Removed with the customer, and back when that is undone.
    let taken = vault.take_out(&fjordlys()).unwrap();
    assert_eq!(taken.len(), 2);
    assert_eq!(get(&fjordlys(), "connection/password"), None);
    assert_eq!(
        get(&contoso(), "connection/password").as_deref(),
        Some("other")
    );
    vault.put_back(&fjordlys(), &taken).unwrap();
    assert_eq!(
        get(&fjordlys(), "connection/client-secret").as_deref(),
        Some("s")
    );
    vault
        .remove(&fjordlys(), "connection/client-secret")
        .unwrap();
    vault.remove(&fjordlys(), "connection/never").unwrap();
}

#[test]
fn last_start() {
    let Some(vault) = inside() else { return };
    let taken = vault.take_out(&fjordlys()).unwrap();
    assert_eq!(taken.keys().collect::<Vec<_>>(), ["connection/password"]);
    assert!(vault.take_out(&fjordlys()).unwrap().is_empty());
}

#[test]
fn without_a_store_secrets_are_held_in_memory_and_that_is_said() {
    // The inner tests are the only ones that may reach a bus.
    let bus = tempfile::tempdir().unwrap();
    let done = Command::new(env::current_exe().unwrap())
        .args(["--exact", "no_store", "--nocapture"])
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        .env("XDG_RUNTIME_DIR", bus.path())
        .env(INSIDE, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
fn no_store() {
    if env::var_os(INSIDE).is_none() {
        return;
    }
    let vault = Vault::default();
    assert_eq!(vault.keeping(), Keeping::Memory);
    let secret = Secret::new("p");
    let kept = vault.put(&fjordlys(), "connection/password", &secret, true);
    assert_eq!(kept.unwrap(), Keeping::Memory);
    assert_eq!(
        vault.get(&fjordlys(), "connection/password").unwrap(),
        Some(secret)
    );
    assert_eq!(vault.take_out(&fjordlys()).unwrap().len(), 1);
    assert_eq!(vault.get(&fjordlys(), "connection/password").unwrap(), None);
}
