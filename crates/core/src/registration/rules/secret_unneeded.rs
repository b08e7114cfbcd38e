//! The registration has a client secret that nothing here uses.
//!
//! **Why** — a public client never presents one (AADSTS700025), and a secret nobody needs can only leak.
//! **Do** — delete it unless something else uses this registration.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::purpose::Purpose;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/secret-unneeded",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("oauth", "2"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.secrets()
        && !case.context.serves(Purpose::BcLegacy)
        && !case.context.serves(Purpose::BcOnpremEntra)
        && let Some(secrets) = &manifest.secrets
        && manifest.secret_entries > 0
    {
        found.at(at(&secrets.pointer));
    }
}
