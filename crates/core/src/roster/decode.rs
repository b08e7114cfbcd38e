//! Bytes to text. Never fails: a byte that belongs to no character is read as Windows-1252 would read it, and
//! remembered, so that a rule can point at it.

use encoding_rs::WINDOWS_1252;

/// How bytes stand for characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first: Excel's "Unicode Text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Western European Windows.
    Windows1252,
    /// Latin-1 with its control characters 80–9F.
    Iso88591,
    /// Any other the consultant names; never detected.
    Other(&'static encoding_rs::Encoding),
}

impl Encoding {
    /// Reads a name: ours, or any label of the Encoding Standard.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_ascii_lowercase();
        Some(match name.as_str() {
            "utf-8" | "utf8" => Self::Utf8,
            "utf-16" | "utf-16le" => Self::Utf16Le,
            "utf-16be" => Self::Utf16Be,
            "windows-1252" | "cp1252" => Self::Windows1252,
            "iso-8859-1" | "latin1" => Self::Iso88591,
            other => {
                let encoding = encoding_rs::Encoding::for_label_no_replacement(other.as_bytes())?;
                if encoding == WINDOWS_1252 {
                    Self::Windows1252
                } else {
                    Self::Other(encoding)
                }
            }
        })
    }

    /// `utf-8`, `utf-16le`, `windows-1252`…
    pub fn name(self) -> String {
        match self {
            Self::Utf8 => "utf-8".to_owned(),
            Self::Utf16Le => "utf-16le".to_owned(),
            Self::Utf16Be => "utf-16be".to_owned(),
            Self::Windows1252 => "windows-1252".to_owned(),
            Self::Iso88591 => "iso-8859-1".to_owned(),
            Self::Other(other) => other.name().to_ascii_lowercase(),
        }
    }

    /// UTF-16 of either order, which the admin centre's documentation calls "Unicode" and allows.
    pub fn is_utf16(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }
}

/// The mark some programs put before the first character, and its length in bytes.
pub(super) fn byte_order_mark(head: &[u8]) -> Option<(Encoding, usize)> {
    match head {
        [0xef, 0xbb, 0xbf, ..] => Some((Encoding::Utf8, 3)),
        [0xff, 0xfe, ..] => Some((Encoding::Utf16Le, 2)),
        [0xfe, 0xff, ..] => Some((Encoding::Utf16Be, 2)),
        _ => None,
    }
}

/// How many of the first bytes tell UTF-16 without a byte order mark.
pub(super) const HEAD: usize = 512;

/// Gathers what the whole of the bytes says about their encoding; feed it every byte once, in order.
#[derive(Debug, Default)]
pub struct Tally {
    head: Vec<u8>,
    /// Up to three bytes of a character that the next block may complete.
    carry: Vec<u8>,
    characters: u64,
    strays: u64,
    latin1: bool,
}

impl Tally {
    /// Looks at the next block.
    pub fn feed(&mut self, block: &[u8]) {
        if self.head.len() < HEAD {
            let take = block.len().min(HEAD - self.head.len());
            self.head.extend_from_slice(&block[..take]);
        }
        if self.carry.is_empty() {
            self.count(block);
        } else {
            let mut joined = std::mem::take(&mut self.carry);
            joined.extend_from_slice(block);
            self.count(&joined);
        }
    }

    fn count(&mut self, block: &[u8]) {
        if block.is_ascii() {
            return;
        }
        let mut rest = block;
        loop {
            match simdutf8::compat::from_utf8(rest) {
                Ok(text) => {
                    self.count_characters(text.as_bytes());
                    return;
                }
                Err(error) => {
                    let (valid, after) = rest.split_at(error.valid_up_to());
                    self.count_characters(valid);
                    let Some(length) = error.error_len() else {
                        self.carry = after.to_vec();
                        return;
                    };
                    self.stray(&after[..length]);
                    rest = &after[length..];
                }
            }
        }
    }

    fn count_characters(&mut self, valid: &[u8]) {
        let leads = valid.iter().filter(|&&b| b >= 0xc0).count();
        self.characters += u64::try_from(leads).unwrap_or(u64::MAX);
        if leads > 0 && !self.latin1 {
            self.latin1 = memchr::memchr3(0x81, 0x8d, 0x8f, valid).is_some()
                || memchr::memchr2(0x90, 0x9d, valid).is_some();
        }
    }

