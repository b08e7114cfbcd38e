//! What only shows across records: the same thing twice, another country, too many, none.

use rustc_hash::FxHashMap;

use super::check::Total;
use super::judge::{self, Found, Identity, Plan, Sameness};
use super::list::List;
use crate::reference::import_template::import_templates;

/// Remembers what earlier records held.
#[derive(Debug, Default)]
pub struct Across {
    seen: FxHashMap<(u16, u64), u32>,
    /// The column that should hold the same everywhere.
    pub sameness: Sameness,
    /// What was counted.
    pub total: Total,
}

impl Across {
    /// Counts a record.
    pub fn count(&mut self, line: u32) {
        self.total.records += 1;
        let max = import_templates()
            .m365_bulk_import
            .limits
            .max_users_per_file;
        if self.total.records == max + 1 {
            self.total.excess_line = Some(line);
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
        let first = *self
            .seen
            .entry((identity.rule, identity.print))
            .or_insert(number);
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
