//! Any heading row is recognised or not, alike with and without people below it and in every separator; no key is given
//! twice.
#![no_main]

use std::collections::BTreeSet;

use jetbridge_core::roster::document::{Document, Reading};
use jetbridge_core::roster::view::Origin;
use libfuzzer_sys::fuzz_target;

fn columns(text: &str, separator: char) -> Option<(String, Vec<Option<String>>)> {
    let reading = Reading {
        delimiter: Some(separator.to_string()),
        ..Reading::default()
    };
    let bytes = text.as_bytes().to_vec();
    let document = Document::read("", Origin::File, bytes, &reading, &mut |_, _, _| true).ok()?;
    let view = document.view(1);
    let keys: Vec<_> = view.columns.into_iter().map(|column| column.key).collect();
    Some((view.source.header_profile, keys))
}

fuzz_target!(|cells: Vec<String>| {
    // What would part rows and cells is another target's.
    let cells: Vec<String> = cells
        .iter()
        .map(|cell| cell.replace(|c| "\"\r\n,;\t|".contains(c), " "))
        .collect();
    if cells.iter().all(|cell| cell.trim().is_empty()) || cells[0].starts_with("sep=") {
        return;
    }
    let row = |separator: char| cells.join(&separator.to_string());
    let Some((profile, keys)) = columns(&row(','), ',') else {
        return;
    };
    let given: Vec<_> = keys.iter().flatten().collect();
    assert_eq!(given.len(), given.iter().collect::<BTreeSet<_>>().len(), "{given:?}");
    for separator in [';', '|'] {
        let other = columns(&row(separator), separator);
        assert_eq!(other, Some((profile.clone(), keys.clone())));
    }
    if profile != "unknown" {
        let with = format!("{}\r\nx\r\n", row(','));
        assert_eq!(columns(&with, ',').map(|(profile, _)| profile), Some(profile));
    }
});
