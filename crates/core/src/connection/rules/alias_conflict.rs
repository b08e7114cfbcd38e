//! Two names of one setting with different values.
//!
//! **Why** — the client asks for the names in a fixed order, whatever comes first in the string.
//! **Do** — keep one. The ones that are not used are pointed at.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/alias-conflict",
        severities: &[Severity::Warning],
        says: &["key", "used"],
        source: Source::Reference("connection", "alias_order"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    for setting in Setting::ALL {
        let Some((used, value)) = draft.pair(setting) else {
            continue;
        };
        for alias in setting.aliases() {
            if let Some((pair, other)) = draft.key(alias)
                && !other.is_empty()
                && other != value
            {
                found
                    .at(here::pair(pair))
                    .with("key", here::name(pair))
                    .with("used", here::name(used))
                    .fix(Fix::replace("", false));
            }
        }
    }
}
