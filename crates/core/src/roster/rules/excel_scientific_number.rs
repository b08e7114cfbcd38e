//! Excel turned a long number into one with an exponent.
//!
//! **Why** — the digits are gone from the file: `4.79E+09` may have been any of ten thousand phone numbers.
//! **Do** — get the number again; format the column as text before it is typed or opened.

use crate::finding::{Kind, Severity, Sink, Source};
use crate::roster::check::{Cell, CellCheck, Check, Claim, Families, Rule};
use crate::roster::key::Key;
use crate::roster::marks::Marks;

pub(super) const RULE: Rule = Rule {
    kind: Kind {
        code: "roster/excel-scientific-number",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("bulk-import", "3"),
    },
    check: &[Check::Cell(CellCheck {
        families: Families::MNB,
        on: Key::is_text,
        wakes: Marks::NUMBER,
        unless: Claim::PLACEHOLDER,
        claims: Claim::EXPONENT,
        check,
    })],
};

fn check(cell: &Cell<'_>, found: &mut Sink<'_>) {
    if has_exponent(cell.clean) {
        found.at(cell.location());
    }
}

/// One digit, digits behind a point or comma, exponent with its sign.
fn has_exponent(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let Some((number, exponent)) = text.split_once(['e', 'E']) else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number_fits = match number.split_once(['.', ',']) {
        Some((whole, part)) => whole.len() == 1 && digits(whole) && digits(part),
        None => number.len() == 1 && digits(number),
    };
    let exponent_fits = exponent
        .strip_prefix(['+', '-'])
        .is_some_and(|digits_of| (2..=3).contains(&digits_of.len()) && digits(digits_of));
    number_fits && exponent_fits
}

#[cfg(test)]
mod tests {
    use super::has_exponent;

    #[test]
    fn only_what_excel_writes() {
        for yes in ["4.79E+09", "4,79e-12", "-1E+100", "5E+10"] {
            assert!(has_exponent(yes), "{yes}");
        }
        for no in [
            "47.9E+09",
            "4.79E09",
            "4.79E+9",
            "4.79E+1000",
            "4.E+09",
            "E+09",
            "4.79E+09 x",
        ] {
            assert!(!has_exponent(no), "{no}");
        }
    }
}
