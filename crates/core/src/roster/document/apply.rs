//! Applying fixes. What the acts do is said in [`crate::roster::rules`].

use super::edit::Work;
use super::judged::{Brief, Fixable};
use super::{Document, Shape, Step, Steps};
use crate::fault::Fault;
use crate::finding::{Finding, Location, Repair};
use crate::roster::check::clean_of;
use crate::roster::decode::{Encoding, offset};
use crate::roster::heading::Grade;
use crate::roster::judge::Found;
use crate::roster::key::Key;
use crate::roster::list::Column;
use crate::roster::profile::{DEFAULT, Profile, profile};
use crate::roster::steps::Walk;

/// A repair may uncover another (a prefix behind a space); more turns than this no cell needs.
const TURNS: usize = 8;

/// Which repairs are wanted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wanted {
    /// Those of one rule.
    Rule(u16),
    /// Safe ones.
    Safe,
}

impl Wanted {
    fn means(self, brief: Brief) -> bool {
        match self {
            Self::Rule(rule) => brief.rule == rule && brief.fixable != Fixable::No,
            Self::Safe => brief.fixable == Fixable::Safe,
        }
    }

    fn takes(self, found: &Found) -> bool {
        let fixable = Fixable::of(&found.finding);
        match self {
            Self::Rule(rule) => found.place.rule == rule && fixable != Fixable::No,
            Self::Safe => fixable == Fixable::Safe,
        }
    }
}

impl Document {
    pub(super) fn fix_one(
        &mut self,
        code: &str,
        row: Option<u32>,
        line: Option<u32>,
        key: Option<&str>,
        column: Option<u32>,
        work: &mut Work,
    ) {
        let meant = |finding: &Finding| {
            let (at, of) = place(finding);
            finding.code == code
                && finding.fix.is_some()
                && of == key
                && (line.is_none() || at == line || at == Some(0))
        };
        if let Some(row) = row {
            let at = row as usize;
            let found = self.found_in(at).into_iter().find(|f| meant(&f.finding));
            if let Some(found) = found {
                let gone = self.repair(Some(at), &found.finding, column, work);
                if gone {
                    self.splice(at, 1, Vec::new(), work);
                }
            }
        } else {
            let found = self.judged.list.iter().find(|w| meant(&w.finding));
            if let Some(finding) = found.map(|wide| wide.finding.clone()) {
                self.repair(None, &finding, column, work);
            }
        }
    }

    /// Applies the fix of everything that is wanted, until nothing wanted is left to fix.
    pub(super) fn fix_all(
        &mut self,
        work: &mut Work,
        wanted: Wanted,
        steps: Steps<'_>,
    ) -> Result<(), Fault> {
        for _ in 0..TURNS {
            let wide: Vec<Finding> = self
                .judged
                .list
                .iter()
                .filter(|found| wanted.takes(found))
                .map(|found| found.finding.clone())
                .collect();
            let rows = self.rows_with(wanted);
            if wide.is_empty() && rows.is_empty() {
                return Ok(());
            }
            for finding in &wide {
                self.repair(None, finding, None, work);
            }
            let mut gone = Vec::new();
            let mut walk = Walk::new(steps, Step::Change, rows.len(), 1);
            for at in rows {
                walk.row()?;
                if self.fix_row(at, wanted, work) {
                    gone.push(at);
                }
            }
            self.leave_out(&gone, work);
            let touched = work.take_touched();
            self.look_again(&touched, self.was_reshaped(work), steps)?;
        }
        Ok(())
    }

    /// Rows on which something wanted was found.
    fn rows_with(&self, wanted: Wanted) -> Vec<usize> {
        let across = |at: usize| {
            let found = self.judged.across.get(&offset(at));
            found.is_some_and(|found| found.iter().any(|one| wanted.takes(one)))
        };
        (0..self.table.rows.len())
            .filter(|at| {
                let briefs = &self.judged.rows[*at].briefs;
                briefs.iter().any(|brief| wanted.means(*brief)) || across(*at)
            })
            .collect()
    }

    /// Repairs a row; true when it is to be left out.
    fn fix_row(&mut self, at: usize, wanted: Wanted, work: &mut Work) -> bool {
        let mut cells: Vec<u16> = Vec::new();
        for found in self.found_in(at) {
            let column = found.place.column;
            // One repair per cell and turn: the next one is made from what the first left.
            if !wanted.takes(&found) || (column > 0 && cells.contains(&column)) {
                continue;
            }
            cells.push(column);
            if self.repair(Some(at), &found.finding, None, work) {
                return true;
            }
        }
        false
    }

    /// Makes one repair; true when the row is to be left out.
    fn repair(
        &mut self,
        row: Option<usize>,
        finding: &Finding,
        column: Option<u32>,
        work: &mut Work,
    ) -> bool {
        let Some(fix) = &finding.fix else {
            return false;
        };
        let key = place(finding).1.and_then(Key::from_name);
        match (&fix.repair, row) {
            (Repair::Replacement(text), Some(at)) => {
                if let Some(column) = key.and_then(|key| self.column_of(key)) {
                    self.put(at, column, text, work);
                }
            }
            (Repair::Replacement(text), None) => {
                let column = key.and_then(|key| self.column_of(key));
                let shape = self.reshape(work);
                if let Some(column) = column {
                    shape.list.columns[column].heading.clone_from(text);
                    shape.list.columns[column].grade = Some(Grade::Same);
                    shape.repairs += 1;
                }
            }
            (Repair::Action(act), _) => return self.act(act, row, finding, key, column, work),
        }
        false
    }

