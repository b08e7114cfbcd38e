//! The program. Everything it does is in the library, where the tests reach it.

// A console window behind the app would be all Windows users see of a double click.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    jetbridge::run()
}
