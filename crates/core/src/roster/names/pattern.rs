//! The customer's pattern for the part before the `@`.

use std::str::FromStr;

/// A pattern such as `{first}.{last}`, `{f}{last}`, `{first:3}{last:4}` or `{code}`; everything else stands as written,
/// in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Literal(String),
    Name(Part, Option<usize>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    First,
    Last,
    Code,
}

/// Why a text is no pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// Something in braces that is no part of a name, or a brace without its other.
    #[error("no part of a name: {0}")]
    Brace(String),
    /// A character the directory does not take before the `@`.
    #[error("not allowed in a user name: {0}")]
    Character(char),
    /// There is neither a part of a name nor a letter or digit in it.
    #[error("the pattern gives no name")]
    Empty,
}

impl FromStr for Pattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        let text = super::clean(text).to_lowercase();
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find(['{', '}']) {
            literal(&rest[..at], &mut pieces)?;
            let braced = &rest[at..];
            let end = braced
                .find('}')
                .ok_or_else(|| PatternError::Brace(braced.to_owned()))?;
            let (brace, behind) = braced.split_at(end + 1);
            pieces.push(name(brace).ok_or_else(|| PatternError::Brace(brace.to_owned()))?);
            rest = behind;
        }
        literal(rest, &mut pieces)?;
        let pattern = Self(pieces);
        if pattern.fill("x", "x", "x").is_empty() {
            return Err(PatternError::Empty);
        }
        Ok(pattern)
    }
}

fn literal(text: &str, pieces: &mut Vec<Piece>) -> Result<(), PatternError> {
    // What the directory takes before the @ (reference/import-templates.json, upn_rules).
    let fits = |c: char| c.is_ascii_alphanumeric() || "'._!#^~-".contains(c);
    if let Some(odd) = text.chars().find(|c| !fits(*c)) {
        return Err(PatternError::Character(odd));
    }
    if !text.is_empty() {
        pieces.push(Piece::Literal(text.to_owned()));
    }
    Ok(())
}

fn name(brace: &str) -> Option<Piece> {
    let inside = brace.strip_prefix('{')?.strip_suffix('}')?;
    let (part, length) = match inside.split_once(':') {
        Some((part, digits)) => {
            let counts = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
            // A number too large to hold cuts nothing off, like every number above the longest name.
            let length = counts.then(|| digits.parse().unwrap_or(usize::MAX))?;
            (part, Some(length).filter(|n| *n > 0)?.into())
        }
        None => (inside, None),
    };
    match (part, length) {
        ("first", length) => Some(Piece::Name(Part::First, length)),
        ("last", length) => Some(Piece::Name(Part::Last, length)),
        ("code", length) => Some(Piece::Name(Part::Code, length)),
        ("f", None) => Some(Piece::Name(Part::First, Some(1))),
        ("l", None) => Some(Piece::Name(Part::Last, Some(1))),
        _ => None,
    }
}

impl Pattern {
    /// A salesperson's code stands in it.
    pub(super) fn asks_code(&self) -> bool {
        self.asks(Part::Code)
    }

    /// A part of the name stands in it.
    pub(super) fn asks_name(&self) -> bool {
        self.asks(Part::First) || self.asks(Part::Last)
    }

    fn asks(&self, part: Part) -> bool {
        let names = |piece: &Piece| matches!(piece, Piece::Name(of, _) if *of == part);
        self.0.iter().any(names)
    }

    /// The local part made of a first and a last name and a salesperson's code in plain letters. Where a part is missing, the marks that
    /// would have parted it from the other do not stand alone.
    pub(super) fn fill(&self, first: &str, last: &str, code: &str) -> String {
        let mut filled = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Literal(text) => filled.push_str(text),
                Piece::Name(part, length) => {
                    let whole = match part {
                        Part::First => first,
                        Part::Last => last,
                        Part::Code => code,
                    };
                    filled.push_str(&cut(whole, *length));
                }
            }
        }
        let mut tidy = String::with_capacity(filled.len());
        let mut in_run = false;
        for c in filled.chars() {
            let parts = is_separator(c);
            if !(parts && in_run) {
                tidy.push(c);
            }
            in_run = parts;
        }
        tidy.trim_matches(is_separator).to_owned()
    }
}

fn cut(name: &str, length: Option<usize>) -> String {
    match length {
        None => name.to_owned(),
        Some(length) => {
            let cut: String = name.chars().take(length).collect();
            cut.trim_end_matches(['.', '-']).to_owned()
        }
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | '_' | '-')
}
