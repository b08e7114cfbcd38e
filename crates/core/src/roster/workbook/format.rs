//! Which number formats show a number as date or time.

/// A built-in format shows dates or times (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 in East Asian programs).
pub(super) fn is_builtin_date(id: u32) -> bool {
    matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58)
}

/// A format of the workbook's own shows dates or times: it holds y, m, d, h or s outside quotes, brackets and escapes.
pub(super) fn is_date(code: &str) -> bool {
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                chars.by_ref().find(|c| *c == '"');
            }
            '[' => {
                chars.by_ref().find(|c| *c == ']');
            }
            // The next character stands for itself, gives its width, or fills the cell.
            '\\' | '_' | '*' => {
                chars.next();
            }
            'y' | 'm' | 'd' | 'h' | 's' | 'Y' | 'M' | 'D' | 'H' | 'S' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn only_what_shows_a_date_is_one() {
        for code in [
            "dd.mm.yyyy",
            "yyyy\\-mm\\-dd",
            "[$-414]d. mmmm yyyy",
            "[h]:mm",
            "HH:MM",
            "mm:ss.0",
            "0;d",
        ] {
            assert!(is_date(code), "{code}");
        }
        for code in [
            "General",
            "@",
            "0.00",
            "#,##0 \"days\"",
            "[Red]0",
            "0\\d",
            "0_d",
            "#\\ ##0",
            "[$kr-414] 0",
            "\"d",
        ] {
            assert!(!is_date(code), "{code}");
        }
    }
}
