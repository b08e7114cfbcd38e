//! Is this list of people ready to import?

pub mod clean;
pub mod names;
pub mod view;
