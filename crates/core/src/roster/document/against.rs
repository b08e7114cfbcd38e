//! What stands against a list in order that becomes a file of another kind: told where it can be mended, on the cells
//! of the list itself.

use std::sync::Arc;

use super::handover::is_missing;
use super::judged::{BATCH, side_by_side};
use super::{Document, Step, Steps, go_on, never_stopped};
use crate::fault::Fault;
use crate::finding::{Finding, Location, Severity};
use crate::roster::across::Across;
use crate::roster::check::Record;
use crate::roster::convert::{self, Making};
use crate::roster::decode::offset;
use crate::roster::judge::{self, Identity, Judged, Plan};
use crate::roster::key::Key;
use crate::roster::list::List;
use crate::roster::profile::{Family, Profile};
use crate::roster::rules::is_example;
use crate::roster::steps::Walk;
use crate::roster::table::Row;
use crate::roster::view::{FindingView, GroupView};

/// Findings a folded group brings along.
const FIRST: usize = 20;

/// What the file to be written does not take, with the cell of the list it comes from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Against {
    /// Row of the grid; none for the list as a whole.
    pub(super) row: Option<usize>,
    /// Position of the column in the list; none when the list has no column it could stand in.
    pub(super) column: Option<usize>,
    pub(super) finding: Finding,
}

/// What becomes of a list of one kind in a file of another.
#[derive(Debug, Default)]
pub(super) struct Becoming {
    /// Errors, in the order of the list.
    pub(super) against: Vec<Against>,
    /// There is somebody to write.
    pub(super) anybody: bool,
    scales: Option<Scales>,
}

impl Becoming {
    /// Rows came back that may have been weighed by other scales.
    pub(super) fn forget_scales(&mut self) {
        self.scales = None;
    }
}

/// What rows are weighed by. While it stays the same, an edit weighs again only the rows it touched.
#[derive(Debug)]
struct Scales {
    list: List,
    profile: Arc<Profile>,
    usage_location: Option<String>,
    /// The list it becomes.
    becomes: List,
    plan: Plan,
}

/// What a row becomes, judged for itself.
#[derive(Debug)]
pub(super) struct Weighed {
    errors: Vec<Finding>,
    identities: Vec<Identity>,
    example: bool,
}

/// A row is weighed without knowing how many people come before it; one thing only depends on being the first.
const NOT_FIRST: u32 = 2;

impl Document {
    /// Weighs what the list becomes, when it is of another kind and itself in order: what is wrong with it comes first.
    ///
    /// # Errors
    /// `stopped`; what was known stays.
    pub(super) fn weigh(&mut self, steps: Steps<'_>) -> Result<(), Fault> {
        if self.is_of_target() || self.counts().error > 0 {
            self.becoming.against.clear();
            self.becoming.anybody = self.is_of_target();
            return Ok(());
        }
        let scales = match self.becoming.scales.take() {
            Some(scales) if self.weighs_like(&scales) => scales,
            _ => {
                for state in &mut self.judged.rows {
                    state.weighed = None;
                }
                self.scales()
            }
        };
        // When it is stopped, rows are weighed by different scales: next time all are weighed again.
        self.weigh_rows(&scales, steps)?;
        self.becoming.scales = Some(scales);
        self.sum_up();
        Ok(())
    }

    fn scales(&self) -> Scales {
        let profile = Arc::clone(self.target_profile());
        let becomes = convert::list_of(&profile, self.shape.list.purpose.clone());
        Scales {
            list: self.shape.list.clone(),
            usage_location: self.shape.target.usage_location.clone(),
            plan: Plan::new(&becomes),
            becomes,
            profile,
        }
    }

    fn weighs_like(&self, scales: &Scales) -> bool {
        scales.list.judges_cells_like(&self.shape.list)
            && Arc::ptr_eq(&scales.profile, self.target_profile())
            && scales.usage_location == self.shape.target.usage_location
    }

