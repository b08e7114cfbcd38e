//! What must exist in Entra ID, and does it?
//!
//! A manifest shows what is *requested*, never what is *granted*: no kind of this room speaks of consent.

mod case;
mod conceal;
mod desk;
mod permissions;
mod places;
pub mod plan;
mod purpose;
mod reading;
mod redirects;
mod render;
mod repair;
mod rules;
mod secrets;
pub mod view;
mod wish;

use crate::finding::{Finding, Kind};

pub use desk::{Desk, ManifestText, RegistrationSection, difference_text};
pub use places::{Place, Places};
pub use purpose::{Context, Purpose};
pub use reading::{Document, read};
pub use redirects::Address;
pub use render::{Form, render, render_repair};
pub use repair::{Repair, repair};
pub use wish::Wish;

/// Every kind of finding of this room.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    rules::RULES.iter().map(|rule| &rule.kind)
}

/// Judges a document.
pub fn inspect(document: &Document, context: &Context) -> Vec<Finding> {
    rules::run(&case::Case::of(document, context))
}
