//! How .NET reads a connection string.
//!
//! The Dataverse client hands the string to `System.Data.Common.DbConnectionStringBuilder` with the OLE DB rules. This is
//! that reader's state machine (`reference/connection.json`, rules G1 to G13), with two additions it does not offer: every
//! occurrence of every key is kept, and everything knows where it stands.
//!
//! Reading never fails: what was read before the first error stays, and the error says what and where.

use std::ops::Range;

use serde::Serialize;

use crate::secret::Secret;

/// A stretch of the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Span {
    /// In bytes, on character borders.
    pub bytes: Range<usize>,
    /// `[start, end)` in UTF-16 units, as .NET and the window count.
    pub units: [usize; 2],
}

impl Span {
    fn new(start: At, end: At) -> Self {
        Self {
            bytes: start.byte..end.byte,
            units: [start.unit, end.unit],
        }
    }
}

/// One `key=value` as it stands in the text. The value is kept as a [`Secret`] until its key and form prove it harmless.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The key as the client knows it: trimmed at the end, lower case, `==` read as `=`.
    pub key: String,
    /// What the value comes to: unquoted and trimmed. None for nothing behind the `=`, which *removes* the key.
    pub value: Option<Secret>,
    /// Key, `=` and value, without the `;`.
    pub span: Span,
    /// The key as written.
    pub key_span: Span,
    /// The value as written, quotes included; empty where it would begin if there is none.
    pub value_span: Span,
}

/// What is wrong with the syntax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wrong {
    /// `=` without a key in front.
    EmptyKey,
    /// The text ends inside a key.
    MissingEquals,
    /// A value begins with `"` that is never closed.
    UnterminatedDoubleQuote,
    /// A value begins with `'` that is never closed.
    UnterminatedSingleQuote,
    /// Something other than `;` follows a closing quote.
    TextAfterQuotedValue,
    /// A value without an opening quote ends with a quote.
    UnquotedValueEndsWithQuote,
    /// A control character where none may stand.
    ControlCharacter,
    /// A NUL inside quotes.
    NulInQuotedValue,
    /// Something follows the NULs that end the string.
    DataAfterNul,
    /// A tab or line break inside a key that has a value (found only after the whole string was read, hence no index).
    ControlCharacterInKey,
}

impl Wrong {
    /// The name in JSON: `missing_equals`.
    pub fn name(self) -> &'static str {
        match self {
            Self::EmptyKey => "empty_key",
            Self::MissingEquals => "missing_equals",
            Self::UnterminatedDoubleQuote => "unterminated_double_quote",
            Self::UnterminatedSingleQuote => "unterminated_single_quote",
            Self::TextAfterQuotedValue => "text_after_quoted_value",
            Self::UnquotedValueEndsWithQuote => "unquoted_value_ends_with_quote",
            Self::ControlCharacter => "control_character",
            Self::NulInQuotedValue => "nul_in_quoted_value",
            Self::DataAfterNul => "data_after_nul",
            Self::ControlCharacterInKey => "control_character_in_key",
        }
    }
}

/// The first syntax error; .NET reads nothing of a string that has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// What.
    pub wrong: Wrong,
    /// The index .NET reports, in UTF-16 units; none for [`Wrong::ControlCharacterInKey`].
    pub at: Option<usize>,
    /// From that index to where reading stopped; the offending key where there is no index.
    pub span: Span,
}

/// What was read.
#[derive(Debug, Clone, Default)]
pub struct Parsed {
    /// All pairs in order, those before the error if there is one.
    pub pairs: Vec<Pair>,
    /// The first error.
    pub error: Option<SyntaxError>,
}

/// Reads a string. Takes time in proportion to its length.
pub fn parse(text: &str) -> Parsed {
    let mut reader = Reader::new(text);
    let mut pairs = Vec::new();
    loop {
        match reader.pair() {
            Ok(Some(pair)) => pairs.push(pair),
            Ok(None) => break,
            Err(error) => {
                return Parsed {
                    pairs,
                    error: Some(error),
                };
            }
        }
    }
    let error = pairs
        .iter()
        .find(|pair| pair.value.is_some() && pair.key.contains(char::is_control))
        .map(|pair| SyntaxError {
            wrong: Wrong::ControlCharacterInKey,
            at: None,
            span: pair.key_span.clone(),
        });
    Parsed { pairs, error }
}

/// Lower case as .NET's invariant culture has it: letter by letter, never one letter into two.
fn lower(text: &str) -> String {
    text.chars()
        .map(|c| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) => one,
                _ => c,
            }
        })
        .collect()
}

/// A place between two characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct At {
    byte: usize,
    unit: usize,
}

