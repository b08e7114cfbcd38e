//! Is this list of people ready to import?

pub mod view;
