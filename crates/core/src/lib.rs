//! The judgement of Jetbridge.
//!
//! A consultant brings material (a list of people, a connection string, an app manifest, the state of an
//! environment) and asks whether it is right. Every room of this crate answers in the same four moves:
//! *read* bytes, *shape* them into types, *judge* them into [`finding::Finding`]s, *hand over* a file or a guide.
//!
//! Nothing here opens a file, a socket or a clock: the desktop app, the command line and the tests are three
//! callers of the same plain functions. Neither findings nor faults carry sentences, only codes and parameters;
//! [`phrase`] turns them into words.

pub mod accounts;
pub mod connection;
pub mod engagement;
pub mod errors;
pub mod facts;
pub mod fault;
pub mod finding;
mod history;
pub mod phrase;
pub mod readiness;
pub mod reference;
pub mod registration;
pub mod roster;
pub mod secret;

/// Every kind of finding of every room, for whoever explains them all.
pub fn kinds() -> impl Iterator<Item = &'static finding::Kind> {
    roster::kinds()
        .into_iter()
        .chain(connection::rules::kinds())
        .chain(connection::settings::kinds())
        .chain(registration::kinds())
        .chain(accounts::kinds())
        .chain(readiness::kinds())
}
