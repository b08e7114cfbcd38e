//! A typographic quote stands where a plain one belongs.
//!
//! **Why** — word processors put it there; user names may hold `'` and nothing that looks like it.
//! **Do** — take the plain one, if you agree.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::clean::is_smart_quote;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/smart-quote",
        severities: &[Severity::Error, Severity::Warning],
        says: &["char"],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |key| key == Key::UserName || (!key.is_mail() && key != Key::Password),
        wakes: Marks::NON_ASCII,
        unless: Claim::BYTE.or(Claim::GARBLED),
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let Some(first) = cell.raw.chars().find(|c| is_smart_quote(*c)) else {
        return;
    };
    let user_name = cell.key == Key::UserName;
    let plain: String = cell
        .clean
        .chars()
        .map(|c| match c {
            '\u{201c}'..='\u{201f}' | '\u{2033}' if !user_name => '"',
            _ if is_smart_quote(c) => '\'',
            _ => c,
        })
        .collect();
    let severity = if user_name {
        Severity::Error
    } else {
        Severity::Warning
    };
    found
        .at(cell.location())
        .severity(severity)
        .with("char", first)
        .fix(Fix::replace(plain, false));
}
