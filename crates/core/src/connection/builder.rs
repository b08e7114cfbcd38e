//! How .NET writes a connection string, so that it reads back as it was meant.

use serde::Deserialize;

use crate::fault::Fault;
use crate::secret::Secret;

/// Why pairs cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// The request is no JSON of the form `{"pairs":[[key,value|null],…]}`. Where, but not what: a value may be a secret.
    #[error("line {line}, column {column}: not as described")]
    Form {
        /// Line of the JSON text, from 1.
        line: usize,
        /// Column of that line.
        column: usize,
    },
    /// A key is empty, begins with `;` or white space, ends with white space, or holds a control character.
    #[error("pair {pair}: this key cannot be written")]
    Key {
        /// Which pair, from 0.
        pair: usize,
    },
    /// A value holds a NUL, which no quoting protects.
    #[error("pair {pair}: a value cannot hold a NUL")]
    Value {
        /// Which pair, from 0.
        pair: usize,
    },
}

impl From<BuildError> for Fault {
    fn from(error: BuildError) -> Self {
        match error {
            BuildError::Form { line, column } => Self::new("connection-pairs")
                .with("line", line)
                .with("column", column),
            BuildError::Key { pair } => Self::new("connection-key").with("pair", pair + 1),
            BuildError::Value { pair } => Self::new("connection-value").with("pair", pair + 1),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    pairs: Vec<(String, Option<String>)>,
}

/// Writes the pairs of a request, `{"pairs":[[key,value|null],…]}`.
///
/// # Errors
/// For a request of another form, and as [`build`].
pub fn from_json(text: &str) -> Result<Secret, BuildError> {
    let request: Request = serde_json::from_str(text).map_err(|error| BuildError::Form {
        line: error.line(),
        column: error.column(),
    })?;
    build(request.pairs)
}

/// Writes pairs in their order, joined by `;`, each value quoted only where it must be.
///
/// A value that is absent or empty is written as `Key=` and is lost on reading: leave such pairs out to keep them apart.
///
/// # Errors
/// For a key or a value that cannot be written.
pub fn build<K: AsRef<str>, V: AsRef<str>>(
    pairs: impl IntoIterator<Item = (K, Option<V>)>,
) -> Result<Secret, BuildError> {
    let mut text = String::new();
    for (pair, (key, value)) in pairs.into_iter().enumerate() {
        let key = key.as_ref();
        if !key_is_writable(key) {
            return Err(BuildError::Key { pair });
        }
        let value = value.as_ref().map_or("", AsRef::as_ref);
        if value.contains('\0') {
            return Err(BuildError::Value { pair });
        }
        if pair > 0 {
            text.push(';');
        }
        text.push_str(&key.replace('=', "=="));
        text.push('=');
        push_value(&mut text, value);
    }
    Ok(Secret::new(text))
}

/// A value as it is written behind `=`.
pub fn quote(value: &str) -> Secret {
    let mut text = String::new();
    push_value(&mut text, value);
    Secret::new(text)
}

fn push_value(text: &mut String, value: &str) {
    let plain =
        |c: char| !matches!(c, '"' | '\'' | '=' | ';') && !c.is_whitespace() && !c.is_control();
    // .NET's own test lets a single line feed at the very end pass as plain, and loses it on reading. We quote it.
    if value.chars().all(plain) {
        text.push_str(value);
    } else if value.contains('"') && !value.contains('\'') {
        text.push('\'');
        text.push_str(value);
        text.push('\'');
    } else {
        text.push('"');
        text.push_str(&value.replace('"', "\"\""));
        text.push('"');
    }
}

fn key_is_writable(key: &str) -> bool {
    !key.is_empty()
        && !key.starts_with(|c: char| c == ';' || c.is_whitespace())
        && !key.ends_with(char::is_whitespace)
        && !key.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::{BuildError, build};

    #[test]
    fn what_cannot_be_written_is_refused() {
        for key in ["", " a", ";a", "a ", "a\tb", "a\0"] {
            let refused = build([("Url", Some("x")), (key, Some("y"))]);
            assert_eq!(refused, Err(BuildError::Key { pair: 1 }), "{key:?}");
        }
        assert_eq!(
            build([("a", Some("\0"))]),
            Err(BuildError::Value { pair: 0 })
        );
    }

    #[test]
    fn a_line_feed_at_the_end_survives() {
        let text = build([("a", Some("b\n"))]).map(|t| t.expose().to_owned());
        assert_eq!(text.as_deref(), Ok("a=\"b\n\""));
    }
}
