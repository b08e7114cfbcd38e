//! `$filter`, as far as the services take it: comparisons, and, or, not, three functions on text, `any` over related
//! rows. Written here because the parsers that can be had know no lambdas or no order of operators.

use serde_json::Value;

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Condition {
    And(Box<Self>, Box<Self>),
    Or(Box<Self>, Box<Self>),
    Not(Box<Self>),
    Compare(String, Comparison, Value),
    Text(Function, String, String),
    /// `nav/any(x:x/column eq …)`; the condition is about the related row.
    Any(String, Option<Box<Self>>),
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    Unequal,
    Greater,
    NotLess,
    Less,
    NotGreater,
}

/// A function on text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    Contains,
    StartsWith,
    EndsWith,
}

/// What was not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("syntax error at position {at} in '{text}'")]
pub(crate) struct NotUnderstood {
    pub(crate) text: String,
    pub(crate) at: usize,
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Open,
    Close,
    Comma,
    Colon,
    Word(String),
    Literal(Value),
}

impl Condition {
    /// Reads a filter.
    pub(crate) fn read(text: &str) -> Result<Self, NotUnderstood> {
        let mut reader = Reader {
            text,
            tokens: tokens(text)?,
            at: 0,
            alias: Vec::new(),
            depth: 0,
        };
        let condition = reader.either()?;
        if reader.at == reader.tokens.len() {
            Ok(condition)
        } else {
            Err(reader.lost())
        }
    }

    /// The columns it names, with the relation they are read through.
    pub(crate) fn columns<'a>(
        &'a self,
        through: Option<&'a str>,
    ) -> Vec<(Option<&'a str>, &'a str)> {
        match self {
            Self::And(one, other) | Self::Or(one, other) => {
                let mut all = one.columns(through);
                all.extend(other.columns(through));
                all
            }
            Self::Not(one) => one.columns(through),
            Self::Compare(column, _, _) | Self::Text(_, column, _) => vec![(through, column)],
            // What is below a second relation is looked at when it is read.
            Self::Any(nav, Some(one)) if through.is_none() => one.columns(Some(nav)),
            Self::Any(..) => Vec::new(),
        }
    }
}

fn tokens(text: &str) -> Result<Vec<(usize, Token)>, NotUnderstood> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let token = match bytes[at] {
            b' ' | b'\t' => {
                at += 1;
                continue;
            }
            b'(' => Token::Open,
            b')' => Token::Close,
            b',' => Token::Comma,
            b':' => Token::Colon,
            b'\'' => {
                let mut value = String::new();
                let mut rest = text[at + 1..].char_indices().peekable();
                let end = loop {
                    match rest.next() {
                        None => {
                            return Err(NotUnderstood {
                                text: text.to_owned(),
                                at,
                            });
                        }
                        // A doubled apostrophe is one of the text.
                        Some((_, '\'')) if rest.peek().is_some_and(|(_, next)| *next == '\'') => {
                            rest.next();
                            value.push('\'');
                        }
                        Some((offset, '\'')) => break at + 1 + offset,
                        Some((_, char)) => value.push(char),
                    }
                };
                at = end;
                Token::Literal(Value::from(value))
            }
            _ => {
                let end = text[at..]
                    .find([' ', '(', ')', ',', ':', '\''])
                    .map_or(text.len(), |offset| at + offset);
                // A time of day has colons of its own.
                let end = match end {
                    end if text[at..].starts_with(|char: char| char.is_ascii_digit())
                        && text[at..end].contains('T') =>
                    {
                        text[at..]
                            .find([' ', ')'])
                            .map_or(text.len(), |offset| at + offset)
                    }
                    end => end,
                };
                if end == at {
                    return Err(NotUnderstood {
                        text: text.to_owned(),
                        at,
                    });
                }
                at = end - 1;
                word(&text[start..end])
            }
        };
        found.push((start, token));
        at += 1;
    }
    Ok(found)
}

fn word(text: &str) -> Token {
    match text {
        "null" => return Token::Literal(Value::Null),
        "true" => return Token::Literal(Value::Bool(true)),
        "false" => return Token::Literal(Value::Bool(false)),
        _ => {}
    }
    let number = text
        .parse::<i64>()
        .map(Value::from)
        .or_else(|_| text.parse::<f64>().map(Value::from));
    match number {
        Ok(number) if !text.starts_with(['i', 'n', 'I', 'N']) => Token::Literal(number),
        _ if is_bare(text) => Token::Literal(Value::from(text)),
        _ => Token::Word(text.to_owned()),
    }
}

