//! The token cache path looks like a folder.
//!
//! **Why** — it is the path of a *file*: the last part becomes its name, in Microsoft's own example a file `MyTokenCache`.
//! **Do** — add a file name, one per customer, so that caches never mix.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::keys::Setting;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/tokencache-directory",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("connection", "token_cache"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::TokenCache)
        && !Draft::is_placeholder(value)
        && !value
            .rsplit(['\\', '/'])
            .next()
            .unwrap_or_default()
            .contains('.')
    {
        found
            .at(here::value(pair))
            .fix(Fix::action("name-cache-file", false));
    }
}
