//! Who is in the list: what people would be called, and who is usually nobody who needs a user.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::{Work, outside};
use super::handover::making;
use super::{Document, Naming, Step, Steps, never_stopped};
use crate::fault::Fault;
use crate::roster::convert::{self, NameOrigin};
use crate::roster::decode::offset;
use crate::roster::fold::{fold, tidy};
use crate::roster::heading::Grade;
use crate::roster::key::Key;
use crate::roster::list::Column;
use crate::roster::names::{Proposal, Split, split_of};
use crate::roster::profile::{DEFAULT, Family, profile};
use crate::roster::rules::yes;
use crate::roster::shared_mailbox;
use crate::roster::steps::Walk;
use crate::roster::table::Row;
use crate::roster::view::{
    Exclusion, FlaggedRow, LastName, NameDoubt, NameParts, Origin, ProposalView,
};

/// User names somebody has already, out of whatever they were handed over in: a list with a column of user names or
/// addresses, or a name on each line.
///
/// # Errors
/// As reading a list.
pub fn taken_names(bytes: Vec<u8>, steps: Steps<'_>) -> Result<Vec<String>, Fault> {
    let reading = super::Reading::default();
    let mut document = Document::read("", Origin::File, bytes, &reading, steps)?;
    document.confirm_columns();
    let list = &document.shape.list;
    let own = |row: &Row| convert::user_name(list, &document.table, row);
    if list.column(Key::UserName).is_some() || list.column(Key::Email).is_some() {
        let people = document.people().into_iter();
        return Ok(people.filter_map(|(_, row)| own(&row)).collect());
    }
    let headings = list.columns.first().map(|column| column.heading.clone());
    let cells = document.table.rows.iter();
    let cells = cells.map(|row| document.table.text(document.table.cell(row, 0)).to_owned());
    Ok(headings.into_iter().chain(cells).collect())
}