    /// Weighs the rows that were not weighed since they changed.
    fn weigh_rows(&mut self, scales: &Scales, steps: Steps<'_>) -> Result<(), Fault> {
        let states = self.judged.rows.iter().enumerate();
        let new = states.filter(|(_, state)| state.filled && state.weighed.is_none());
        let new: Vec<usize> = new.map(|(at, _)| at).collect();
        for (batch, rows) in new.chunks(BATCH).enumerate() {
            go_on(steps, Step::Review, batch * BATCH, Some(new.len()))?;
            let weighed = side_by_side(rows, |rows| self.weighed(scales, rows));
            for (at, weighed) in rows.iter().zip(weighed) {
                self.judged.rows[*at].weighed = Some(Arc::new(weighed));
            }
        }
        Ok(())
    }

    fn weighed(&self, scales: &Scales, rows: &[usize]) -> Vec<Weighed> {
        let people = rows.iter().map(|at| (offset(*at), self.table.rows[*at]));
        let people: Vec<_> = people.collect();
        let mut making = Making {
            usage_location: scales.usage_location.clone(),
            ..Making::default()
        };
        let (list, table) = (&self.shape.list, &self.table);
        let mut steps = never_stopped;
        let mut walk = Walk::new(&mut steps, Step::Review, rows.len(), 2);
        let profile = &scales.profile;
        let Ok(made) = convert::into_profile(list, table, &people, profile, &mut making, &mut walk)
        else {
            unreachable!("nobody stops it")
        };
        let mut judged = Judged::default();
        let weigh = |row: &Row| {
            let record = Record {
                list: &scales.becomes,
                spans: made.table.cells(row),
                texts: &made.table,
                line: row.line,
                number: NOT_FIRST,
                as_read: false,
                open_quote: None,
                hidden: false,
            };
            judge::record(&scales.plan, &record, &mut judged);
            let errors = judged.found.drain(..);
            let errors = errors.filter(|finding| finding.severity == Severity::Error);
            Weighed {
                errors: errors.collect(),
                identities: judged.identities.clone(),
                example: is_example(&record),
            }
        };
        made.table.rows.iter().map(weigh).collect()
    }

    /// Puts together what the rows weigh, and what only shows across them.
    fn sum_up(&mut self) {
        let Some(scales) = &self.becoming.scales else {
            return;
        };
        let passwords = self.lacks_passwords();
        let mut across = Across::default();
        across.total.split = true;
        let mut users = Vec::new();
        let mut found: Vec<(u32, Finding)> = Vec::new();
        for (at, state) in self.judged.rows.iter().enumerate() {
            let Some(weighed) = &state.weighed else {
                continue;
            };
            let line = self.table.rows[at].line;
            users.push(at);
            let number = offset(users.len());
            across.count(line);
            // Whether the first may stay is said when all are counted.
            if number > 1 || !weighed.example {
                let errors = weighed.errors.iter().cloned();
                found.extend(errors.map(|error| (number, numbered(error, number))));
            }
            for identity in &weighed.identities {
                across.keep(*identity, line, number);
            }
        }
        let again = across.again().into_iter();
        found.extend(again.map(|again| (again.number, again.found(&scales.becomes).finding)));
        // Stays in order within a user.
        found.sort_by_key(|(number, _)| *number);
        let all = across.finish(&scales.becomes, &scales.plan).into_iter();
        found.extend(all.map(|found| {
            let number = match found.finding.location {
                Location::Table { record, .. } => record.unwrap_or(0),
                Location::Key { .. } | Location::Pointer { .. } => 0,
            };
            (number, found.finding)
        }));
        let against = found
            .into_iter()
            .filter(|(_, finding)| finding.severity == Severity::Error)
            .filter(|(_, finding)| !(passwords && is_missing(finding, Key::Password)))
            .map(|(number, finding)| {
                let key = match finding.location {
                    Location::Table { column, .. } => column,
                    Location::Key { .. } | Location::Pointer { .. } => None,
                };
                let user = (number as usize).checked_sub(1);
                Against {
                    row: user.and_then(|user| users.get(user).copied()),
                    column: key.and_then(Key::from_name).and_then(|key| self.feeds(key)),
                    finding,
                }
            })
            .collect();
        self.becoming.against = against;
        self.becoming.anybody = !users.is_empty();
    }

