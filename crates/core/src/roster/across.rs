//! What only shows across records: the same thing twice, another country, too many, none.

use rustc_hash::FxHashMap;

use super::check::Total;
use super::judge::{self, Found, Identity, Plan, Sameness};
use super::list::List;
use crate::reference::import_template::import_templates;

/// How many users a Microsoft 365 file takes.
pub fn max_users() -> u32 {
    import_templates()
        .m365_bulk_import
        .limits
        .max_users_per_file
}

/// Remembers what earlier records held.
#[derive(Debug, Default)]
pub struct Across {
    /// For every rule that compares, what was seen and the first record that held it.
    seen: Vec<(u16, FxHashMap<u64, u32>)>,
    /// The column that should hold the same everywhere.
    pub sameness: Sameness,
    /// What was counted.
    pub total: Total,
}

impl Across {
    /// Counts a record.
    pub fn count(&mut self, line: u32) {
        self.total.records += 1;
        if self.total.records == max_users() + 1 {
            self.total.excess_line = Some(line);
        }
    }

    /// Counts records; `lines` are those of the first ones, `by` is what to add to them.
    pub fn count_many(&mut self, records: u32, lines: &[u32], by: u32) {
        let before = self.total.records;
        self.total.records += records;
        if before <= max_users() && self.total.records > max_users() {
            let line = lines.get((max_users() - before) as usize);
            self.total.excess_line = line.map(|line| line + by);
        }
    }

    /// Compares what a record holds with what earlier ones held.
    pub fn compare(
        &mut self,
        list: &List,
        identity: Identity,
        line: u32,
        number: u32,
    ) -> Option<Found> {
        let at = self
            .seen
            .iter()
            .position(|(rule, _)| *rule == identity.rule);
        let at = at.unwrap_or_else(|| {
            self.seen.push((identity.rule, FxHashMap::default()));
            self.seen.len() - 1
        });
        let first = *self.seen[at].1.entry(identity.print).or_insert(number);
        (first != number)
            .then(|| judge::again(list, identity.rule, identity.column, line, number, first))
    }

    /// What is known when all records were seen.
    pub fn finish(self, list: &List, plan: &Plan) -> Vec<Found> {
        let mut found = judge::total(list, &self.total);
        if let (Some((rule, column)), Some(first), Some(other)) =
            (plan.same(), &self.sameness.first, &self.sameness.other)
        {
            found.push(judge::differs(list, rule, column, other, &first.value));
        }
        found
    }
}
