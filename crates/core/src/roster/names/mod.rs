//! User names proposed from people's names.
//!
//! A name is tidied, parted into first and last name, written in plain letters, put into the customer's pattern and
//! numbered where somebody has the name already. Nothing is resolved in silence: whatever a person should look at
//! stays with the proposal as a [`Doubt`].

mod doubt;
mod pattern;
mod request;
mod split;
mod transliterate;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

pub use doubt::{Doubt, KINDS};
pub use pattern::{Pattern, PatternError};
pub use request::{Person, Request, RequestError, Response};
pub use split::{Split, of as split_of, split};
pub use transliterate::Transliteration;

use super::clean::clean;

/// Longest part before the `@` the directory takes, in characters.
const LOCAL_MAX: usize = 64;
/// Longest part before the `@` Microsoft's import article names, in characters.
const LOCAL_USUAL_MAX: usize = 50;
/// Longest domain the directory takes, in characters.
const DOMAIN_MAX: usize = 48;

/// What is proposed for one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Proposal {
    /// First name, tidy, otherwise as written.
    pub first: String,
    /// Last name, tidy, otherwise as written.
    pub last: String,
    /// The proposed user name; none when nothing can be proposed.
    pub user_name: Option<String>,
    /// What a person should look at: the first that holds, in the order of [`Doubt`].
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub finding: Option<Doubt>,
    /// Whose name the unnumbered one is, as it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub clash_with: Option<String>,
}

/// Proposes a user name for everybody in the request, in its order.
///
/// # Errors
/// The pattern or the domain cannot give user names.
pub fn propose(request: &Request) -> Result<Vec<Proposal>, RequestError> {
    let mut proposer = Proposer::new(
        request.pattern.parse()?,
        request.transliteration,
        &request.domain,
        &request.taken,
    )?;
    Ok(request
        .people
        .iter()
        .map(|person| proposer.propose(person))
        .collect())
}

/// Proposes user names one after the other and remembers those it gave.
#[derive(Debug, Clone)]
pub struct Proposer {
    pattern: Pattern,
    transliteration: Transliteration,
    /// Lower case.
    domain: String,
    /// Folded name → as it was written.
    taken: BTreeMap<String, String>,
    /// Local part → the number to try next; names are never given back, so it only grows.
    next: BTreeMap<String, u32>,
}

impl Proposer {
    /// A proposer for one domain. Names of `taken` without `@` are in this domain.
    ///
    /// # Errors
    /// The domain is empty or holds a character no domain of a user name may hold.
    pub fn new<'a>(
        pattern: Pattern,
        transliteration: Transliteration,
        domain: &str,
        taken: impl IntoIterator<Item = &'a String>,
    ) -> Result<Self, RequestError> {
        let domain = clean(domain).to_lowercase();
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if domain.is_empty() || !domain.chars().all(fits) {
            return Err(RequestError::Domain(domain));
        }
        let mut proposer = Self {
            pattern,
            transliteration,
            domain,
            taken: BTreeMap::new(),
            next: BTreeMap::new(),
        };
        for name in taken {
            proposer.take(name);
        }
        Ok(proposer)
    }

    /// Counts a name as given; of two that differ in case only the first is kept as written.
    pub fn take(&mut self, name: &str) {
        let folded = fold(&clean(name));
        if folded.is_empty() {
            return;
        }
        let whole = if folded.contains('@') {
            folded
        } else {
            self.whole(&folded)
        };
        self.taken.entry(whole).or_insert_with(|| name.to_owned());
    }

    /// Proposes a name for one person and counts it as given.
    pub fn propose(&mut self, person: &Person) -> Proposal {
        self.propose_coded(person, "")
    }

    /// The same for somebody who has a code, for patterns with `{code}`.
    pub fn propose_coded(&mut self, person: &Person, code: &str) -> Proposal {
        let split = split::of(person);
        let mut doubts = BTreeSet::new();
        if split.first.is_empty() || split.last.is_empty() {
            doubts.insert(Doubt::NameSingle);
        }
        if split.uncertain {
            doubts.insert(Doubt::NameSplitUncertain);
        }
        let (user_name, clash_with) = self.name(&split, code, &mut doubts);
        let finding = doubts.pop_first();
        Proposal {
            first: split.first,
            last: split.last,
            user_name,
            clash_with: clash_with.filter(|_| finding == Some(Doubt::UserNameClash)),
            finding,
        }
    }

    /// The name and whom it clashed with; adds what stands against it to the doubts.
    fn name(
        &mut self,
        split: &Split,
        code: &str,
        doubts: &mut BTreeSet<Doubt>,
    ) -> (Option<String>, Option<String>) {
        let first_word = split.first.split(' ').next().unwrap_or_default();
        let first = self.transliteration.apply(first_word);
        let last = self.transliteration.apply(&split.last);
        let code = self.transliteration.apply(code);
        // A pattern of the code alone does not care how a name is written.
        let needs_name = self.pattern.asks_name() || !self.pattern.asks_code();
        let known =
            |part: Option<String>, needed: bool| part.or_else(|| (!needed).then(String::new));
        let (Some(first), Some(last), Some(code)) = (
            known(first, needs_name),
            known(last, needs_name),
            known(code, self.pattern.asks_code()),
        ) else {
            doubts.insert(Doubt::NameNotLatin);
            return (None, None);
        };
        let local = self.pattern.fill(&first, &last, &code);
        // A pattern of the last name alone leaves nothing of somebody with a first name only.
        let nameless = needs_name && first.is_empty() && last.is_empty();
        if nameless || local.is_empty() {
            doubts.insert(Doubt::NameEmpty);
            return (None, None);
        }
        let clash_with = self.taken.get(&self.whole(&local)).cloned();
        let numbered = if clash_with.is_some() {
            self.numbered(&local)
        } else {
            local
        };
        let length = numbered.chars().count();
        if length > LOCAL_MAX {
            doubts.insert(Doubt::UpnLocalTooLong);
        }
        if self.domain.chars().count() > DOMAIN_MAX {
            doubts.insert(Doubt::UpnDomainTooLong);
        }
        if clash_with.is_some() {
            doubts.insert(Doubt::UserNameClash);
        }
        if length > LOCAL_MAX || self.domain.chars().count() > DOMAIN_MAX {
            return (None, clash_with);
        }
        if length > LOCAL_USUAL_MAX {
            doubts.insert(Doubt::UpnLocalOver50);
        }
        let whole = self.whole(&numbered);
        self.taken.insert(fold(&whole), whole.clone());
        (Some(whole), clash_with)
    }

    /// The local part with the first number that makes it free.
    fn numbered(&mut self, local: &str) -> String {
        let mut number = self.next.get(local).copied().unwrap_or(2);
        let free = loop {
            let candidate = format!("{local}{number}");
            if !self.taken.contains_key(&self.whole(&candidate)) {
                break candidate;
            }
            number += 1;
        };
        self.next.insert(local.to_owned(), number);
        free
    }

    fn whole(&self, local: &str) -> String {
        format!("{local}@{}", self.domain)
    }
}

/// The form in which two user names are the same: the directory does not tell case apart.
fn fold(name: &str) -> String {
    name.nfc().collect::<String>().to_lowercase()
}

/// Clean, and runs of spaces made one.
fn tidy(raw: &str) -> String {
    let clean = clean(raw);
    clean
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests;