    /// The column of the list that goes into a column of the file.
    fn feeds(&self, key: Key) -> Option<usize> {
        let columns = &self.shape.list.columns;
        let of = |key: Key| columns.iter().position(|column| column.key == Some(key));
        let salespeople = self.shape.list.family == Family::BusinessCentral;
        of(key).or_else(|| {
            let source = match key {
                Key::UserName => Key::Email,
                Key::FirstName | Key::LastName | Key::DisplayName => Key::Name,
                Key::MobilePhone => Key::Phone,
                Key::UsageLocation => Key::Country,
                _ => return None,
            };
            (salespeople || source == Key::Country)
                .then(|| of(source))
                .flatten()
        })
    }

    /// No error stands against writing the list as what it becomes, as far as the list itself is in order.
    pub(super) fn is_writable(&self) -> bool {
        self.becoming.anybody && self.becoming.against.is_empty()
    }

    /// The kinds of what stands against it, in the order they were met.
    pub(super) fn against_groups(&self) -> Vec<GroupView> {
        let mut groups: Vec<GroupView> = Vec::new();
        for one in &self.becoming.against {
            let code = one.finding.code;
            let known = groups.iter().position(|group| group.code == code);
            let at = known.unwrap_or(groups.len());
            if known.is_none() {
                groups.push(GroupView {
                    code: code.to_owned(),
                    severity: one.finding.severity,
                    count: 0,
                    fixable: 0,
                    safe: false,
                    first: Vec::new(),
                    source: None,
                });
            }
            let group = &mut groups[at];
            group.count += 1;
            if group.first.len() < FIRST {
                group.first.push(self.against_view(one));
            }
        }
        groups
    }

    /// What stands against a row.
    pub(super) fn against_in(&self, row: usize) -> impl Iterator<Item = FindingView> {
        let all = &self.becoming.against;
        let of_row = all.iter().filter(move |one| one.row == Some(row));
        of_row.map(|one| self.against_view(one))
    }

    fn against_view(&self, one: &Against) -> FindingView {
        let (line, key) = match one.finding.location {
            Location::Table { line, column, .. } => (line.filter(|line| *line != 0), column),
            Location::Key { .. } | Location::Pointer { .. } => (None, None),
        };
        let column = one.column.and_then(|at| self.shape.list.columns.get(at));
        let before = one
            .row
            .zip(column)
            .filter(|(_, column)| !column.is_secret());
        FindingView {
            code: one.finding.code.to_owned(),
            severity: one.finding.severity,
            line,
            row: one.row.map(offset),
            column: key.map(str::to_owned),
            column_index: one.column.map(offset),
            params: one.finding.params.clone(),
            before: before.map(|(row, column)| {
                let span = self.table.cell(&self.table.rows[row], column.source);
                self.table.text(span).to_owned()
            }),
            after: None,
            fixable: false,
            safe: false,
            spans: Vec::new(),
        }
    }
}

