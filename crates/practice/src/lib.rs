//! A tenant to practise on: sign-in, Dataverse and Business Central on loopback, with trouble on demand.
//!
//! Newcomers learn with it, consultants rehearse and demonstrate with it, and it is the peer of the tests of
//! `crates/online`. It is no part of how Jetbridge works with Microsoft's services: the same client speaks to it, by a
//! definition of the cloud that takes plain `http` for loopback only.
//!
//! ```no_run
//! use jetbridge_practice::{Options, Practice, Trouble};
//!
//! # fn main() -> Result<(), jetbridge_practice::PracticeError> {
//! let practice = Practice::start(Options::contoso()?)?;
//! let contoso = practice.customer("contoso").cloned();
//! practice.trouble("contoso", Trouble::MfaRequired, true);
//! practice.stop();
//! # Ok(())
//! # }
//! ```
//!
//! It speaks HTTP on 127.0.0.1 and nowhere else, on ports that are free, one for each service, because each service
//! has a host of its own in the world it stands in for.

mod business_central;
mod chance;
mod control;
mod customer;
mod dataverse;
mod discovery;
mod entra;
mod gate;
mod graph;
mod http;
mod key;
mod network;
mod odata;
mod page;
mod panel;
mod practice;
mod server;
mod snapshot;
mod tables;
mod trouble;
mod world;

pub use customer::{
    Account, Application, BusinessCentral, ClientSecret, Customer, Platform, Tenant,
};
pub use practice::{Addresses, Call, CustomerAddress, Device, Options, Practice, PracticeError};
pub use trouble::{Area, Trouble};

/// What is known about Contoso before anybody looks, in the form of a customer's file: `facts`, and `asked` of the room
/// that checks.
pub const CONTOSO_FACTS: &str = include_str!("../data/contoso.facts.json");
