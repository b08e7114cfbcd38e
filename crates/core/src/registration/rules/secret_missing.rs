//! There is no client secret.
//!
//! **Why** — Business Central on-premises signs in with one.
//! **Do** — create a client secret and enter it in *Dataverse Connection Setup*.

use super::{Check, at};
use crate::finding::{Kind, Rule, Severity, Sink, Source};
use crate::registration::case::Case;
use crate::registration::purpose::Purpose;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "registration/secret-missing",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check,
};

fn check(case: &Case<'_>, found: &mut Sink<'_>) {
    if let Some(manifest) = case.secrets()
        && case.context.serves(Purpose::BcOnpremEntra)
        && let Some(secrets) = &manifest.secrets
        && manifest.secret_entries == 0
    {
        found.at(at(&secrets.pointer));
    }
}
