//! The last valid client secret ends within a month.
//!
//! **Why** — on that day the connection stops without another warning.
//! **Do** — plan a new secret now; the customer's administrator creates it.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::secrets::End;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/secret-expires-soon",
        severities: &[Severity::Warning],
        says: &["end", "days"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (pointer, end) in &case.ends {
        if let End::Soon(end, days) = end {
            found
                .at(at(pointer))
                .with("end", end.to_string())
                .with("days", i64::from(*days));
        }
    }
}
