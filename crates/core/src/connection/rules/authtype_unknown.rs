//! `AuthType` names nothing the client knows.
//!
//! Lists such as `OAuth,Certificate` and numbers of no type count as unknown: .NET would combine or keep them, and nobody
//! means that.
//!
//! **Why** — the client refuses, or connects to nothing.
//! **Do** — write one of the documented names. The value is not repeated here: without a `;` the rest of the string,
//! password included, can sit in it.

use super::{Check, here};
use crate::connection::Draft;
use crate::connection::client::{AuthType, AuthWritten};
use crate::connection::keys::Setting;
use crate::finding::{Fix, Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/authtype-unknown",
        severities: &[Severity::Error],
        says: &["near"],
        source: Source::Reference("connection", "auth_types"),
    },
    check,
};

fn check(draft: &Draft, found: &mut Sink<'_>) {
    let (AuthWritten::Unknown, Some((pair, value))) = (draft.auth(), draft.pair(Setting::AuthType))
    else {
        return;
    };
    let lower = value.trim().to_lowercase();
    let near = AuthType::ALL
        .into_iter()
        .map(|auth| {
            (
                strsim::osa_distance(&lower, &auth.name().to_lowercase()),
                auth.name(),
            )
        })
        .filter(|(distance, name)| *distance <= 2 && name.len() > 2)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name);
    let raised = found
        .at(here::value(pair))
        .with("near", near.unwrap_or("none"));
    if let Some(name) = near {
        raised.fix(Fix::replace(name, false));
    }
}