    fn column_of(&self, key: Key) -> Option<usize> {
        let columns = &self.shape.list.columns;
        columns.iter().position(|column| column.key == Some(key))
    }

    fn act(
        &mut self,
        act: &str,
        row: Option<usize>,
        finding: &Finding,
        key: Option<Key>,
        column: Option<u32>,
        work: &mut Work,
    ) -> bool {
        match (act, row) {
            ("drop-row", Some(_)) => return true,
            ("trim-row", Some(at)) => {
                self.fork(at, work);
                self.table.cut(at, self.shape.list.width);
            }
            ("clean-value", Some(at)) => {
                if let Some(column) = key.and_then(|key| self.column_of(key)) {
                    let source = self.shape.list.columns[column].source;
                    let span = self.table.cell(&self.table.rows[at], source);
                    let clean = clean_of(self.table.text(span), span.marks).into_owned();
                    self.put(at, column, &clean, work);
                }
            }
            ("split-files", _) => self.reshape(work).split = true,
            _ => self.act_on_list(act, finding, key, column, work),
        }
        false
    }

    fn act_on_list(
        &mut self,
        act: &str,
        finding: &Finding,
        key: Option<Key>,
        column: Option<u32>,
        work: &mut Work,
    ) {
        let line = place(finding).0;
        let shape = self.reshape(work);
        let form = &mut shape.list.form;
        shape.repairs += 1;
        match act {
            "write-utf-8" => form.encoding = Some(Encoding::Utf8),
            "drop-byte-order-mark" => form.bom = false,
            "use-comma" => form.separator = Some(b','),
            "drop-rows-above" => form.above = 0,
            "trim-row" => {
                if let Some((version, _)) = &mut form.version {
                    version.padded = false;
                }
            }
            "drop-row" if finding.code == "roster/sep-line" => form.sep_line = false,
            "drop-row" => shape.asides.retain(|aside| Some(aside.line) != line),
            "order-columns" => {
                shape.repairs -= 1;
                order(&mut shape.list.columns, shape.list.profile.as_deref());
            }
            "add-column" => {
                if let Some(key) = key {
                    add(shape, key);
                }
            }
            "drop-column" => drop_column(&mut shape.list.columns, finding, column),
            _ => shape.repairs -= 1,
        }
    }
}

/// Line and key of a finding.
fn place(finding: &Finding) -> (Option<u32>, Option<&'static str>) {
    match finding.location {
        Location::Table { line, column, .. } => (line, column),
        Location::Key { .. } | Location::Pointer { .. } => (None, None),
    }
}

/// Puts columns in the order of the profile; those of no key keep their order behind them.
fn order(columns: &mut [Column], profile: Option<&Profile>) {
    let Some(profile) = profile else { return };
    columns.sort_by_key(|column| rank(profile, column.key));
}

fn rank(profile: &Profile, key: Option<Key>) -> usize {
    let at = |profile: &Profile| profile.columns.iter().position(|c| Some(c.key) == key);
    at(profile).unwrap_or(usize::MAX)
}

/// Adds an empty column where the template has it.
fn add(shape: &mut Shape, key: Key) {
    let list = &mut shape.list;
    if list.column(key).is_some() {
        return;
    }
    let own = list.profile.as_deref().filter(|p| p.column(key).is_some());
    let Some(profile) = own.or_else(|| profile(DEFAULT).map(|p| &**p)) else {
        return;
    };
    let Some(column) = profile.column(key) else {
        return;
    };
    let place = rank(profile, Some(key));
    let before = list.columns.iter().position(|other| {
        other.key.is_some()
            && rank(profile, other.key) > place
            && rank(profile, other.key) != usize::MAX
    });
    let after = list.columns.iter().rposition(|other| other.key.is_some());
    let source = list.columns.iter().map(|c| c.source + 1).max().unwrap_or(0);
    let new = Column {
        source: source.max(list.width),
        heading: column.headings[0].text.clone(),
        key: Some(key),
        grade: Some(Grade::Same),
        hidden: false,
        used: false,
    };
    let at = before.or(after.map(|at| at + 1)).unwrap_or(0);
    list.columns.insert(at, new);
}

/// Leaves out the column a finding is about: the one said, else the secret one, else the one of its name.
fn drop_column(columns: &mut Vec<Column>, finding: &Finding, column: Option<u32>) {
    let said = column
        .map(|column| column as usize)
        .filter(|at| columns.get(*at).is_some_and(|column| column.key.is_none()));
    if let Some(at) = said {
        columns.remove(at);
    } else if finding.code == "roster/secret-in-file" {
        columns.retain(|column| column.key.is_some() || !column.is_secret());
    } else {
        let name = finding
            .params
            .get("name")
            .map(ToString::to_string)
            .unwrap_or_default();
        columns.retain(|column| {
            column.key.is_some() || crate::roster::clean::clean(&column.heading) != name
        });
    }
}
