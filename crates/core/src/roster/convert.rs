//! A list in the columns of the file it becomes. Columns go where their key goes; of a list of salespeople the name is
//! split, the address becomes the user name, and the phone number the mobile one, which the synchronisation reads back.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::across::Across;
use super::check::{Record, clean_of};
use super::fold::{fold, tidy};
use super::judge::{self, Found, Judged, Plan};
use super::key::Key;
use super::list::{Column, Form, List, Purpose};
use super::marks::Marks;
use super::names::{Doubt, Person, Proposal, Proposer, split_of};
use super::profile::{Family, Profile};
use super::steps::Walk;
use super::table::{Row, Table};
use super::user_name::{address_within, is_address, is_routable};
use crate::fault::Fault;
use crate::finding::Location;
use crate::reference::countries;

/// How what people lack is made.
#[derive(Debug, Default)]
pub(super) struct Making {
    /// Proposes user names for people who have none.
    pub(super) proposer: Option<Proposer>,
    /// User names the consultant gave, by what people are called: their code or their name, tidy and without case.
    pub(super) given: FxHashMap<String, String>,
    /// The same by row of the grid, for people who are called alike.
    pub(super) given_rows: FxHashMap<u32, String>,
    /// Where licences count of people whose country says nothing.
    pub(super) usage_location: Option<String>,
}

/// A list in the columns of a profile.
pub(super) struct Converted {
    pub(super) table: Table,
    /// The grid row of each user.
    pub(super) from: Vec<u32>,
    /// What each user is called and why, in the same order.
    pub(super) named: Vec<Named>,
    /// The file each user belongs into, when people were assigned to groups; empty when nobody was.
    pub(super) groups: Vec<String>,
}

/// A user's name.
#[derive(Debug, Clone)]
pub(super) struct Named {
    /// As in the list, given, or proposed.
    pub(super) user_name: Option<String>,
    /// Where it comes from.
    pub(super) origin: NameOrigin,
    /// The proposal, for those who had no name of their own.
    pub(super) proposal: Option<Proposal>,
}

/// Where a user name comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NameOrigin {
    /// The list says it.
    List,
    /// The consultant gave it.
    Given,
    /// Made by the pattern.
    Proposed,
    /// There is none.
    None,
}

impl Named {
    /// What a person should look at.
    pub(super) fn doubt(&self) -> Option<Doubt> {
        self.proposal.as_ref().and_then(|proposal| proposal.finding)
    }
}

/// The user names of people, in the order of the rows. The list's own come first, so that a proposal never takes one.
pub(super) fn names(
    list: &List,
    table: &Table,
    rows: &[(u32, Row)],
    making: &mut Making,
    walk: &mut Walk<'_>,
) -> Result<Vec<Named>, Fault> {
    // A salesperson's address that no mail reaches cannot become a user name; whoever asked for names gets one.
    let asked = making.proposer.is_some() && list.family == Family::BusinessCentral;
    let replaceable = |name: &str| {
        let domain = name.rsplit_once('@').map_or("", |(_, domain)| domain);
        asked && !is_routable(domain) && !list.purpose.is_verified(domain)
    };
    let named = rows
        .iter()
        .map(|(at, row)| {
            walk.row()?;
            let called = || {
                let names = called(list, table, row);
                let mut names = names.iter();
                names.find_map(|name| making.given.get(&fold(&tidy(name))))
            };
            let given = making.given_rows.get(at);
            let given = match given {
                None if !making.given.is_empty() => called(),
                given => given,
            };
            let given = given.cloned();
            let origin = if given.is_some() {
                NameOrigin::Given
            } else {
                NameOrigin::List
            };
            let own = || user_name(list, table, row).filter(|name| !replaceable(name));
            let user_name = given.or_else(own);
            Ok(Named {
                origin: if user_name.is_some() {
                    origin
                } else {
                    NameOrigin::None
                },
                user_name,
                proposal: None,
            })
        })
        .collect::<Result<Vec<_>, Fault>>();
    let mut named = named?;
    let Some(proposer) = &mut making.proposer else {
        return Ok(named);
    };
    for name in named.iter().filter_map(|one| one.user_name.as_deref()) {
        proposer.take(name);
    }
    for (one, (_, row)) in named.iter_mut().zip(rows) {
        walk.row()?;
        if one.user_name.is_none() {
            let code = clean_text(list, table, row, Key::Code);
            let proposal = proposer.propose_coded(&person(list, table, row), &code);
            one.user_name.clone_from(&proposal.user_name);
            one.origin = NameOrigin::Proposed;
            one.proposal = Some(proposal);
        }
    }
    Ok(named)
}

