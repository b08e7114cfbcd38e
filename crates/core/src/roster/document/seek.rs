//! Finding things: words in the rows, the next finding.

use std::collections::BTreeSet;

use super::edit::rule_of;
use super::{Document, Step, Steps, never_stopped};
use crate::fault::Fault;
use crate::roster::decode::offset;
use crate::roster::fold::fold;
use crate::roster::steps::Walk;
use crate::roster::view::FindingView;

impl Document {
    /// Rows of the grid whose text holds the words, without case. Secrets are not searched.
    pub fn find(&self, words: &str) -> Vec<u32> {
        // Nobody stops it.
        self.find_with(words, &mut never_stopped)
            .unwrap_or_default()
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// `stopped`.
    pub fn find_with(&self, words: &str, steps: Steps<'_>) -> Result<Vec<u32>, Fault> {
        let folded = fold(words);
        if folded.is_empty() {
            return Ok(Vec::new());
        }
        let columns = &self.shape.list.columns;
        let holds = |text: &str| {
            if text.is_ascii() {
                holds_ascii(text.as_bytes(), folded.as_bytes())
            } else {
                fold(text).contains(&folded)
            }
        };
        let mut walk = Walk::new(steps, Step::Search, self.table.rows.len(), 1);
        let mut found = Vec::new();
        for (at, row) in self.table.rows.iter().enumerate() {
            walk.row()?;
            let mut texts = columns
                .iter()
                .filter(|column| !self.is_covered(row, column))
                .map(|column| self.table.cell(row, column.source));
            if texts.any(|span| holds(self.table.text(span))) {
                found.push(offset(at));
            }
        }
        Ok(found)
    }

    /// The next finding after a cell in reading order, wrapping round; of one kind or of any.
    pub fn next(
        &self,
        row: u32,
        column: u32,
        forward: bool,
        code: Option<&str>,
    ) -> Option<FindingView> {
        let rows = self.table.rows.len();
        if rows == 0 {
            return None;
        }
        let rule = match code {
            Some(code) => Some(rule_of(code)?),
            None => None,
        };
        let against: BTreeSet<usize> = self.becoming.against.iter().filter_map(|a| a.row).collect();
        let start = (row as usize).min(rows - 1);
        // The row of the cell comes twice: what lies beyond the cell first, what lies before it last.
        for turn in 0..=rows {
            let at = if forward {
                (start + turn) % rows
            } else {
                (start + rows - turn % rows) % rows
            };
            if !self.holds(at, rule) && !against.contains(&at) {
                continue;
            }
            let mut views = self.views_in(at);
            views.retain(|view| code.is_none_or(|code| view.code == code));
            if !forward {
                views.reverse();
            }
            let beyond = |view: &FindingView| {
                let at = view.column_index.unwrap_or(0);
                match (turn == 0, forward) {
                    (false, _) => true,
                    (true, true) => at > column,
                    (true, false) => at < column,
                }
            };
            if let Some(view) = views.into_iter().find(beyond) {
                return Some(view);
            }
        }
        None
    }
}

impl Document {
    /// Something was found on the row, by that rule or by any.
    fn holds(&self, at: usize, rule: Option<u16>) -> bool {
        let briefs = self.judged.rows[at].briefs.iter().map(|brief| brief.rule);
        let across = self.judged.across.get(&offset(at)).into_iter().flatten();
        briefs
            .chain(across.map(|found| found.place.rule))
            .any(|of| rule.is_none_or(|rule| rule == of))
    }
}

fn holds_ascii(text: &[u8], folded: &[u8]) -> bool {
    let (Some(&first), Some(last)) = (folded.first(), text.len().checked_sub(folded.len())) else {
        return false;
    };
    let upper = first.to_ascii_uppercase();
    memchr::memchr2_iter(first, upper, &text[..=last])
        .any(|at| text[at..at + folded.len()].eq_ignore_ascii_case(folded))
}