/// GUIDs and dates stand bare.
fn is_bare(text: &str) -> bool {
    let guid = text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
    let date = text.len() >= 10
        && text.as_bytes()[..10]
            .iter()
            .enumerate()
            .all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
    guid || date
}

/// How deep brackets may go. Beyond it somebody tries something.
const DEEPEST: usize = 64;

struct Reader<'a> {
    text: &'a str,
    tokens: Vec<(usize, Token)>,
    at: usize,
    alias: Vec<String>,
    depth: usize,
}

impl Reader<'_> {
    fn lost(&self) -> NotUnderstood {
        NotUnderstood {
            text: self.text.to_owned(),
            at: self
                .tokens
                .get(self.at)
                .map_or(self.text.len(), |(at, _)| *at),
        }
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(_, token)| token)
    }

    fn next(&mut self) -> Result<Token, NotUnderstood> {
        let token = self.peek().cloned().ok_or_else(|| self.lost())?;
        self.at += 1;
        Ok(token)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Some(Token::Word(found)) if found == word)
    }

    fn expect(&mut self, token: &Token) -> Result<(), NotUnderstood> {
        if self.peek() == Some(token) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.lost())
        }
    }

    fn either(&mut self) -> Result<Condition, NotUnderstood> {
        let mut found = self.both()?;
        while self.is_word("or") {
            self.at += 1;
            found = Condition::Or(Box::new(found), Box::new(self.both()?));
        }
        Ok(found)
    }

    fn both(&mut self) -> Result<Condition, NotUnderstood> {
        let mut found = self.single()?;
        while self.is_word("and") {
            self.at += 1;
            found = Condition::And(Box::new(found), Box::new(self.single()?));
        }
        Ok(found)
    }

    fn single(&mut self) -> Result<Condition, NotUnderstood> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.lost());
        }
        let found = self.inner();
        self.depth -= 1;
        found
    }

    fn inner(&mut self) -> Result<Condition, NotUnderstood> {
        if self.is_word("not") {
            self.at += 1;
            return Ok(Condition::Not(Box::new(self.single()?)));
        }
        if self.peek() == Some(&Token::Open) {
            self.at += 1;
            let found = self.either()?;
            self.expect(&Token::Close)?;
            return Ok(found);
        }
        let Token::Word(word) = self.next()? else {
            self.at -= 1;
            return Err(self.lost());
        };
        let function = match word.as_str() {
            "contains" => Some(Function::Contains),
            "startswith" => Some(Function::StartsWith),
            "endswith" => Some(Function::EndsWith),
            _ => None,
        };
        if let Some(function) = function {
            return self.function(function);
        }
        if let Some(nav) = word.strip_suffix("/any") {
            return self.any(nav);
        }
        let column = self.column(&word);
        let comparison = self.comparison()?;
        let Token::Literal(value) = self.next()? else {
            self.at -= 1;
            return Err(self.lost());
        };
        Ok(Condition::Compare(column, comparison, value))
    }

    fn comparison(&mut self) -> Result<Comparison, NotUnderstood> {
        let found = match self.next()? {
            Token::Word(word) => match word.as_str() {
                "eq" => Some(Comparison::Equal),
                "ne" => Some(Comparison::Unequal),
                "gt" => Some(Comparison::Greater),
                "ge" => Some(Comparison::NotLess),
                "lt" => Some(Comparison::Less),
                "le" => Some(Comparison::NotGreater),
                _ => None,
            },
            Token::Open | Token::Close | Token::Comma | Token::Colon | Token::Literal(_) => None,
        };
        if found.is_none() {
            self.at -= 1;
        }
        found.ok_or_else(|| self.lost())
    }

    fn function(&mut self, function: Function) -> Result<Condition, NotUnderstood> {
        self.expect(&Token::Open)?;
        let Token::Word(column) = self.next()? else {
            self.at -= 1;
            return Err(self.lost());
        };
        self.expect(&Token::Comma)?;
        let Token::Literal(Value::String(text)) = self.next()? else {
            self.at -= 1;
            return Err(self.lost());
        };
        self.expect(&Token::Close)?;
        Ok(Condition::Text(function, self.column(&column), text))
    }

    fn any(&mut self, nav: &str) -> Result<Condition, NotUnderstood> {
        let nav = self.column(nav);
        self.expect(&Token::Open)?;
        if self.peek() == Some(&Token::Close) {
            self.at += 1;
            return Ok(Condition::Any(nav, None));
        }
        let Token::Word(alias) = self.next()? else {
            self.at -= 1;
            return Err(self.lost());
        };
        self.expect(&Token::Colon)?;
        self.alias.push(format!("{alias}/"));
        let inner = self.either()?;
        self.alias.pop();
        self.expect(&Token::Close)?;
        Ok(Condition::Any(nav, Some(Box::new(inner))))
    }

    /// A column without the name of the row it is read from.
    fn column(&self, word: &str) -> String {
        self.alias
            .last()
            .and_then(|alias| word.strip_prefix(alias.as_str()))
            .unwrap_or(word)
            .to_owned()
    }
}

