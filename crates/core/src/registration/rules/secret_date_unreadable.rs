//! The end of a client secret cannot be read.
//!
//! **Why** — it is taken as valid, so nothing can warn before it ends.
//! **Do** — look at its end under *Certificates & secrets*.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::secrets::End;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/secret-date-unreadable",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (pointer, end) in &case.ends {
        if *end == End::Unreadable {
            found.at(at(pointer));
        }
    }
}
