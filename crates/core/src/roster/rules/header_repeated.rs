//! The heading row stands again in the middle.
//!
//! **Why** — it was copied along when lists were joined; the import takes it for a user.
//! **Do** — leave the row out.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Aside, AsideKind, Check, Families, Rule};
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/header-repeated",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Aside(Families::ALL, check)],
};

fn check(row: Aside, _: &List, found: &mut Sink<'_>) {
    if row.kind == AsideKind::Repeated {
        found
            .at(Location::row(row.line))
            .fix(Fix::action("drop-row", true));
    }
}
