//! A redirect URI serves none of the chosen deployments.
//!
//! **Why** — every address is a place to which Entra may send codes.
//! **Do** — remove it unless something else uses this registration.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/redirect-superfluous",
        severities: &[Severity::Info],
        says: &["uri"],
        source: Source::Design,
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    for uri in case
        .redirects
        .superfluous
        .iter()
        .filter_map(|place| case.redirect(*place))
    {
        found.at(at(&uri.pointer)).with("uri", uri.text.as_str());
    }
}
