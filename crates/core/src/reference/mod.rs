//! What is documented on Microsoft's side, as data: every row with its source and date.
//!
//! The rows live in the project's `reference/` folder; this module only gives them types.

pub mod business_central;
pub mod connection;
pub mod countries;
pub mod errors;
pub mod import_template;
pub mod integration;
pub mod scopes;
