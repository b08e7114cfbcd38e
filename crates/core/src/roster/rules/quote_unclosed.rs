//! A quote is never closed.
//!
//! **Why** — everything from the quote to the end of the file is read as one cell.
//! **Do** — close the quote where its cell should end, or remove it.

use crate::finding::{Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Aside, AsideKind, Check, Families, Record, Rule, Then};
use crate::roster::key::Key;
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/quote-unclosed",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Design,
    },
    check: &[
        Check::List(Families::ALL, heading),
        Check::Aside(Families::ALL, aside),
        Check::Record(Families::ALL, record),
    ],
};

fn heading(list: &List, found: &mut Sink<'_>) {
    if let (Some(cell), Some(line)) = (list.form.open_quote, list.heading_line) {
        found.at(Location::cell(line, 0, key_at(list, cell)));
    }
}

fn aside(row: Aside, _: &List, found: &mut Sink<'_>) {
    if row.kind == AsideKind::OpenQuote {
        found.at(Location::row(row.line));
    }
}

fn record(record: &Record<'_>, found: &mut Sink<'_>) -> Then {
    let Some(cell) = record.open_quote else {
        return Then::GoOn;
    };
    let column = key_at(record.list, cell);
    found.at(Location::cell(record.line, record.number, column));
    Then::End
}

fn key_at(list: &List, cell: u32) -> Option<&'static str> {
    list.columns
        .iter()
        .find(|column| column.source == cell as usize)?
        .key
        .map(Key::name)
}
