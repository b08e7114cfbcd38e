//! The file begins with a byte order mark.
//!
//! **Why** — programs that do not expect it take it for a part of the first heading.
//! **Do** — let the file be written without it.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::decode::Encoding;
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bom-present",
        severities: &[Severity::Info],
        says: &[],
        source: Source::Reference("bulk-import", "2.4"),
    },
    check: &[Check::List(Families::MNU, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    if list.form.bom && list.form.encoding == Some(Encoding::Utf8) {
        found
            .at(Location::record(1, 0))
            .fix(Fix::action("drop-byte-order-mark", true));
    }
}
