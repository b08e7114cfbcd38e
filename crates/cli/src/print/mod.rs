//! The three forms of an answer.

pub mod human;
pub mod json;
pub mod sarif;
pub mod tables;
