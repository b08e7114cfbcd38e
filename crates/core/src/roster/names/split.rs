//! First and last name out of one field.
//!
//! Particles begin the last name as they do in Dutch, German, French, Scandinavian, Italian, Spanish and Portuguese
//! names. Two surnames without hyphen cannot be told from two given names: there the last word is taken, and said so.

use super::{Person, tidy};
use crate::roster::clean::is_smart_quote;

/// Words that belong to the last name that follows them, folded.
const PARTICLES: &[&str] = &[
    // Dutch
    "van", "de", "den", "der", "het", "in", "op", "te", "ten", "ter", "'t", //
    // German
    "von", "vom", "zu", "zum", "zur", "des", //
    // French
    "du", "la", "le", //
    // Scandinavian
    "af", "av", //
    // Italian, Spanish, Portuguese
    "di", "del", "della", "da", "das", "do", "dos",
];

/// A name in its two parts, tidy, otherwise as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// First name or names.
    pub first: String,
    /// Last name with its particles.
    pub last: String,
    /// A word between the first and the last could belong to either.
    pub uncertain: bool,
}

impl Split {
    fn certain(first: impl Into<String>, last: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            last: last.into(),
            uncertain: false,
        }
    }
}

/// The parts of a person's name, whichever way it was given.
pub fn of(person: &Person) -> Split {
    match person {
        Person::Parts { first, last } => Split::certain(tidy(first), tidy(last)),
        Person::Whole { name } => split(name),
    }
}

/// Parts a whole name.
pub fn split(name: &str) -> Split {
    let name = tidy(name);
    let name = name.trim_matches([',', ' ']);
    if let Some((last, first)) = name.split_once(',')
        && !first.contains(',')
    {
        return Split::certain(first.trim(), last.trim());
    }
    let words: Vec<&str> = name.split(' ').collect();
    let (Some(&first_word), Some(&last_word)) = (words.first(), words.last()) else {
        return Split::certain("", "");
    };
    if words.len() == 1 {
        return Split::certain(first_word, "");
    }
    let end = words.len() - 1;
    if let Some(at) = (1..end).find(|&at| is_particle(words[at])) {
        return Split::certain(words[..at].join(" "), words[at..].join(" "));
    }
    if is_lower_case(first_word) && PARTICLES.contains(&folded(first_word).as_str()) {
        return Split::certain("", words.join(" "));
    }
    Split {
        first: words[..end].join(" "),
        last: last_word.to_owned(),
        uncertain: words[1..end].iter().any(|word| !is_initial(word)),
    }
}

fn is_particle(word: &str) -> bool {
    let word = folded(word);
    PARTICLES.contains(&word.as_str()) || word.starts_with("d'") || word.starts_with("l'")
}

fn folded(word: &str) -> String {
    let plain: String = word
        .chars()
        .map(|c| if is_smart_quote(c) { '\'' } else { c })
        .collect();
    plain.to_lowercase()
}

fn is_lower_case(word: &str) -> bool {
    word.to_lowercase() == word
}

/// One letter or digit, with or without dot.
fn is_initial(word: &str) -> bool {
    let mut letters = word.strip_suffix('.').unwrap_or(word).chars();
    letters.next().is_some_and(char::is_alphanumeric) && letters.next().is_none()
}
