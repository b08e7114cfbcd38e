//! Any two lists: the first becomes files in every template, is joined and compared with the second and coupled, and undo
//! brings it back, without a panic.
#![no_main]

use std::collections::BTreeMap;

use jetbridge_core::roster::document::{Document, Naming, Reading, couples_csv, profiles};
use jetbridge_core::phrase::Language;
use jetbridge_core::roster::view::{Edit, Exclusion, Origin};
use libfuzzer_sys::fuzz_target;

fn open(bytes: &[u8]) -> Option<Document> {
    let reading = Reading::default();
    Document::read("list.csv", Origin::File, bytes.to_vec(), &reading, &mut |_, _, _| true).ok()
}

fuzz_target!(|lists: (&[u8], &[u8])| {
    let (Some(mut document), Some(mut second)) = (open(lists.0), open(lists.1)) else {
        return;
    };
    let counts = document.counts();
    let naming = Naming {
        pattern: "{first}.{last}".to_owned(),
        domain: "contoso.com".to_owned(),
        ..Naming::default()
    };
    for profile in profiles() {
        let mut target = document.view(1).target;
        target.profile = profile;
        target.by_country = true;
        target.by_group = true;
        let _ = document.edit(&Edit::Target(target));
        let _ = document.review_making(Some(&naming), &mut |bytes: &mut [u8]| {
            bytes.fill(7);
            Ok(())
        });
        let _ = document.preview(3);
        document.undo();
    }
    let couples = document.couples(Some(&naming)).expect("the pattern fits");
    let _ = couples_csv(&couples, Language::En);
    let _ = document.compare_with("", lists.1.to_vec(), &Reading::default(), &mut |_, _, _| true);
    second.confirm_columns();
    let mut edits = 0;
    if let Ok(join) = document.join(&second, None) {
        document.take_addresses(&join, &BTreeMap::new());
        edits += 1;
    }
    for edit in [
        Edit::NameUsers(naming),
        Edit::Exclude {
            what: Exclusion::ALL.to_vec(),
        },
        Edit::AddColumn {
            key: "licence_group".to_owned(),
        },
    ] {
        document.edit(&edit).expect("it fits every list");
        edits += 1;
    }
    for _ in 0..edits {
        document.undo();
    }
    assert_eq!(document.counts(), counts);
});
