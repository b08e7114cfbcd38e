//! The two pages do not agree.
//!
//! **Why** — while the Sales connection is on, the Dataverse page refuses another address, user or authentication type.
//! **Do** — make them the same.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-pages-differ",
        severities: &[Severity::Error],
        says: &["field"],
        source: Source::Reference("business-central", "pages_agree"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    for name in ["server-address", "user-name", "authentication-type"] {
        let key = format!("dataverse.{name}");
        let (Some(one), Some(other)) = (setup.text(&key), setup.text(&format!("sales.{name}")))
        else {
            continue;
        };
        if !one
            .trim_end_matches('/')
            .eq_ignore_ascii_case(other.trim_end_matches('/'))
        {
            found
                .at(here::field(&key))
                .with("field", here::caption(&key));
        }
    }
}
