//! The client secret has expired.
//!
//! **Why** — Business Central can no longer sign in.
//! **Do** — create a new secret and enter it in every company that uses the connection.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::secrets::End;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/secret-expired",
        severities: &[Severity::Error],
        says: &["end"],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for (pointer, end) in &case.ends {
        if let End::Expired(end) = end {
            found.at(at(pointer)).with("end", end.to_string());
        }
    }
}
