//! The offending lines of a list, as they stand in the file, with the characters in question. Values of columns that
//! hold secrets are covered before a line leaves this file.

use std::collections::{BTreeMap, BTreeSet};

use jetbridge_core::finding::{Finding, Location};
use jetbridge_core::roster::Choices;
use jetbridge_core::roster::decode::{Encoding, decode};
use jetbridge_core::roster::document::{Document, spans};
use jetbridge_core::roster::view::Origin;

use crate::excerpt::{self, Cell, Wide};
use crate::fault::CliFault;
use crate::input::Rereadable;
use crate::print::human::Excerpt;

/// Enough of a list to know its columns: the headings are among its first rows.
const HEAD: usize = 1 << 18;

/// What stands in place of a secret.
const COVER: &str = "••••••••";

/// The lines of a text list that findings are about.
pub struct Lines {
    /// The lines of each record by the number of the first.
    records: BTreeMap<u32, Vec<String>>,
    separator: char,
    /// Our key of each column, and whether its cells are secret.
    columns: Vec<(Option<String>, bool)>,
}

impl Lines {
    /// Finds the lines again. A workbook has none.
    pub fn of(
        input: &mut Rereadable<'_>,
        encoding: Option<&str>,
        delimiter: Option<&str>,
        choices: &Choices,
        findings: &[Finding],
    ) -> Result<Option<Self>, CliFault> {
        let Some((encoding, separator)) = encoding
            .and_then(Encoding::named)
            .zip(delimiter.and_then(|one| one.chars().next()))
        else {
            return Ok(None);
        };
        let mut choices = choices.clone();
        choices.reading.encoding = Some(encoding.name());
        choices.reading.delimiter = delimiter.map(str::to_owned);
        let head = input.first(HEAD)?;
        let document = Document::open("", Origin::File, head, &choices, &mut |_, _, _| true)
            .map_err(CliFault::Core)?;
        // Texts beyond the last heading have columns of their own there, but belong to no heading.
        let mut columns = document.view(0).columns;
        columns.truncate(document.width());
        let wide = match encoding {
            Encoding::Utf16Le => Some(Wide::Little),
            Encoding::Utf16Be => Some(Wide::Big),
            _ => None,
        };
        let wanted: BTreeSet<u32> = findings.iter().filter_map(line_of).collect();
        let raw = excerpt::lines(input.file(), &wanted, wide).map_err(CliFault::Input)?;
        let encoding = if wide.is_some() {
            Encoding::Utf8
        } else {
            encoding
        };
        let text = |bytes: Vec<u8>| decode(bytes, Some(encoding)).0.text;
        Ok(Some(Self {
            records: raw
                .into_iter()
                .map(|(line, record)| (line, record.into_iter().map(text).collect()))
                .collect(),
            separator,
            columns: columns
                .into_iter()
                .map(|column| (column.key, column.secret))
                .collect(),
        }))
    }

    /// The line of a finding; none where there is none, or where it cannot be shown without a secret.
    pub fn excerpt(&self, finding: &Finding) -> Option<Excerpt> {
        let record = self.records.get(&line_of(finding)?)?;
        let lines: Vec<&str> = record.iter().map(String::as_str).collect();
        let cells = excerpt::cells(&lines, self.separator);
        let has_secrets = self.columns.iter().any(|(_, secret)| *secret);
        let whole = cells.len() == self.columns.len() && cells.iter().all(|cell| cell.line == 0);
        if has_secrets && !whole {
            return None;
        }
        let Location::Table { column, .. } = finding.location else {
            return None;
        };
        let about = column.and_then(|key| {
            self.columns
                .iter()
                .position(|(of, _)| of.as_deref() == Some(key))
                .and_then(|at| cells.get(at))
        });
        let line = about.map_or(0, |cell| cell.line);
        let text = *lines.get(line)?;
        let spans = match about {
            Some(cell) => marks(finding, text, cell),
            None => std::iter::once(0..text.len()).collect(),
        };
        Some(self.covered(
            Excerpt {
                line,
                text: text.to_owned(),
                spans,
            },
            &cells,
            finding,
        ))
    }

    fn covered(&self, mut excerpt: Excerpt, cells: &[Cell], finding: &Finding) -> Excerpt {
        // The heading row names the columns and holds no secret, unless it is the first line of a mail.
        let is_heading = matches!(
            finding.location,
            Location::Table {
                record: Some(0),
                ..
            }
        );
        for (at, (_, secret)) in self.columns.iter().enumerate().rev() {
            let Some(cell) = cells
                .get(at)
                .filter(|cell| *secret && !cell.range.is_empty())
                .filter(|cell| !is_heading || excerpt.text[cell.range.clone()].contains(':'))
            else {
                continue;
            };
            let range = cell.range.clone();
            excerpt.text.replace_range(range.clone(), COVER);
            for span in &mut excerpt.spans {
                let moved = |at: usize| {
                    if at >= range.end {
                        at - range.len() + COVER.len()
                    } else {
                        at.min(range.start)
                    }
                };
                *span = if span.start >= range.start && span.end <= range.end {
                    range.start..range.start + COVER.len()
                } else {
                    moved(span.start)..moved(span.end)
                };
            }
        }
        excerpt
    }
}

fn line_of(finding: &Finding) -> Option<u32> {
    match finding.location {
        Location::Table { line, .. } => line,
        Location::Key { .. } | Location::Pointer { .. } => None,
    }
}

/// The characters in question, in bytes of the line; the whole cell where the core names none.
fn marks(finding: &Finding, line: &str, cell: &Cell) -> Vec<std::ops::Range<usize>> {
    let written = &line[cell.range.clone()];
    // Where a quote is doubled the core counts it once.
    let quoted = line[..cell.range.start].ends_with('"');
    let mut offsets = Vec::new();
    let mut value = String::new();
    let mut characters = written.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        offsets.extend(std::iter::repeat_n(cell.range.start + at, c.len_utf16()));
        value.push(c);
        if quoted && c == '"' {
            characters.next_if(|(_, next)| *next == '"');
        }
    }
    offsets.push(cell.range.end);
    let at = |unit: u32| {
        offsets
            .get(unit as usize)
            .copied()
            .unwrap_or(cell.range.end)
    };
    let spans: Vec<_> = spans(finding, &value)
        .into_iter()
        .map(|[start, end]| at(start)..at(end))
        .collect();
    if spans.is_empty() {
        vec![cell.range.clone()]
    } else {
        spans
    }
}
