//! The address of a Dataverse environment with a path, a query or a fragment behind the host.
//!
//! **Why** — it was copied from the browser; only scheme and host are used, and Business Central offers to cut it, too.
//! **Do** — keep scheme and host.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::address::{self, Kind as Place};
use crate::connection::keys::Setting;
use crate::connection::uri::HttpUri;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/url-path",
        severities: &[Severity::Warning],
        says: &["right"],
        source: Source::Reference("connection", "bc_server_address"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    if let Some((pair, value)) = draft.pair(Setting::Url)
        && let Some(uri) = HttpUri::read(value)
        && (uri.path != "/" || uri.tail)
        && address::judge_uri(&uri).kind == Place::Dataverse
    {
        found
            .at(here::value(pair))
            .with("right", uri.origin())
            .fix(Fix::replace(uri.origin(), true));
    }
}