/// A value of a row fits.
pub(crate) fn compares(found: &Value, comparison: Comparison, wanted: &Value) -> bool {
    use std::cmp::Ordering;
    let order = match (found, wanted) {
        (Value::Null, Value::Null) => Some(Ordering::Equal),
        (Value::String(found), Value::String(wanted)) => Some(plain(found).cmp(&plain(wanted))),
        (Value::Number(found), Value::Number(wanted)) => {
            found.as_f64().partial_cmp(&wanted.as_f64())
        }
        (Value::Bool(found), Value::Bool(wanted)) => Some(found.cmp(wanted)),
        _ => None,
    };
    match comparison {
        Comparison::Equal => order == Some(Ordering::Equal),
        Comparison::Unequal => order != Some(Ordering::Equal),
        Comparison::Greater => order == Some(Ordering::Greater),
        Comparison::NotLess => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
        Comparison::Less => order == Some(Ordering::Less),
        Comparison::NotGreater => matches!(order, Some(Ordering::Less | Ordering::Equal)),
    }
}

/// A function holds for a value of a row.
pub(crate) fn holds(function: Function, found: &Value, wanted: &str) -> bool {
    let Some(found) = found.as_str().map(plain) else {
        return false;
    };
    let wanted = plain(wanted);
    match function {
        Function::Contains => found.contains(&wanted),
        Function::StartsWith => found.starts_with(&wanted),
        Function::EndsWith => found.ends_with(&wanted),
    }
}

/// Text is compared without case, as Dataverse compares it.
fn plain(text: &str) -> String {
    text.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{Comparison, Condition};

    #[test]
    fn and_binds_tighter_than_or() {
        let found = Condition::read("a eq 1 or b eq 2 and c eq 3");
        assert!(matches!(found, Ok(Condition::Or(_, both)) if matches!(*both, Condition::And(..))));
    }

    #[test]
    fn a_doubled_apostrophe_is_one() {
        let found = Condition::read("name eq 'O''Brien'");
        assert_eq!(
            found,
            Ok(Condition::Compare(
                "name".to_owned(),
                Comparison::Equal,
                "O'Brien".into()
            ))
        );
    }

    #[test]
    fn any_is_about_the_related_row() {
        let found = Condition::read(
            "r/any(x:x/id eq 627090ff-40a3-4053-8790-584edc5be201 or x/n/any(m:m/id eq null))",
        );
        assert!(matches!(found, Ok(Condition::Any(nav, Some(_))) if nav == "r"));
    }

    #[test]
    fn what_is_not_understood_is_said() {
        for text in [
            "",
            "a",
            "a eq",
            "a eq 'b",
            "a eq guid'00000000-0000-0000-0000-000000000000'",
            "a is 1",
            "(a eq 1",
            "a eq 1)",
            "contains(a)",
            "'a' eq a",
        ] {
            assert!(Condition::read(text).is_err(), "{text}");
        }
        let deep = format!("{}a eq 1{}", "(".repeat(500), ")".repeat(500));
        assert!(Condition::read(&deep).is_err());
    }
}
