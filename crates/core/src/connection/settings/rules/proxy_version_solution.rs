//! The SDK version does not go with the solution file that was imported.
//!
//! **Why** — the documentation asks for the version that matches the solution; the exact numbers are not verified.
//! **Do** — pick the matching one from the list.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-proxy-version-solution",
        severities: &[Severity::Warning],
        says: &["field", "written", "wanted", "solution"],
        source: Source::Unverified("business-central", "proxy_numbers"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let Some(solution) = here::solution(setup) else {
        return;
    };
    let Some(wanted) = solution.proxy else {
        return;
    };
    for key in ["sales.proxy-version", "dataverse.proxy-version"] {
        if let Some(written) = setup.text(key).and_then(here::number)
            && written < wanted
            && written > 0
        {
            found
                .at(here::field(key))
                .with("field", here::caption(key))
                .with("written", written)
                .with("wanted", wanted)
                .with("solution", solution.file.as_str());
        }
    }
}
