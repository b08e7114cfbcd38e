//! An expired client secret is still listed.
//!
//! **Why** — harmless, but easily taken for the one in use.
//! **Do** — delete it.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::secrets::End;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/secret-expired-leftover",
        severities: &[Severity::Info],
        says: &["end"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (pointer, end) in &case.ends {
        if let End::Leftover(end) = end {
            found.at(at(pointer)).with("end", end.to_string());
        }
    }
}