impl Document {
    /// What everybody would be called, to be looked at before it is done. Nothing is changed.
    ///
    /// # Errors
    /// The pattern or the domain gives no user names.
    pub fn proposals(&self, naming: &Naming) -> Result<Vec<ProposalView>, Fault> {
        self.proposals_with(naming, &mut never_stopped)
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// As [`Self::proposals`], and `stopped`.
    pub fn proposals_with(
        &self,
        naming: &Naming,
        steps: Steps<'_>,
    ) -> Result<Vec<ProposalView>, Fault> {
        let mut making = making(Some(naming))?;
        let people = self.people();
        let list = &self.shape.list;
        let mut walk = Walk::new(steps, Step::Prepare, people.len(), 3);
        let named = convert::names(list, &self.table, &people, &mut making, &mut walk)?;
        let view = |((at, row), one): (&(u32, Row), convert::Named)| {
            walk.row()?;
            let kept = matches!(one.origin, NameOrigin::List | NameOrigin::Given);
            let finding = one.doubt().map(|doubt| doubt.code().to_owned());
            let parts = one.proposal.unwrap_or_else(|| {
                let split = split_of(&convert::person(list, &self.table, row));
                Proposal {
                    first: split.first,
                    last: split.last,
                    user_name: None,
                    finding: None,
                    clash_with: None,
                }
            });
            Ok(ProposalView {
                row: *at,
                first: parts.first,
                last: parts.last,
                user_name: one.user_name,
                kept,
                finding,
                clash_with: parts.clash_with,
            })
        };
        people.iter().zip(named).map(view).collect()
    }

    /// Rows that may be left out, with the reasons. Asked for anew after every edit.
    pub fn flagged(&self) -> Vec<FlaggedRow> {
        // Nobody stops it.
        self.flagged_with(&mut never_stopped).unwrap_or_default()
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// `stopped`.
    pub fn flagged_with(&self, steps: Steps<'_>) -> Result<Vec<FlaggedRow>, Fault> {
        let people = self.people();
        let mut walk = Walk::new(steps, Step::Search, people.len(), 1);
        let mut flagged = Vec::new();
        for (row, cells) in people {
            walk.row()?;
            let rows = Exclusion::ALL
                .into_iter()
                .filter(|what| self.is_flagged(&cells, *what));
            let why: Vec<Exclusion> = rows.collect();
            if !why.is_empty() {
                flagged.push(FlaggedRow { row, why });
            }
        }
        Ok(flagged)
    }

    fn is_flagged(&self, row: &Row, what: Exclusion) -> bool {
        let list = &self.shape.list;
        let clean = |key| convert::clean_text(list, &self.table, row, key);
        match what {
            Exclusion::Blocked => yes(&clean(Key::Blocked)),
            Exclusion::PrivacyBlocked => yes(&clean(Key::PrivacyBlocked)),
            Exclusion::Coupled => yes(&clean(Key::Coupled)),
            Exclusion::SharedMailbox => {
                let address = convert::user_name(list, &self.table, row).unwrap_or_default();
                let names = [clean(Key::Name), clean(Key::DisplayName)];
                shared_mailbox::looks_like(&address, &names)
            }
            Exclusion::HiddenRow => row.hidden,
            Exclusion::HiddenColumn => false,
        }
    }

    /// How many rows, or columns, each exclusion would leave out.
    pub fn excludable(&self) -> Vec<(Exclusion, u32)> {
        self.excludable_of(&self.flagged())
    }

    /// The same of rows that were flagged just now.
    pub fn excludable_of(&self, flagged: &[FlaggedRow]) -> Vec<(Exclusion, u32)> {
        let hidden = self.shape.list.columns.iter();
        let hidden = hidden.filter(|column| column.hidden && column.key.is_some());
        let columns = hidden.count();
        let count = |what| {
            if what == Exclusion::HiddenColumn {
                return offset(columns);
            }
            let rows = flagged.iter().filter(|row| row.why.contains(&what));
            offset(rows.count())
        };
        let all = Exclusion::ALL.into_iter().map(|what| (what, count(what)));
        all.filter(|(_, count)| *count > 0).collect()
    }

    pub(super) fn exclude(
        &mut self,
        what: &[Exclusion],
        work: &mut Work,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        let people = self.people();
        let mut walk = Walk::new(steps, Step::Search, people.len(), 1);
        let mut rows = Vec::new();
        for (at, row) in people {
            walk.row()?;
            if what.iter().any(|one| self.is_flagged(&row, *one)) {
                rows.push(at as usize);
            }
        }
        self.leave_out(&rows, work);
        let is_hidden = |column: &Column| column.hidden && column.key.is_some();
        if what.contains(&Exclusion::HiddenColumn) && self.shape.list.columns.iter().any(is_hidden)
        {
            for column in &mut self.reshape(work).list.columns {
                if column.hidden {
                    column.key = None;
                    column.grade = None;
                }
            }
        }
        Ok(())
    }

    /// Adds an empty column at the end, for what the list does not say.
    pub(super) fn add_column(&mut self, key: Key, work: &mut Work) {
        if self.shape.list.column(key).is_some() {
            return;
        }
        let widest = self.table.rows.iter().map(Row::width).max().unwrap_or(0);
        let heading = self.shape.list.profile.as_deref();
        let heading = heading.and_then(|profile| profile.column(key));
        let heading = heading.or_else(|| profile(DEFAULT)?.column(key));
        let heading = heading.map_or_else(String::new, |column| column.headings[0].text.clone());
        let list = &mut self.reshape(work).list;
        let end = list.columns.iter().map(|column| column.source + 1).max();
        list.columns.push(Column {
            source: end.unwrap_or(0).max(list.width).max(widest),
            heading,
            key: Some(key),
            grade: Some(Grade::Same),
            hidden: false,
            used: false,
        });
    }

    pub(super) fn name_users(
        &mut self,
        naming: &Naming,
        work: &mut Work,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        let proposals = self.proposals_with(naming, steps)?;
        self.fill_column(
            Key::UserName,
            proposals
                .into_iter()
                .filter_map(|one| Some((one.row as usize, one.user_name?))),
            work,
            steps,
        )
    }

    /// Puts the people of some rows into a licence group.
    pub(super) fn assign_group(
        &mut self,
        rows: &[u32],
        group: &str,
        work: &mut Work,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        let all = self.table.rows.len();
        if rows.iter().any(|row| *row as usize >= all) {
            return Err(outside());
        }
        let texts = rows.iter().map(|row| (*row as usize, group.to_owned()));
        self.fill_column(Key::LicenceGroup, texts, work, steps)
    }

    /// Puts a text into the column of a key in some rows; the column is added where it is missing.
    pub(super) fn fill_column(
        &mut self,
        key: Key,
        texts: impl Iterator<Item = (usize, String)>,
        work: &mut Work,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        self.add_column(key, work);
        let columns = &self.shape.list.columns;
        let Some(column) = columns.iter().position(|column| column.key == Some(key)) else {
            return Ok(());
        };
        let mut walk = Walk::new(steps, Step::Change, self.table.rows.len(), 1);
        for (at, text) in texts {
            walk.row()?;
            self.put(at, column, &text, work);
        }
        Ok(())
    }

    /// Rows of people who go by a name: their code, name, user name or address.
    pub fn rows_called(&self, who: &str) -> Vec<u32> {
        let wanted = fold(&tidy(who));
        let is_meant = |row: &Row| {
            convert::called(&self.shape.list, &self.table, row)
                .iter()
                .any(|name| fold(&tidy(name)) == wanted)
        };
        let people = self.people().into_iter();
        people
            .filter(|(_, row)| is_meant(row))
            .map(|(at, _)| at)
            .collect()
    }

    /// Rows of everybody by each of the names they go by.
    fn all_called(&self) -> BTreeMap<String, BTreeSet<u32>> {
        let mut rows: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
        for (at, row) in self.people() {
            for name in convert::called(&self.shape.list, &self.table, &row) {
                rows.entry(fold(&tidy(&name))).or_default().insert(at);
            }
        }
        rows
    }

    /// Says where the last names of people begin whose name stands in one field: the first name is what is left before
    /// it. Undone in one step. Answers who is not in the list, or whose name does not end like that.
    pub fn part_names(&mut self, last_names: &[super::Given]) -> Vec<String> {
        let mut unknown = Vec::new();
        let (mut first, mut last) = (Vec::new(), Vec::new());
        for one in last_names {
            let ending = tidy(&one.text);
            let mut met = false;
            for row in self.rows_called(&one.who) {
                let split = self.split_name(row as usize);
                let whole = tidy(&format!("{} {}", split.first, split.last));
                let Some(given) = whole.strip_suffix(ending.as_str()) else {
                    continue;
                };
                met = true;
                first.push((row as usize, given.trim().to_owned()));
                last.push((row as usize, ending.clone()));
            }
            if !met {
                unknown.push(one.who.clone());
            }
        }
        // Nobody stops it.
        let _ = self.make(
            "edit-name-parts",
            &mut never_stopped,
            |document, work, steps| {
                document.fill_column(Key::FirstName, first.into_iter(), work, steps)?;
                document.fill_column(Key::LastName, last.into_iter(), work, steps)
            },
        );
        unknown
    }

    /// Salespeople whose name in one field can be parted in more ways than one, which only a person can tell.
    ///
    /// # Errors
    /// `stopped`.
    pub fn name_doubts_with(&self, steps: Steps<'_>) -> Result<Vec<NameDoubt>, Fault> {
        if self.shape.list.family != Family::BusinessCentral {
            return Ok(Vec::new());
        }
        let people = self.people();
        let mut walk = Walk::new(steps, Step::Search, people.len(), 1);
        let mut doubts = Vec::new();
        for (row, cells) in people {
            walk.row()?;
            let split = split_of(&convert::person(&self.shape.list, &self.table, &cells));
            if split.uncertain {
                let ways = ways_of(&split);
                doubts.push(NameDoubt { row, ways });
            }
        }
        Ok(doubts)
    }

    pub(super) fn name_parts(
        &mut self,
        names: &[LastName],
        work: &mut Work,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        let all = self.table.rows.len();
        if names.iter().any(|one| one.row as usize >= all) {
            return Err(outside());
        }
        let parted = names.iter().filter_map(|one| {
            let at = one.row as usize;
            let split = self.split_name(at);
            let way = ways_of(&split).into_iter();
            let way = way.rev().find(|way| way.last == tidy(&one.last))?;
            Some((at, way))
        });
        let (first, last): (Vec<_>, Vec<_>) = parted
            .map(|(at, way)| ((at, way.first), (at, way.last)))
            .unzip();
        if first.is_empty() {
            return Ok(());
        }
        self.fill_column(Key::FirstName, first.into_iter(), work, steps)?;
        self.fill_column(Key::LastName, last.into_iter(), work, steps)
    }

    fn split_name(&self, at: usize) -> Split {
        let row = &self.table.rows[at];
        let person = convert::person(&self.shape.list, &self.table, row);
        split_of(&person)
    }

    /// Puts people into a licence group by what they are called; undone in one step. Answers who is not in the list.
    pub fn assign_groups(&mut self, groups: &[super::Given]) -> Vec<String> {
        let mut unknown = Vec::new();
        let mut texts = Vec::new();
        let called = self.all_called();
        for one in groups {
            let rows = called.get(&fold(&tidy(&one.who)));
            if rows.is_none() {
                unknown.push(one.who.clone());
            }
            let rows = rows.into_iter().flatten();
            texts.extend(rows.map(|row| (*row as usize, one.text.clone())));
        }
        // Nobody stops it.
        let _ = self.make(
            "edit-licence-group",
            &mut never_stopped,
            |document, work, steps| {
                document.fill_column(Key::LicenceGroup, texts.into_iter(), work, steps)
            },
        );
        unknown
    }
}

/// All ways to part a name into two that are not empty: as it was parted first, then with ever longer last names.
fn ways_of(split: &Split) -> Vec<NameParts> {
    let whole = tidy(&format!("{} {}", split.first, split.last));
    let part = |at: usize| NameParts {
        first: whole[..at].to_owned(),
        last: whole[at + 1..].to_owned(),
    };
    let mut ways: Vec<NameParts> = whole.rmatch_indices(' ').map(|(at, _)| part(at)).collect();
    ways.sort_by_key(|way| way.last != split.last);
    ways
}
