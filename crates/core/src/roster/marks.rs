//! What one look over a cell's bytes tells: a small set of bits, so that a rule is only asked where it could find
//! something and a clean cell costs almost nothing.

use std::ops::{BitOr, BitOrAssign};

/// A set of marks of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Marks(u32);

impl Marks {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// The cell holds something.
    pub const TEXT: Self = Self(1);
    /// The cell is empty. Set on the judged value; a cell of blanks alone is empty too.
    pub const EMPTY: Self = Self(1 << 1);
    /// A byte beyond ASCII.
    pub const NON_ASCII: Self = Self(1 << 2);
    /// An ASCII control character other than CR and LF.
    pub const CONTROL: Self = Self(1 << 3);
    /// CR or LF.
    pub const LINE_BREAK: Self = Self(1 << 4);
    /// U+0020 at one end.
    pub const EDGE_SPACE: Self = Self(1 << 5);
    /// U+0022.
    pub const QUOTE: Self = Self(1 << 6);
    /// U+002C.
    pub const COMMA: Self = Self(1 << 7);
    /// Begins as a formula might.
    pub const FORMULA: Self = Self(1 << 8);
    /// Short, and begins as a placeholder might.
    pub const PLACEHOLDER: Self = Self(1 << 9);
    /// Begins and ends as a number with an exponent might.
    pub const NUMBER: Self = Self(1 << 10);
    /// Could be longer than the column takes.
    pub const LONG: Self = Self(1 << 11);
    /// Holds a byte that was not part of a character.
    pub const STRAY: Self = Self(1 << 12);
    /// A user name or address that is more than plain, or in a domain that was not verified.
    pub const ODD_ADDRESS: Self = Self(1 << 13);
    /// A formula stood in the workbook's cell.
    pub const FORMULA_CELL: Self = Self(1 << 16);
    /// A number stood in the workbook's cell.
    pub const NUMBER_CELL: Self = Self(1 << 17);
    /// A date stood in the workbook's cell.
    pub const DATE_CELL: Self = Self(1 << 18);

    /// Marks that make the clean value differ, or maybe differ, from the text.
    pub const UNCLEAN: Self =
        Self(Self::NON_ASCII.0 | Self::CONTROL.0 | Self::LINE_BREAK.0 | Self::EDGE_SPACE.0);
    /// Marks that say how a cell was stored, which no look at its text can tell.
    pub const STORED: Self =
        Self(Self::STRAY.0 | Self::FORMULA_CELL.0 | Self::NUMBER_CELL.0 | Self::DATE_CELL.0);

