//! What only shows across records: the same thing twice, another country, too many, none.

use std::collections::hash_map::Entry;
use std::num::NonZero;
use std::thread;

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

/// What is compared is kept in so many parts by its fingerprint: those of a million records then are small enough for
/// a processor's cache, and cores can go through them side by side.
const PARTS: usize = 256;
/// Fewer values than this are compared by one thread.
const WORTH_THREADS: usize = 20_000;

/// Remembers what records held until all are known.
#[derive(Debug, Default)]
pub struct Across {
    /// For every rule that compares, what was seen.
    seen: Vec<Seen>,
    /// The column that should hold the same everywhere.
    pub sameness: Sameness,
    /// What was counted.
    pub total: Total,
}

/// What a rule compares.
#[derive(Debug)]
struct Seen {
    rule: u16,
    column: u16,
    count: usize,
    parts: Vec<Vec<Held>>,
}

/// What a record held.
#[derive(Debug, Clone, Copy)]
struct Held {
    print: u64,
    line: u32,
    number: u32,
}

/// A record that holds what an earlier one held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Again {
    line: u32,
    column: u16,
    /// The rule that compared.
    pub rule: u16,
    /// Number of the record.
    pub number: u32,
    /// Number of the first record that held the same.
    first: u32,
}

impl Again {
    /// What there is to say about it.
    pub fn found(self, list: &List) -> Found {
        judge::again(
            list,
            self.rule,
            self.column,
            self.line,
            self.number,
            self.first,
        )
    }
}

impl Seen {
    fn keep(&mut self, held: Held) {
        self.count += 1;
        // The upper bits choose the part; what finds a place within it uses all of them.
        self.parts[(held.print >> 56) as usize].push(held);
    }

    /// Every second holder of something, in parts of which one thread takes every n-th.
    fn again(&self, all: &mut Vec<Again>) {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        if self.count < WORTH_THREADS || cores == 1 {
            all.extend(self.again_in(0, 1));
            return;
        }
        thread::scope(|scope| {
            let works: Vec<_> = (0..cores)
                .map(|core| scope.spawn(move || self.again_in(core, cores)))
                .collect();
            for work in works {
                let found = work.join();
                all.extend(found.unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            }
        });
    }

    fn again_in(&self, start: usize, step: usize) -> Vec<Again> {
        let mut all = Vec::new();
        let mut first: FxHashMap<u64, u32> = FxHashMap::default();
        for part in self.parts.iter().skip(start).step_by(step) {
            first.clear();
            for held in part {
                match first.entry(held.print) {
                    Entry::Vacant(free) => {
                        free.insert(held.number);
                    }
                    Entry::Occupied(taken) => all.push(Again {
                        line: held.line,
                        column: self.column,
                        rule: self.rule,
                        number: held.number,
                        first: *taken.get(),
                    }),
                }
            }
        }
        all
    }
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

    /// Keeps what a record holds; records come in order.
    pub fn keep(&mut self, identity: Identity, line: u32, number: u32) {
        let Identity {
            rule,
            column,
            print,
        } = identity;
        let at = self.seen.iter().position(|seen| seen.rule == rule);
        let at = at.unwrap_or_else(|| {
            self.seen.push(Seen {
                rule,
                column,
                count: 0,
                parts: vec![Vec::new(); PARTS],
            });
            self.seen.len() - 1
        });
        self.seen[at].keep(Held {
            print,
            line,
            number,
        });
    }

    /// Records that hold what an earlier one held, in order.
    pub fn again(&self) -> Vec<Again> {
        let mut all = Vec::new();
        for seen in &self.seen {
            seen.again(&mut all);
        }
        all.sort_unstable();
        all
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