impl At {
    fn past(self, c: char) -> Self {
        Self {
            byte: self.byte + c.len_utf8(),
            unit: self.unit + c.len_utf16(),
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: At,
}

/// A character of .NET's `char.IsControl` that is not white space; white space is always asked about first.
fn is_control(c: char) -> bool {
    c.is_control() && !c.is_whitespace()
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            at: At { byte: 0, unit: 0 },
        }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at.byte..].chars().next()
    }

    fn skip(&mut self, wanted: impl Fn(char) -> bool) {
        while let Some(c) = self.peek().filter(|c| wanted(*c)) {
            self.at = self.at.past(c);
        }
    }

    fn fail(&self, wrong: Wrong, from: At) -> SyntaxError {
        SyntaxError {
            wrong,
            at: Some(from.unit),
            span: Span::new(from, self.at),
        }
    }

    fn pair(&mut self) -> Result<Option<Pair>, SyntaxError> {
        let before = self.at;
        self.skip(|c| c == ';' || c.is_whitespace());
        match self.peek() {
            None => return Ok(None),
            Some('\0') => return self.tail().map(|()| None),
            Some(c) if is_control(c) => {
                self.at = self.at.past(c);
                // .NET names the place where it began to look for a pair, not the character itself.
                return Err(self.fail(Wrong::ControlCharacter, before));
            }
            Some(_) => {}
        }
        let start = self.at;
        let (key, key_end) = self.key(start)?;
        self.skip(char::is_whitespace);
        let value_start = self.at;
        let (value, value_end) = match self.peek() {
            None | Some(';' | '\0') => (None, value_start),
            Some(quote @ ('"' | '\'')) => {
                let value = self.quoted(start, quote)?;
                let end = self.at;
                self.skip(char::is_whitespace);
                match self.peek() {
                    None | Some(';' | '\0') => {}
                    Some(c) => {
                        self.at = self.at.past(c);
                        return Err(self.fail(Wrong::TextAfterQuotedValue, start));
                    }
                }
                if self.peek() == Some('\0') {
                    self.tail()?;
                }
                (Some(value), end)
            }
            Some(c) if is_control(c) => {
                self.at = self.at.past(c);
                return Err(self.fail(Wrong::ControlCharacter, start));
            }
            Some(_) => self.unquoted(start)?,
        };
        if self.peek() == Some(';') {
            self.at = self.at.past(';');
        }
        Ok(Some(Pair {
            key,
            value: value.map(Secret::new),
            span: Span::new(start, value_end),
            key_span: Span::new(start, key_end),
            value_span: Span::new(value_start, value_end),
        }))
    }

    /// The key, and where its text ends. Stands behind the `=` afterwards.
    fn key(&mut self, start: At) -> Result<(String, At), SyntaxError> {
        let mut key = String::new();
        let mut end = start;
        loop {
            let Some(c) = self.peek() else {
                return Err(self.fail(Wrong::MissingEquals, start));
            };
            if is_control(c) {
                self.at = self.at.past(c);
                return Err(self.fail(Wrong::ControlCharacter, start));
            }
            self.at = self.at.past(c);
            if c == '=' {
                if self.peek() != Some('=') {
                    break;
                }
                self.at = self.at.past('=');
            }
            key.push(c);
            if !c.is_whitespace() {
                end = self.at;
            }
        }
        let key = lower(key.trim_end());
        if key.is_empty() {
            return Err(self.fail(Wrong::EmptyKey, start));
        }
        Ok((key, end))
    }

    /// A value in quotes; stands behind the closing quote afterwards.
    fn quoted(&mut self, start: At, quote: char) -> Result<String, SyntaxError> {
        let mut value = String::new();
        self.at = self.at.past(quote);
        while let Some(c) = self.peek() {
            self.at = self.at.past(c);
            if c == quote {
                if self.peek() != Some(quote) {
                    return Ok(value);
                }
                self.at = self.at.past(quote);
            } else if c == '\0' {
                return Err(self.fail(Wrong::NulInQuotedValue, start));
            }
            value.push(c);
        }
        let wrong = if quote == '"' {
            Wrong::UnterminatedDoubleQuote
        } else {
            Wrong::UnterminatedSingleQuote
        };
        Err(self.fail(wrong, start))
    }

    /// A value without quotes and where it ends without its trailing white space.
    fn unquoted(&mut self, start: At) -> Result<(Option<String>, At), SyntaxError> {
        let from = self.at;
        let mut end = from;
        while let Some(c) = self.peek().filter(|c| *c != ';' && !is_control(*c)) {
            self.at = self.at.past(c);
            if !c.is_whitespace() {
                end = self.at;
            }
        }
        let value = &self.text[from.byte..end.byte];
        if value.ends_with(['"', '\'']) {
            return Err(self.fail(Wrong::UnquotedValueEndsWithQuote, start));
        }
        Ok((Some(value.to_owned()), end))
    }

    /// NULs and white space to the end.
    fn tail(&mut self) -> Result<(), SyntaxError> {
        self.skip(|c| c == '\0' || c.is_whitespace());
        match self.peek() {
            None => Ok(()),
            Some(c) => {
                let from = self.at;
                self.at = self.at.past(c);
                Err(self.fail(Wrong::DataAfterNul, from))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Wrong, parse};

    #[test]
    fn spans_count_utf16_units() {
        let parsed = parse("User=🍓; Url = \"x\" ;");
        let [user, url] = parsed.pairs.as_slice() else {
            panic!("two pairs")
        };
        assert_eq!(user.value_span.units, [5, 7]);
        assert_eq!(user.value_span.bytes, 5..9);
        assert_eq!(url.key_span.units, [9, 12]);
        assert_eq!(url.value_span.units, [15, 18]);
        assert_eq!(url.span.units, [9, 18]);
    }

    #[test]
    fn pairs_before_an_error_stay() {
        let parsed = parse("a=b;c");
        assert_eq!(parsed.pairs.len(), 1);
        let error = parsed.error.map(|e| (e.wrong, e.at));
        assert_eq!(error, Some((Wrong::MissingEquals, Some(4))));
    }

    #[test]
    fn a_key_with_a_line_break_spoils_the_string_only_with_a_value() {
        assert!(parse("a\nb=;c=d").error.is_none());
        let error = parse("c=d;a\nb=x").error.map(|e| (e.wrong, e.at));
        assert_eq!(error, Some((Wrong::ControlCharacterInKey, None)));
    }
}