    /// Any of the others is among these.
    pub const fn meets(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// All of the others are among these.
    pub const fn holds(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// Both sets.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Those that are in both sets.
    #[must_use]
    pub const fn only(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    /// These, or none.
    #[must_use]
    const fn unless(self, none: bool) -> Self {
        Self(self.0 * !none as u32)
    }

    /// These without the others.
    #[must_use]
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }
}

impl BitOr for Marks {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        self.and(other)
    }
}

impl BitOrAssign for Marks {
    fn bitor_assign(&mut self, other: Self) {
        *self = self.and(other);
    }
}

/// The mark of a single byte. The low 16 bits alone are used, so tables stay small.
#[allow(clippy::cast_possible_truncation)] // masked
pub(super) const fn of_byte(byte: u8) -> u16 {
    let mark = match byte {
        b'\r' | b'\n' => Marks::LINE_BREAK,
        0..=0x1f | 0x7f => Marks::CONTROL,
        b'"' => Marks::QUOTE,
        b',' => Marks::COMMA,
        0x80..=0xff => Marks::NON_ASCII,
        _ => Marks::NONE,
    };
    // Every mark of a byte is among the low 16.
    (mark.0 & 0xffff) as u16
}

/// Marks gathered from single bytes.
pub(super) const fn gathered(bits: u16) -> Marks {
    Marks(bits as u32)
}

/// What the first byte of a text lets expect.
#[derive(Clone, Copy)]
struct Begins {
    /// Marks that only hold if the rest agrees.
    marks: Marks,
    /// The lengths of placeholders that begin so, a bit a length.
    placeholders: u16,
}

const BEGINS: [Begins; 256] = {
    let nothing = Begins {
        marks: Marks::NONE,
        placeholders: 0,
    };
    let mut table = [nothing; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation)] // below 256
        let this = byte as u8;
        table[byte].marks = match this {
            b' ' => Marks::EDGE_SPACE,
            b'=' | b'@' | b'+' => Marks::FORMULA,
            b'-' => Marks::FORMULA.and(Marks::NUMBER),
            b'0'..=b'9' => Marks::NUMBER,
            _ => Marks::NONE,
        };
        table[byte].placeholders = match this.to_ascii_lowercase() {
            b'#' => 0b1111_0000,
            b'-' => 0b1110,
            b'?' => 0b110,
            b'.' => 0b10,
            b'(' | b'u' => 0b1100_0000,
            b'n' => 0b101_1100,
            b't' => 0b1_1000,
            b'o' => 0b1_0000_0000,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// Bytes that end placeholders.
const ENDS_PLACEHOLDER: [bool; 256] = {
    let ends = *b"a.-?!lnedot)";
    let mut table = [false; 256];
    let mut at = 0;
    while at < ends.len() {
        table[ends[at] as usize] = true;
        table[ends[at].to_ascii_uppercase() as usize] = true;
        at += 1;
    }
    table
};

/// Adds what both ends and the length of a text tell to the marks gathered from its bytes. Every cell of a list comes
/// here, so there is hardly a branch in it: a processor guesses those wrong that depend on what people are called.
#[inline]
pub(super) fn with_ends(gathered: Marks, text: &[u8]) -> Marks {
    let (Some(&first), Some(&last)) = (text.first(), text.last()) else {
        return gathered | Marks::EMPTY;
    };
    let begins = BEGINS[usize::from(first)];
    let mut not = Marks::NONE;
    if matches!(first, b'+' | b'-') && !text.get(1).copied().is_some_and(is_no_number) {
        not |= Marks::FORMULA;
    }
    let number = text.len() >= 5 && last.is_ascii_digit();
    let placeholder = text.len() < 16
        && begins.placeholders & (1 << (text.len() & 15)) != 0
        && ENDS_PLACEHOLDER[usize::from(last)];
    gathered
        | Marks::TEXT
        | begins
            .marks
            .without(not)
            .without(Marks::NUMBER.unless(number))
        | Marks::EDGE_SPACE.unless(last != b' ')
        | Marks::PLACEHOLDER.unless(!placeholder)
}

/// What follows the sign of a formula, not of a phone number.
fn is_no_number(byte: u8) -> bool {
    !matches!(byte, b'0'..=b'9' | b' ' | b'(')
}

/// The marks of a text.
pub fn of(text: &str) -> Marks {
    let mut bits = 0_u16;
    for &byte in text.as_bytes() {
        bits |= of_byte(byte);
    }
    with_ends(gathered(bits), text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{Marks, of};

    #[test]
    fn a_plain_text_only_holds_something() {
        assert_eq!(of("Storgata 1"), Marks::TEXT);
        assert_eq!(of("+47 400 00 001"), Marks::TEXT);
        assert_eq!(of(""), Marks::EMPTY);
    }

    #[test]
    fn what_rules_wake_on() {
        assert!(of(" a").holds(Marks::EDGE_SPACE));
        assert!(of("-SUM(1)").holds(Marks::FORMULA));
        assert!(!of("-").meets(Marks::FORMULA));
        assert!(of("4.79E+09").holds(Marks::NUMBER));
        assert!(of("Onbekend").holds(Marks::PLACEHOLDER));
        assert!(of("a\u{7f}").holds(Marks::CONTROL));
        assert!(of("a\r\nb").holds(Marks::LINE_BREAK));
        assert!(of("å, \"b\"").holds(Marks::NON_ASCII | Marks::COMMA | Marks::QUOTE));
    }
}
