//! One customer: who they are, what is known about them, and what every room keeps for them.
//!
//! The only room that looks across the others, and only at what they make public. A customer is one readable file
//! ([`file`]); a room's part of it is a [`Section`]. Nothing in it is secret: those live in the credential store of
//! the operating system, under the customer's id.

mod carry;
mod customer;
mod file;
mod id;
mod progress;
mod sections;

pub use customer::{Customer, Head};
pub use file::{FORMAT, Unreadable};
pub use id::CustomerId;
pub use progress::{
    CustomerPart, CustomerProgress, CustomerStanding, PartProgress, every_step, progress,
};
pub use sections::{Section, SectionDamaged};

/// What JSON calls the moment a thing happened: UTC, to the second.
pub type Moment = jiff::Timestamp;
