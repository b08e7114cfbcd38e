//! The file is not UTF-8.
//!
//! **Why** — the admin centre reads UTF-8 or "Unicode"; in any other encoding every letter beyond a–z arrives as
//! another one, or stops the import.
//! **Do** — let the file be written as UTF-8.
//!
//! A warning for UTF-16: that is what "Unicode" means in Windows.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::decode::Encoding;
use crate::roster::list::List;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/encoding-not-utf8",
        severities: &[Severity::Error, Severity::Warning],
        says: &["encoding"],
        source: Source::Reference("bulk-import", "2.4"),
    },
    check: &[Check::List(Families::MNU, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let Some(encoding) = list.form.encoding.filter(|e| *e != Encoding::Utf8) else {
        return;
    };
    let severity = if encoding.is_utf16() {
        Severity::Warning
    } else {
        Severity::Error
    };
    found
        .at(Location::WHOLE)
        .severity(severity)
        .with("encoding", encoding.name())
        .fix(Fix::action("write-utf-8", true));
}
