//! The address is none.
//!
//! **Why** — it would become the user name, and mail would not arrive.
//! **Do** — correct it.

use crate::finding::{Fix, Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;
use crate::roster::user_name::{address_within, is_address};

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/bc-email-invalid",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::B,
        on: |key| key == Key::Email,
        wakes: Marks::ODD_ADDRESS,
        unless: Claim::NONE,
        claims: Claim::NONE,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if is_address(cell.clean) || super::bc_email_multiple::holds_several(cell.clean) {
        return;
    }
    let raised = found.at(cell.location());
    if let Some(address) = address_within(cell.clean) {
        raised.fix(Fix::replace(address, true));
    }
}
