//! Any text is parted into rows and cells under any separator: no character is lost but quotes and line ends, lines only
//! grow, and changing a row and pointing back leaves it as it was.
#![no_main]

use jetbridge_core::roster::decode::decode;
use jetbridge_core::roster::table::Table;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((pick, bytes)) = bytes.split_first() else {
        return;
    };
    let separator = b",;\t|"[usize::from(pick % 4)];
    let (text, _, _) = decode(bytes.to_vec(), None);
    let kept = |c: &char| !matches!(c, '"' | '\r' | '\n') && *c != char::from(separator);
    let before: usize = text.text.chars().filter(kept).count();
    let Ok(mut table) = Table::read(text, separator, 0, 1, &mut |_, _, _| true) else {
        unreachable!("nobody stops it");
    };
    assert!(table.rows.is_sorted_by(|one, next| one.line < next.line));
    let texts = |table: &Table| -> Vec<Vec<String>> {
        let row = |row| {
            let cells = table.cells(row).iter();
            cells.map(|span| table.text(*span).to_owned()).collect()
        };
        table.rows.iter().map(row).collect()
    };
    let read = texts(&table);
    let after: usize = read.iter().flatten().flat_map(|text| text.chars()).filter(kept).count();
    assert_eq!(before, after, "a character was lost or made");
    for at in 0..table.rows.len().min(64) {
        let old = table.fork(at, 3);
        table.put(at, 2, "new");
        table.rows[at] = old;
    }
    assert_eq!(texts(&table), read);
});
