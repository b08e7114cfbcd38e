//! The list holds people of more than one country.
//!
//! **Why** — the wizard asks for one location for the whole file, and licences depend on it.
//! **Do** — let one file be written per country.

use crate::finding::{Kind, Severity, Source};
use crate::roster::check::{Check, Differs, Families, Rule};
use crate::roster::key::Key;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/mixed-countries",
        severities: &[Severity::Warning],
        says: &["first", "value"],
        source: Source::Reference("bulk-import", "1"),
    },
    check: &[Check::Differs(Differs {
        families: Families::M,
        on: Key::Country,
    })],
};
