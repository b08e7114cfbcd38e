//! Is this list of people ready to import?

mod across;
mod book;
mod check;
pub mod clean;
mod convert;
pub mod decode;
pub mod document;
mod fold;
mod heading;
mod judge;
mod key;
mod lanes;
mod layout;
mod list;
pub mod manifest;
mod marks;
pub mod names;
mod parse;
pub mod passwords;
mod profile;
mod read;
mod rules;
mod shared_mailbox;
mod steps;
pub mod stream;
pub mod table;
mod user_name;
pub mod view;
pub mod workbook;
mod write;

pub use list::Purpose;
pub use read::{Choices, foreign};
pub use stream::{Checked, check};
pub use write::{OutFile, Roster, files};

use crate::finding::Kind;

/// Every kind of finding this room raises.
pub fn kinds() -> Vec<&'static Kind> {
    let rules = rules::RULES.iter().map(|rule| &rule.kind);
    rules.chain(names::KINDS).collect()
}
