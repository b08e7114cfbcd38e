//! Where a finding points in a connection string.
//!
//! The name of a key goes into a location only when it is a name we know or nearly one: an unknown key may be a piece of
//! a password that a missing quote tore off.

use crate::connection::grammar::{Pair, Span};
use crate::connection::keys::Setting;
use crate::connection::redact;
use crate::finding::Location;

/// The name of a key, if it may be shown.
fn shown_key(pair: &Pair) -> Option<String> {
    redact::is_nameable(&pair.key).then(|| pair.key.clone())
}

/// The documented spelling of a known key; a near one as it is written; `none` for any other.
pub fn name(pair: &Pair) -> String {
    match redact::known_name(&pair.key) {
        Some(name) => name.to_owned(),
        None => shown_key(pair).unwrap_or_else(|| "none".to_owned()),
    }
}

fn at(pair: &Pair, span: &Span) -> Location {
    Location::Key {
        key: shown_key(pair),
        span: Some(span.units),
    }
}

/// The value of a pair, with its quotes.
pub fn value(pair: &Pair) -> Location {
    at(pair, &pair.value_span)
}

/// The key of a pair.
pub fn key(pair: &Pair) -> Location {
    at(pair, &pair.key_span)
}

/// A whole pair, without its semicolon.
pub fn pair(pair: &Pair) -> Location {
    at(pair, &pair.span)
}

/// A setting that is not there.
pub fn absent(setting: Setting) -> Location {
    Location::Key {
        key: Some(setting.usual_name().to_ascii_lowercase()),
        span: None,
    }
}

/// A stretch of the text that belongs to no pair.
pub fn text(units: [usize; 2]) -> Location {
    Location::Key {
        key: None,
        span: Some(units),
    }
}

/// The whole string.
pub const WHOLE: Location = Location::Key {
    key: None,
    span: None,
};
