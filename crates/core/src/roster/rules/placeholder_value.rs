//! The text only says that there is nothing.
//!
//! **Why** — the directory would show "n/a" as the person's fax, or "#REF!" as the name.
//! **Do** — leave the cell empty, if that is what is meant.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::fold::fold;
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/placeholder-value",
        severities: &[Severity::Warning],
        says: &["value"],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: Key::is_text,
        wakes: Marks::PLACEHOLDER,
        unless: Claim::NONE,
        claims: Claim::PLACEHOLDER,
        check,
    })],
};

/// Nobody is called like this.
const ANYWHERE: [&str; 15] = [
    "n/a", "#n/a", "n.a.", "-", "--", "---", "?", "??", ".", "#ref!", "#value!", "#name?",
    "#div/0!", "#num!", "#null!",
];

/// Null and Na are names of people, so these count outside names only.
const OUTSIDE_NAMES: [&str; 12] = [
    "na", "null", "nil", "none", "(none)", "tbd", "todo", "unknown", "ukjent", "onbekend",
    "n.v.t.", "nvt",
];

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    let value = fold(cell.clean);
    let known = ANYWHERE.contains(&value.as_str())
        || (!cell.key.is_name() && OUTSIDE_NAMES.contains(&value.as_str()));
    if known {
        found
            .at(cell.location())
            .with("value", cell.clean)
            .fix(Fix::replace("", false));
    }
}

#[cfg(test)]
mod tests {
    use super::{ANYWHERE, OUTSIDE_NAMES};
    use crate::roster::marks::{Marks, of};

    #[test]
    fn every_placeholder_wakes_the_rule() {
        for text in ANYWHERE.iter().chain(&OUTSIDE_NAMES) {
            assert!(of(text).meets(Marks::PLACEHOLDER), "{text}");
            assert!(of(&text.to_uppercase()).meets(Marks::PLACEHOLDER), "{text}");
        }
    }
}
