//! Sixteen bytes at a time: which of the next sixty-four end a cell, and which deserve a second look.
//!
//! Looking at every byte for itself is what a long list costs most. Nearly all cells are plain ASCII, so it is enough
//! to know for all bytes at once that there is nothing to know; the few others are looked at byte by byte afterwards.

use wide::u8x16;

/// Bytes looked at together: as many as a word has bits.
pub(super) const WINDOW: usize = 64;

/// What a look at sixty-four bytes told, a bit a byte, the first byte lowest.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Window {
    /// The separator, CR, LF.
    pub(super) stops: u64,
    /// Beyond ASCII.
    pub(super) high: u64,
    /// ASCII that gives a cell a mark: control characters, quotes, commas that do not separate.
    pub(super) odd: u64,
}

impl Window {
    /// Looks at the bytes from an offset on. Behind the last stand zeros: they stop nothing, and are odd.
    #[inline]
    pub(super) fn at(text: &[u8], from: usize, separator: u8) -> Self {
        if let Some(bytes) = text[from..].first_chunk() {
            return Self::of(bytes, separator);
        }
        let rest = &text[from..];
        let mut bytes = [0; WINDOW];
        bytes[..rest.len()].copy_from_slice(rest);
        Self::of(&bytes, separator)
    }

    #[inline]
    fn of(bytes: &[u8; WINDOW], separator: u8) -> Self {
        let mut window = Self::default();
        let (sixteens, _) = bytes.as_chunks::<16>();
        for (at, sixteen) in sixteens.iter().enumerate() {
            let bytes = u8x16::new(*sixteen);
            let is = |byte: u8| bytes.simd_eq(u8x16::splat(byte));
            let separates = is(separator);
            let stops = separates | is(b'\r') | is(b'\n');
            let controls = bytes.simd_lt(u8x16::splat(b' '));
            let odd = controls | is(0x7f) | is(b'"') | (is(b',') & !separates);
            // The highest bit of every byte: those beyond ASCII.
            let put = |lanes: u8x16| u64::from(lanes.to_bitmask()) << (16 * at);
            window.stops |= put(stops);
            window.high |= put(bytes);
            window.odd |= put(odd);
        }
        window
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{WINDOW, Window};

    proptest! {
        #[test]
        fn as_byte_by_byte(bytes in prop::collection::vec(any::<u8>(), 1..200), from: prop::sample::Index) {
            let from = from.index(bytes.len());
            for separator in [b',', b';', b'\t', b'|'] {
                let window = Window::at(&bytes, from, separator);
                for at in 0..WINDOW {
                    let byte = bytes.get(from + at).copied().unwrap_or(0);
                    let stops = byte == separator || matches!(byte, b'\r' | b'\n');
                    let odd = byte < b' ' || byte == 0x7f || byte == b'"' || (byte == b',' && separator != b',');
                    prop_assert_eq!(window.stops >> at & 1 == 1, stops);
                    prop_assert_eq!(window.high >> at & 1 == 1, byte >= 0x80);
                    prop_assert_eq!(window.odd >> at & 1 == 1, odd);
                }
            }
        }
    }
}