    fn stray(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.strays += 1;
            self.latin1 |= undefined_in_windows_1252(byte);
        }
    }

    /// The encoding, and whether a byte order mark was there.
    pub fn verdict(mut self) -> (Encoding, bool) {
        if let Some((encoding, _)) = byte_order_mark(&self.head) {
            return (encoding, true);
        }
        if let Some(encoding) = zeros(&self.head) {
            return (encoding, false);
        }
        let carry = std::mem::take(&mut self.carry);
        self.stray(&carry);
        let encoding =
            if self.strays == 0 || (self.characters >= self.strays && self.characters > 0) {
                Encoding::Utf8
            } else if self.latin1 {
                Encoding::Iso88591
            } else {
                Encoding::Windows1252
            };
        (encoding, false)
    }
}

fn undefined_in_windows_1252(byte: u8) -> bool {
    matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d)
}

/// UTF-16 without a byte order mark shows as zeros at every other byte.
pub(super) fn zeros(head: &[u8]) -> Option<Encoding> {
    let mut zeros = [0_usize; 2];
    for (at, &byte) in head.iter().enumerate() {
        zeros[at % 2] += usize::from(byte == 0);
    }
    let odd = zeros[1] * 2 > head.len() / 2;
    let even = zeros[0] * 2 > head.len().div_ceil(2);
    match (odd, even) {
        (true, false) => Some(Encoding::Utf16Le),
        (false, true) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// A byte that was not part of a character, and where the character read in its place stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stray {
    /// Offset in the text, in bytes.
    pub at: u32,
    /// The byte.
    pub byte: u8,
}

/// Text with the bytes that were astray.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// The characters.
    pub text: String,
    /// The bytes astray, in order.
    pub strays: Vec<Stray>,
}

/// Reads all bytes; without a given encoding it is detected. A byte order mark never becomes text.
pub fn decode(bytes: Vec<u8>, given: Option<Encoding>) -> (Text, Encoding, bool) {
    let mark = byte_order_mark(&bytes);
    let encoding = given.unwrap_or_else(|| {
        let mut tally = Tally::default();
        tally.feed(&bytes);
        tally.verdict().0
    });
    let skip = mark.map_or(0, |(_, length)| length);
    let text = match encoding {
        Encoding::Utf8 => utf8(bytes, skip),
        Encoding::Utf16Le => whole(encoding_rs::UTF_16LE, &bytes[skip..]),
        Encoding::Utf16Be => whole(encoding_rs::UTF_16BE, &bytes[skip..]),
        Encoding::Windows1252 => whole(WINDOWS_1252, &bytes[skip..]),
        Encoding::Iso88591 => Text {
            text: encoding_rs::mem::decode_latin1(&bytes[skip..]).into_owned(),
            strays: Vec::new(),
        },
        Encoding::Other(other) => whole(other, &bytes[skip..]),
    };
    (text, encoding, mark.is_some())
}

fn whole(encoding: &'static encoding_rs::Encoding, bytes: &[u8]) -> Text {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Text {
        text: text.into_owned(),
        strays: Vec::new(),
    }
}

fn utf8(mut bytes: Vec<u8>, skip: usize) -> Text {
    bytes.drain(..skip);
    match simdutf8::basic::from_utf8(&bytes) {
        Ok(_) => Text {
            // Checked a moment ago, so nothing is lost; the second check costs less than a copy.
            text: String::from_utf8(bytes).unwrap_or_default(),
            strays: Vec::new(),
        },
        Err(_) => lenient(&bytes),
    }
}

/// UTF-8 with bytes astray.
pub(super) fn lenient(bytes: &[u8]) -> Text {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    let mut strays = Vec::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for &byte in chunk.invalid() {
            strays.push(Stray {
                at: offset(text.len()),
                byte,
            });
            text.push(from_windows_1252(byte));
        }
    }
    Text { text, strays }
}

