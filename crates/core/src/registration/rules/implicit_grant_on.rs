//! The implicit grant is switched on.
//!
//! **Why** — it hands tokens out in the address of a page; none of the deployments uses it.
//! **Do** — clear *Access tokens* and *ID tokens* under *Authentication*.

use super::{Check, PATCH, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/implicit-grant-on",
        severities: &[Severity::Warning],
        says: &["switch"],
        source: Source::Reference("oauth", "7"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    let switches = case
        .settings()
        .into_iter()
        .flat_map(|manifest| &manifest.implicit);
    for switch in switches.filter(|switch| switch.value) {
        let name = switch.pointer.rsplit('/').next().unwrap_or_default();
        found
            .at(at(&switch.pointer))
            .with("switch", name)
            .fix(PATCH);
    }
}
