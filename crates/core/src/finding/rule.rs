//! A rule is a value.

use super::Severity;

/// Everything that is known about a kind of finding without looking at any material.
///
/// The one list of a room's kinds drives checking, `jet explain`, `docs/rules.md` and the tests.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// Room and kind, `roster/upn-no-at`.
    pub code: &'static str,
    /// The severities it is raised with; the first is the usual one.
    pub severities: &'static [Severity],
    /// Parameters the words may use, all of which every finding of the kind carries.
    pub says: &'static [&'static str],
    /// What the kind stands on.
    pub source: Source,
}

/// What a rule stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A row of a reference page: the page's file name without ending and the row or section in it.
    Reference(&'static str, &'static str),
    /// As above, but the page itself marks the fact unverified: such a kind may warn, never refuse.
    Unverified(&'static str, &'static str),
    /// A choice of ours, with the reason in the rule's own documentation.
    Design,
}

/// One rule: its kind and how it is checked. `C` is the room's form of a check, usually a function pointer.
#[derive(Debug, Clone, Copy)]
pub struct Rule<C> {
    /// What is known about the kind.
    pub kind: Kind,
    /// How it is found.
    pub check: C,
}
