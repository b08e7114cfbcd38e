//! Asks the rules. One record at a time; a clean cell of plain ASCII costs one comparison of bits.

use std::cell::OnceCell;

use super::check::{
    Aside, AsideKind, Cell, CellCheck, Check, Claim, Record, Texts, Then, Total, Twice, clean_of,
};
use super::fold::fold;
use super::key::Key;
use super::layout::is_blank_cell;
use super::list::{List, Purpose};
use super::marks::{self, Marks};
use super::parse::Span;
use super::profile::{Family, longest};
use super::rules::{RULES, bc_name_longest, bc_phone_longest};
use super::user_name::{Domain, is_address_local, is_plain_local};
use crate::finding::{Finding, Location, Sink};

/// Where among the findings of a line a finding belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Physical line; 0 for the whole file.
    pub line: u32,
    /// Column of the list, from 1; 0 for the record as a whole.
    pub column: u16,
    /// The rule, by its place in [`RULES`].
    pub rule: u16,
}

/// A finding at its place.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its place in the order.
    pub place: Place,
    /// What was found.
    pub finding: Finding,
}

/// What of a record is compared with other records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    /// The rule that compares.
    pub rule: u16,
    /// Column of the list, from 1.
    pub column: u16,
    /// Stands for the value.
    pub print: u64,
}

/// A look at a record before its cells.
type RecordCheck = fn(&Record<'_>, &mut Sink<'_>) -> Then;
/// A look at a record whose cells are judged.
type WholeCheck = fn(&Record<'_>, &mut Sink<'_>);

/// Which rules look at which column of a list; made once per list.
#[derive(Debug, Clone)]
pub struct Plan {
    columns: Vec<Planned>,
    /// What looks at records as a whole before their cells, by rule.
    records: Vec<(u16, RecordCheck)>,
    /// What looks at them when their cells are judged.
    wholes: Vec<(u16, WholeCheck)>,
    /// The column that should hold the same in all records, with its rule.
    same: Option<(u16, u16)>,
}

#[derive(Debug, Clone)]
struct Planned {
    /// Place in the list's columns.
    at: usize,
    source: usize,
    key: Key,
    /// Without any of these there is nothing to do.
    wake: Marks,
    /// Without any of these no rule is asked.
    asks: Marks,
    checks: Vec<(u16, CellCheck)>,
    twice: Option<(u16, Twice)>,
    longest: Option<u32>,
    /// A text of more bytes than this gets the mark for long ones.
    long_over: u32,
    address: Address,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Address {
    None,
    UserName,
    Email,
    Alternate,
}

fn number(at: usize) -> u16 {
    // Rules are some eighty, columns at most a few hundred; beyond that all are ordered as the last.
    u16::try_from(at).unwrap_or(u16::MAX)
}

impl Plan {
    /// Chooses the rules for a list.
    pub fn new(list: &List) -> Self {
        let mut columns = Vec::new();
        let mut same = None;
        for (at, column) in list.columns.iter().enumerate() {
            let Some(key) = column.key.filter(|key| !key.is_ours()) else {
                continue;
            };
            let mut planned = Planned {
                at,
                source: column.source,
                key,
                wake: Marks::NONE,
                asks: Marks::NONE,
                checks: Vec::new(),
                twice: None,
                longest: longest(list.family, key),
                long_over: u32::MAX,
                address: match (list.family, key) {
                    (Family::Microsoft365 | Family::Entra, Key::UserName) => Address::UserName,
                    (Family::BusinessCentral, Key::Email) => Address::Email,
                    (Family::Microsoft365, Key::AlternateEmail) => Address::Alternate,
                    _ => Address::None,
                },
            };
            let limits = [planned.longest, bc_name_longest(key), bc_phone_longest(key)];
            planned.long_over = limits.into_iter().flatten().min().unwrap_or(u32::MAX);
            for (rule, check) in checks() {
                match check {
                    Check::Cell(check) if check.families.hold(list.family) && (check.on)(key) => {
                        planned.asks |= check.wakes;
                        planned.checks.push((rule, *check));
                    }
                    Check::Twice(twice) if twice.families.hold(list.family) && twice.on == key => {
                        planned.twice = Some((rule, *twice));
                    }
                    Check::Differs(differs)
                        if differs.families.hold(list.family) && differs.on == key =>
                    {
                        same = Some((rule, number(at)));
                    }
                    _ => {}
                }
            }
            planned.wake = planned.asks;
            if planned.address != Address::None || planned.twice.is_some() {
                planned.wake |= Marks::TEXT;
            }
            columns.push(planned);
        }
        let family = list.family;
        let mut records: Vec<(u16, RecordCheck)> = Vec::new();
        let mut wholes: Vec<(u16, WholeCheck)> = Vec::new();
        for (rule, check) in checks() {
            match check {
                Check::Record(families, check) if families.hold(family) => {
                    records.push((rule, *check));
                }
                Check::Whole(families, check) if families.hold(family) => {
                    wholes.push((rule, *check));
                }
                _ => {}
            }
        }
        Self {
            columns,
            records,
            wholes,
            same,
        }
    }