/// The finding of a row that has that number among the users.
fn numbered(mut finding: Finding, number: u32) -> Finding {
    if let Location::Table { record, .. } = &mut finding.location {
        *record = record.map(|_| number);
    }
    finding
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Against, Document, Location, Making, Severity, Step, Walk, convert, is_missing};
    use crate::roster::document::never_stopped;
    use crate::roster::key::Key;
    use crate::roster::read::Choices;
    use crate::roster::view::{Edit, Origin, TargetView};

    /// The whole list converted and judged.
    fn plainly(document: &Document) -> (Vec<Against>, bool) {
        if document.is_of_target() || document.counts().error > 0 {
            return (Vec::new(), document.is_of_target());
        }
        let mut steps = never_stopped;
        let mut walk = Walk::new(&mut steps, Step::Review, 1, 1);
        let (roster, _) = document.roster(Making::default(), &mut walk).unwrap();
        let list = convert::list_of(&roster.profile, document.shape.list.purpose.clone());
        let found = convert::judge(&list, &roster.table, &mut walk).unwrap();
        let passwords = document.lacks_passwords();
        let against = found
            .into_iter()
            .map(|found| found.finding)
            .filter(|finding| finding.severity == Severity::Error)
            .filter(|finding| !(passwords && is_missing(finding, Key::Password)))
            .map(|finding| {
                let (number, key) = match finding.location {
                    Location::Table { record, column, .. } => (record, column),
                    Location::Key { .. } | Location::Pointer { .. } => (None, None),
                };
                let user = number.and_then(|number| (number as usize).checked_sub(1));
                let key = key.and_then(Key::from_name);
                Against {
                    row: user.map(|user| roster.rows[user] as usize),
                    column: key.and_then(|key| document.feeds(key)),
                    finding,
                }
            });
        (against.collect(), roster.users() > 0)
    }

    fn agree(document: &Document) {
        let (against, anybody) = plainly(document);
        assert_eq!(document.becoming.against, against);
        assert_eq!(document.becoming.anybody, anybody);
    }

    const SALESPEOPLE: &str = "Code,Name,Email,Phone No.,Blocked\r\n\
        KL,Kari Lie,kari@contoso.com,+47 400 00 001,\r\nOM,Ola Moe,ola@contoso.com,,\r\n\
        AB,Example: Ann Berg,ann@contoso.com,,\r\nKX,Kari Lie,kari@contoso.com,,\r\n";
    const USERS: &str = "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Fax,\
        Country or Region\r\nkari@contoso.com,Kari,Lie,Kari Lie,,,,,Norway\r\n\
        ola@contoso.com,Ola,Moe,Example: Ola,,,,,\r\nann@contoso.com,Ann,Berg,Example: Ann,,,,,Atlantis\r\n";

    /// What is done to the list; numbers are taken as far as the list goes.
    #[derive(Debug, Clone)]
    enum Deed {
        Put(u32, u32, &'static str),
        Insert(u32),
        Remove(u32),
        Aim(bool, bool),
        Undo,
        Redo,
    }

    fn deed() -> impl Strategy<Value = Deed> {
        let texts = [
            "",
            " ",
            "kari@contoso.com",
            "KARI@contoso.com",
            "ola@contoso.com",
            "k a",
            "Kari Lie",
            "Lie",
            "Example: X",
            "Norway",
            "Atlantis",
        ];
        prop_oneof![
            6 => (0..6_u32, 0..5_u32, prop::sample::select(texts.to_vec()))
                .prop_map(|(row, column, text)| Deed::Put(row, column, text)),
            1 => (0..5_u32).prop_map(Deed::Insert),
            1 => (0..5_u32).prop_map(Deed::Remove),
            1 => (any::<bool>(), any::<bool>()).prop_map(|(entra, norway)| Deed::Aim(entra, norway)),
            2 => Just(Deed::Undo),
            1 => Just(Deed::Redo),
        ]
    }

    fn carry_out(document: &mut Document, deed: &Deed) {
        let rows = document.view(1).rows;
        let edit = match *deed {
            Deed::Put(row, column, text) => Edit::Put {
                row: row.min(rows),
                column,
                texts: vec![vec![text.to_owned()]],
            },
            Deed::Insert(row) => Edit::InsertRows {
                row: row.min(rows),
                count: 2,
            },
            Deed::Remove(row) if row < rows => Edit::RemoveRows { row, count: 1 },
            Deed::Remove(_) => return,
            Deed::Aim(entra, norway) => {
                let profile = if entra {
                    "entra-bulk-create-v1"
                } else {
                    "m365-en-16-title"
                };
                Edit::Target(TargetView {
                    profile: profile.to_owned(),
                    usage_location: norway.then(|| "NO".to_owned()),
                    ..document.view(1).target
                })
            }
            Deed::Undo => return document.undo(),
            Deed::Redo => return document.redo(),
        };
        document.edit(&edit).unwrap();
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        #[test]
        fn rows_weighed_one_by_one_weigh_what_the_whole_does(
            salespeople: bool,
            deeds in prop::collection::vec(deed(), 1..12),
        ) {
            let text = if salespeople { SALESPEOPLE } else { USERS };
            let bytes = text.as_bytes().to_vec();
            let choices = Choices::default();
            let mut document = Document::open("", Origin::File, bytes, &choices, &mut never_stopped).unwrap();
            agree(&document);
            for deed in &deeds {
                carry_out(&mut document, deed);
                agree(&document);
            }
        }
    }
}
