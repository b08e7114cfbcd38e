//! What a rule of this room looks at, and how it is asked.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::key::Key;
use super::list::List;
use super::marks::Marks;
use super::parse::{Parser, Span};
use super::profile::Family;
use super::table::Table;
use super::user_name::UserName;
use crate::finding::{self, Fix, Location, Sink};

/// A rule of this room.
pub type Rule = finding::Rule<&'static [Check]>;

/// A set of families.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Families(u8);

impl Families {
    /// Microsoft 365.
    pub const M: Self = Self(1);
    /// Entra.
    pub const N: Self = Self(2);
    /// Business Central.
    pub const B: Self = Self(4);
    /// No heading row recognised.
    pub const U: Self = Self(8);
    /// Files to import.
    pub const MN: Self = Self(3);
    /// Files whose writing matters.
    pub const MNU: Self = Self(11);
    /// Files whose cells are judged.
    pub const MNB: Self = Self(7);
    /// Every list.
    pub const ALL: Self = Self(15);

    /// The family is in the set.
    pub const fn hold(self, family: Family) -> bool {
        let bit = match family {
            Family::Microsoft365 => 1,
            Family::Entra => 2,
            Family::BusinessCentral => 4,
            Family::Unknown => 8,
        };
        self.0 & bit != 0
    }
}

/// What a finding on a cell takes for itself, so that a lesser kind does not say the same thing again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim(u8);

impl Claim {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// A byte astray.
    pub const BYTE: Self = Self(1);
    /// Garbled text.
    pub const GARBLED: Self = Self(2);
    /// A placeholder.
    pub const PLACEHOLDER: Self = Self(4);
    /// A number with an exponent.
    pub const EXPONENT: Self = Self(8);
    /// A line break.
    pub const BREAK: Self = Self(16);
    /// A quote.
    pub const QUOTE: Self = Self(32);
    /// Too long.
    pub const LONG: Self = Self(64);

