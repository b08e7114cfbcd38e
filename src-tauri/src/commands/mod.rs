//! What the window may ask. A command calls front doors in order and decides nothing; `build.rs` declares each.

// Tauri decodes what a command is asked with and hands it over by value.
#![allow(clippy::needless_pass_by_value)]

pub mod accounts;
pub mod checks;
pub mod connection;
pub mod customers;
pub mod explain;
pub mod people;
pub mod practice;
pub mod readiness;
pub mod registration;
pub mod roster;
pub mod testing;
pub mod window;
pub mod writing;

use std::sync::Arc;

use tauri::State;

use crate::state::Shell;

/// What every command gets.
type Shared<'a> = State<'a, Arc<Shell>>;
