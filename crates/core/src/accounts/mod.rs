//! Which account may be what, and which licences they need?
//!
//! Three kinds of account take part: the administrator who sets the connection up, the integration user who carries
//! the changes, the salespeople who work in Dynamics 365 Sales. [`judge`] finds overlaps and combinations that cannot
//! work as soon as they are entered; [`checks`] lists what each account needs, [`path`] in which order it is done,
//! [`licence_plan`] how many licences it takes. What the environment really looks like is judged elsewhere; a check
//! names the expectations it stands for.

mod case;
mod checks;
mod comparison;
mod desk;
mod known;
mod licences;
mod modes;
mod path;
mod rules;
pub mod view;

use crate::finding::{Finding, Kind};

pub use checks::{AccountCheck, AccountSeen, checks};
pub use comparison::{AccountFact, FactColumn, comparisons};
pub use desk::Desk;
pub use known::{AccountKind, KnownAccount, KnownAccounts, OwnedLicence, Salesperson};
pub use licences::{LicenceGroup, LicenceNeed, LicencePlan, licence_plan};
pub use modes::AccessMode;
pub use path::{PathStep, path};

/// Every kind of finding of this room.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    rules::RULES.iter().map(|rule| &rule.kind)
}

/// Judges who is what.
pub fn judge(known: &KnownAccounts) -> Vec<Finding> {
    rules::run(&case::Case::of(known))
}
