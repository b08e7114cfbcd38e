//! A secret as a picture: pixels for somebody who looks, and no letter for the page that shows them.

use font8x8::{BASIC_FONTS, BOX_FONTS, GREEK_FONTS, HIRAGANA_FONTS, LATIN_FONTS, UnicodeFonts};
use jetbridge_core::secret::Secret;

use crate::wire::Picture;

/// Letters in a row before the next one begins.
const ACROSS: usize = 32;
/// Rows of pixels of a letter.
const TALL: usize = 8;

/// Draws a text letter by letter. A letter without a drawing is a filled box.
pub fn draw(text: &Secret) -> Picture {
    let letters: Vec<[u8; TALL]> = text.expose().chars().map(glyph).collect();
    let mut rows = Vec::new();
    for line in letters.chunks(ACROSS) {
        for y in 0..TALL {
            rows.push(line.iter().map(|letter| letter[y]).collect());
        }
    }
    Picture { rows }
}

fn glyph(letter: char) -> [u8; TALL] {
    BASIC_FONTS
        .get(letter)
        .or_else(|| LATIN_FONTS.get(letter))
        .or_else(|| GREEK_FONTS.get(letter))
        .or_else(|| BOX_FONTS.get(letter))
        .or_else(|| HIRAGANA_FONTS.get(letter))
        .unwrap_or([0x7e; TALL])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_drawn_and_not_written() {
        let picture = draw(&Secret::new("kiwi9ø\u{4e2d}"));
        assert_eq!((picture.rows.len(), picture.rows[0].len()), (8, 7));
        assert_ne!(
            picture.rows.iter().map(|row| row[0]).collect::<Vec<_>>(),
            [0; 8]
        );
        let told = serde_json::to_string(&picture).unwrap();
        assert!(!told.contains("kiwi"));
        let long = draw(&Secret::new("x".repeat(33)));
        assert_eq!((long.rows.len(), long.rows[8].len()), (16, 1));
    }
}
