//! A connection string as it was typed, with everything that was read from it.

use super::address::{self, Address};
use super::client::AuthWritten;
use super::grammar::{self, Pair, Parsed, SyntaxError};
use super::keys::Setting;
use crate::reference::connection as facts;
use crate::secret::Secret;

/// What the settings are to be used for; judges by what that reader does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Target {
    /// The Dataverse service client and the tools built on it.
    #[default]
    Dataverse,
    /// The set-up pages of Business Central, which put the secret in themselves.
    BusinessCentral,
}

/// A string under work.
#[derive(Debug, Clone)]
pub struct Draft {
    text: Secret,
    parsed: Parsed,
    target: Target,
}

impl Draft {
    /// Reads a string for a target.
    pub fn read(text: impl Into<String>, target: Target) -> Self {
        let text = Secret::new(text);
        let parsed = grammar::parse(text.expose());
        Self {
            text,
            parsed,
            target,
        }
    }

    /// The text.
    pub fn text(&self) -> &Secret {
        &self.text
    }

    /// Who will read it.
    pub fn target(&self) -> Target {
        self.target
    }

    /// The syntax error, if there is one.
    pub fn error(&self) -> Option<&SyntaxError> {
        self.parsed.error.as_ref()
    }

    /// Every pair as it stands, also those that a later one overrules.
    pub fn written(&self) -> &[Pair] {
        &self.parsed.pairs
    }

    /// The pairs that count: of equal keys the last, none if that one is empty. In the order of the text.
    pub fn pairs(&self) -> impl Iterator<Item = (&Pair, &Secret)> {
        let last = self.last_of_each();
        let pairs = self.parsed.pairs.iter().enumerate();
        pairs.filter_map(move |(at, pair)| {
            let value = pair.value.as_ref()?;
            (last.get(pair.key.as_str()) == Some(&at)).then_some((pair, value))
        })
    }

    fn last_of_each(&self) -> std::collections::HashMap<&str, usize> {
        let pairs = self.parsed.pairs.iter().enumerate();
        pairs.map(|(at, pair)| (pair.key.as_str(), at)).collect()
    }

    /// The pair the client takes for a setting: the first of its names that has a value.
    pub fn pair(&self, setting: Setting) -> Option<(&Pair, &str)> {
        setting.aliases().iter().find_map(|alias| {
            let (pair, value) = self.key(alias)?;
            (!value.is_empty()).then_some((pair, value))
        })
    }

    /// The value the client takes for a setting; never empty.
    pub fn value(&self, setting: Setting) -> Option<&str> {
        self.pair(setting).map(|(_, value)| value)
    }

    /// The pair of a key in any case, if it counts.
    pub fn key(&self, key: &str) -> Option<(&Pair, &str)> {
        let pair = self
            .parsed
            .pairs
            .iter()
            .rfind(|pair| pair.key.eq_ignore_ascii_case(key))?;
        pair.value.as_ref().map(|value| (pair, value.expose()))
    }

    /// What stands in `AuthType`.
    pub fn auth(&self) -> AuthWritten {
        AuthWritten::read(self.value(Setting::AuthType))
    }

    /// Where the address leads; none without an address.
    pub fn address(&self) -> Option<Address> {
        self.value(Setting::Url).map(address::judge)
    }
}

impl Draft {
    /// A setting has a value other than white space, which the client takes for none.
    pub fn has(&self, setting: Setting) -> bool {
        self.value(setting)
            .is_some_and(|value| !value.trim().is_empty())
    }

    /// The whole of a value is a token of a template or an example.
    pub fn is_placeholder(value: &str) -> bool {
        facts::tables()
            .placeholders
            .iter()
            .any(|token| token == value)
    }
}
