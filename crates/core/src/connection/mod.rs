//! Will these settings connect?
//!
//! A connection string is read exactly as .NET and the Dataverse client read it ([`grammar`], [`client`]), judged rule by
//! rule ([`rules`]), written so that it survives ([`builder`]) and shown without its secrets ([`redact`]). The set-up pages of
//! Business Central have their own fields ([`settings`]) and their own way with a string ([`business_central`]).

pub mod address;
pub mod builder;
pub mod business_central;
pub mod client;
pub mod compare;
pub mod document;
mod draft;
pub mod grammar;
pub mod keys;
pub mod outgoing;
pub mod peel;
pub mod redact;
mod repair;
pub mod rules;
pub mod settings;
mod text;
pub mod uri;

pub use draft::{Draft, Target};
pub use repair::repair;

use crate::finding::Review;

/// Judges a draft for its target.
pub fn review(draft: Draft) -> Review<Draft> {
    let findings = rules::judge(&draft);
    Review::new(draft, findings)
}