    /// Place in the list's columns of the one that should hold the same in all records, and its rule.
    pub fn same(&self) -> Option<(u16, u16)> {
        self.same
    }
}

/// All checks with the number of their rule.
fn checks() -> impl Iterator<Item = (u16, &'static Check)> {
    RULES
        .iter()
        .enumerate()
        .flat_map(|(rule, value)| value.check.iter().map(move |check| (number(rule), check)))
}

/// What judging one record gave. Kept and reused from record to record.
#[derive(Debug, Default)]
pub struct Judged {
    /// The findings, in order.
    pub found: Vec<Finding>,
    /// Their places; the line is the record's.
    pub places: Vec<Place>,
    /// What is compared with other records.
    pub identities: Vec<Identity>,
    /// The record's cells were judged: it takes part in comparisons.
    pub whole: bool,
    /// What the address judged last in such a column had behind the `@`: most people of a list share it.
    domains: [Domain; 3],
}

impl Judged {
    fn clear(&mut self) {
        self.found.clear();
        self.places.clear();
        self.identities.clear();
        self.whole = false;
    }

    fn place(&mut self, line: u32, column: usize, rule: u16) -> bool {
        let before = self.places.len();
        let place = Place {
            line,
            column: number(column),
            rule,
        };
        self.places.resize(self.found.len(), place);
        self.places.len() > before
    }
}

/// Judges a record.
pub fn record(plan: &Plan, record: &Record<'_>, judged: &mut Judged) {
    judged.clear();
    for (rule, check) in &plan.records {
        let then = check(record, &mut sink(*rule, &mut judged.found));
        judged.place(record.line, 0, *rule);
        if then == Then::End {
            return;
        }
    }
    judged.whole = true;
    for (rule, check) in &plan.wholes {
        check(record, &mut sink(*rule, &mut judged.found));
        judged.place(record.line, 0, *rule);
    }
    for planned in &plan.columns {
        cell(planned, record, judged);
    }
}

fn sink(rule: u16, found: &mut Vec<Finding>) -> Sink<'_> {
    Sink::new(&RULES[usize::from(rule)].kind, found)
}

fn cell(planned: &Planned, record: &Record<'_>, judged: &mut Judged) {
    let span = record.span(planned.source);
    let mut marks = span.marks;
    if span.len > planned.long_over {
        marks |= Marks::LONG;
    }
    if !marks.meets(planned.wake) {
        return;
    }
    // Letters such as ø and é are what names are made of: nothing about them needs a second look.
    if marks.meets(Marks::NON_ASCII)
        && planned.key != Key::Password
        && is_ordinary(record.texts.text(span))
    {
        marks = marks.without(Marks::NON_ASCII);
        if !marks.meets(planned.wake) {
            return;
        }
    }
    let raw = record.texts.text(span);
    let clean = clean_of(raw, marks);
    if marks.meets(Marks::UNCLEAN) {
        marks = unclean(marks, &clean, planned.long_over);
    }
    let purpose = &record.list.purpose;
    if marks.meets(Marks::TEXT) && is_odd(planned.address, raw, marks, purpose, &mut judged.domains)
    {
        marks |= Marks::ODD_ADDRESS;
    }
    let asked = Cell {
        record,
        key: planned.key,
        raw,
        clean: &clean,
        marks,
        longest: planned.longest,
        stray: record.texts.stray(span),
        user_name: OnceCell::new(),
    };
    let mut claimed = Claim::NONE;
    let checks = if marks.meets(planned.asks) {
        &planned.checks[..]
    } else {
        &[]
    };
    for (rule, check) in checks {
        if marks.meets(check.wakes) && !check.unless.meets(claimed) {
            (check.check)(&asked, &mut sink(*rule, &mut judged.found));
            if judged.place(record.line, planned.at + 1, *rule) {
                claimed = claimed.or(check.claims);
            }
        }
    }
    if let Some((rule, twice)) = &planned.twice
        && marks.meets(Marks::TEXT)
        && let Some(print) = (twice.identity)(&asked)
    {
        judged.identities.push(Identity {
            rule: *rule,
            column: number(planned.at + 1),
            print,
        });
    }
}

