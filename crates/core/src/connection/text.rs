//! Characters that look like something else, or like nothing.

/// A typographic quote: it looks like quoting and quotes nothing.
pub fn is_smart_quote(c: char) -> bool {
    matches!(c, '\u{2018}'..='\u{201A}' | '\u{201C}'..='\u{201E}')
}

/// A character nobody sees: zero-width and bidirectional marks, the soft hyphen, the byte order mark.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{61C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
    )
}

/// White space other than that of ASCII: it looks like a blank and is another character.
pub fn is_odd_blank(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii()
}

/// How many characters of a kind there are, and where the first stands in UTF-16 units.
pub fn count(text: &str, wanted: impl Fn(char) -> bool) -> (usize, Option<[usize; 2]>) {
    let (mut at, mut count, mut first) = (0, 0, None);
    for c in text.chars() {
        let next = at + c.len_utf16();
        if wanted(c) {
            count += 1;
            first = first.or(Some([at, next]));
        }
        at = next;
    }
    (count, first)
}

/// The straight quote for a typographic one; every other character as it is.
pub fn straight(c: char) -> char {
    match c {
        '\u{2018}'..='\u{201A}' => '\'',
        '\u{201C}'..='\u{201E}' => '"',
        _ => c,
    }
}

/// Nothing for a character nobody sees, an ordinary blank for an odd one, every other character as it is.
pub fn visible(c: char) -> Option<char> {
    if is_invisible(c) {
        None
    } else if is_odd_blank(c) {
        Some(' ')
    } else {
        Some(c)
    }
}