/// Puts the rows of a list into the columns of a profile.
pub(super) fn into_profile(
    list: &List,
    table: &Table,
    rows: &[(u32, Row)],
    profile: &Profile,
    making: &mut Making,
    walk: &mut Walk<'_>,
) -> Result<Converted, Fault> {
    let named = names(list, table, rows, making, walk)?;
    let mut out = Table::default();
    let mut groups = Vec::new();
    for ((_, row), name) in rows.iter().zip(&named) {
        walk.row()?;
        out.push_row(row.line, row.hidden);
        let user = User::read(list, table, row, name, making);
        for column in &profile.columns {
            user.put(&mut out, list, table, row, column.key);
        }
        if list.column(Key::LicenceGroup).is_some() {
            groups.push(clean_text(list, table, row, Key::LicenceGroup));
        }
    }
    Ok(Converted {
        table: out,
        from: rows.iter().map(|(at, _)| *at).collect(),
        named,
        groups,
    })
}

/// The same with the columns alone that say which file somebody goes into, and their groups: whose name it is plays
/// no part.
pub(super) fn for_parting(
    list: &List,
    table: &Table,
    rows: &[(u32, Row)],
    profile: &Profile,
) -> (Table, Vec<String>) {
    let nobody = User::default();
    let mut out = Table::default();
    let mut groups = Vec::new();
    for (_, row) in rows {
        out.push_row(row.line, row.hidden);
        for column in &profile.columns {
            nobody.put(&mut out, list, table, row, column.key);
        }
        if list.column(Key::LicenceGroup).is_some() {
            groups.push(clean_text(list, table, row, Key::LicenceGroup));
        }
    }
    (out, groups)
}

/// What of a user does not stand in a column of the same key.
#[derive(Default)]
struct User {
    name: Option<String>,
    first: Option<String>,
    last: Option<String>,
    /// First and last name, of a list that has no column for the whole.
    display: Option<String>,
    /// The country the licences count in, of people who do not come from an Entra file; such a file says it itself.
    usage_location: Option<String>,
}

impl User {
    fn read(list: &List, table: &Table, row: &Row, named: &Named, making: &Making) -> Self {
        let mut user = Self {
            name: named.user_name.clone(),
            ..Self::default()
        };
        let clean = |key| clean_text(list, table, row, key);
        if list.family != Family::Entra {
            let own = clean(Key::UsageLocation);
            let code = match usage_location(&own) {
                // What nobody knows stays as it stands, and is found.
                code if code.is_empty() && !own.is_empty() => own,
                code if code.is_empty() => usage_location(&clean(Key::Country)),
                code => code,
            };
            let standard = || making.usage_location.clone().unwrap_or_default();
            user.usage_location = Some(if code.is_empty() { standard() } else { code });
        }
        let parts = || split_of(&person(list, table, row));
        let in_pieces = Key::OURS
            .into_iter()
            .any(|key| key != Key::LicenceGroup && list.column(key).is_some());
        if list.family == Family::BusinessCentral || in_pieces {
            let parts = parts();
            user.first = Some(parts.first);
            user.last = Some(parts.last);
        }
        if list.family != Family::BusinessCentral && list.column(Key::DisplayName).is_none() {
            let parts = parts();
            user.display = Some(tidy(&format!("{} {}", parts.first, parts.last)));
        }
        user
    }

    fn put(&self, out: &mut Table, list: &List, table: &Table, row: &Row, key: Key) {
        let made = match key {
            Key::UserName => self.name.as_deref(),
            Key::FirstName => self.first.as_deref(),
            Key::LastName => self.last.as_deref(),
            Key::DisplayName => self.display.as_deref(),
            // `No` blocks nothing: the account can be used, as accounts of the other import can.
            Key::BlockSignIn if self.usage_location.is_some() => Some("No"),
            Key::UsageLocation => self.usage_location.as_deref(),
            _ => None,
        };
        if let Some(text) = made {
            out.push_cell(text, Marks::NONE);
            return;
        }
        // What the consultant said a column is counts before what a list of salespeople has in its place.
        let column = list.column(key).or_else(|| {
            let salespeople = list.family == Family::BusinessCentral;
            match key {
                Key::DisplayName if salespeople => list.column(Key::Name),
                Key::MobilePhone if salespeople => list.column(Key::Phone),
                _ => None,
            }
        });
        let column = column.filter(|column| !list.may_be_slid(table, row, column));
        let text = column.map_or("", |column| table.text(table.cell(row, column.source)));
        out.push_cell(text, Marks::NONE);
    }
}

/// What a person may be called by: code, name, own user name or address; clean, the empty ones left out.
pub(super) fn called(list: &List, table: &Table, row: &Row) -> Vec<String> {
    let keys = [
        Key::Code,
        Key::Name,
        Key::DisplayName,
        Key::UserName,
        Key::Email,
    ];
    let mut names: Vec<String> = keys
        .map(|key| clean_text(list, table, row, key))
        .into_iter()
        .collect();
    let parts = split_of(&person(list, table, row));
    names.push(tidy(&format!("{} {}", parts.first, parts.last)));
    names.retain(|name| !name.is_empty());
    names
}