/// Beyond ASCII only letters of U+00C0–024F that are no Windows-1252 character of 80–9F: none is invisible, a space, a
/// quote, a control character, part of garbled text, or written in two parts.
fn is_ordinary(text: &str) -> bool {
    text.chars().all(|c| match c {
        '\0'..='\u{7f}' => true,
        'Œ' | 'œ' | 'Š' | 'š' | 'Ÿ' | 'Ž' | 'ž' | 'ƒ' => false,
        _ => ('\u{c0}'..='\u{24f}').contains(&c),
    })
}

/// The marks of a cell whose clean value differs: those of the clean value, and those that speak of what was
/// cleaned away. An empty clean value leaves nothing to say but that it is empty.
fn unclean(marks: Marks, clean: &str, long_over: u32) -> Marks {
    let stored = marks.only(Marks::STORED);
    if clean.is_empty() {
        return Marks::EMPTY | stored.without(Marks::STRAY);
    }
    let mut both =
        marks.only(Marks::UNCLEAN) | stored | marks::of(clean).without(Marks::EDGE_SPACE);
    if clean.len() > long_over as usize {
        both |= Marks::LONG;
    }
    both
}

fn is_odd(
    address: Address,
    raw: &str,
    marks: Marks,
    purpose: &Purpose,
    last: &mut [Domain; 3],
) -> bool {
    let last = match address {
        Address::None => return false,
        Address::UserName => &mut last[0],
        Address::Email => &mut last[1],
        Address::Alternate => &mut last[2],
    };
    if marks.meets(Marks::UNCLEAN) {
        return true;
    }
    let Some(at) = memchr::memchr(b'@', raw.as_bytes()) else {
        return true;
    };
    let (local, domain) = (&raw[..at], &raw[at + 1..]);
    let domain = last.look(domain, purpose);
    let plain = || domain.plain && is_plain_local(local, raw.len());
    let address_of_mail = || domain.address && is_address_local(local);
    !match address {
        Address::None => true,
        Address::UserName => domain.verified && plain(),
        Address::Email => domain.verified && plain() && address_of_mail(),
        Address::Alternate => address_of_mail(),
    }
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// A data record.
    Record,
    /// None, and why.
    Aside(AsideKind),
}

/// Tells records from other rows below the heading row.
pub fn kind_of_row(
    list: &List,
    spans: &[Span],
    texts: &dyn Texts,
    open_quote: Option<u32>,
) -> RowKind {
    let filled = spans
        .iter()
        .any(|span| !is_blank_cell(texts.text(*span), span.marks));
    if !filled {
        return RowKind::Aside(match (open_quote, spans.len()) {
            (Some(_), _) => AsideKind::OpenQuote,
            (None, 0 | 1) => AsideKind::Blank,
            (None, _) => AsideKind::Separators,
        });
    }
    if open_quote.is_none() && list.repeats_heading(spans.iter().map(|span| texts.text(*span))) {
        return RowKind::Aside(AsideKind::Repeated);
    }
    RowKind::Record
}

