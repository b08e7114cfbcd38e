//! Letters were garbled by a wrong encoding on the way.
//!
//! **Why** — text in UTF-8 was once read as Windows-1252: "Ã¸" stood for "ø". It would be imported as it stands.
//! **Do** — take the text as it was before, if it is the right one; where letters are lost, type them.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::clean::clean;
use crate::roster::decode::to_windows_1252;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/mojibake",
        severities: &[Severity::Error],
        says: &["suggest"],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: |key| key != Key::Password,
        wakes: Marks::NON_ASCII,
        unless: Claim::BYTE,
        claims: Claim::GARBLED,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let lost = cell.raw.contains(char::REPLACEMENT_CHARACTER);
    let repaired = repair(cell.raw);
    if !lost && repaired.is_none() {
        return;
    }
    let suggest = repaired
        .filter(|_| !lost)
        .map(|text| clean(&text))
        .unwrap_or_default();
    let raised = found.at(cell.location()).with("suggest", suggest.as_str());
    if !lost {
        raised.fix(Fix::replace(suggest, false));
    }
}

/// Reads every garbled group of two or three characters as the one it was; none when there is no group.
fn repair(text: &str) -> Option<String> {
    let mut repaired = String::with_capacity(text.len());
    let mut any = false;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let follow = match first {
            '\u{c2}'..='\u{c5}' => 1,
            '\u{e2}' => 2,
            _ => 0,
        };
        let group: Vec<u8> = rest
            .chars()
            .take(1 + follow)
            .filter_map(to_windows_1252)
            .collect();
        let garbled = follow > 0
            && group.len() == 1 + follow
            && group[1..].iter().all(|byte| (0x80..=0xbf).contains(byte));
        let skip = if garbled { 1 + follow } else { 1 };
        let end = rest
            .char_indices()
            .nth(skip)
            .map_or(rest.len(), |(at, _)| at);
        any |= garbled;
        match std::str::from_utf8(&group) {
            Ok(meant) if garbled => repaired.push_str(meant),
            _ => repaired.push_str(&rest[..end]),
        }
        rest = &rest[end..];
    }
    any.then_some(repaired)
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn groups_are_read_as_what_they_were() {
        assert_eq!(repair("BjÃ¸rn Ã˜degÃ¥rd").as_deref(), Some("Bjørn Ødegård"));
        assert_eq!(repair("â€™").as_deref(), Some("’"));
        assert_eq!(repair("Å\u{a0}").as_deref(), Some("Š"));
        assert_eq!(repair("Åse Ärlig"), None);
        assert_eq!(repair("â€"), None);
    }
}
