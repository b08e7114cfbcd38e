//! The usage location is no two-letter country code.
//!
//! **Why** — without a valid usage location no licence can be assigned.
//! **Do** — write the ISO 3166 code, such as NO, NL, or GB for the United Kingdom.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::reference::countries::{code_of, is_code};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/usage-location-not-iso2",
        severities: &[Severity::Error, Severity::Warning],
        says: &["value", "suggest"],
        source: Source::Reference("bulk-import", "4"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::N,
        on: |key| key == Key::UsageLocation,
        wakes: Marks::TEXT,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if is_code(cell.clean) {
        return;
    }
    let upper = cell.clean.to_ascii_uppercase();
    let only_case = is_code(&upper);
    let suggest = if only_case {
        upper
    } else {
        code_of(cell.clean).unwrap_or_default().to_owned()
    };
    let raised = found
        .at(cell.location())
        .with("value", cell.clean)
        .with("suggest", suggest.as_str());
    let raised = if only_case {
        raised.severity(Severity::Warning)
    } else {
        raised
    };
    if !suggest.is_empty() {
        raised.fix(Fix::replace(suggest, only_case));
    }
}
