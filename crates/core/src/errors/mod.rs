//! What an error means, and who acts.
//!
//! Consultants meet errors as pasted text: a page of the browser, an address, an answer of a service, a line of a log.
//! [`read`] finds the codes and ids in any text; [`tell`] says for each what is, what lies behind it, who acts on it and
//! what they can be written. This is help for people only. What the program itself does next goes by the protocol's
//! `error`, `suberror` and `claims`, never by a number.

mod read;
mod tell;

pub use read::{Found, Ids, Reading, read};
pub use tell::{ErrorTold, ErrorsTold, letter, tell, told};
