//! A switch is on whose prerequisite is off.
//!
//! Only prerequisites that were said to be *off* count; what nobody has touched yet is not judged.
//!
//! **Why** — the page refuses it, or nothing happens.
//! **Do** — turn on the other one first.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::facts::Version;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-switch-needs",
        severities: &[Severity::Error],
        says: &["field", "needs"],
        source: Source::Reference("business-central", "switches"),
    },
    check,
};

/// Switch, what it needs (one of them is enough), first version in which it does.
const NEEDS: [(&str, &[&str], u16); 7] = [
    ("sales.enabled", &["dataverse.enabled"], 16),
    ("sales.legacy-sales-orders", &["sales.solution-imported"], 0),
    (
        "sales.bidirectional-sales-orders",
        &["sales.solution-imported"],
        0,
    ),
    (
        "sales.auto-create-orders",
        &[
            "sales.legacy-sales-orders",
            "sales.bidirectional-sales-orders",
        ],
        0,
    ),
    ("sales.auto-process-quotes", &["sales.enabled"], 0),
    ("sales.item-availability", &["sales.enabled"], 0),
    ("dataverse.virtual-tables", &["dataverse.enabled"], 16),
];

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for (key, needs, since) in NEEDS {
        let judged = since == 0 || setup.version >= Version::bc(since);
        let known = needs.iter().any(|need| setup.switch(need).is_some());
        let met = needs.iter().any(|need| setup.is_on(need));
        if judged && setup.is_on(key) && known && !met {
            found
                .at(here::field(key))
                .with("field", here::caption(key))
                .with("needs", here::caption(needs[0]));
        }
    }
}
