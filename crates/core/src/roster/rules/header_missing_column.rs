//! A column of the template is missing.
//!
//! **Why** — the import wants every column of the template, filled or not; Business Central couples by the email.
//! **Do** — let an empty column be added; a column the import cannot do without has to be filled by you.
//!
//! A list whose columns the consultant named lacks only what no user can do without: the written file has all the
//! others.

use crate::finding::{Fix, Kind, Location, Severity, Sink, Source};
use crate::roster::check::{Check, Families, Rule};
use crate::roster::key::Key;
use crate::roster::list::List;
use crate::roster::profile::{Family, requires};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/header-missing-column",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3.1"),
    },
    check: &[Check::List(Families::MNB, check)],
};

fn check(list: &List, found: &mut Sink<'_>) {
    let Some(line) = list.heading_line else {
        return;
    };
    let mut missing = |key: Key, addable: bool| {
        let raised = found.at(Location::cell(line, 0, Some(key.name())));
        if addable {
            raised.fix(Fix::action("add-column", true));
        }
    };
    match (&list.profile, list.family) {
        (_, Family::BusinessCentral) => {
            // User names that were given stand for the addresses.
            if list.column(Key::Email).is_none() && list.column(Key::UserName).is_none() {
                missing(Key::Email, false);
            }
        }
        (Some(profile), _) => {
            for column in &profile.columns {
                if list.column(column.key).is_none() {
                    missing(column.key, !profile.requires(column.key));
                }
            }
        }
        (None, family) => {
            for key in [
                Key::UserName,
                Key::DisplayName,
                Key::Password,
                Key::BlockSignIn,
            ] {
                if requires(family, key) && list.column(key).is_none() {
                    missing(key, false);
                }
            }
        }
    }
}
