//! Any bytes are decoded, laid out, recognised and judged without a panic; the window's reading and the command
//! line's, which works in blocks, come to the same verdict; and what the document repairs stays a list.
#![no_main]

use jetbridge_core::roster::document::{Document, Reading};
use jetbridge_core::roster::view::{Edit, Origin};
use jetbridge_core::roster::workbook::is_workbook;
use jetbridge_core::roster::{self, Choices};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if is_workbook(bytes) {
        return;
    }
    let Ok(checked) = roster::check(bytes, &Choices::default(), usize::MAX) else {
        return;
    };
    let mut go_on = |_, _, _| true;
    let reading = Reading::default();
    let mut document = Document::read(
        "list.csv",
        Origin::File,
        bytes.to_vec(),
        &reading,
        &mut go_on,
    )
    .expect("what can be checked can be opened");
    assert_eq!(document.counts(), checked.counts);
    document.edit(&Edit::FixSafe).expect("safe fixes apply");
    let view = document.view(1);
    let _ = document.rows(0, view.rows);
    let _ = document.preview(5);
    document.undo();
    assert_eq!(document.counts(), checked.counts);
});