/// A person's name as the list gives it: in pieces where it has columns for them, else whole. A middle name goes with
/// the first name, a prefix (*van der*) with the last one.
pub(super) fn person(list: &List, table: &Table, row: &Row) -> Person {
    let clean = |key| clean_text(list, table, row, key);
    let both = |keys: [Key; 2]| tidy(&keys.map(clean).join(" "));
    let given = both([Key::FirstName, Key::MiddleName]);
    let surname = both([Key::NamePrefix, Key::LastName]);
    if !given.is_empty() || !surname.is_empty() {
        return Person::Parts {
            first: given,
            last: surname,
        };
    }
    let whole = if list.family == Family::BusinessCentral {
        Key::Name
    } else {
        Key::DisplayName
    };
    Person::Whole { name: clean(whole) }
}

/// What stands against how a whole name was parted, of people whose user name needed no proposal.
pub(super) fn doubt_of_parts(list: &List, table: &Table, row: &Row) -> Option<Doubt> {
    let person = person(list, table, row);
    let Person::Whole { .. } = person else {
        return None;
    };
    let parts = split_of(&person);
    if parts.first.is_empty() != parts.last.is_empty() {
        return Some(Doubt::NameSingle);
    }
    parts.uncertain.then_some(Doubt::NameSplitUncertain)
}

/// The user name a row has: its own, or a salesperson's address. As it stands: what is wrong with it is a finding.
pub(super) fn user_name(list: &List, table: &Table, row: &Row) -> Option<String> {
    let column = list.column(Key::UserName);
    let column = column.filter(|column| !list.may_be_slid(table, row, column));
    let own = column.and_then(|column| {
        let span = table.cell(row, column.source);
        let text = table.text(span);
        (!clean_of(text, span.marks).is_empty()).then(|| text.to_owned())
    });
    if own.is_some() || list.family != Family::BusinessCentral {
        return own;
    }
    let clean = clean_text(list, table, row, Key::Email);
    if is_address(&clean) {
        Some(clean)
    } else {
        address_within(&clean)
    }
}

/// The two-letter code of a country, however it is written; empty when it is none we know.
pub(super) fn usage_location(country: &str) -> String {
    let country = country.trim();
    let code = country.to_uppercase();
    if countries::is_code(&code) {
        return code;
    }
    countries::code_of(country).unwrap_or_default().to_owned()
}

/// The clean text of the column of a key; empty when there is none.
pub(super) fn clean_text(list: &List, table: &Table, row: &Row, key: Key) -> String {
    let column = list.column(key);
    let column = column.filter(|column| !list.may_be_slid(table, row, column));
    column.map_or_else(String::new, |column| {
        let span = table.cell(row, column.source);
        clean_of(table.text(span), span.marks).into_owned()
    })
}

/// A cell holds nothing but what cleaning takes away.
pub(super) fn is_empty(text: &str, marks: Marks) -> bool {
    clean_of(text, marks).is_empty()
}

/// The list a converted table is, to judge it as what it becomes.
pub(super) fn list_of(profile: &Arc<Profile>, purpose: Purpose) -> List {
    let columns: Vec<Column> = profile
        .columns
        .iter()
        .enumerate()
        .map(|(source, column)| Column {
            source,
            heading: column.headings[0].text.clone(),
            key: Some(column.key),
            grade: None,
            hidden: false,
            used: false,
        })
        .collect();
    List {
        family: profile.family,
        profile: Some(Arc::clone(profile)),
        mapped: false,
        heading_line: None,
        width: columns.len(),
        headings: Vec::new(),
        columns,
        form: Form::clean(),
        purpose,
    }
}

/// Judges a converted table; more than one file is accepted, because it will be split.
pub(super) fn judge(list: &List, table: &Table, walk: &mut Walk<'_>) -> Result<Vec<Found>, Fault> {
    let plan = Plan::new(list);
    let mut across = Across::default();
    across.total.split = true;
    let mut judged = Judged::default();
    let mut all = Vec::new();
    for (number, row) in (1_u32..).zip(&table.rows) {
        walk.row()?;
        across.count(row.line);
        let record = Record {
            list,
            spans: table.cells(row),
            texts: table,
            line: row.line,
            number,
            as_read: false,
            open_quote: None,
            hidden: false,
        };
        judge::record(&plan, &record, &mut judged);
        let found = judged.places.iter().copied().zip(judged.found.drain(..));
        all.extend(found.map(|(place, finding)| Found { place, finding }));
        if !judged.whole {
            continue;
        }
        for identity in &judged.identities {
            across.keep(*identity, row.line, number);
        }
        if let Some((_, column)) = plan.same() {
            let span = table.cell(row, usize::from(column));
            let text = table.text(span);
            across.sameness.look(text, span.marks, row.line, number);
        }
    }
    let again = across.again();
    all.extend(again.into_iter().map(|again| again.found(list)));
    // Stays in order within a record.
    all.sort_by_key(|found| match found.finding.location {
        Location::Table { record, .. } => record,
        Location::Key { .. } | Location::Pointer { .. } => None,
    });
    all.extend(across.finish(list, &plan));
    Ok(all)
}
