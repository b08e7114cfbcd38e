//! A list in the columns of the file it becomes. Columns go where their key goes; of a list of salespeople the name is
//! split, the address becomes the user name, and the phone number the mobile one, which the synchronisation reads back.

use std::sync::Arc;

use super::across::Across;
use super::check::{Record, clean_of};
use super::judge::{self, Found, Judged, Plan};
use super::key::Key;
use super::list::{Column, Form, List, Purpose};
use super::names::{Person, Proposer, split};
use super::profile::{Family, Profile};
use super::table::{Row, Table};
use super::user_name::{address_within, is_address};
use crate::reference::countries;

/// Puts the rows of a list into the columns of a profile. `naming` proposes user names for people who have none; the
/// findings on its proposals are told by grid row.
pub(super) fn into_profile(
    list: &List,
    table: &Table,
    rows: impl Iterator<Item = (u32, Row)>,
    profile: &Profile,
    mut naming: Option<Proposer>,
) -> (Table, Vec<u32>, Vec<Proposed>) {
    let mut out = Table::default();
    let mut from = Vec::new();
    let mut proposed = Vec::new();
    let rows: Vec<(u32, Row)> = rows.collect();
    if let Some(proposer) = &mut naming {
        // Names people have come first, so that a proposal never takes one of them.
        for (_, row) in &rows {
            if let Some(name) = user_name(list, table, row) {
                proposer.take(&name);
            }
        }
    }
    for (at, row) in rows {
        out.push_row(row.line, row.hidden);
        let user = User::read(list, table, &row, naming.as_mut());
        if let Some(doubt) = user.doubt {
            proposed.push(Proposed {
                user: from.len(),
                doubt,
            });
        }
        for column in &profile.columns {
            user.put(&mut out, list, table, &row, column.key);
        }
        from.push(at);
    }
    (out, from, proposed)
}

/// A proposal a person should look at.
pub(super) struct Proposed {
    /// Row of the converted table.
    pub(super) user: usize,
    /// What stands against it.
    pub(super) doubt: super::names::Doubt,
}

/// What of a user does not stand in a column of the same key.
#[derive(Default)]
struct User {
    name: Option<String>,
    first: Option<String>,
    last: Option<String>,
    /// The country the licences count in, of people who do not come from an Entra file; such a file says it itself.
    usage_location: Option<String>,
    doubt: Option<super::names::Doubt>,
}

impl User {
    fn read(list: &List, table: &Table, row: &Row, naming: Option<&mut Proposer>) -> Self {
        let mut user = Self {
            name: user_name(list, table, row),
            ..Self::default()
        };
        let clean = |key| clean_text(list, table, row, key);
        if list.family != Family::Entra {
            user.usage_location = Some(usage_location(&clean(Key::Country)));
        }
        if list.family == Family::BusinessCentral {
            let parts = split(&clean(Key::Name));
            user.first = Some(parts.first);
            user.last = Some(parts.last);
        }
        if let (None, Some(proposer)) = (&user.name, naming) {
            let (given, family) = (clean(Key::FirstName), clean(Key::LastName));
            let person = match list.family {
                Family::BusinessCentral => Person::Whole {
                    name: clean(Key::Name),
                },
                _ if given.is_empty() && family.is_empty() => Person::Whole {
                    name: clean(Key::DisplayName),
                },
                _ => Person::Parts {
                    first: given,
                    last: family,
                },
            };
            let proposal = proposer.propose(&person);
            user.name = proposal.user_name;
            user.doubt = proposal.finding;
        }
        user
    }

    fn put(&self, out: &mut Table, list: &List, table: &Table, row: &Row, key: Key) {
        let made = match key {
            Key::UserName => self.name.as_deref(),
            Key::FirstName => self.first.as_deref(),
            Key::LastName => self.last.as_deref(),
            // `No` blocks nothing: the account can be used, as accounts of the other import can.
            Key::BlockSignIn if self.usage_location.is_some() => Some("No"),
            Key::UsageLocation => self.usage_location.as_deref(),
            _ => None,
        };
        if let Some(text) = made {
            out.push_cell(text, super::marks::Marks::NONE);
            return;
        }
        let source = if list.family == Family::BusinessCentral {
            match key {
                Key::DisplayName => Key::Name,
                Key::MobilePhone => Key::Phone,
                Key::JobTitle => Key::JobTitle,
                _ => {
                    out.push_cell("", super::marks::Marks::NONE);
                    return;
                }
            }
        } else {
            key
        };
        let column = list.column(source);
        let text = column.map_or("", |column| table.text(table.cell(row, column.source)));
        out.push_cell(text, super::marks::Marks::NONE);
    }
}

/// The user name a row has: its own, or a salesperson's address. As it stands: what is wrong with it is a finding.
fn user_name(list: &List, table: &Table, row: &Row) -> Option<String> {
    if list.family == Family::BusinessCentral {
        let clean = clean_text(list, table, row, Key::Email);
        return if is_address(&clean) {
            Some(clean)
        } else {
            address_within(&clean)
        };
    }
    let column = list.column(Key::UserName)?;
    let span = table.cell(row, column.source);
    let text = table.text(span);
    (!clean_of(text, span.marks).is_empty()).then(|| text.to_owned())
}

/// The two-letter code of a country, however it is written; empty when it is none we know.
fn usage_location(country: &str) -> String {
    let code = country.to_uppercase();
    if countries::is_code(&code) {
        return code;
    }
    countries::code_of(country).unwrap_or_default().to_owned()
}

fn clean_text(list: &List, table: &Table, row: &Row, key: Key) -> String {
    list.column(key).map_or_else(String::new, |column| {
        let span = table.cell(row, column.source);
        clean_of(table.text(span), span.marks).into_owned()
    })
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
pub(super) fn judge(list: &List, table: &Table) -> Vec<Found> {
    let plan = Plan::new(list);
    let mut across = Across::default();
    across.total.split = true;
    let mut judged = Judged::default();
    let mut all = Vec::new();
    for (number, row) in (1_u32..).zip(&table.rows) {
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
            all.extend(across.compare(list, *identity, row.line, number));
        }
        if let Some((_, column)) = plan.same() {
            let span = table.cell(row, usize::from(column));
            let text = table.text(span);
            across.sameness.look(text, span.marks, row.line, number);
        }
    }
    all.extend(across.finish(list, &plan));
    all
}