    /// Either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// They share something.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// How a rule looks.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Once, at the list as a whole: its form, its headings.
    List(Families, fn(&List, &mut Sink<'_>)),
    /// At every row that is no record.
    Aside(Families, fn(Aside, &List, &mut Sink<'_>)),
    /// At every record as a whole, before its cells.
    Record(Families, fn(&Record<'_>, &mut Sink<'_>) -> Then),
    /// At every record as a whole, when its cells are judged.
    Whole(Families, fn(&Record<'_>, &mut Sink<'_>)),
    /// At cells.
    Cell(CellCheck),
    /// Across records: the same thing twice.
    Twice(Twice),
    /// Across records: the first value that differs from the first record's, once.
    Differs(Differs),
    /// Once, when all records were counted.
    Total(Families, fn(&Total, &List, &mut Sink<'_>)),
}

/// What follows for a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// The other rules look at it too.
    GoOn,
    /// Nothing more is said about it.
    End,
}

/// A look at cells.
#[derive(Debug, Clone, Copy)]
pub struct CellCheck {
    /// Lists whose cells it looks at.
    pub families: Families,
    /// Columns it looks at.
    pub on: fn(Key) -> bool,
    /// It is only asked when the cell has one of these marks.
    pub wakes: Marks,
    /// It is not asked when one of these was claimed.
    pub unless: Claim,
    /// What it claims when it finds something.
    pub claims: Claim,
    /// The look.
    pub check: fn(&Cell<'_>, &mut Sink<'_>),
}

/// The same thing in two records.
#[derive(Debug, Clone, Copy)]
pub struct Twice {
    /// Lists it looks at.
    pub families: Families,
    /// The column.
    pub on: Key,
    /// What is compared, as a fingerprint; none for a cell that does not take part.
    pub identity: fn(&Cell<'_>) -> Option<u64>,
}

/// A value that should be the same in all records.
#[derive(Debug, Clone, Copy)]
pub struct Differs {
    /// Lists it looks at.
    pub families: Families,
    /// The column.
    pub on: Key,
}

/// What counting told.
#[derive(Debug, Clone, Copy, Default)]
pub struct Total {
    /// Data records.
    pub records: u32,
    /// Line of the first record beyond the limit of one file.
    pub excess_line: Option<u32>,
    /// The limit was accepted: the list will be split.
    pub split: bool,
    /// Line of the first record, when that is a template's example.
    pub example_line: Option<u32>,
}

/// A row that is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aside {
    /// Physical line.
    pub line: u32,
    /// Why it is none.
    pub kind: AsideKind,
}

/// Why a row is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsideKind {
    /// Nothing in the line.
    Blank,
    /// Separators alone.
    Separators,
    /// The heading row again.
    Repeated,
    /// Nothing but a quote that is never closed.
    OpenQuote,
}

/// Where a row's texts are kept.
pub trait Texts {
    /// The text of a cell.
    fn text(&self, span: Span) -> &str;
    /// The first byte astray in a cell.
    fn stray(&self, span: Span) -> Option<u8>;
}

impl Texts for Table {
    fn text(&self, span: Span) -> &str {
        Table::text(self, span)
    }
    fn stray(&self, span: Span) -> Option<u8> {
        Table::stray(self, span)
    }
}

impl Texts for Parser<'_> {
    fn text(&self, span: Span) -> &str {
        self.resolve(span)
    }
    fn stray(&self, span: Span) -> Option<u8> {
        if span.marks.meets(Marks::STRAY) {
            Parser::stray(self, span)
        } else {
            None
        }
    }
}

/// A data record.
pub struct Record<'a> {
    /// The list.
    pub list: &'a List,
    /// Its cells as read.
    pub spans: &'a [Span],
    /// Their texts.
    pub texts: &'a dyn Texts,
    /// Physical line.
    pub line: u32,
    /// Number among the data records, from 1.
    pub number: u32,
    /// It has as many cells as were read; false for records changed by hand, whose width is the list's.
    pub as_read: bool,
    /// The cell whose quote is still open at the end of the file.
    pub open_quote: Option<u32>,
    /// The workbook hides it.
    pub hidden: bool,
}

impl Record<'_> {
    /// The record as a whole.
    pub fn location(&self) -> Location {
        Location::record(self.line, self.number)
    }

    /// A cell by its place in the row as read; the empty one beyond its width.
    pub fn span(&self, source: usize) -> Span {
        self.spans.get(source).copied().unwrap_or(Span::EMPTY)
    }

    /// The clean value of the column of a key; none when the list has no such column.
    pub fn clean(&self, key: Key) -> Option<Cow<'_, str>> {
        let column = self.list.column(key)?;
        let span = self.span(column.source);
        let raw = self.texts.text(span);
        Some(clean_of(raw, span.marks))
    }
}

/// The clean value of a text whose marks are known.
pub fn clean_of(raw: &str, marks: Marks) -> Cow<'_, str> {
    if marks.meets(Marks::UNCLEAN) {
        Cow::Owned(super::clean::clean(raw))
    } else {
        Cow::Borrowed(raw)
    }
}

/// A cell of a data record, in a column whose key is known.
pub struct Cell<'a> {
    /// The record.
    pub record: &'a Record<'a>,
    /// The column's key.
    pub key: Key,
    /// The text as it stands.
    pub raw: &'a str,
    /// The clean value, which rules judge unless they say otherwise.
    pub clean: &'a str,
    /// What one look told.
    pub marks: Marks,
    /// The longest text the column takes, in UTF-16 units.
    pub longest: Option<u32>,
    /// The first byte astray.
    pub stray: Option<u8>,
    pub(super) user_name: OnceCell<UserName>,
}

impl Cell<'_> {
    /// The list.
    pub fn list(&self) -> &List {
        self.record.list
    }

    /// Where it is.
    pub fn location(&self) -> Location {
        Location::cell(self.record.line, self.record.number, Some(self.key.name()))
    }

    /// What is judged as a user name: without `mailto:`, out of angle brackets, smart quotes made plain.
    pub fn user_name(&self) -> &UserName {
        self.user_name.get_or_init(|| UserName::read(self.clean))
    }

    /// Puts the clean value in place of the text. A password does not appear in any finding, so its fix has none.
    pub fn clean_fix(&self, safe: bool) -> Fix {
        if self.key == Key::Password {
            Fix::action("clean-value", safe)
        } else {
            Fix::replace(self.clean, safe)
        }
    }
}

/// `U+00A0`, for characters nobody would see in a message.
pub fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
