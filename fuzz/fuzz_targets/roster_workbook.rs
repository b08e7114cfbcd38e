//! Any bytes are opened as a workbook and every sheet is read without a panic and within bounds.
#![no_main]

use jetbridge_core::roster::workbook::Workbook;
use jetbridge_core::roster::{self, Choices};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(mut workbook) = Workbook::open(bytes) {
        for sheet in 0..workbook.sheets().len().min(8) {
            if let Ok(sheet) = workbook.read(sheet) {
                assert!(
                    sheet
                        .rows
                        .is_sorted_by(|one, next| one.number < next.number)
                );
            }
        }
        let _ = roster::check(bytes, &Choices::default(), 1000);
    }
});