/// Offsets are kept in 32 bits; a list of four gigabytes is refused before it is read into memory.
pub(super) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// What Windows-1252 has at 80–9F; the five holes are the control characters of the same number.
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The character of a byte.
pub fn from_windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// The byte of a character; the control characters 80–9F have their own number.
pub fn to_windows_1252(c: char) -> Option<u8> {
    match c {
        '\0'..='\u{ff}' => u8::try_from(u32::from(c)).ok(),
        _ => UPPER
            .iter()
            .position(|&upper| upper == c)
            .and_then(|at| u8::try_from(0x80 + at).ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Encoding, decode, from_windows_1252, to_windows_1252};

    fn detected(bytes: &[u8]) -> (String, bool) {
        let (_, encoding, bom) = decode(bytes.to_vec(), None);
        (encoding.name(), bom)
    }

    fn text(bytes: &[u8]) -> String {
        decode(bytes.to_vec(), None).0.text
    }

    #[test]
    fn the_first_that_fits() {
        assert_eq!(detected(b""), ("utf-8".into(), false));
        assert_eq!(detected(b"plain"), ("utf-8".into(), false));
        assert_eq!(detected(b"\xef\xbb\xbfa"), ("utf-8".into(), true));
        assert_eq!(detected(b"\xff\xfea\0"), ("utf-16le".into(), true));
        assert_eq!(detected(b"\xfe\xff\0a"), ("utf-16be".into(), true));
        assert_eq!(detected(b"a\0b\0c\0"), ("utf-16le".into(), false));
        assert_eq!(detected(b"\0a\0b\0c"), ("utf-16be".into(), false));
        assert_eq!(detected("Åse".as_bytes()), ("utf-8".into(), false));
        assert_eq!(detected(b"\xc5se"), ("windows-1252".into(), false));
        assert_eq!(detected(b"\xc5se \x81"), ("iso-8859-1".into(), false));
        // One character, one byte astray: as many, so UTF-8.
        assert_eq!(detected(b"\xc3\xa5 \xe5"), ("utf-8".into(), false));
        assert_eq!(
            detected(b"\xc3\xa5 \xe5 \xf8"),
            ("windows-1252".into(), false)
        );
    }

    #[test]
    fn text_survives() {
        assert_eq!(text(b"\xff\xfea\0\x00\xd8b\0"), "a\u{fffd}b");
        assert_eq!(text(b"\xff\xfea\0b"), "a\u{fffd}");
        assert_eq!(text(b"\x80 \x93"), "€ “");
        let (text, _, _) = decode(b"\xc3\xa5\xe5\x81".to_vec(), Some(Encoding::Utf8));
        assert_eq!(text.text, "åå\u{81}");
        assert_eq!(text.strays.len(), 2);
        assert_eq!((text.strays[0].at, text.strays[0].byte), (2, 0xe5));
    }

    #[test]
    fn blocks_do_not_matter() {
        let bytes = "é€😀\u{feff}ø".as_bytes();
        let mut broken = bytes.to_vec();
        broken.extend_from_slice(b"\xe2\x82\xc3");
        for bytes in [bytes, &broken] {
            let whole = decode(bytes.to_vec(), None);
            for cut in 0..bytes.len() {
                let mut tally = super::Tally::default();
                tally.feed(&bytes[..cut]);
                tally.feed(&bytes[cut..]);
                assert_eq!(tally.verdict(), (whole.1, whole.2), "cut at {cut}");
            }
        }
    }

    #[test]
    fn windows_1252_both_ways() {
        for byte in 0..=255_u8 {
            assert_eq!(to_windows_1252(from_windows_1252(byte)), Some(byte));
            let bytes = [byte];
            let (other, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
            assert_eq!(other.chars().next(), Some(from_windows_1252(byte)));
        }
        assert_eq!(to_windows_1252('Ł'), None);
    }

    #[test]
    fn names_are_read() {
        assert_eq!(Encoding::named("ISO-8859-1"), Some(Encoding::Iso88591));
        assert_eq!(Encoding::named("ansi?"), None);
        assert_eq!(
            Encoding::named("macintosh").map(Encoding::name).as_deref(),
            Some("macintosh")
        );
    }
}