/// Judges the list as a whole: its form and its headings.
pub fn list(list: &List) -> Vec<Found> {
    gather(|check, found| {
        if let Check::List(families, check) = check
            && families.hold(list.family)
        {
            check(list, found);
        }
    })
}

/// Judges a row that is no record.
pub fn aside(list: &List, row: Aside) -> Vec<Found> {
    gather(|check, found| {
        if let Check::Aside(families, check) = check
            && families.hold(list.family)
        {
            check(row, list, found);
        }
    })
}

/// Judges what counting told.
pub fn total(list: &List, total: &Total) -> Vec<Found> {
    gather(|check, found| {
        if let Check::Total(families, check) = check
            && families.hold(list.family)
        {
            check(total, list, found);
        }
    })
}

fn gather(ask: impl Fn(&Check, &mut Sink<'_>)) -> Vec<Found> {
    let mut all = Vec::new();
    let mut found = Vec::new();
    for (rule, check) in checks() {
        ask(check, &mut sink(rule, &mut found));
        all.extend(found.drain(..).map(|finding| Found {
            place: place_of(&finding, rule),
            finding,
        }));
    }
    all
}

fn place_of(finding: &Finding, rule: u16) -> Place {
    let line = match finding.location {
        Location::Table { line, .. } => line.unwrap_or(0),
        Location::Key { .. } | Location::Pointer { .. } => 0,
    };
    Place {
        line,
        column: 0,
        rule,
    }
}

/// A later record holds what an earlier one held.
pub fn again(list: &List, rule: u16, column: u16, line: u32, number: u32, other: u32) -> Found {
    let mut found = Vec::new();
    sink(rule, &mut found)
        .at(Location::cell(line, number, key_at(list, column)))
        .with("other_record", other);
    let place = Place { line, column, rule };
    one(found, place)
}

/// A record holds another value than the first.
pub fn differs(list: &List, rule: u16, column: u16, other: &Other, first: &str) -> Found {
    let mut found = Vec::new();
    sink(rule, &mut found)
        .at(Location::cell(
            other.line,
            other.number,
            key_at(list, column + 1),
        ))
        .with("first", first)
        .with("value", other.value.as_str());
    let place = Place {
        line: other.line,
        column: column + 1,
        rule,
    };
    one(found, place)
}

#[allow(clippy::expect_used)] // both callers raise exactly one finding just before
fn one(mut found: Vec<Finding>, place: Place) -> Found {
    let finding = found.pop().expect("a finding was raised");
    Found { place, finding }
}

fn key_at(list: &List, column: u16) -> Option<&'static str> {
    let at = usize::from(column).checked_sub(1)?;
    list.columns.get(at)?.key.map(Key::name)
}

/// A value with where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// The clean value.
    pub value: String,
    /// Physical line.
    pub line: u32,
    /// Number of the record.
    pub number: u32,
}

/// Watches a column that should hold the same everywhere.
#[derive(Debug, Clone, Default)]
pub struct Sameness {
    raw: String,
    folded: String,
    /// The first value.
    pub first: Option<Other>,
    /// The first that differs from it.
    pub other: Option<Other>,
}

impl Sameness {
    /// Looks at the next record's cell.
    pub fn look(&mut self, raw: &str, marks: Marks, line: u32, number: u32) {
        if self.other.is_some() || marks.meets(Marks::EMPTY) {
            return;
        }
        if self.first.is_some() && raw == self.raw {
            return;
        }
        let value = clean_of(raw, marks);
        if value.is_empty() {
            return;
        }
        let folded = fold(&value);
        let seen = Other {
            value: value.into_owned(),
            line,
            number,
        };
        if self.first.is_none() {
            raw.clone_into(&mut self.raw);
            self.folded = folded;
            self.first = Some(seen);
        } else if folded != self.folded {
            self.other = Some(seen);
        }
    }

    /// Goes on with what was seen in the records after these.
    pub fn then(&mut self, next: Self) {
        if self.other.is_some() {
            return;
        }
        if self.first.is_none() {
            *self = next;
        } else if let Some(first) = next.first {
            self.other = if next.folded == self.folded {
                next.other
            } else {
                Some(first)
            };
        }
    }
}

#[cfg(test)]
mod tests;
