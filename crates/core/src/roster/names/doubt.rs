//! What stands against a proposed user name.

use serde::{Serialize, Serializer};

use crate::finding::{Kind, Severity, Source};

/// What a person should look at in a proposal. In the order of weight: a proposal carries the first that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// Neither part leaves a letter or digit to make a user name of.
    NameEmpty,
    /// A letter has no plain form; nothing is guessed.
    NameNotLatin,
    /// The part before the `@`, with its number, is longer than the directory takes; it is never cut.
    UpnLocalTooLong,
    /// The domain is longer than the directory takes.
    UpnDomainTooLong,
    /// Somebody has the name; the proposal carries a number.
    UserNameClash,
    /// There is a first or a last name only: perhaps a department or a shared mailbox.
    NameSingle,
    /// It is not certain where the first name ends.
    NameSplitUncertain,
    /// Longer before the `@` than Microsoft's import article allows, though the directory takes it.
    UpnLocalOver50,
}

impl Doubt {
    /// Room and kind, `roster/user-name-clash`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NameEmpty => "roster/name-empty",
            Self::NameNotLatin => "roster/name-not-latin",
            Self::UpnLocalTooLong => "roster/upn-local-too-long",
            Self::UpnDomainTooLong => "roster/upn-domain-too-long",
            Self::UserNameClash => "roster/user-name-clash",
            Self::NameSingle => "roster/name-single",
            Self::NameSplitUncertain => "roster/name-split-uncertain",
            Self::UpnLocalOver50 => "roster/upn-local-over-50",
        }
    }

    /// How much it weighs; with an error nothing is proposed.
    pub const fn severity(self) -> Severity {
        match self {
            Self::NameEmpty
            | Self::NameNotLatin
            | Self::UpnLocalTooLong
            | Self::UpnDomainTooLong => Severity::Error,
            Self::UserNameClash | Self::NameSingle | Self::UpnLocalOver50 => Severity::Warning,
            Self::NameSplitUncertain => Severity::Info,
        }
    }
}

impl Serialize for Doubt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// The kinds only proposals raise. (The three on length are those of the rules on user names.)
pub const KINDS: &[Kind] = &[
    kind(Doubt::NameEmpty, &[Severity::Error], Source::Design),
    kind(Doubt::NameNotLatin, &[Severity::Error], Source::Design),
    kind(Doubt::UserNameClash, &[Severity::Warning], BULK_IMPORT),
    kind(Doubt::NameSingle, &[Severity::Warning], Source::Design),
    kind(Doubt::NameSplitUncertain, &[Severity::Info], BULK_IMPORT),
];

/// Practice with Nordic, Dutch, German and French names, not taken from a product's documentation.
const BULK_IMPORT: Source = Source::Unverified("bulk-import", "7");

const fn kind(doubt: Doubt, severities: &'static [Severity], source: Source) -> Kind {
    Kind {
        code: doubt.code(),
        severities,
        says: &[],
        source,
    }
}
