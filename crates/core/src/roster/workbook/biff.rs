//! What the binary formats share: little-endian numbers of data that may end too soon, and packed numbers.

use super::WorkbookError;

/// `N` bytes at a place.
pub(super) fn bytes<const N: usize>(data: &[u8], at: usize) -> Result<[u8; N], WorkbookError> {
    at.checked_add(N)
        .and_then(|end| data.get(at..end))
        .and_then(|slice| slice.try_into().ok())
        .ok_or_else(|| WorkbookError::damaged("a record ends too soon"))
}

pub(super) fn u8_at(data: &[u8], at: usize) -> Result<u8, WorkbookError> {
    bytes::<1>(data, at).map(|[byte]| byte)
}

pub(super) fn u16_at(data: &[u8], at: usize) -> Result<u16, WorkbookError> {
    bytes(data, at).map(u16::from_le_bytes)
}

pub(super) fn u32_at(data: &[u8], at: usize) -> Result<u32, WorkbookError> {
    bytes(data, at).map(u32::from_le_bytes)
}

pub(super) fn f64_at(data: &[u8], at: usize) -> Result<f64, WorkbookError> {
    bytes(data, at).map(f64::from_le_bytes)
}

/// A number packed into four bytes (MS-XLS 2.5.217, RkNumber): an integer or the upper half of a fraction, perhaps
/// to be divided by a hundred.
pub(super) fn rk(packed: u32) -> f64 {
    let value = if packed & 2 == 0 {
        f64::from_bits(u64::from(packed & !3) << 32)
    } else {
        f64::from(packed.cast_signed() >> 2)
    };
    if packed & 1 == 0 {
        value
    } else {
        value / 100.0
    }
}

/// The name of an error by its number (MS-XLS 2.5.10, BErr).
pub(super) fn error_name(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        0x2b => "#GETTING_DATA",
        // Newer errors have no number of their own in these formats.
        _ => "#N/A",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_numbers_unpack() {
        let same =
            |packed, expected: f64| assert!((rk(packed) - expected).abs() < 1e-12, "{packed:x}");
        same((150 << 2) | 2, 150.0);
        same((12_345 << 2) | 3, 123.45);
        same((-7_i32 << 2).cast_unsigned() | 2, -7.0);
        same((1.0_f64.to_bits() >> 32) as u32, 1.0);
        same((250.0_f64.to_bits() >> 32) as u32 | 1, 2.5);
    }

    #[test]
    fn data_that_ends_is_damaged() {
        assert!(u32_at(&[1, 2, 3], 0).is_err());
        assert!(u16_at(&[1, 2, 3], usize::MAX).is_err());
    }
}
