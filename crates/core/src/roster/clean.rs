//! The clean value of a text: what a person would call the same text without what crept in on the way.
//!
//! Lists come out of word processors, web pages and other programs, and bring along line breaks, spaces that do not
//! break and marks nobody sees. Every rule judges the clean value; the character sets are choices of ours.

use unicode_normalization::UnicodeNormalization;

/// A control character other than the two line ends (tab and NUL included).
pub fn is_control(c: char) -> bool {
    matches!(c, '\0'..='\x1f' | '\x7f'..='\u{9f}') && !is_line_end(c)
}

/// CR or LF.
pub fn is_line_end(c: char) -> bool {
    matches!(c, '\r' | '\n')
}

/// A character that takes part in the text but is not seen: soft hyphen, joiners, marks of direction, fillers,
/// variation selectors, tags.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A space other than U+0020.
pub fn is_special_space(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// A quotation mark or prime that programs put in place of `'` or `"`.
pub fn is_smart_quote(c: char) -> bool {
    matches!(
        c,
        '\u{2018}'..='\u{201f}' | '\u{2032}' | '\u{2033}' | '\u{b4}'
    )
}

/// The clean value: runs of line ends become one space, special spaces an ordinary one, control and invisible
/// characters go, letters with their marks become one character (NFC), spaces at both ends go.
pub fn clean(raw: &str) -> String {
    if raw.is_ascii() && !raw.bytes().any(|b| b < b' ' || b == 0x7f) {
        return raw.trim_matches(' ').to_owned();
    }
    let mut in_break = false;
    let seen = raw.chars().filter_map(|c| {
        let breaks = is_line_end(c);
        let first_of_run = breaks && !in_break;
        in_break = breaks;
        match c {
            _ if breaks => first_of_run.then_some(' '),
            _ if is_special_space(c) => Some(' '),
            _ if is_control(c) || is_invisible(c) => None,
            _ => Some(c),
        }
    });
    let text: String = seen.nfc().collect();
    text.trim_matches(' ').to_owned()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_crept_in_goes() {
        assert_eq!(clean(" Kari Lie "), "Kari Lie");
        assert_eq!(clean("Kari\r\n\nLie"), "Kari Lie");
        assert_eq!(clean("\u{a0}Kari\u{2009}Lie\u{200b} "), "Kari Lie");
        assert_eq!(clean("Ka\u{ad}ri\tLie\0"), "KariLie");
        assert_eq!(clean("A\u{30a}se"), "Åse");
        assert_eq!(clean("\u{feff}\u{200d}\t"), "");
    }
}
